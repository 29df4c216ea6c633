package nl.samenkracht.indexer.lezen;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.samenkracht.catalogus.tijd.Moment;
import nl.samenkracht.indexer.lezen.Tijdwoord.Dagdeel;
import nl.samenkracht.indexer.lezen.Tijdwoord.Dagen;
import nl.samenkracht.indexer.lezen.Tijdwoord.Datum;
import nl.samenkracht.indexer.lezen.Tijdwoord.Getal;
import nl.samenkracht.indexer.lezen.Tijdwoord.Onbekend;
import nl.samenkracht.indexer.lezen.Tijdwoord.Opmerking;
import nl.samenkracht.indexer.lezen.Tijdwoord.Rang;
import nl.samenkracht.indexer.lezen.Tijdwoord.Teken;
import nl.samenkracht.indexer.lezen.Tijdwoord.Tijd;
import nl.samenkracht.indexer.lezen.Tijdwoord.Tijdvak;

/** Splits a clause about days and times into its words. */
final class Tijdwoordlezer {
    private static final Map<String, DayOfWeek> DAG = Map.of(
            "ma",
            DayOfWeek.MONDAY,
            "di",
            DayOfWeek.TUESDAY,
            "wo",
            DayOfWeek.WEDNESDAY,
            "do",
            DayOfWeek.THURSDAY,
            "vr",
            DayOfWeek.FRIDAY,
            "za",
            DayOfWeek.SATURDAY,
            "zo",
            DayOfWeek.SUNDAY);
    private static final Map<String, Integer> RANG =
            Map.of("eerste", 1, "tweede", 2, "derde", 3, "vierde", 4, "vijfde", 5, "laatste", -1);
    private static final Map<String, Teken> TEKEN = Map.ofEntries(
            Map.entry("en", Teken.EN),
            Map.entry("schuin", Teken.SCHUIN),
            Map.entry("tot", Teken.TOT),
            Map.entry("tm", Teken.TOT_EN_MET),
            Map.entry("van", Teken.VAN),
            Map.entry("vanaf", Teken.VANAF),
            Map.entry("tussen", Teken.TUSSEN),
            Map.entry("elke", Teken.ELKE),
            Map.entry("streep", Teken.STREEP),
            Map.entry("maand", Teken.VAN_DE_MAAND),
            Map.entry("etmaal", Teken.ETMAAL),
            Map.entry("gesloten", Teken.GESLOTEN),
            Map.entry("feestdagen", Teken.FEESTDAGEN),
            Map.entry("afspraak", Teken.AFSPRAAK));
    /** Two and three letters with or without a point. */
    static final String KORTE_DAG = "(?:maa?|din?|dins|woe?|woens|don?|dond|vri?|vrij|zat?|zon?)";

    private static final String DAGDEEL = "(?:ochtend|morgen|middag|avond)";

    /** In order: what comes first wins. A date has one sign between its numbers, or a whole year: "9-12/13-17" are hours. */
    private static final Pattern WOORD = Pattern.compile("(?<haakjes>\\([^()]{0,500}\\))"
            + "|(?<tijdvak>\\d{4}-\\d{2}-\\d{2}t\\d{2}:\\d{2}/\\d{4}-\\d{2}-\\d{2}t\\d{2}:\\d{2})"
            + "|(?<iso>\\d{4}-\\d{2}-\\d{2})"
            + "|(?<cijfers>\\d{1,2}(?:(?<scheiding>[-/])\\d{1,2}\\k<scheiding>(?:\\d{4}|\\d{2})"
            + "|[-/]\\d{1,2}[-/]20\\d{2}(?! ?(?:-|u))|\\.\\d{1,2}\\.\\d{4}| - \\d{1,2} - \\d{4})\\b)"
            + "|(?<woorden>\\d{1,2}(?:e|ste|de)? (?:" + Maanden.PATROON + ")\\.? (?:\\d{4}|'\\d{2})\\b)"
            + "|(?<etmaal>24 ?(?:uur|u) per (?:dag|etmaal)(?:,? ?(?:en )?(?:7|zeven) dagen per week)?|24/7|24 ?x ?7|dag en nacht)"
            + "|(?<ook>(?:, )?ook (?:op|tijdens|in) (?:de )?(?:feestdagen|zon- en feestdagen|schoolvakanties?|vakanties?))"
            + "|(?<feestdagen>(?:(?:op|tijdens|in) )?(?:alle |de |officiele |nationale |erkende |algemene )*"
            + "(?:feestdagen\\b|(?:school|kerst|zomer|herfst|voorjaars|mei)?vakanties?\\b))"
            + "|(?<elkeweek>(?:elke|iedere) week\\b)"
            + "|(?<maand>(?:van|in|v[./]?d\\.?|per) (?:de |d |elke |iedere )?maand\\b)"
            + "|(?<rang>(?:eerste|tweede|derde|vierde|vijfde|laatste)\\b|(?<rangcijfer>[1-5])(?:e|ste|de)\\b)"
            + "|(?<tm>t/m|t\\.?e\\.?m\\.?\\b|tot en met\\b|\\btm\\b)"
            + "|(?<afspraak>(?:alleen |uitsluitend )?(?:op|volgens|na) (?:telefonische )?afspraak|in overleg|flexibel)"
            + "|(?<gesloten>gesloten\\b|dicht\\b)"
            + "|(?<tijd>(?<uur>\\d{1,2})(?:[.:hu](?<minuut>\\d{2})(?: ?(?:uur|u\\.?|h)(?![a-z]))?| ?(?:uur|u\\.?|h)(?![a-z])))"
            + "|(?<getal>\\d{1,4})"
            + "|(?<dagelijks>dagelijks|^(?:elke|iedere)(?= " + DAGDEEL
            + " (?:van |om )?\\d)|(?:elke|iedere|alle) dag(?:en)?(?: van de week)?\\b)"
            + "|(?<werkdagen>werkdag(?:en)?\\b|doordeweeks(?:e dagen)?\\b)"
            + "|(?<weekend>weekend(?:en)?\\b)"
            + "|(?<dag>(?:'s )?(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|" + KORTE_DAG
            + "(?=" + DAGDEEL + "|[^a-z]|$))(?<bijdag>" + DAGDEEL + ")?(?:en|s)?(?:\\.|-(?= ?en\\b))?(?![a-z]))"
            + "|(?<dagdeel>(?:'s |in de )?" + DAGDEEL + "s?(?![a-z]))"
            + "|(?<opmerking>(?:vrije )?inloop(?:uur|spreekuur)?\\b|spreekuur\\b|bereikbaar\\b)"
            + "|(?<en>en\\b|&|\\+|,)"
            + "|(?<schuin>/)"
            + "|(?<tot>tot\\b)"
            + "|(?<vanaf>vanaf\\b)"
            + "|(?<van>van\\b)"
            + "|(?<tussen>tussen\\b)"
            + "|(?<elke>(?:elke|iedere)\\b)"
            + "|(?<streep>[-–—])"
            + "|(?<kan>(?:wekelijks|op|open|geopend|openingstijden|openingsuren|om|uur|u|ook|de|het|in|:)(?![a-z])|\\.(?!\\w))"
            + "|(?<ander>[^\\s;,/]+)");

