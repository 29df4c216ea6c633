package nl.samenkracht.indexer.bron.ical;

import biweekly.component.VEvent;
import biweekly.io.TimezoneInfo;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.ExceptionDates;
import biweekly.property.RecurrenceDates;
import biweekly.property.RecurrenceRule;
import biweekly.util.ByDay;
import biweekly.util.DateTimeComponents;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Period;
import biweekly.util.Recurrence;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenkracht.catalogus.tijd.Landtijd;
import nl.samenkracht.catalogus.tijd.Moment;
import nl.samenkracht.catalogus.tijd.Openingstijden;
import nl.samenkracht.catalogus.tijd.Periode;
import nl.samenkracht.catalogus.tijd.Weekdeel;
import nl.samenkracht.indexer.lezen.Herhaling;
import nl.samenkracht.indexer.verslag.Reden;
import org.jspecify.annotations.Nullable;

/**
 * When events are, in local time: what comes back every week as a week, the rest as dated moments one year ahead, and at most
 * {@link Herhaling#MEESTE} of them.
 */
final class Agendatijd {
    private final LocalDate vandaag;

    Agendatijd(LocalDate vandaag) {
        this.vandaag = vandaag;
    }

    /** Nothing when one of its times or rules cannot be: half a series would promise what is not there. */
    Optional<Wanneer> wanneer(Reeks reeks) {
        try {
            return lees(reeks)
                    .map(Wanneer::zonderVerzonnenEind)
                    .map(wanneer -> wanneer.met(reeks.alle()
                            .flatMap(een -> Tijdzones.onbekend(een, reeks.zones()))
                            .distinct()
                            .map(naam -> new Wanneer.Opmerking(naam, Reden.ZONE_ONBEKEND))
                            .toList()));
        } catch (DateTimeException | ArithmeticException | IllegalArgumentException bestaatNiet) {
            return Optional.empty();
        }
    }

    private Optional<Wanneer> lees(Reeks reeks) {
        VEvent hoofd = reeks.hoofd();
        LocalDateTime begin = lokaal(hoofd.getDateStart(), reeks.zones());
        if (begin == null) {
            return Optional.empty();
        }
        Duration lengte = lengte(hoofd, begin, reeks.zones());
        Set<LocalDateTime> niet = uitzonderingen(hoofd, begin, reeks.zones());
        List<Moment> anders = new ArrayList<>();
        for (VEvent afwijking : reeks.afwijkingen()) {
            LocalDateTime in = lokaal(afwijking.getRecurrenceId(), reeks.zones());
            LocalDateTime nu = lokaal(afwijking.getDateStart(), reeks.zones());
            if (in != null) {
                niet.add(in);
            }
            if (nu != null
                    && !(afwijking.getStatus() != null && afwijking.getStatus().isCancelled())) {
                anders.add(new Moment(nu, nu.plus(lengte(afwijking, nu, reeks.zones()))));
            }
        }
        extra(hoofd, lengte, reeks.zones()).stream()
                .filter(moment -> !niet.contains(moment.begin()))
                .forEach(anders::add);
        Recurrence regel = Herhaalregel.van(hoofd);
        if (regel == null || Herhaalregel.isOnmogelijk(regel, begin)) {
            anders.add(0, new Moment(begin, begin.plus(lengte)));
            return Optional.of(lossen(anders)
                    .met(
                            regel == null
                                    ? List.of()
                                    : List.of(new Wanneer.Opmerking("RRULE", Reden.HERHALING_ONMOGELIJK))));
        }
        // A day without its usual moment counts as closed: what was moved to that day would vanish with it.
        boolean past = anders.stream()
                .map(moment -> moment.begin().toLocalDate())
                .noneMatch(dag -> niet.stream().map(LocalDateTime::toLocalDate).anyMatch(dag::equals));
        boolean weinig = Math.max(anders.size(), niet.size()) <= Herhaling.MEESTE;
        if (past && weinig && isWekelijks(regel, lengte)) {
            return Optional.of(wekelijks(regel, begin, lengte, niet, anders));
        }
        RecurrenceRule lokaal = Reekseinde.opDeWandklok(regel);
        // The end and what it is recognised by must not depend on the day of reading.
        List<Moment> reeksAfBegin =
                new ArrayList<>(Herhaling.momenten(lokaal, begin, lengte, niet, begin.toLocalDate(), LocalDate.MAX));
        LocalDate eind = eind(regel, begin, reeksAfBegin, anders);
        reeksAfBegin.addAll(anders);
        Herhaling.Deel jaar = Herhaling.deel(lokaal, begin, lengte, niet, vandaag, vandaag.plusYears(1));
        anders.addAll(jaar.momenten());
        List<Moment> bewaard = bewaard(anders);
        boolean heel = jaar.heel() && bewaard.size() == gesorteerd(anders).size();
        return Optional.of(new Wanneer(
                gedateerd(bewaard), null, eind, reeksAfBegin.toString(), heel ? List.of() : teVeel("RRULE")));
    }

