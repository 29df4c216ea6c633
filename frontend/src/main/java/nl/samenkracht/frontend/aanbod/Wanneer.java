package nl.samenkracht.frontend.aanbod;

import java.time.LocalDate;
import java.util.List;
import nl.samenkracht.frontend.deel.Dagtijd;
import nl.samenkracht.frontend.deel.Moment;
import nl.samenkracht.frontend.deel.Opening;
import org.jspecify.annotations.Nullable;

/**
 * When.
 *
 * @param opening next time one can go there
 * @param week weekly hours, by day and time
 * @param momenten dated occasions still to come, soonest first
 * @param gesloten closures still to come, soonest first
 * @param toelichting in words; null if nothing is said
 * @param begin first day of the entry, when it lies ahead; else null
 * @param eind last day of the entry; null if it goes on
 */
public record Wanneer(
        Opening opening,
        List<Dagtijd> week,
        List<Moment> momenten,
        List<Sluiting> gesloten,
        @Nullable String toelichting,
        @Nullable LocalDate begin,
        @Nullable LocalDate eind) {
    /** So many dates somebody can still take in. */
    private static final int MEESTE_INEENS = 10;

    /** The dates to show at once. */
    public List<Moment> eersteMomenten() {
        return momenten.subList(0, Math.min(MEESTE_INEENS, momenten.size()));
    }

    /** The dates after those, folded until somebody asks. */
    public List<Moment> verdereMomenten() {
        return momenten.subList(eersteMomenten().size(), momenten.size());
    }

    /** Closed from one day to another, both included, with the reason or null. */
    public record Sluiting(
            LocalDate van, LocalDate tot, @Nullable String reden) {}
}
