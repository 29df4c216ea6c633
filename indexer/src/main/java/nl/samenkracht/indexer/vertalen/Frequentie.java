package nl.samenkracht.indexer.vertalen;

import java.time.DayOfWeek;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenkracht.catalogus.tijd.Openingstijden;
import nl.samenkracht.catalogus.tijd.Weekdeel;
import nl.samenkracht.indexer.lezen.Gelezen;
import nl.samenkracht.indexer.lezen.Janeelezer;
import nl.samenkracht.indexer.lezen.Kaal;
import nl.samenkracht.indexer.lezen.Openingstijdenlezer;
import nl.samenkracht.indexer.verslag.Reden;

/** How often, from a column of its own: a week stays a week only when this surely says that it is one. */
final class Frequentie {
    private static final Pattern ELKE_WEEK =
            Pattern.compile("(?:(?:elke|iedere) )?week|(?:vast )?wekelijks|doorlopend|continu|structureel"
                    + "|altijd|jaarrond|(?:het )?hele jaar(?: door)?|nvt|n v t|");
    private static final Pattern PER_WEEK = Pattern.compile(
            "(\\d|een|eens|eenmaal|twee|tweemaal|drie|driemaal|vier|vijf|zes|zeven) ?(?:x|keer|maal)? ?(?:per |p |in de )?(?:week|w)");
    private static final List<Set<String>> TELWOORDEN = List.of(
            Set.of("0"),
            Set.of("1", "een", "eens", "eenmaal"),
            Set.of("2", "twee", "tweemaal"),
            Set.of("3", "drie", "driemaal"),
            Set.of("4", "vier"),
            Set.of("5", "vijf"),
            Set.of("6", "zes"),
            Set.of("7", "zeven"));
    private static final Pattern MAAND = Pattern.compile(
            "maandelijks|(?:(?:1 ?x|een keer|1 keer|eens|eenmaal) )?(?:elke|iedere|per|in de|p) ?(?:maand|mnd)");
    private static final Pattern EEN_KEER =
            Pattern.compile("eenmalige?|een keer|1 keer|1 ?x|incidenteel|losse? (?:datum|activiteit)|nee");
    /** "1e en 3e van de maand": the day stands elsewhere. */
    private static final Pattern RANGEN = Pattern.compile(
            "(?i)((?:(?:elke|iedere|de|en|[,&+]|[1-5](?:e|ste|de)|eerste|tweede|derde|vierde|vijfde|laatste)\\s*){1,12})(?:(?:van|in|per) (?:de|elke|iedere) maand)?");

    private static final Set<String> NEE = Set.of("nee", "n", "no", "onwaar", "false");
    private static final Pattern PER = Pattern.compile("\\bper (?:week|maand|kwartaal|jaar)$");
    private static final String UREN = " 10:00-12:00";

    private final Rijlezing rij;
    private final String tekst;

    Frequentie(Rijlezing rij) {
        this.rij = rij;
        this.tekst = tekst(rij);
    }

    /** What the cells say, with their heading where they are no more than an answer to it; empty when nothing. */
    private static String tekst(Rijlezing rij) {
        String cellen = rij.schoon(Kolom.FREQUENTIE);
        String kop = rij.van().koppen().getOrDefault(Kolom.FREQUENTIE, "");
        String[] delen = cellen.split("; ");
        String[] koppen = kop.split(Pattern.quote(Tabelrij.KOPPEN_SAMEN));
        return delen.length != koppen.length
                ? cellen
                : IntStream.range(0, delen.length)
                        .mapToObj(i -> deel(koppen[i], delen[i]))
                        .filter(deel -> !deel.isEmpty())
                        .collect(Collectors.joining("; "));
    }

    private static String deel(String kop, String cel) {
        if (cel.matches("\\d+")) {
            Matcher per = PER.matcher(Kaal.van(kop));
            return per.find() ? cel + "x " + per.group() : kop + ": " + cel;
        }
        if (Janeelezer.isJa(cel)) {
            return kop;
        }
        // "Maandelijks: nee" leaves a week a week, "Wekelijks: nee" and "Herhaling: nee" do not.
        boolean nee = NEE.contains(Kaal.van(cel));
        return !nee ? cel : lees("maandag (" + kop + ")").isEmpty() ? "" : kop + ": " + cel;
    }

    /** The days it names, for a row that names none elsewhere; empty when it names no days. */
    String dagen() {
        return opDagen().isEmpty() ? "" : tekst;
    }

