package nl.samenkracht.indexer.vertalen;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.samenkracht.indexer.lezen.Datumlezer;
import nl.samenkracht.indexer.lezen.Kaal;

/** "Start" and "Einde", "Van" and "Tot" are headings of times as often as of days: what is in the cells says which. */
final class Begincellen {
    private static final Map<Kolom, Kolom> ANDERS = Map.of(
            Kolom.BEGIN,
            Kolom.BEGINTIJD,
            Kolom.EIND,
            Kolom.EINDTIJD,
            Kolom.BEGINTIJD,
            Kolom.BEGIN,
            Kolom.EINDTIJD,
            Kolom.EIND);
    private static final List<Kolom> TIJDEN = List.of(Kolom.BEGINTIJD, Kolom.EINDTIJD);
    private static final List<Kolom> DAGEN = List.of(Kolom.BEGIN, Kolom.EIND);
    private static final Set<Kolom> WEEK = EnumSet.range(Kolom.MAANDAG, Kolom.ZONDAG);
    private static final Pattern BEIDE = Pattern.compile("start|begin|eind|einde|van|tot");
    /** "10.30", "10:30:00", "10u30", "10 uur", or a spreadsheet's part of a day. */
    private static final Pattern KLOK = Pattern.compile(
            "(?i)\\d{1,2}[:.u]\\d{2}(?::\\d{2})?(?: ?(?:uur|u|h))?|\\d{1,2} ?(?:uur|u|h)|0[.,]\\d{3,17}");

    private static final Pattern KAAL_UUR = Pattern.compile("\\d{1,2}");
    private static final Pattern DAG_MET_KLOK = Pattern.compile(
            "(?i)(.{6,40}?)(?:, ?| om | |t)(\\d{1,2}[:.]\\d{2})(?::\\d{2}(?:\\.\\d{1,9})?)?(?: ?(?:uur|u|z))?");
    private static final String MIDDERNACHT = "0?0[:.]00";

    private Begincellen() {}

    /** What a heading means beside the others: "Start" beside "Startdatum" is a time, "Van" beside "Begintijd" a day. */
    static Kolom kolom(String kop, Kolom kolom, List<String> koppen, Kolomherkenning herkenning) {
        Kolom anders = ANDERS.get(kolom);
        if (anders == null || !BEIDE.matcher(Kaal.van(kop)).matches()) {
            return kolom;
        }
        List<Kolom> andere = koppen.stream()
                .filter(ander -> !ander.equals(kop))
                .flatMap(ander -> herkenning.kolom(ander).stream())
                .toList();
        return andere.contains(kolom) && !andere.contains(anders) ? anders : kolom;
    }

    /** Lays clocks under times and days under days, when every cell of the pair is one and nothing is in the way. */
    static void schik(Map<Kolom, String> cellen, Map<Kolom, String> koppen) {
        boolean metDag = cellen.containsKey(Kolom.DAGEN)
                || cellen.containsKey(Kolom.DATUM)
                || WEEK.stream().anyMatch(cellen::containsKey);
        if (alle(
                        DAGEN,
                        cellen,
                        cel -> KLOK.matcher(cel).matches()
                                || KAAL_UUR.matcher(cel).matches())
                && (metDag
                        || van(DAGEN, cellen).anyMatch(cel -> KLOK.matcher(cel).matches()))
                && vrij(DAGEN, cellen)) {
            DAGEN.forEach(kolom -> verleg(kolom, cellen, koppen));
        } else if (alle(
                        TIJDEN,
                        cellen,
                        cel -> !KLOK.matcher(cel).matches()
                                && Datumlezer.leesEinde(cel).waarde().isPresent())
                && vrij(TIJDEN, cellen)) {
            TIJDEN.forEach(kolom -> verleg(kolom, cellen, koppen));
        }
        if (!metDag
                && !cellen.containsKey(Kolom.TIJDEN)
                && van(TIJDEN, cellen).findAny().isEmpty()) {
            metUren(cellen, koppen);
        }
    }

    /** "5-1-2027 10:00" till "5-1-2027 12:00" is a moment; over several days nobody knows whether it is open at night: words. */
    private static void metUren(Map<Kolom, String> cellen, Map<Kolom, String> koppen) {
        String van = cellen.getOrDefault(Kolom.BEGIN, "");
        String tot = cellen.getOrDefault(Kolom.EIND, "");
        Matcher begin = DAG_MET_KLOK.matcher(van);
        Matcher eind = DAG_MET_KLOK.matcher(tot);
        boolean uren = begin.matches()
                && eind.matches()
                && Stream.of(begin.group(1), eind.group(1))
                        .allMatch(dag -> Datumlezer.lees(dag).waarde().isPresent())
                && !(begin.group(2).matches(MIDDERNACHT) && eind.group(2).matches(MIDDERNACHT));
        if (!uren) {
            return;
        }
        boolean eenDag = Datumlezer.lees(begin.group(1))
                .waarde()
                .equals(Datumlezer.lees(eind.group(1)).waarde());
        cellen.put(
                Kolom.TIJDEN,
                eenDag
                        ? Datumlezer.lees(begin.group(1)).waarde().orElseThrow() + " " + begin.group(2) + "-"
                                + eind.group(2)
                        : van + " tot " + tot);
        koppen.put(
                Kolom.TIJDEN,
                koppen.getOrDefault(Kolom.BEGIN, "") + Tabelrij.KOPPEN_SAMEN + koppen.getOrDefault(Kolom.EIND, ""));
    }

    private static boolean alle(List<Kolom> kolommen, Map<Kolom, String> cellen, Predicate<String> soort) {
        return van(kolommen, cellen).findAny().isPresent()
                && van(kolommen, cellen).allMatch(soort);
    }

    /** Whether each of these that holds something can move. */
    private static boolean vrij(List<Kolom> kolommen, Map<Kolom, String> cellen) {
        return kolommen.stream()
                .filter(cellen::containsKey)
                .noneMatch(kolom -> cellen.containsKey(ANDERS.getOrDefault(kolom, kolom)));
    }

    private static Stream<String> van(List<Kolom> kolommen, Map<Kolom, String> cellen) {
        return kolommen.stream().map(cellen::get).filter(Objects::nonNull);
    }

    private static void verleg(Kolom kolom, Map<Kolom, String> cellen, Map<Kolom, String> koppen) {
        String cel = cellen.remove(kolom);
        Kolom naar = ANDERS.getOrDefault(kolom, kolom);
        if (cel != null) {
            cellen.put(naar, cel);
            koppen.put(naar, koppen.getOrDefault(kolom, ""));
        }
    }
}
