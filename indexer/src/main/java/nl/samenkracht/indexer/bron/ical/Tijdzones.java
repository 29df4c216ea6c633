package nl.samenkracht.indexer.bron.ical;

import biweekly.component.VEvent;
import biweekly.io.TimezoneInfo;
import biweekly.property.ICalProperty;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Times of which nobody can say in which zone they are: they are read as local time. */
final class Tijdzones {
    /** What Windows calls the time that holds here. */
    private static final Set<String> HIER = Set.of("w. europe standard time", "romance standard time");

    private Tijdzones() {}

    /** The names of the properties whose TZID the calendar does not explain and nobody knows. */
    static Stream<String> onbekend(VEvent gebeurtenis, TimezoneInfo zones) {
        return Stream.of(
                        met("DTSTART", gebeurtenis.getDateStart()),
                        met("DTEND", gebeurtenis.getDateEnd()),
                        met("RECURRENCE-ID", gebeurtenis.getRecurrenceId()),
                        gebeurtenis.getExceptionDates().stream().map(een -> new Tijd("EXDATE", een)),
                        gebeurtenis.getRecurrenceDates().stream().map(een -> new Tijd("RDATE", een)))
                .flatMap(tijden -> tijden)
                .filter(tijd -> isOnbekend(tijd.eigenschap(), zones))
                .map(Tijd::naam)
                .distinct();
    }

    private record Tijd(String naam, ICalProperty eigenschap) {}

    private static Stream<Tijd> met(String naam, @Nullable ICalProperty eigenschap) {
        return Stream.ofNullable(eigenschap).map(een -> new Tijd(naam, een));
    }

    private static boolean isOnbekend(ICalProperty eigenschap, TimezoneInfo zones) {
        String zone =
                Objects.requireNonNullElse(eigenschap.getParameter("TZID"), "").strip();
        return !zone.isEmpty()
                && zones.getTimezone(eigenschap) == null
                && !HIER.contains(zone.toLowerCase(Locale.ROOT));
    }
}