    private Wanneer lossen(List<Moment> alle) {
        List<Moment> bewaard = bewaard(alle);
        boolean heel = bewaard.size() == gesorteerd(alle).size();
        return new Wanneer(
                gedateerd(bewaard),
                null,
                laatste(alle),
                heel ? null : alle.toString(),
                heel ? List.of() : teVeel("RDATE"));
    }

    private static List<Wanneer.Opmerking> teVeel(String eigenschap) {
        return List.of(new Wanneer.Opmerking(eigenschap, Reden.MOMENTEN_TEVEEL));
    }

    /** Of too many the first that are still to come. */
    private List<Moment> bewaard(List<Moment> alle) {
        List<Moment> gesorteerd = gesorteerd(alle);
        return gesorteerd.size() <= Herhaling.MEESTE
                ? gesorteerd
                : gesorteerd.stream()
                        .filter(moment -> moment.eind().isAfter(vandaag.atStartOfDay()))
                        .limit(Herhaling.MEESTE)
                        .toList();
    }

    private static List<Moment> gesorteerd(List<Moment> momenten) {
        return momenten.stream()
                .sorted(Comparator.comparing(Moment::begin))
                .distinct()
                .toList();
    }

    private static @Nullable LocalDate eind(
            Recurrence regel, LocalDateTime begin, List<Moment> reeks, List<Moment> anders) {
        if (regel.getCount() == null && regel.getUntil() == null) {
            return null;
        }
        LocalDate vanRegel = reeks.size() < Herhaling.MEESTE ? laatste(reeks) : Reekseinde.totEnMet(regel, begin);
        LocalDate vanAndere = laatste(anders);
        return vanRegel != null && vanAndere != null && vanAndere.isAfter(vanRegel) ? vanAndere : vanRegel;
    }

    private static boolean isWekelijks(Recurrence regel, Duration lengte) {
        boolean elkeDag = regel.getFrequency() == Frequency.DAILY
                && regel.getByMonthDay().isEmpty()
                && regel.getByWeekNo().isEmpty()
                && regel.getByYearDay().isEmpty();
        return (elkeDag || regel.getFrequency() == Frequency.WEEKLY)
                && (regel.getInterval() == null || regel.getInterval() == 1)
                && regel.getCount() == null
                && regel.getByMonth().isEmpty()
                && regel.getBySetPos().isEmpty()
                && regel.getByHour().isEmpty()
                && regel.getByMinute().isEmpty()
                && lengte.compareTo(Duration.ofDays(1)) <= 0;
    }

    private static Wanneer wekelijks(
            Recurrence regel, LocalDateTime begin, Duration lengte, Set<LocalDateTime> niet, List<Moment> anders) {
        List<DayOfWeek> dagen = regel.getByDay().isEmpty()
                ? regel.getFrequency() == Frequency.DAILY ? List.of(DayOfWeek.values()) : List.of(begin.getDayOfWeek())
                : regel.getByDay().stream()
                        .map(ByDay::getDay)
                        .map(dag -> DayOfWeek.of(dag.getCalendarConstant() == 1 ? 7 : dag.getCalendarConstant() - 1))
                        .toList();
        List<Weekdeel> week = dagen.stream()
                .map(dag -> Weekdeel.elkeWeek(
                        dag, begin.toLocalTime(), begin.plus(lengte).toLocalTime()))
                .toList();
        List<Periode> dicht = niet.stream()
                .map(LocalDateTime::toLocalDate)
                .sorted()
                .distinct()
                .map(dag -> new Periode(dag, dag, null))
                .toList();
        return new Wanneer(
                new Openingstijden(week, anders, dicht, null),
                begin.toLocalDate(),
                Reekseinde.totEnMet(regel, begin),
                null,
                List.of());
    }