    /**
     * The times of the other cells, with what this says of them.
     *
     * @param woorden the words they were read from
     */
    Openingstijden in(Openingstijden tijden, String woorden) {
        String kaal = Kaal.van(tekst);
        if (kaal.isEmpty()) {
            return tijden;
        }
        if (tijden.week().isEmpty()) {
            boolean eenKeer = EEN_KEER.matcher(kaal).matches() || kaal.matches("\\p{L}+ (?:\\d+|nee)");
            return !tijden.momenten().isEmpty() && eenKeer ? tijden : inWoorden(tijden, woorden);
        }
        List<Weekdeel> opRang = opRang(tijden.week());
        if (!opRang.isEmpty()) {
            return new Openingstijden(opRang, tijden.momenten(), tijden.gesloten(), tijden.toelichting());
        }
        return klopt(kaal, tijden.week()) ? tijden : inWoorden(tijden, woorden);
    }

    private boolean klopt(String kaal, List<Weekdeel> week) {
        boolean elkeWeek = week.stream().allMatch(deel -> deel.wekenVanDeMaand().isEmpty());
        Set<DayOfWeek> dagen = dagen(week);
        Matcher perWeek = PER_WEEK.matcher(kaal);
        if (perWeek.matches()) {
            Set<String> telwoord = Stream.of(dagen.size(), week.size())
                    .filter(aantal -> aantal < TELWOORDEN.size())
                    .flatMap(aantal -> TELWOORDEN.get(aantal).stream())
                    .collect(Collectors.toSet());
            return elkeWeek && telwoord.contains(perWeek.group(1));
        }
        if (MAAND.matcher(kaal).matches()) {
            return week.stream().allMatch(deel -> deel.wekenVanDeMaand().size() == 1) && dagen.size() == 1;
        }
        List<Weekdeel> genoemd = opDagen();
        boolean dagelijks = dagen(genoemd).size() == DayOfWeek.values().length;
        return ELKE_WEEK.matcher(kaal).matches()
                || (dagelijks ? elkeWeek : rangen(genoemd).equals(rangen(week)));
    }

    /** The week with the ranks that this names, when the week itself names none. */
    private List<Weekdeel> opRang(List<Weekdeel> week) {
        Matcher rangen = RANGEN.matcher(tekst.strip());
        List<Weekdeel> genoemd = rangen.matches() ? lees(rangen.group(1) + " maandag van de maand") : opDagen();
        boolean past = week.stream().allMatch(deel -> deel.wekenVanDeMaand().isEmpty())
                && genoemd.stream().noneMatch(deel -> deel.wekenVanDeMaand().isEmpty())
                && (rangen.matches() || dagen(genoemd).equals(dagen(week)));
        if (!past || genoemd.isEmpty()) {
            return List.of();
        }
        List<Integer> weken = genoemd.get(0).wekenVanDeMaand();
        return week.stream()
                .map(deel -> new Weekdeel(deel.dag(), deel.van(), deel.tot(), weken))
                .toList();
    }

    private List<Weekdeel> opDagen() {
        return tekst.isEmpty() || tekst.chars().anyMatch(teken -> teken == ';') ? List.of() : lees(tekst);
    }

    /** The days of a text that names days and no more. */
    private static List<Weekdeel> lees(String dagen) {
        Gelezen<Openingstijden> gelezen = Openingstijdenlezer.lees(dagen + UREN);
        return gelezen.redenen().isEmpty()
                ? gelezen.waarde().map(Openingstijden::week).orElse(List.of())
                : List.of();
    }

    private static Set<DayOfWeek> dagen(List<Weekdeel> week) {
        return week.stream().map(Weekdeel::dag).collect(Collectors.toSet());
    }

    private static Set<Map.Entry<DayOfWeek, List<Integer>>> rangen(List<Weekdeel> week) {
        return week.stream()
                .map(deel -> Map.entry(deel.dag(), deel.wekenVanDeMaand()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Without a week; dated moments stand. What was in the week is told in the words it was given in. */
    private Openingstijden inWoorden(Openingstijden tijden, String woorden) {
        rij.meld(Kolom.FREQUENTIE, Reden.TIJD_ONLEESBAAR);
        return new Openingstijden(
                List.of(),
                tijden.momenten(),
                tijden.momenten().isEmpty() ? List.of() : tijden.gesloten(),
                Stream.of(woorden, tekst)
                        .filter(deel -> !deel.isBlank())
                        .distinct()
                        .collect(Collectors.joining("; ")));
    }
}
