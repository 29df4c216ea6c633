package nl.samenkracht.frontend.zoeken;

import org.jspecify.annotations.Nullable;

/**
 * A choice that is no filter, shown among the chosen ones: near a place, or in an order.
 *
 * @param soort which
 * @param waarde what was typed; null when there is nothing to repeat
 * @param zonder path and query of the same search without it; null when it went by POST
 */
public record Nabijheid(
        Soort soort, @Nullable String waarde, @Nullable String zonder) {

    /** Which choice; message keys {@code nabijheid.<soort>}. */
    public enum Soort {
        POSTCODE,
        PLEK,
        AFSTAND
    }
}
