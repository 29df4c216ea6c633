package nl.samenkracht.frontend.deel;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * When one can go there first, seen from {@code Kader.nu}. Local time of the municipality.
 *
 * @param staat what is known
 * @param van begin of the next opening; set for {@link Staat#STRAKS}, and for {@link Staat#BEGINT} the first minute of the first day
 * @param tot end of the current or next opening; set for {@link Staat#NU_OPEN}, may be null for {@link Staat#STRAKS}
 */
public record Opening(
        Staat staat, @Nullable LocalDateTime van, @Nullable LocalDateTime tot) {

    /** Nothing is known: the page says nothing about time. */
    public static final Opening ONBEKEND = new Opening(Staat.ONBEKEND, null, null);

    /** Day and night. */
    public static final Opening ALTIJD = new Opening(Staat.ALTIJD, null, null);

    /** What is known about the next opening. */
    public enum Staat {
        ALTIJD,
        NU_OPEN,
        STRAKS,
        BEGINT,
        ONBEKEND
    }

    /** Open now, until the given local time. */
    public static Opening nuOpen(LocalDateTime tot) {
        return new Opening(Staat.NU_OPEN, null, tot);
    }

    /** Closed now, open again at the given local time. */
    public static Opening straks(LocalDateTime van, @Nullable LocalDateTime tot) {
        return new Opening(Staat.STRAKS, van, tot);
    }

    /** Not offered yet: it begins on this later day. */
    public static Opening begint(LocalDate dag) {
        return new Opening(Staat.BEGINT, dag.atStartOfDay(), null);
    }
}
