package nl.samenkracht.backend.suggesties;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to choose while typing.
 *
 * @param tekst what is read, and what typed words are compared with
 * @param ook further words by which it is found; may be empty
 * @param bewijs the public entry that it is known from and that must still say so when it is shown; {@code null}: it is no entry's
 */
record Suggestie(
        Soort soort,
        String tekst,
        String ook,
        Doel doel,
        @Nullable UUID bewijs) {
    private static final int LANGSTE_TEKST = 100;

    /** In this order they are shown. */
    enum Soort {
        VRAAG,
        HULP,
        ORGANISATIE,
        PLEK,
        AANBOD
    }

    /** What choosing it does. */
    sealed interface Doel {
        /** Asks its words. */
        record Vraag() implements Doel {}

        /** Asks the name of a need. */
        record Hulpvraag(String leefgebied) implements Doel {}

        /** Shows everything of a soort or leefgebied. */
        record Keuze(String veld, String waarde) implements Doel {}

        /** Opens the page of a wijk. */
        record Wijk(String slug) implements Doel {}

        /** Opens the page of the wijk that a buurt is in. */
        record Buurt(String slug, String wijknaam) implements Doel {}

        /** Opens the page of an organisation. */
        record Organisatie(UUID id) implements Doel {}

        /** Opens the page of an entry. */
        record Aanbod(UUID id, String soort) implements Doel {}

        /** Asks the name that several entries have. */
        record Naamgenoten(String soort) implements Doel {}
    }

    /** At most 100 letters of a name, cut at a word. */
    static String kort(String naam) {
        if (naam.length() <= LANGSTE_TEKST) {
            return naam;
        }
        int spatie = naam.lastIndexOf(' ', LANGSTE_TEKST - 1);
        return naam.substring(0, spatie > 0 ? spatie : LANGSTE_TEKST - 1) + "…";
    }
}
