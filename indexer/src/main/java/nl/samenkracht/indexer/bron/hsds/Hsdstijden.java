package nl.samenkracht.indexer.bron.hsds;

import static nl.samenkracht.indexer.bron.hsds.Dienstlezing.lijst;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenkracht.catalogus.tijd.Moment;
import nl.samenkracht.catalogus.tijd.Openingstijden;
import nl.samenkracht.catalogus.tijd.Weekdeel;
import nl.samenkracht.indexer.Teksten;
import nl.samenkracht.indexer.lezen.Datumlezer;
import nl.samenkracht.indexer.lezen.Gelezen;
import nl.samenkracht.indexer.lezen.Herhaling;
import nl.samenkracht.indexer.lezen.Openingstijdenlezer;
import nl.samenkracht.indexer.lezen.Tijdlezer;
import nl.samenkracht.indexer.verslag.Reden;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Schedules (a flattened RRULE with opening and closing time). What a week can say becomes a week; what is bounded or skips becomes dated moments;
 * words are kept unless they say no more than the times do.
 */
final class Hsdstijden {
    private static final Map<String, DayOfWeek> DAG = Map.of(
            "MO",
            DayOfWeek.MONDAY,
            "TU",
            DayOfWeek.TUESDAY,
            "WE",
            DayOfWeek.WEDNESDAY,
            "TH",
            DayOfWeek.THURSDAY,
            "FR",
            DayOfWeek.FRIDAY,
            "SA",
            DayOfWeek.SATURDAY,
            "SU",
            DayOfWeek.SUNDAY);
    private static final Pattern BYDAY = Pattern.compile("([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)");
    private static final DateTimeFormatter DAG_IN_WOORDEN =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("nl"));
    private static final int DAGEN_VOORUIT = 366;

    private Hsdstijden() {}

    static Openingstijden tijden(JsonNode dienst, Dienstlezing lezing) {
        List<JsonNode> roosters = lijst(dienst, "schedules").toList();
        if (roosters.isEmpty()) {
            roosters = lijst(dienst, "service_at_locations")
                    .flatMap(plek -> lijst(plek, "schedules"))
                    .toList();
        }
        if (roosters.isEmpty()) {
            roosters = lijst(dienst, "service_at_locations")
                    .flatMap(plek -> lijst(plek.path("location"), "schedules"))
                    .toList();
        }
        Set<Weekdeel> week = new LinkedHashSet<>();
        Set<Moment> momenten = new LinkedHashSet<>();
        Set<String> woorden = new LinkedHashSet<>();
        for (JsonNode rooster : roosters) {
            Openingstijden gelezen = rooster(rooster, lezing);
            week.addAll(gelezen.week());
            momenten.addAll(gelezen.momenten());
            if (gelezen.toelichting() != null) {
                woorden.add(gelezen.toelichting());
            }
        }
        String toelichting = String.join("\n", woorden);
        return new Openingstijden(
                List.copyOf(week), List.copyOf(momenten), List.of(), toelichting.isEmpty() ? null : toelichting);
    }

    private static Openingstijden rooster(JsonNode rooster, Dienstlezing lezing) {
        String beschrijving =
                Optional.ofNullable(lezing.tekst(rooster, "description")).orElse("");
        String notities = Stream.of(
                        inWoorden(lezing.tekst(rooster, "attending_type")),
                        lezing.tekst(rooster, "notes"),
                        lezing.regel(rooster, "schedule_link"))
                .filter(tekst -> tekst != null)
                .collect(Collectors.joining("\n"));
        Gelezen<Openingstijden> gelezen = Openingstijdenlezer.lees(beschrijving);
        Openingstijden uitWoorden = gelezen.waarde().orElse(Openingstijden.ONBEKEND);
        Openingstijden uitRegel = regel(rooster);
        if (!uitRegel.zijnBekend()) {
            gelezen.redenen().forEach(reden -> lezing.meld("schedules", beschrijving, reden));
        }
        if (!uitRegel.zijnBekend()
                && !uitWoorden.zijnBekend()
                && !rooster.path("opens_at").asString("").isEmpty()) {
            lezing.meld("schedules", rooster.path("opens_at").asString(), Reden.TIJD_ONLEESBAAR);
        }
        Openingstijden tijden = uitRegel.zijnBekend() ? uitRegel : uitWoorden;
        // Words that read as the same times add nothing.
        boolean zegtMeer = uitWoorden.toelichting() != null
                || !Set.copyOf(uitWoorden.week()).equals(Set.copyOf(tijden.week()));
        String geldigTot = tijden == uitRegel && tijden.toelichting() != null ? tijden.toelichting() : "";
        String tekst = Stream.of(zegtMeer ? beschrijving : "", geldigTot, notities)
                .filter(deel -> !deel.isBlank())
                .collect(Collectors.joining("\n"));
        return new Openingstijden(tijden.week(), tijden.momenten(), List.of(), tekst.isEmpty() ? null : tekst);
    }

    /** A code such as "in_person" says nothing to a resident. */
    private static @Nullable String inWoorden(@Nullable String tekst) {
        return tekst != null && tekst.contains(" ") ? tekst : null;
    }

    private static Openingstijden regel(JsonNode rooster) {
        Optional<LocalTime> open = tijd(rooster, "opens_at");
        Optional<LocalTime> dicht = tijd(rooster, "closes_at");
        if (open.isEmpty() || dicht.isEmpty()) {
            return Openingstijden.ONBEKEND;
        }
        Optional<LocalDate> van = datum(rooster, "valid_from").or(() -> datum(rooster, "dtstart"));
        Optional<LocalDate> tot = datum(rooster, "valid_to").or(() -> datum(rooster, "until"));
        int tussen = Math.max(1, rooster.path("interval").asInt(1));
        boolean vrij = tussen == 1 && !rooster.path("count").isNumber();
        List<Weekdeel> delen = delen(rooster, open.get(), dicht.get());
        boolean wekelijks = rooster.path("freq").asString("WEEKLY").equalsIgnoreCase("WEEKLY")
                || delen.stream().noneMatch(deel -> deel.wekenVanDeMaand().isEmpty());
        if (vrij && wekelijks && !delen.isEmpty()) {
            boolean kort = van.isPresent()
                    && tot.isPresent()
                    && tot.get().isBefore(van.get().plusDays(DAGEN_VOORUIT));
            String geldigTot = tot.map(dag -> Teksten.tekst("hsds.geldig-tot", DAG_IN_WOORDEN.format(dag)))
                    .orElse(null);
            return kort
                    ? binnen(delen, van.get(), tot.get())
                    : new Openingstijden(delen, List.of(), List.of(), geldigTot);
        }
        return van.map(eerste -> herhaald(rooster, eerste, tot, open.get(), dicht.get()))
                .orElse(Openingstijden.ONBEKEND);
    }

    private static Openingstijden binnen(List<Weekdeel> delen, LocalDate van, LocalDate tot) {
        List<Moment> momenten = new ArrayList<>();
        delen.forEach(deel -> momenten.addAll(Herhaling.binnen(deel, van, tot)));
        momenten.sort(Comparator.comparing(Moment::begin));
        return new Openingstijden(List.of(), momenten, List.of(), null);
    }

    private static List<Weekdeel> delen(JsonNode rooster, LocalTime open, LocalTime dicht) {
        List<Weekdeel> delen = new ArrayList<>();
        Matcher dag = BYDAY.matcher(rooster.path("byday").asString(""));
        while (dag.find()) {
            List<Integer> weken = dag.group(1) == null
                    ? List.of()
                    : List.of(Integer.valueOf(dag.group(1).replace("+", "")));
            if (weken.stream().allMatch(week -> week >= -1)) {
                delen.add(new Weekdeel(DAG.getOrDefault(dag.group(2), DayOfWeek.MONDAY), open, dicht, weken));
            }
        }
        return delen;
    }

    private static Openingstijden herhaald(
            JsonNode rooster, LocalDate van, Optional<LocalDate> tot, LocalTime open, LocalTime dicht) {
        StringBuilder regel = new StringBuilder("FREQ=" + rooster.path("freq").asString("DAILY"));
        for (String deel : List.of("interval", "count", "byday", "bymonthday", "byweekno", "byyearday")) {
            String waarde = rooster.path(deel).asString("");
            if (!waarde.isBlank()) {
                regel.append(';')
                        .append(deel.toUpperCase(Locale.ROOT))
                        .append('=')
                        .append(waarde);
            }
        }
        LocalDateTime begin = van.atTime(open);
        LocalDateTime eind = (dicht.isAfter(open) ? van : van.plusDays(1)).atTime(dicht);
        LocalDate laatste = tot.map(dag -> dag.plusDays(1)).orElse(van.plusDays(DAGEN_VOORUIT));
        try {
            return new Openingstijden(
                    List.of(),
                    Herhaling.momenten(
                            Herhaling.regel(regel.toString()),
                            begin,
                            Duration.between(begin, eind),
                            Set.of(),
                            van,
                            laatste),
                    List.of(),
                    null);
        } catch (IllegalArgumentException geenRegel) {
            return Openingstijden.ONBEKEND;
        }
    }

    private static Optional<LocalTime> tijd(JsonNode rooster, String naam) {
        return Tijdlezer.lees(rooster.path(naam).asString("").replaceFirst("(?:Z|[+-]\\d{2}:?\\d{2})$", ""))
                .waarde();
    }

    private static Optional<LocalDate> datum(JsonNode rooster, String naam) {
        return Datumlezer.lees(rooster.path(naam).asString("")).waarde();
    }
}
