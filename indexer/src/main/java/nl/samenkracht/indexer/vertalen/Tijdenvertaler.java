package nl.samenkracht.indexer.vertalen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenkracht.catalogus.tijd.Openingstijden;
import nl.samenkracht.indexer.lezen.Datumlezer;
import nl.samenkracht.indexer.lezen.Gelezen;
import nl.samenkracht.indexer.lezen.Janeelezer;
import nl.samenkracht.indexer.lezen.Kaal;
import nl.samenkracht.indexer.lezen.Openingstijdenlezer;
import nl.samenkracht.indexer.lezen.Tijdlezer;

/** Times from one column, from a column per weekday, or from a date with begin and end: all brought into words and read by the one reader. */
final class Tijdenvertaler {
    private static final List<Kolom> WEEK = List.of(
            Kolom.MAANDAG, Kolom.DINSDAG, Kolom.WOENSDAG, Kolom.DONDERDAG, Kolom.VRIJDAG, Kolom.ZATERDAG, Kolom.ZONDAG);
    /** "14.00-16.00 uur", "van 10 tot 12 en 14 tot 16": a clock, and no day. */
    private static final Pattern ALLEEN_KLOK = Pattern.compile(
            "(?i)(?:\\d{1,2}(?:[.:]\\d{2})?|uur|uren|u\\.?|h|vanaf|van|tot|t/m|tussen|en|met|[-–—,&+/\\s])++");

    private static final Pattern MET_KLOK = Pattern.compile("[ tT]\\d{1,2}[:.]\\d{2}(?!\\d|[.]\\d)");
    private static final Pattern REGELS = Pattern.compile("\\s*[;\\n]+\\s*");
    private static final Set<String> DICHT = Set.of("", "gesloten", "nee", "n", "0", "dicht", "nvt", "n v t");
    private static final Pattern NOEMT_DAG = Pattern.compile(
            "\\b(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|ma|di|wo|do|vr|za|zo|werkdag|weekend|dagelijks|doordeweeks)");

    private Tijdenvertaler() {}

    static Openingstijden tijden(Rijlezing rij) {
        Frequentie frequentie = new Frequentie(rij);
        String woorden = woorden(rij, frequentie);
        if (woorden.isEmpty()) {
            return frequentie.in(Openingstijden.ONBEKEND, "");
        }
        Gelezen<Openingstijden> gelezen = Openingstijdenlezer.lees(woorden);
        Kolom bron = Stream.of(Kolom.TIJDEN, Kolom.DAGEN, Kolom.DATUM)
                .filter(rij::heeft)
                .findFirst()
                .or(() -> WEEK.stream().filter(rij::heeft).findFirst())
                .orElse(Kolom.BEGINTIJD);
        gelezen.redenen().forEach(reden -> rij.meld(bron, reden));
        return frequentie.in(gelezen.waarde().orElse(Openingstijden.ONBEKEND), woorden);
    }

    /** What the cells say, in the words the reader of opening hours knows; empty when they say nothing. */
    private static String woorden(Rijlezing rij, Frequentie frequentie) {
        List<String> zinnen = new ArrayList<>();
        String spanne = spanne(rij);
        String tijden = rij.schoon(Kolom.TIJDEN);
        String dagen = dagen(rij);
        if (zonderDag(rij, dagen + " " + tijden)) {
            dagen = (frequentie.dagen() + " " + dagen).strip();
        }
        boolean alleenKlok = isAlleenKlok(rij);
        if (rij.heeft(Kolom.DATUM)) {
            String klok = spanne.isEmpty() && alleenKlok ? tijden : spanne;
            zinnen.addAll(opData(REGELS.split(rij.schoon(Kolom.DATUM)), klok));
            zinnen.add(dagen);
            zinnen.add(klok.equals(tijden) ? "" : tijden);
        } else if (dagen.isEmpty() || alleenKlok || tijden.isEmpty()) {
            boolean metTijd = (tijden + dagen).chars().anyMatch(Character::isDigit);
            zinnen.add((dagen + " " + tijden + (metTijd ? "" : " " + spanne)).strip());
        } else {
            zinnen.add(dagen);
            zinnen.add(tijden);
        }
        for (Kolom dag : WEEK) {
            if (!DICHT.contains(Kaal.van(rij.schoon(dag))) && !Janeelezer.isJa(rij.schoon(dag))) {
                zinnen.add(
                        dag.name().toLowerCase(Locale.ROOT) + " " + String.join(" en ", REGELS.split(rij.schoon(dag))));
            }
        }
        zinnen.removeIf(String::isBlank);
        return String.join("; ", zinnen).replaceAll(" {2,}", " ");
    }

    private static boolean zonderDag(Rijlezing rij, String woorden) {
        return !rij.heeft(Kolom.DATUM)
                && WEEK.stream().noneMatch(rij::heeft)
                && !NOEMT_DAG.matcher(Kaal.van(woorden)).find();
    }

    /** Whether the column of times gives no day. */
    static boolean isAlleenKlok(Rijlezing rij) {
        return ALLEEN_KLOK.matcher(rij.schoon(Kolom.TIJDEN)).matches();
    }

    /** What the column of days says, or else the days that are ticked. */
    private static String dagen(Rijlezing rij) {
        String dagen = rij.schoon(Kolom.DAGEN);
        if (rij.heeft(Kolom.DATUM) || NOEMT_DAG.matcher(Kaal.van(dagen)).find()) {
            return dagen;
        }
        String gekruist = WEEK.stream()
                .filter(dag -> Janeelezer.isJa(rij.schoon(dag)))
                .map(dag -> dag.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" en "));
        return (dagen + " " + gekruist).strip();
    }

    /** Dates and times of as many lines belong together line by line; else every time holds on every date. */
    private static List<String> opData(String[] data, String klok) {
        String[] tijden = REGELS.split(klok);
        List<String> zinnen = new ArrayList<>();
        for (int i = 0; i < data.length; i++) {
            String hier = tijden.length == data.length ? tijden[i] : String.join(" en ", tijden);
            zinnen.add((datum(data[i]) + " " + hier).strip());
        }
        return zinnen;
    }

    /** A spreadsheet may give a date as a number of days. With a time in the same cell the words stay as they are. */
    private static String datum(String ruw) {
        return MET_KLOK.matcher(ruw).find()
                ? ruw.strip()
                : Datumlezer.lees(ruw).waarde().map(LocalDate::toString).orElse(ruw.strip());
    }

    private static String spanne(Rijlezing rij) {
        if (!rij.heeft(Kolom.BEGINTIJD)) {
            return "";
        }
        String eind = klok(rij, Kolom.EINDTIJD);
        return klok(rij, Kolom.BEGINTIJD) + (eind.isEmpty() ? "" : " - " + eind);
    }

    private static String klok(Rijlezing rij, Kolom kolom) {
        return rij.lees(kolom, Tijdlezer::lees).map(Object::toString).orElse(rij.schoon(kolom));
    }
}
