package nl.samenkracht.backend.zoeken;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * When somebody wants to go, as named in a question: "vandaag", "woensdagmiddag", "in het weekend". What is open then comes first; nothing is
 * left out for it.
 *
 * @param gezegd the words by which, as typed
 * @param rest the question without them
 * @param van local time from which, never before now
 * @param tot local time until which, not itself
 */
record Genoemdetijd(String gezegd, String rest, LocalDateTime van, LocalDateTime tot) {
    /** In a story a day is mostly when something happened. */
    private static final int LANGSTE_VRAAG = 80;

    private static final String DEEL = "(?:\\s?(?<deel>ochtend|middag|avond|morning|afternoon|evening))?";
    /** The days as they are said, Monday first. */
    private static final List<String> DAGEN = List.of(
            "maandag|monday",
            "dinsdag|tuesday",
            "woensdag|wednesday",
            "donderdag|thursday",
            "vrijdag|friday",
            "zaterdag|saturday",
            "zondag|sunday");

    private static final Pattern TIJD = Pattern.compile(
            "(?<![\\p{L}\\p{N}'’-])(?:(?:op|in|voor|on|this|next|aanstaande|komende|deze|dit|aankomend)\\s+(?:(?:het|de|komende?|aanstaande|this)\\s+)?)?"
                    + "(?<woord>vandaag|today|vanochtend|vanmorgen|vanmiddag|vanavond|tonight"
                    + "|(?<!\\b(?:goede?|de|elke|iedere|tot|s|this|every) )(?:over)?morgen" + DEEL
                    + "|tomorrow" + DEEL.replace("deel", "deel2")
                    + "|weekend|weekeinde"
                    + "|(?<dag>" + String.join("|", DAGEN) + ")(?:en|s)?" + DEEL.replace("deel", "deel3")
                    + ")(?![\\p{L}\\p{N}-])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NIET = Pattern.compile(
            "(?:\\b(?:niet|geen|behalve|not|except|sinds|since|vorige?|last)\\s+)$", Pattern.CASE_INSENSITIVE);

    private static final int MIDDAG = 12;
    private static final int AVOND = 18;

    /** The first one in a question; empty when it names none. */
    static Optional<Genoemdetijd> in(String vraag, LocalDateTime nu) {
        if (vraag.length() > LANGSTE_VRAAG) {
            return Optional.empty();
        }
        Matcher tijd = TIJD.matcher(vraag);
        if (!tijd.find() || NIET.matcher(vraag.substring(0, tijd.start())).find()) {
            return Optional.empty();
        }
        String rest = (vraag.substring(0, tijd.start()) + vraag.substring(tijd.end())).replaceAll("\\s+", " ");
        return Optional.of(van(tijd, rest.strip(), nu)).filter(een -> een.van().isBefore(een.tot()));
    }

    private static Genoemdetijd van(Matcher tijd, String rest, LocalDateTime nu) {
        String woord = tijd.group("woord").toLowerCase(Locale.ROOT);
        LocalDate dag = dag(woord, tijd.group("dag"), nu.toLocalDate());
        LocalDate laatste = woord.startsWith("weekend") || woord.startsWith("weekeinde")
                ? dag.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))
                : dag;
        String deel = Stream.of("deel", "deel2", "deel3")
                .flatMap(naam -> Stream.ofNullable(tijd.group(naam)))
                .findFirst()
                .orElse(woord)
                .toLowerCase(Locale.ROOT);
        LocalDateTime van = dag.atStartOfDay();
        LocalDateTime tot = laatste.plusDays(1).atStartOfDay();
        if (isEen(deel, "ochtend", "morning", "vanmorgen")) {
            tot = dag.atTime(MIDDAG, 0);
        } else if (isEen(deel, "middag", "afternoon")) {
            van = dag.atTime(MIDDAG, 0);
            tot = dag.atTime(AVOND, 0);
        } else if (isEen(deel, "avond", "evening", "tonight")) {
            van = dag.atTime(AVOND, 0);
        }
        return new Genoemdetijd(tijd.group().strip(), rest, van.isBefore(nu) ? nu : van, tot);
    }

    private static LocalDate dag(String woord, String weekdag, LocalDate vandaag) {
        if (weekdag != null) {
            int nummer = 0;
            while (!weekdag.toLowerCase(Locale.ROOT).matches(DAGEN.get(nummer))) {
                nummer++;
            }
            return vandaag.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(nummer + 1)));
        }
        if (woord.startsWith("overmorgen")) {
            return vandaag.plusDays(2);
        }
        if (woord.startsWith("morgen") || woord.startsWith("tomorrow")) {
            return vandaag.plusDays(1);
        }
        boolean weekend = woord.startsWith("weekend") || woord.startsWith("weekeinde");
        return weekend && vandaag.getDayOfWeek() != DayOfWeek.SUNDAY
                ? vandaag.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY))
                : vandaag;
    }

    private static boolean isEen(String deel, String... einden) {
        return Stream.of(einden).anyMatch(deel::endsWith);
    }

    /** What the visitor sends who did not mean it. */
    String merk() {
        return "tijd-" + gezegd.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    }
}
