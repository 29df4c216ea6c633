package nl.samenkracht.frontend.zoeken;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenkracht.frontend.deel.Bereik;
import nl.samenkracht.frontend.deel.Kosten;
import nl.samenkracht.frontend.deel.Opening;
import nl.samenkracht.frontend.deel.Plek;
import nl.samenkracht.frontend.deel.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * One result.
 *
 * @param nummer place in the whole result, from 1; the same number stands on the map
 * @param id id of the entry
 * @param slug name in the address
 * @param soort code of the soort
 * @param naam name, matched words marked
 * @param zin what it is in one or two sentences, matched words marked; may be empty text
 * @param organisatie name of who offers it; null if unknown or equal to the name
 * @param doelgroepen codes, most telling first; empty for everyone
 * @param toegang codes of how one gets in, easiest first
 * @param plek the nearest place; null if it has none
 * @param meerPlekken how many other places it has
 * @param afstand metres as the crow flies from the asked postcode or position; null if none was asked
 * @param bereik whom it serves, seen from the question
 * @param opening next time one can go there
 * @param kosten what it costs
 * @param gecontroleerdOp when it was last checked; null if never
 * @param redenen why it is here, what says most first; empty when there was nothing to look for
 * @param gevoelig true when its page must leave no trace: then it is not offered for a list, which would be one
 * @param voorbeeld true for sample data
 */
public record Kaartje(
        int nummer,
        UUID id,
        String slug,
        String soort,
        Tekst naam,
        Tekst zin,
        @Nullable String organisatie,
        List<String> doelgroepen,
        List<String> toegang,
        @Nullable Plek plek,
        int meerPlekken,
        @Nullable Integer afstand,
        Bereik bereik,
        Opening opening,
        Kosten kosten,
        @Nullable LocalDate gecontroleerdOp,
        List<Reden> redenen,
        boolean gevoelig,
        boolean voorbeeld) {

    /**
     * Why an entry was found.
     *
     * @param soort what it has of the question
     * @param woorden the words as they stand in the entry; empty for a wijk
     */
    public record Reden(Soort soort, List<String> woorden) {

        /** A reason without words. */
        public Reden(Soort soort) {
            this(soort, List.of());
        }

        /**
         * Where the words matched. {@code HULPVRAAG} and {@code MISSCHIEN} carry names of needs instead of words; the last two say that it is in the
         * chosen wijk, or that it serves that wijk from elsewhere.
         */
        public enum Soort {
            NAAM,
            OMSCHRIJVING,
            TREFWOORD,
            ANDERE_NAAM,
            HULPVRAAG,
            MISSCHIEN,
            IN_WIJK,
            VOOR_WIJK
        }
    }
}
