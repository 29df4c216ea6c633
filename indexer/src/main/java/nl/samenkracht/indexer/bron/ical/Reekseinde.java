package nl.samenkracht.indexer.bron.ical;

import biweekly.property.RecurrenceRule;
import biweekly.util.Recurrence;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** Where a series ends: UNTIL is the last begin that may be (RFC 5545 §3.3.10); a day alone is meant whole. */
final class Reekseinde {
    private Reekseinde() {}

    /** The last day of a series that begins at this time of day; {@code null} when its rule has no end in time. */
    static @Nullable LocalDate totEnMet(Recurrence regel, LocalDateTime begin) {
        LocalDateTime laatste = laatsteBegin(regel);
        if (laatste == null) {
            return null;
        }
        boolean nietMeer = laatste.toLocalTime().isBefore(begin.toLocalTime());
        return nietMeer ? laatste.toLocalDate().minusDays(1) : laatste.toLocalDate();
    }

    /** The same rule with its end in local time, as its moments are reckoned. */
    static RecurrenceRule opDeWandklok(Recurrence regel) {
        LocalDateTime laatste = laatsteBegin(regel);
        return new RecurrenceRule(
                laatste == null
                        ? regel
                        : new Recurrence.Builder(regel)
                                .until(Date.from(laatste.toInstant(ZoneOffset.UTC)), true)
                                .build());
    }

    private static @Nullable LocalDateTime laatsteBegin(Recurrence regel) {
        if (regel.getUntil() == null) {
            return null;
        }
        LocalDateTime einde = Agendatijd.lokaal(regel.getUntil(), false);
        return regel.getUntil().hasTime() ? einde : einde.toLocalDate().atTime(LocalTime.MAX);
    }
}
