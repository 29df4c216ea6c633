package nl.samenkracht.backend.weergave;

import nl.samenkracht.catalogus.hulplijnen.Hulplijn.Tweetalig;
import nl.samenkracht.frontend.kader.Taal;
import org.jspecify.annotations.Nullable;

/** Texts of the catalogue in the language of a page. */
public final class Vertaling {
    private Vertaling() {}

    /** The text, empty when there is none. */
    public static String van(Tweetalig tekst, Taal taal) {
        return taal == Taal.EN ? tekst.en() : tekst.nl();
    }

    /** The text, {@code null} when there is none. */
    public static @Nullable String ofNiets(Tweetalig tekst, Taal taal) {
        String vertaald = van(tekst, taal);
        return vertaald.isEmpty() ? null : vertaald;
    }
}
