package nl.samenkracht.frontend.deel;

import java.util.List;

/**
 * Whom it serves, apart from where it is: "in uw wijk", "voor heel Hilversum", "voor heel Nederland".
 *
 * @param soort how wide
 * @param namen names of buurten or wijken, only for {@link Soort#WIJKEN}
 */
public record Bereik(Soort soort, List<String> namen) {

    /** Nothing is known: the page says nothing. */
    public static final Bereik ONBEKEND = new Bereik(Soort.ONBEKEND, List.of());

    /** How wide. {@code UW_WIJK} is for a question about one chosen wijk that it lies in. */
    public enum Soort {
        UW_WIJK,
        WIJKEN,
        GEMEENTE,
        LANDELIJK,
        ONBEKEND
    }
}
