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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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

    /** @param vandaag what is over by then gives words only, and dated moments begin then */
    static Openingstijden tijden(JsonNode dienst, Dienstlezing lezing, LocalDate vandaag) {
        List<Openingstijden> alle = new ArrayList<>(roosters(dienst, lezing, vandaag));
        alle.addAll(opPlekken(dienst, lezing, vandaag));
        if (alle.isEmpty()) {
            // A building is open longer than what is done there: its hours count only when nothing better is said.
            lijst(dienst, "service_at_locations")
                    .forEach(plek -> alle.addAll(roosters(plek.path("location"), lezing, vandaag)));
        }
        return samen(alle);
    }

    /** Every schedule as it is written, if what follows from them depends on the day. */
    static Optional<String> rooster(JsonNode dienst) {
        List<JsonNode> roosters = Stream.concat(
                        lijst(dienst, "schedules"),
                        lijst(dienst, "service_at_locations")
                                .flatMap(plek -> Stream.concat(
                                        lijst(plek, "schedules"), lijst(plek.path("location"), "schedules"))))
                .toList();
        boolean metDatum = roosters.stream()
                .anyMatch(rooster -> Stream.of("dtstart", "valid_from", "valid_to", "until")
                        .anyMatch(naam -> !rooster.path(naam).asString("").isBlank()));
        return metDatum ? Optional.of(roosters.toString()) : Optional.empty();
    }

    private static List<Openingstijden> roosters(JsonNode van, Dienstlezing lezing, LocalDate vandaag) {
        return lijst(van, "schedules")
                .map(rooster -> rooster(rooster, lezing, vandaag))
                .toList();
    }

    /** Times that differ from place to place are also told in words, with the place. */
    private static List<Openingstijden> opPlekken(JsonNode dienst, Dienstlezing lezing, LocalDate vandaag) {
        Map<String, Openingstijden> perPlek = new LinkedHashMap<>();
        lijst(dienst, "service_at_locations").forEach(plek -> {
            List<Openingstijden> hier = roosters(plek, lezing, vandaag);
            String naam = lezing.regel(plek.path("location"), "name");
            if (!hier.isEmpty()) {
                perPlek.put(naam == null ? String.valueOf(perPlek.size() + 1) : naam, samen(hier));
            }
        });
        if (perPlek.values().stream().distinct().count() <= 1) {
            return List.copyOf(perPlek.values());
        }
        List<Openingstijden> alle = new ArrayList<>();
        perPlek.forEach((naam, tijden) -> alle.add(new Openingstijden(
                tijden.week(), tijden.momenten(), List.of(), naam + ": " + Tijdwoorden.van(tijden))));
        return alle;
    }

    private static Openingstijden samen(List<Openingstijden> alle) {
        String toelichting = alle.stream()
                .map(Openingstijden::toelichting)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("\n"));
        return new Openingstijden(
                alle.stream()
                        .flatMap(tijden -> tijden.week().stream())
                        .distinct()
                        .toList(),
                alle.stream()
                        .flatMap(tijden -> tijden.momenten().stream())
                        .distinct()
                        .toList(),
                List.of(),
                toelichting.isEmpty() ? null : toelichting);
    }

    private static Openingstijden rooster(JsonNode rooster, Dienstlezing lezing, LocalDate vandaag) {
        String beschrijving =
                Optional.ofNullable(lezing.tekst(rooster, "description")).orElse("");
        Optional<LocalDate> laatste = laatste(rooster);
        boolean voorbij = laatste.filter(dag -> dag.isBefore(vandaag)).isPresent();
        Gelezen<Openingstijden> gelezen = Openingstijdenlezer.lees(beschrijving);
        Openingstijden uitWoorden = gelezen.waarde().orElse(Openingstijden.ONBEKEND);
        Openingstijden uitRegel = voorbij ? Openingstijden.ONBEKEND : regel(rooster, vandaag);
        Openingstijden tijden = voorbij || uitRegel.zijnBekend()
                ? uitRegel
                : new Openingstijden(uitWoorden.week(), uitWoorden.momenten(), List.of(), null);
        if (!voorbij && !uitRegel.zijnBekend()) {
            gelezen.redenen().forEach(reden -> lezing.meld("schedules", beschrijving, reden));
            if (!tijden.zijnBekend() && !rooster.path("opens_at").asString("").isEmpty()) {
                lezing.meld("schedules", rooster.path("opens_at").asString(), Reden.TIJD_ONLEESBAAR);
            }
        }
        // Words that read as the same times add nothing.
        boolean zegtMeer = uitWoorden.toelichting() != null
                || !Set.copyOf(uitWoorden.week()).equals(Set.copyOf(tijden.week()));
        boolean eindeTelt = voorbij || !tijden.week().isEmpty();
        String tekst = Stream.of(
                        zegtMeer ? beschrijving : "",
                        tijden.zijnBekend() ? "" : inCijfers(rooster, uitWoorden),
                        laatste.filter(dag -> eindeTelt)
                                .map(dag -> Teksten.tekst("hsds.geldig-tot", DAG_IN_WOORDEN.format(dag)))
                                .orElse(""),
                        inWoorden(lezing.tekst(rooster, "attending_type")),
                        lezing.tekst(rooster, "notes"),
                        lezing.regel(rooster, "schedule_link"))
                .filter(deel -> deel != null && !deel.isBlank())
                .collect(Collectors.joining("\n"));
        return new Openingstijden(tijden.week(), tijden.momenten(), List.of(), tekst.isEmpty() ? null : tekst);
    }

    /** The hours of a rule that gives no times any more, or none that can be reckoned with; empty when the words said the same. */
    private static String inCijfers(JsonNode rooster, Openingstijden uitWoorden) {
        Optional<LocalTime> open = tijd(rooster, "opens_at");
        Optional<LocalTime> dicht = tijd(rooster, "closes_at");
        if (open.isEmpty() || dicht.isEmpty()) {
            return "";
        }
        List<Weekdeel> delen = delen(rooster, open.get(), dicht.get());
        if (Set.copyOf(delen).equals(Set.copyOf(uitWoorden.week()))) {
            return "";
        }
        return delen.isEmpty() ? Tijdwoorden.uren(open.get(), dicht.get()) : Tijdwoorden.week(delen);
    }

    /** A code such as "in_person" says nothing to a resident. */
    private static @Nullable String inWoorden(@Nullable String tekst) {
        return tekst != null && tekst.contains(" ") ? tekst : null;
    }

    private static Optional<LocalDate> laatste(JsonNode rooster) {
        return datum(rooster, "valid_to").or(() -> datum(rooster, "until"));
    }

    private static Openingstijden regel(JsonNode rooster, LocalDate vandaag) {
        Optional<LocalTime> open = tijd(rooster, "opens_at");
        Optional<LocalTime> dicht = tijd(rooster, "closes_at");
        if (open.isEmpty() || dicht.isEmpty()) {
            return Openingstijden.ONBEKEND;
        }
        Optional<LocalDate> van = datum(rooster, "valid_from").or(() -> datum(rooster, "dtstart"));
        Optional<LocalDate> tot = laatste(rooster);
        int tussen = Math.max(1, rooster.path("interval").asInt(1));
        boolean vrij = tussen == 1 && !rooster.path("count").isNumber();
        List<Weekdeel> delen = week(rooster, van, open.get(), dicht.get());
        boolean wekelijks = isWekelijks(rooster)
                || delen.stream().noneMatch(deel -> deel.wekenVanDeMaand().isEmpty());
        if (vrij && wekelijks && !delen.isEmpty()) {
            // A week has no end: what stops while nobody may import again is written out.
            boolean houdtOp =
                    tot.filter(vandaag.plusDays(DAGEN_VOORUIT)::isAfter).isPresent();
            boolean begintNog = van.filter(vandaag::isBefore).isPresent();
            return houdtOp || begintNog
                    ? binnen(delen, van.filter(vandaag::isBefore).orElse(vandaag), tot)
                    : new Openingstijden(delen, List.of(), List.of(), null);
        }
        return van.map(eerste -> herhaald(rooster, eerste, tot, open.get(), dicht.get(), vandaag))
                .orElse(Openingstijden.ONBEKEND);
    }

    /** Every week, or every day, which is the same. */
    private static boolean isWekelijks(JsonNode rooster) {
        return freq(rooster).equals("WEEKLY")
                || (freq(rooster).equals("DAILY")
                        && Stream.of("bymonthday", "byweekno", "byyearday")
                                .allMatch(
                                        naam -> rooster.path(naam).asString("").isBlank()));
    }

    private static String freq(JsonNode rooster) {
        String freq = rooster.path("freq").asString("").strip().toUpperCase(Locale.ROOT);
        return !freq.isEmpty() ? freq : rooster.path("byday").asString("").isBlank() ? "DAILY" : "WEEKLY";
    }

    /** The days it names; without any those that follow from how often it comes back. */
    private static List<Weekdeel> week(JsonNode rooster, Optional<LocalDate> van, LocalTime open, LocalTime dicht) {
        if (!rooster.path("byday").asString("").isBlank() || !isWekelijks(rooster)) {
            return delen(rooster, open, dicht);
        }
        Stream<DayOfWeek> dagen = freq(rooster).equals("DAILY")
                ? Stream.of(DayOfWeek.values())
                : van.map(LocalDate::getDayOfWeek).stream();
        return dagen.map(dag -> Weekdeel.elkeWeek(dag, open, dicht)).toList();
    }

    private static Openingstijden binnen(List<Weekdeel> delen, LocalDate van, Optional<LocalDate> tot) {
        List<Moment> momenten = new ArrayList<>();
        LocalDate verste = van.plusDays(DAGEN_VOORUIT);
        LocalDate laatste = tot.filter(verste::isAfter).orElse(verste);
        delen.forEach(deel -> momenten.addAll(Herhaling.binnen(deel, van, laatste)));
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
            JsonNode rooster,
            LocalDate van,
            Optional<LocalDate> tot,
            LocalTime open,
            LocalTime dicht,
            LocalDate vandaag) {
        StringBuilder regel = new StringBuilder("FREQ=" + freq(rooster));
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
        LocalDate eerste = van.isBefore(vandaag) ? vandaag : van;
        LocalDate laatste = tot.map(dag -> dag.plusDays(1)).orElse(eerste.plusDays(DAGEN_VOORUIT));
        try {
            return new Openingstijden(
                    List.of(),
                    Herhaling.momenten(
                            Herhaling.regel(regel.toString()),
                            begin,
                            Duration.between(begin, eind),
                            Set.of(),
                            eerste,
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
