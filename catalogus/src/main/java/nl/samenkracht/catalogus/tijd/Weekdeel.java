package nl.samenkracht.catalogus.tijd;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * A part of the week that comes back.
 *
 * @param van first minute, local time
 * @param tot end, exclusive; not after {@code van} means past midnight; 00:00 to 00:00 is the whole day
 * @param wekenVanDeMaand the how-manieth such day of the month (1 to 5, -1 the last); empty: every week
 */
public record Weekdeel(DayOfWeek dag, LocalTime van, LocalTime tot, List<Integer> wekenVanDeMaand) {

    public Weekdeel {
        wekenVanDeMaand = wekenVanDeMaand == null ? List.of() : List.copyOf(wekenVanDeMaand);
        if (wekenVanDeMaand.stream().anyMatch(week -> week != -1 && (week < 1 || week > 5))) {
            throw new IllegalArgumentException("Week of the month must be 1 to 5, or -1: " + wekenVanDeMaand);
        }
    }

    /** Every week on this day. */
    public static Weekdeel elkeWeek(DayOfWeek dag, LocalTime van, LocalTime tot) {
        return new Weekdeel(dag, van, tot, List.of());
    }

    boolean valtOp(LocalDate datum) {
        return datum.getDayOfWeek() == dag
                && (wekenVanDeMaand.isEmpty()
                        || wekenVanDeMaand.stream()
                                .anyMatch(week -> datum.with(TemporalAdjusters.dayOfWeekInMonth(week, dag))
                                        .equals(datum)));
    }

    Moment op(LocalDate datum) {
        return new Moment(datum.atTime(van), (tot.isAfter(van) ? datum : datum.plusDays(1)).atTime(tot));
    }
}
