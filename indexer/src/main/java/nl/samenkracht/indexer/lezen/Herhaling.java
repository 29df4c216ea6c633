package nl.samenkracht.indexer.lezen;

import biweekly.ICalVersion;
import biweekly.component.VEvent;
import biweekly.io.ParseContext;
import biweekly.io.scribe.property.RecurrenceRuleScribe;
import biweekly.parameter.ICalParameters;
import biweekly.property.RecurrenceRule;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import nl.samenkracht.catalogus.tijd.Moment;
import nl.samenkracht.catalogus.tijd.Openingstijden;
import nl.samenkracht.catalogus.tijd.Weekdeel;

/** What comes back, as dated moments in local time. */
public final class Herhaling {
    /** More moments than this of one entry are no agenda but a mistake. */
    public static final int MEESTE = 400;

    private static final int MEESTE_STAPPEN = 20_000;
    private static final TimeZone WANDKLOK = TimeZone.getTimeZone("UTC");

    private Herhaling() {}

    /** The moments of this part between two days, both inclusive. */
    public static List<Moment> binnen(Weekdeel deel, LocalDate van, LocalDate totEnMet) {
        return new Openingstijden(List.of(deel), List.of(), List.of(), null)
                .op(van, totEnMet)
                .toList();
    }

    /**
     * Reads the value of an RRULE (RFC 5545).
     *
     * @throws IllegalArgumentException when it is none
     */
    public static RecurrenceRule regel(String rrule) {
        ParseContext volgens = new ParseContext();
        volgens.setVersion(ICalVersion.V2_0);
        try {
            return new RecurrenceRuleScribe().parseText(rrule, null, new ICalParameters(), volgens);
        } catch (RuntimeException fout) {
            throw new IllegalArgumentException(rrule, fout);
        }
    }

    /**
     * The moments of a rule. Local time is treated as if it were UTC, so that an hour does not shift with summer time.
     *
     * @param begin first moment; the rule counts from here
     * @param lengte how long each lasts
     * @param niet begins that fall out
     * @param van moments that begin before this day are left out
     * @param tot moments that begin on or after this day too
     */
    public static List<Moment> momenten(
            RecurrenceRule regel,
            LocalDateTime begin,
            Duration lengte,
            Set<LocalDateTime> niet,
            LocalDate van,
            LocalDate tot) {
        return deel(regel, begin, lengte, niet, van, tot).momenten();
    }

    /**
     * Part of a series.
     *
     * @param heel whether that is all of it between the two days; else there are more than {@link #MEESTE}
     */
    public record Deel(List<Moment> momenten, boolean heel) {}

    /** As {@link #momenten}, and whether these are all. */
    public static Deel deel(
            RecurrenceRule regel,
            LocalDateTime begin,
            Duration lengte,
            Set<LocalDateTime> niet,
            LocalDate van,
            LocalDate tot) {
        VEvent gebeurtenis = new VEvent();
        gebeurtenis.setDateStart(Date.from(begin.toInstant(ZoneOffset.UTC)));
        gebeurtenis.setRecurrenceRule(regel);
        DateIterator data = gebeurtenis.getDateIterator(WANDKLOK);
        List<Moment> momenten = new ArrayList<>();
        for (int stap = 0; data.hasNext(); stap++) {
            LocalDateTime moment = LocalDateTime.ofInstant(data.next().toInstant(), ZoneOffset.UTC);
            if (!moment.toLocalDate().isBefore(tot)) {
                break;
            }
            if (stap == MEESTE_STAPPEN || momenten.size() == MEESTE) {
                return new Deel(momenten, false);
            }
            if (!moment.toLocalDate().isBefore(van) && !niet.contains(moment)) {
                momenten.add(new Moment(moment, moment.plus(lengte)));
            }
        }
        return new Deel(momenten, true);
    }
}