    private Tijdwoordlezer() {}

    /** The words of one clause, in lower case and without accents. */
    static List<Tijdwoord> lees(String zin) {
        List<Tijdwoord> woorden = new ArrayList<>();
        Matcher woord = WOORD.matcher(zin);
        while (woord.find()) {
            if (woord.group("kan") == null && woord.group("elkeweek") == null) {
                woorden.add(een(woord));
                if (woord.group("bijdag") != null) {
                    woorden.add(dagdeel(woord.group("bijdag")));
                }
            }
        }
        return woorden;
    }

    private static Tijdwoord een(Matcher woord) {
        for (Map.Entry<String, Teken> teken : TEKEN.entrySet()) {
            if (woord.group(teken.getKey()) != null) {
                return teken.getValue();
            }
        }
        if (woord.group("haakjes") != null || woord.group("ook") != null || woord.group("opmerking") != null) {
            return new Opmerking(woord.group().replaceAll("^[(, ]+|[) ]+$", ""));
        }
        if (woord.group("tijdvak") != null) {
            return tijdvak(woord.group());
        }
        if (woord.group("iso") != null || woord.group("cijfers") != null || woord.group("woorden") != null) {
            return Datumlezer.lees(woord.group())
                    .waarde()
                    .<Tijdwoord>map(Datum::new)
                    .orElseGet(() -> new Onbekend(woord.group()));
        }
        if (woord.group("rang") != null) {
            String cijfer = woord.group("rangcijfer");
            return new Rang(cijfer != null ? Integer.parseInt(cijfer) : RANG.getOrDefault(woord.group(), 1));
        }
        if (woord.group("tijd") != null) {
            String minuut = woord.group("minuut");
            String uur = woord.group("uur");
            Optional<LocalTime> tijd = Tijdlezer.klok(uur, minuut == null ? "0" : minuut);
            return tijd.<Tijdwoord>map(klok -> new Tijd(klok, uur.length() == 1))
                    .orElseGet(() -> new Onbekend(woord.group()));
        }
        if (woord.group("getal") != null) {
            return new Getal(Integer.parseInt(woord.group()));
        }
        return woord.group("dagdeel") != null ? dagdeel(woord.group()) : dagen(woord);
    }

    private static Tijdwoord tijdvak(String woord) {
        List<LocalDateTime> tijden;
        try {
            tijden = Stream.of(woord.toUpperCase(Locale.ROOT).split("/"))
                    .map(LocalDateTime::parse)
                    .toList();
        } catch (DateTimeException bestaatNiet) {
            return new Onbekend(woord);
        }
        return tijden.get(1).isAfter(tijden.get(0))
                ? new Tijdvak(new Moment(tijden.get(0), tijden.get(1)))
                : new Onbekend(woord);
    }

    private static Dagdeel dagdeel(String woord) {
        return woord.contains("middag") ? Dagdeel.MIDDAG : woord.contains("avond") ? Dagdeel.AVOND : Dagdeel.OCHTEND;
    }

    private static Tijdwoord dagen(Matcher woord) {
        if (woord.group("dagelijks") != null) {
            return new Dagen(EnumSet.allOf(DayOfWeek.class));
        }
        if (woord.group("werkdagen") != null) {
            return new Dagen(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
        }
        if (woord.group("weekend") != null) {
            return new Dagen(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
        }
        if (woord.group("dag") != null) {
            String dag = woord.group().replace("'s ", "").substring(0, 2);
            return new Dagen(EnumSet.of(DAG.getOrDefault(dag, DayOfWeek.MONDAY)));
        }
        return new Onbekend(woord.group());
    }
}
