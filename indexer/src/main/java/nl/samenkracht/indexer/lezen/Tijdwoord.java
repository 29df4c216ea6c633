package nl.samenkracht.indexer.lezen;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words opening hours are made of. */
sealed interface Tijdwoord {
    record Dagen(Set<DayOfWeek> dagen) implements Tijdwoord {}

    record Datum(LocalDate datum) implements Tijdwoord {}

    record Tijd(LocalTime tijd) implements Tijdwoord {}

    /** A bare number: an hour ("10-12 uur") or a day ("25 en 26 december"). */
    record Getal(int getal) implements Tijdwoord {}

    /** The how-manieth of the month, -1 the last. */
    record Rang(int rang) implements Tijdwoord {}

    /** What was between brackets, or a remark that changes nothing. */
    record Opmerking(String tekst) implements Tijdwoord {}

    /** A word this reader does not know. */
    record Onbekend(String tekst) implements Tijdwoord {}

    /** Words without a value. */
    enum Teken implements Tijdwoord {
        EN,
        STREEP,
        TOT,
        TOT_EN_MET,
        VAN,
        VAN_DE_MAAND,
        ETMAAL,
        GESLOTEN,
        AFSPRAAK
    }

    /** Short and long names, plurals and "'s maandags". */
    Map<String, DayOfWeek> DAG = Map.of(
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

    Map<String, Integer> RANG = Map.of("eerste", 1, "tweede", 2, "derde", 3, "vierde", 4, "vijfde", 5, "laatste", -1);

    Set<DayOfWeek> WERKDAGEN = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    Set<DayOfWeek> ALLE = EnumSet.allOf(DayOfWeek.class);

    /** In order: what comes first wins. */
    Pattern WOORD = Pattern.compile("(?<haakjes>\\([^)]*\\))"
            + "|(?<iso>\\d{4}-\\d{2}-\\d{2})"
            + "|(?<cijfers>\\d{1,2}[-/]\\d{1,2}[-/](?:\\d{4}|\\d{2})\\b)"
            + "|(?<woorden>\\d{1,2}(?:e|ste|de)? (?:" + Maanden.PATROON + ")\\.? \\d{4})"
            + "|(?<etmaal>24 ?(?:uur|u) per (?:dag|etmaal)(?:,? ?(?:en )?(?:7|zeven) dagen per week)?|24/7|24 ?x ?7|dag en nacht|de hele dag)"
            + "|(?<feest>(?:, )?ook (?:op|tijdens|in) (?:de )?(?:feestdagen|zon- en feestdagen|schoolvakanties?|vakanties?))"
            + "|(?<maand>(?:van|in|v\\.?d\\.?|per) (?:de |elke |iedere )?maand|v\\.?d\\.? maand)"
            + "|(?<rang>(?:eerste|tweede|derde|vierde|vijfde|laatste)\\b|(?<rangcijfer>[1-5])(?:e|ste|de)\\b)"
            + "|(?<tm>t/m|t\\.?e\\.?m\\.?\\b|tot en met\\b|\\btm\\b)"
            + "|(?<afspraak>(?:alleen |uitsluitend )?(?:op|volgens|na) (?:telefonische )?afspraak|in overleg|flexibel)"
            + "|(?<gesloten>gesloten\\b|dicht\\b)"
            + "|(?<tijd>(?<uur>\\d{1,2})(?:[.:hu](?<minuut>\\d{2})(?: ?(?:uur|u\\.?|h)(?![a-z]))?| ?(?:uur|u\\.?|h)(?![a-z])))"
            + "|(?<getal>\\d{1,4})"
            + "|(?<dagelijks>dagelijks|(?:elke|iedere|alle) dag(?:en)?(?: van de week)?\\b)"
            + "|(?<werkdagen>werkdag(?:en)?\\b|doordeweeks(?:e dagen)?\\b)"
            + "|(?<weekend>weekend(?:en)?\\b)"
            + "|(?<dag>(?:'s )?(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:ochtend|middag|avond)?(?:en|s)?|(?:ma|di|wo|do|vr|za|zo)\\.?)(?![a-z]))"
            + "|(?<en>en\\b|&|\\+|,)"
            + "|(?<tot>tot\\b)"
            + "|(?<van>(?:van|vanaf|tussen)\\b)"
            + "|(?<streep>[-–—])"
            + "|(?<kan>(?:elke|iedere|wekelijks|op|open|geopend|om|uur|u|ook|de|het|in|:)(?![a-z]))"
            + "|(?<ander>[^\\s;,]+)");

    /** The words of one clause, in lower case. */
    static List<Tijdwoord> lees(String zin) {
        List<Tijdwoord> woorden = new ArrayList<>();
        Matcher woord = WOORD.matcher(zin);
        while (woord.find()) {
            if (woord.group("kan") == null) {
                woorden.add(een(woord));
            }
        }
        return woorden;
    }

    private static Tijdwoord een(Matcher woord) {
        for (var teken : Map.of(
                        "en",
                        Teken.EN,
                        "tot",
                        Teken.TOT,
                        "tm",
                        Teken.TOT_EN_MET,
                        "van",
                        Teken.VAN,
                        "streep",
                        Teken.STREEP,
                        "maand",
                        Teken.VAN_DE_MAAND,
                        "etmaal",
                        Teken.ETMAAL,
                        "gesloten",
                        Teken.GESLOTEN,
                        "afspraak",
                        Teken.AFSPRAAK)
                .entrySet()) {
            if (woord.group(teken.getKey()) != null) {
                return teken.getValue();
            }
        }
        if (woord.group("haakjes") != null || woord.group("feest") != null) {
            return new Opmerking(woord.group().replaceAll("^[(, ]+|[) ]+$", ""));
        }
        if (woord.group("iso") != null || woord.group("cijfers") != null || woord.group("woorden") != null) {
            return datum(woord.group());
        }
        if (woord.group("rang") != null) {
            String cijfer = woord.group("rangcijfer");
            return new Rang(cijfer != null ? Integer.parseInt(cijfer) : RANG.getOrDefault(woord.group(), 1));
        }
        if (woord.group("tijd") != null) {
            String minuut = woord.group("minuut");
            Optional<LocalTime> tijd = Tijdlezer.klok(woord.group("uur"), minuut == null ? "0" : minuut);
            return tijd.<Tijdwoord>map(Tijd::new).orElseGet(() -> new Onbekend(woord.group()));
        }
        if (woord.group("getal") != null) {
            return new Getal(Integer.parseInt(woord.group()));
        }
        return dagen(woord);
    }

    private static Tijdwoord dagen(Matcher woord) {
        if (woord.group("dagelijks") != null) {
            return new Dagen(ALLE);
        }
        if (woord.group("werkdagen") != null) {
            return new Dagen(WERKDAGEN);
        }
        if (woord.group("weekend") != null) {
            return new Dagen(WEEKEND);
        }
        if (woord.group("dag") != null) {
            String dag = woord.group().replace("'s ", "").substring(0, 2);
            return new Dagen(EnumSet.of(DAG.getOrDefault(dag, DayOfWeek.MONDAY)));
        }
        return new Onbekend(woord.group());
    }

    private static Tijdwoord datum(String tekst) {
        try {
            return Datumlezer.lees(tekst).waarde().<Tijdwoord>map(Datum::new).orElseGet(() -> new Onbekend(tekst));
        } catch (DateTimeException geenDag) {
            return new Onbekend(tekst);
        }
    }
}
