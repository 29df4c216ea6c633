package nl.samenkracht.indexer.bron.ical;

import biweekly.component.VEvent;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The RRULE of an event, as far as anybody could follow it. */
final class Herhaalregel {
    /** Nothing one can go to comes back every minute. */
    private static final Set<Frequency> TE_VAAK = Set.of(Frequency.SECONDLY, Frequency.MINUTELY);

    private Herhaalregel() {}

    /** {@code null} when it has none. */
    static @Nullable Recurrence van(VEvent gebeurtenis) {
        return gebeurtenis.getRecurrenceRule() == null
                ? null
                : gebeurtenis.getRecurrenceRule().getValue();
    }

    /** Whether nothing comes back by it: it ends before it begins, takes no steps, or comes too often. */
    static boolean isOnmogelijk(Recurrence regel, LocalDateTime begin) {
        LocalDate einde = Reekseinde.totEnMet(regel, begin);
        return TE_VAAK.contains(regel.getFrequency())
                || (einde != null && einde.isBefore(begin.toLocalDate()))
                || (regel.getCount() != null && regel.getCount() < 1)
                || (regel.getInterval() != null && regel.getInterval() < 1);
    }
}
