package nl.samenkracht.frontend.deel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How to reach someone. Public contact details only.
 *
 * @param telefoons numbers, the one to try first in front
 * @param email mail address; null if none
 * @param website address as entered; shown as a link only when its scheme is http or https
 */
public record Contact(
        List<Telefoon> telefoons,
        @Nullable String email,
        @Nullable String website) {

    /** A number as people write it (035-0000101), and when or for what to call; null if nothing is said. */
    public record Telefoon(String nummer, @Nullable String toelichting) {}
}
