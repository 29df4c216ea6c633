package nl.samenkracht.frontend.zoeken;

import org.jspecify.annotations.Nullable;

/**
 * A short notice above the results.
 *
 * @param soort which message
 * @param waarde argument of the message (a word, a name, a number); null if it has none
 */
public record Uitleg(Soort soort, @Nullable String waarde) {

    /** Which message, key {@code uitleg.<naam>} in the bundle. */
    public enum Soort {
        /** Elasticsearch is away: results come from the register, order may be coarser. */
        NOODZOEKEN,
        /** The question was cut off; the argument is the number of characters kept. */
        INGEKORT,
        /** The question was a story; the argument is the words that were looked for. */
        VERHAAL,
        /** The wijk asked for does not exist; the argument is what was asked. */
        WIJK_ONBEKEND,
        /** A place was named in the question, so only what serves its wijk is shown; the argument is the wijk. */
        WIJK_GENOEMD,
        /** A day or part of one was named, so what is open then comes first; the argument is the words by which. */
        TIJD_GENOEMD,
        /** A number or address of a person was taken out of the question. */
        GEWIST,
        /** The postcode lies outside the municipality; the argument is the postcode. */
        POSTCODE_ELDERS,
        /** A filter that nobody knows: it was left out, so there may be more than was asked for. */
        FILTER_ONBEKEND,
        /** The position that came along is none, or abroad. */
        PLEK_ONBEKEND,
        /** The page asked for does not exist; the last one is shown. */
        LAATSTE_PAGINA,
        /** There is more, but paging goes no further. */
        VERSTE_PAGINA,
        /** The question was heard as an offer of help; the argument is the words by which. */
        BIEDT_HULP,
        /** What was asked for is not in the list; who thinks along comes first. */
        NIET_IN_LIJST
    }
}
