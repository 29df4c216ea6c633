package nl.samenkracht.catalogus.aanbod;

import org.jspecify.annotations.Nullable;

/**
 * What it costs.
 *
 * @param tekst what to pay, in words for a visitor; {@code null} when there is nothing to add
 */
public record Kosten(Kostensoort soort, @Nullable String tekst) {
    /** Nobody told us what it costs. */
    public static final Kosten ONBEKEND = new Kosten(Kostensoort.ONBEKEND, null);
}
