package nl.samenkracht.backend.weergave;

import nl.samenkracht.catalogus.hulplijnen.Hulplijn.Tweetalig;
import nl.samenkracht.frontend.deel.Hulplijn;
import nl.samenkracht.frontend.kader.Taal;
import org.jspecify.annotations.Nullable;

/** Help lines as pages show them. */
public final class Hulplijnen {
    private static final String GEWELD = "geweld-thuis";

    private Hulplijnen() {}

    /** In the language of the page. */
    public static Hulplijn van(nl.samenkracht.catalogus.hulplijnen.Hulplijn lijn, Taal taal) {
        return new Hulplijn(
                lijn.code(),
                tekst(lijn.situatie(), taal),
                tekst(lijn.naam(), taal),
                lijn.nummers(),
                ofNiets(tekst(lijn.kosten(), taal)),
                ofNiets(tekst(lijn.wanneer(), taal)),
                ofNiets(tekst(lijn.anders(), taal)),
                lijn.code().equals(GEWELD));
    }

    private static String tekst(Tweetalig tekst, Taal taal) {
        return taal == Taal.EN ? tekst.en() : tekst.nl();
    }

    private static @Nullable String ofNiets(String tekst) {
        return tekst.isEmpty() ? null : tekst;
    }
}
