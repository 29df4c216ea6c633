package nl.samenkracht.frontend.zoeken;

import org.jspecify.annotations.Nullable;

/**
 * One thing that gave a result its place, for who asks why it stands there ({@code ?uitleg}).
 *
 * @param soort what it is
 * @param waarde which need or which words; null when there is no more to say
 * @param punten what it gave; the sum of all decides the order
 */
public record Weging(Soort soort, @Nullable String waarde, float punten) {

    /** What gives points, key {@code weging.<naam>} in the bundle. */
    public enum Soort {
        /** Words of the question stand in the entry. */
        WOORDEN,
        /** All of them do. */
        ALLE_WOORDEN,
        /** Words that resemble a word nobody uses. */
        GELIJKEND,
        /** The parts of a long word stand in the entry. */
        DELEN,
        /** It helps with a need that was heard; the value is its name. */
        HULPVRAAG,
        /** It is in the wijk asked for. */
        IN_WIJK,
        /** It is open when the question says. */
        DAN_OPEN,
        /** One may walk in. */
        BINNENLOPEN,
        /** Residents do it themselves, or everyone may come. */
        INWONERS,
        /** Somebody looked this year whether it is still so. */
        GECONTROLEERD
    }
}
