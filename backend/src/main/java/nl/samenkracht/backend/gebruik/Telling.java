package nl.samenkracht.backend.gebruik;

/**
 * What is counted of a question, a row of {@code gebruik_telling}.
 *
 * @param code a need, a word of the vocabulary, or a name of this class
 */
record Telling(Soort soort, String code) {
    /** Every question that may be counted. */
    static final String VRAAG = "vraag";

    static final String NEDERLANDS = "nl";
    static final String ENGELS = "en";
    /** Little was found, or not what was asked. */
    static final String MAGER = "mager";

    enum Soort {
        KENMERK,
        HULPVRAAG,
        MAGER,
        WOORD
    }
}
