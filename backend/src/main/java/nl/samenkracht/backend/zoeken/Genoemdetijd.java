package nl.samenkracht.backend.zoeken;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When somebody wants to go, as named in a question: "vandaag", "woensdagmiddag", "in het weekend". What is open then comes first; nothing is
 * left out for it.
 *
 * @param gezegd the words by which, as typed
 * @param rest the question without them; empty when no word is left
 * @param van local time from which, never before now
 * @param tot local time until which, not itself
 */
record Genoemdetijd(String gezegd, String rest, LocalDateTime van, LocalDateTime tot) {
    /** In a story a day is mostly when something happened. */
    private static final int LANGSTE_VRAAG = 80;

    private static final Map<String, DayOfWeek> DAGEN = dagen();

    private static final Pattern TIJD = Pattern.compile(
            "(?<![\\p{L}\\p{N}'’-])(?:(?:op|in|voor|on|in the|deze|dit|this|(?<komend>aanstaande|aankomende?|komende?|volgende?|next))\\s+"
                    + "(?:(?:het|de|this|(?<komend2>aanstaande|komende?|volgende?|next))\\s+)?|['’]s\\s+)?"
                    + "(?:(?<vandaag>vandaag|today|vanochtend|vanmorgen|vanmiddag|vanavond|tonight)"
                    + "|(?:(?<overmorgen>overmorgen)"
                    // One morning, and what is to come.
                    + "|(?<morgen>(?<!\\b(?:goede?|de|deze|een|één|elke|iedere|tot|voor|s|this|every) )morgen|tomorrow)"
                    + "|(?<dag>" + String.join("|", DAGEN.keySet()) + ")(?:en|s)?)"
                    + "(?:\\s?(?<deel>ochtend|morgen|middag|avond|morning|afternoon|evening)(?:en|s)?)?"
                    + "|(?<weekend>weekend|weekeinde))(?![\\p{L}\\p{N}-])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NIET = Pattern.compile(
            "\\b(?:niet|geen|behalve|elke?|iedere?|not|no|except|every|sinds|since|vorige?|afgelopen|last|na|after|eerste|first|week)"
                    + "\\s+(?:(?:op|in|on)\\s+)?(?:(?:de|het|the)\\s+)?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WOORD = Pattern.compile("[\\p{L}\\p{N}]");

    /** The one that a question names; empty when it names none, or several. */
    static Optional<Genoemdetijd> in(String vraag, LocalDateTime nu) {
        Matcher tijd = TIJD.matcher(vraag);
        if (vraag.length() > LANGSTE_VRAAG
                || !tijd.find()
                || NIET.matcher(vraag.substring(0, tijd.start())).find()
                || TIJD.matcher(vraag.substring(tijd.end())).find()) {
            return Optional.empty();
        }
        String rest = (vraag.substring(0, tijd.start()) + vraag.substring(tijd.end()))
                .replaceAll("\\s+", " ")
                .strip();
        return Optional.of(van(tijd, WOORD.matcher(rest).find() ? rest : "", nu))
                .filter(een -> een.van().isBefore(een.tot()));
    }

    private static Genoemdetijd van(Matcher tijd, String rest, LocalDateTime nu) {
        LocalDate dag = dag(tijd, nu.toLocalDate());
        LocalDate laatste =
                tijd.group("weekend") == null ? dag : dag.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        Optional<Dagdeel> deel = Dagdeel.van(tijd.group("deel"), tijd.group("vandaag"));
        LocalDateTime van =
                dag.atStartOfDay().plusHours(deel.map(een -> een.van).orElse(0));
        LocalDateTime tot = deel.map(een -> dag.atStartOfDay().plusHours(een.tot))
                .orElse(laatste.plusDays(1).atStartOfDay());
        if (tijd.group("dag") != null && !tot.isAfter(nu)) {
            van = van.plusWeeks(1);
            tot = tot.plusWeeks(1);
        }
        return new Genoemdetijd(tijd.group().strip(), rest, van.isBefore(nu) ? nu : van, tot);
    }

    private static LocalDate dag(Matcher tijd, LocalDate vandaag) {
        boolean komend = tijd.group("komend") != null || tijd.group("komend2") != null;
        String weekdag = tijd.group("dag");
        if (weekdag != null) {
            DayOfWeek dag = DAGEN.get(weekdag.toLowerCase(Locale.ROOT));
            return vandaag.with(komend ? TemporalAdjusters.next(dag) : TemporalAdjusters.nextOrSame(dag));
        }
        if (tijd.group("weekend") != null) {
            boolean bezig = vandaag.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
            return bezig && !komend ? vandaag : vandaag.with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
        }
        if (tijd.group("overmorgen") != null) {
            return vandaag.plusDays(2);
        }
        return tijd.group("morgen") == null ? vandaag : vandaag.plusDays(1);
    }

    private static Map<String, DayOfWeek> dagen() {
        Map<String, DayOfWeek> dagen = new LinkedHashMap<>();
        for (Locale taal : List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH)) {
            for (DayOfWeek dag : DayOfWeek.values()) {
                dagen.put(dag.getDisplayName(TextStyle.FULL, taal).toLowerCase(Locale.ROOT), dag);
            }
        }
        return dagen;
    }

    /** A part of a day, in hours from midnight. */
    private enum Dagdeel {
        OCHTEND(0, 12, "ochtend|morgen|morning"),
        MIDDAG(12, 18, "middag|afternoon"),
        AVOND(18, 24, "avond|evening|tonight");

        private final int van;
        private final int tot;
        private final Pattern einde;

        Dagdeel(int van, int tot, String einden) {
            this.van = van;
            this.tot = tot;
            this.einde = Pattern.compile("(?:" + einden + ")$", Pattern.CASE_INSENSITIVE);
        }

        /** The part that the first of these words that is there ends in. */
        static Optional<Dagdeel> van(@Nullable String... woorden) {
            return Stream.of(woorden)
                    .flatMap(Stream::ofNullable)
                    .limit(1)
                    .flatMap(woord -> Stream.of(values())
                            .filter(deel -> deel.einde.matcher(woord).find()))
                    .findFirst();
        }
    }

    /** What the visitor sends who did not mean it. */
    String merk() {
        return "tijd-" + gezegd.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    }
}
