package nl.samenkracht.backend.weergave;

import nl.samenkracht.frontend.deel.Hulplijn;
import nl.samenkracht.frontend.kader.Taal;

/** Help lines as pages show them. */
public final class Hulplijnen {
    private static final String GEWELD = "geweld-thuis";

    private Hulplijnen() {}

    /** In the language of the page. */
    public static Hulplijn van(nl.samenkracht.catalogus.hulplijnen.Hulplijn lijn, Taal taal) {
        return new Hulplijn(
                lijn.code(),
                Vertaling.van(lijn.situatie(), taal),
                Vertaling.van(lijn.naam(), taal),
                lijn.nummers(),
                Vertaling.ofNiets(lijn.kosten(), taal),
                Vertaling.ofNiets(lijn.wanneer(), taal),
                Vertaling.ofNiets(lijn.anders(), taal),
                lijn.code().equals(GEWELD));
    }
}