    private static @Nullable LocalDate laatste(List<Moment> momenten) {
        return momenten.stream()
                .map(moment -> moment.eind().minusNanos(1).toLocalDate())
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private static Openingstijden gedateerd(List<Moment> momenten) {
        return new Openingstijden(List.of(), gesorteerd(momenten), List.of(), null);
    }

    /** A day alone means the moment on that day. */
    private static Set<LocalDateTime> uitzonderingen(VEvent gebeurtenis, LocalDateTime begin, TimezoneInfo zones) {
        Set<LocalDateTime> niet = new HashSet<>();
        for (ExceptionDates data : gebeurtenis.getExceptionDates()) {
            data.getValues()
                    .forEach(datum -> niet.add(
                            datum.hasTime()
                                    ? lokaal(datum, zones.getTimezone(data) != null)
                                    : lokaal(datum, false).toLocalDate().atTime(begin.toLocalTime())));
        }
        return niet;
    }

    /** RDATE: further days, or periods with an end of their own. */
    private static List<Moment> extra(VEvent gebeurtenis, Duration lengte, TimezoneInfo zones) {
        List<Moment> momenten = new ArrayList<>();
        for (RecurrenceDates data : gebeurtenis.getRecurrenceDates()) {
            boolean metZone = zones.getTimezone(data) != null;
            data.getDates().stream()
                    .map(datum -> lokaal(datum, metZone))
                    .forEach(begin -> momenten.add(new Moment(begin, begin.plus(lengte))));
            for (Period periode : data.getPeriods()) {
                LocalDateTime begin = lokaal(periode.getStartDate(), metZone);
                LocalDateTime eind = periode.getEndDate() != null
                        ? lokaal(periode.getEndDate(), metZone)
                        : begin.plus(Duration.ofMillis(periode.getDuration().toMillis()));
                momenten.add(new Moment(begin, eind.isAfter(begin) ? eind : begin.plus(lengte)));
            }
        }
        return momenten;
    }

    private static Duration lengte(VEvent gebeurtenis, LocalDateTime begin, TimezoneInfo zones) {
        LocalDateTime eind = lokaal(gebeurtenis.getDateEnd(), zones);
        if (eind != null && eind.isAfter(begin)) {
            return Duration.between(begin, eind);
        }
        if (gebeurtenis.getDuration() != null && gebeurtenis.getDuration().getValue() != null) {
            Duration lengte =
                    Duration.ofMillis(gebeurtenis.getDuration().getValue().toMillis());
            if (lengte.isZero() || lengte.isNegative()) {
                throw new DateTimeException("An event of length " + lengte);
            }
            return lengte;
        }
        boolean heleDag = gebeurtenis.getDateStart().getValue() != null
                && !gebeurtenis.getDateStart().getValue().hasTime();
        return heleDag ? Duration.ofDays(1) : Zondereind.LENGTE;
    }

    private static @Nullable LocalDateTime lokaal(@Nullable DateOrDateTimeProperty eigenschap, TimezoneInfo zones) {
        return eigenschap == null || eigenschap.getValue() == null
                ? null
                : lokaal(eigenschap.getValue(), zones.getTimezone(eigenschap) != null);
    }

    /** A time of another zone is converted; a whole day and a time without zone stand as they are written. */
    static LocalDateTime lokaal(ICalDate datum, boolean metZone) {
        DateTimeComponents delen = datum.getRawComponents();
        if (delen == null) {
            return LocalDateTime.ofInstant(datum.toInstant(), Landtijd.ZONE);
        }
        // The library makes 3 March of 31 February; this does not.
        LocalDateTime zoalsHetErStaat = LocalDateTime.of(
                delen.getYear(),
                delen.getMonth(),
                delen.getDate(),
                datum.hasTime() ? delen.getHour() : 0,
                datum.hasTime() ? delen.getMinute() : 0);
        return datum.hasTime() && (metZone || delen.isUtc())
                ? LocalDateTime.ofInstant(datum.toInstant(), Landtijd.ZONE)
                : zoalsHetErStaat;
    }
}
