package nl.samenkracht.indexer.bron.ical;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenkracht.catalogus.tijd.Moment;
import nl.samenkracht.catalogus.tijd.Openingstijden;
import nl.samenkracht.catalogus.tijd.Weekdeel;
import nl.samenkracht.indexer.Teksten;

/** Times of which nobody says when they end (RFC 5545 §3.6.1: such an event ends when it begins): told in words, with no end made up. */
final class Zondereind {
    /** Stands for no length at all; no calendar can say it. */
    static final Duration LENGTE = Duration.ofNanos(1);

    /** More dates than this nobody reads. */
    private static final int MEESTE = 24;

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl");
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", NEDERLANDS);
    private static final DateTimeFormatter KLOK = DateTimeFormatter.ofPattern("H.mm", NEDERLANDS);

    private Zondereind() {}

    /** Whether some of these have no end. */
    static boolean komtVoorIn(Openingstijden tijden) {
        return tijden.week().stream().anyMatch(Zondereind::is)
                || tijden.momenten().stream().anyMatch(Zondereind::is);
    }

    /** The same times, those without an end as words. */
    static Openingstijden inWoorden(Openingstijden tijden) {
        List<Weekdeel> week = tijden.week().stream().filter(deel -> !is(deel)).toList();
        List<Moment> momenten =
                tijden.momenten().stream().filter(moment -> !is(moment)).toList();
        String woorden = Stream.concat(
                        week(tijden.week().stream().filter(Zondereind::is).toList()),
                        data(tijden.momenten().stream().filter(Zondereind::is).toList()))
                .collect(Collectors.joining("\n"));
        return new Openingstijden(week, momenten, tijden.gesloten(), woorden);
    }

    private static boolean is(Moment moment) {
        return moment.begin().plus(LENGTE).equals(moment.eind());
    }

    private static boolean is(Weekdeel deel) {
        return deel.van().plus(LENGTE).equals(deel.tot());
    }

    /** All of one event, so at one time of the day. */
    private static Stream<String> week(List<Weekdeel> week) {
        if (week.isEmpty()) {
            return Stream.empty();
        }
        String om = klok(week.get(0).van());
        List<DayOfWeek> dagen =
                week.stream().map(Weekdeel::dag).distinct().sorted().toList();
        return Stream.of(
                dagen.size() == DayOfWeek.values().length
                        ? Teksten.tekst("agenda.elke-dag", om)
                        : Teksten.tekst(
                                "agenda.elke",
                                dagen.stream()
                                        .map(dag -> dag.getDisplayName(TextStyle.FULL, NEDERLANDS))
                                        .collect(Collectors.joining(", ")),
                                om));
    }

    private static Stream<String> data(List<Moment> momenten) {
        List<String> regels = new ArrayList<>();
        momenten.stream()
                .limit(MEESTE)
                .map(Moment::begin)
                .forEach(begin -> regels.add(Teksten.tekst("agenda.op", dag(begin), klok(begin.toLocalTime()))));
        if (momenten.size() > MEESTE) {
            regels.add(Teksten.tekst("agenda.meer", momenten.size() - MEESTE));
        }
        return regels.stream();
    }

    private static String dag(LocalDateTime begin) {
        String dag = DAG.format(begin);
        return dag.substring(0, 1).toUpperCase(NEDERLANDS) + dag.substring(1);
    }

    private static String klok(LocalTime tijd) {
        return KLOK.format(tijd);
    }
}
