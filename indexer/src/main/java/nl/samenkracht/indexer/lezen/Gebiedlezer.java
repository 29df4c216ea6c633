package nl.samenkracht.indexer.lezen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenkracht.catalogus.Bronbestand;
import nl.samenkracht.catalogus.gebied.Gebiedsbestand;
import nl.samenkracht.catalogus.gebied.Gebiedsindeling;
import nl.samenkracht.catalogus.gebied.Wijknamen;
import nl.samenkracht.indexer.verslag.Reden;

/** Names of wijken, buurten, the whole town or the country, as CBS codes: as they are called on the map, or as people call them. */
public final class Gebiedlezer {
    /** Say nothing beside a name: "wijk 06 Oost", "heel Zuid". */
    private static final Pattern VOORAF = Pattern.compile(
            "^(?:(?:wijken|wijk|buurt|stadsdeel|alleen|heel|hele|geheel|omgeving|in|de|het|\\d{1,2}) ){1,6}(?=\\S)");

    private static final Pattern ACHTERAF =
            Pattern.compile("(?<=\\S)\\s+(?:wijk|buurt|stadsdeel|in|van|e o|eo|en omgeving|en omstreken)$");
    private static final Pattern BUURT = Pattern.compile("(?i)\\bbuurt\\b");
    /** Between two wijken; in one name they may stand as well. */
    private static final Pattern PLUS = Pattern.compile("\\+|(?<=\\s)[-–—](?=\\s)");

    private static final Pattern OPSOMMING = Pattern.compile("[,;/|+&\\n]");
    private static final Set<String> HEEL =
            Set.of("alle wijken", "gemeente", "stad", "stadsbreed", "gemeentebreed", "regiobreed", "provinciaal");
    private static final Set<String> LANDELIJK =
            Set.of("nl", "landelijk", "nederland", "heel nederland", "hele land", "het hele land", "heel het land");
    /** A region without a name is the one this town lies in. */
    private static final Pattern REGIO = Pattern.compile(
            "(?:(?:de|deze|onze|hele|heel|in) ){0,4}(?:regio|regionaal|regionale|bovenregionaal)(?: (?:breed|aanbod|voorziening|werkgebied))?");
    /** Before the name of the town, or of a region that holds it. */
    private static final Pattern HEEL_VOORAF = Pattern.compile(
            "^(?:(?:de|het|t|heel|hele|gehele|in|gemeente|stad|regio|provincie|omgeving) ){1,6}(?=\\S)");

    private static final Pattern HEEL_ACHTERAF =
            Pattern.compile("\\s+(?:e o|eo|en omgeving|en omstreken|stad|gemeente|breed)$");

    private final Gebiedsindeling indeling;
    private final String gemeente;
    /** By code. */
    private final Map<String, String> wijken = new LinkedHashMap<>();

    private final Map<String, String> bijnamen = new HashMap<>();
    private final Set<String> regios;

    public Gebiedlezer(Gebiedsindeling indeling) {
        this.indeling = indeling;
        this.gemeente = Kaal.van(indeling.naam());
        this.regios = Gebiedsbestand.rijen("regio-", indeling.gemeente()).stream()
                .map(rij -> Kaal.van(Bronbestand.verplicht(rij, "naam")))
                .collect(Collectors.toSet());
        indeling.wijken().forEach(wijk -> wijken.put(wijk.code(), Kaal.van(wijk.naam())));
        Wijknamen namen = Wijknamen.van(indeling);
        indeling.wijken()
                .forEach(wijk -> namen.bijnamen(wijk).forEach(naam -> bijnamen.put(Kaal.van(naam), wijk.code())));
    }

    /** All areas in a cell; a region that holds the gemeente counts as the whole of it. */
    public Gelezen<List<String>> alle(String ruw) {
        Set<String> codes = new LinkedHashSet<>();
        boolean onbekend = false;
        for (String deel : Termenlezer.Delen.van(ruw, naam -> een(naam).isPresent())) {
            List<String> namen = een(deel).isPresent() ? List.of(deel) : List.of(PLUS.split(deel));
            for (String naam : namen) {
                Optional<String> code = een(naam);
                code.ifPresent(codes::add);
                onbekend |= code.isEmpty();
            }
        }
        return new Gelezen<>(
                codes.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(codes)),
                onbekend ? List.of(Reden.GEBIED_ONBEKEND) : List.of());
    }

    /** As {@link #alle}, of a cell that names buurten. */
    public Gelezen<List<String>> buurten(String ruw) {
        Gelezen<List<String>> gelezen = alle(ruw);
        return gelezen.redenen().isEmpty()
                ? gelezen
                : een("buurt " + ruw).map(code -> Gelezen.van(List.of(code))).orElse(gelezen);
    }

    /** One area. */
    public Optional<String> een(String ruw) {
        String naam = Kaal.van(ruw);
        String heel = HEEL_ACHTERAF
                .matcher(HEEL_VOORAF.matcher(naam).replaceFirst(""))
                .replaceFirst("");
        if (heel.equals(gemeente)
                || naam.equals(indeling.gemeente().toLowerCase(Locale.ROOT))
                || HEEL.contains(heel)
                || REGIO.matcher(naam).matches()
                || regios.contains(heel)) {
            return Optional.of(indeling.gemeente());
        }
        return LANDELIJK.contains(naam)
                ? Optional.of("NL")
                : vormen(ruw)
                        .flatMap(vorm -> eigen(vorm, ruw).or(() -> buurt(vorm, ruw)).or(() -> bijnaam(vorm)).stream())
                        .findFirst();
    }

    /** The wijk of a name of its own, of a buurt or that people use: "Wijk Zuid", "Hilversum-Oost", "Meent", "WK040205". */
    public Optional<String> wijk(String ruw) {
        return vormen(ruw)
                .flatMap(
                        vorm -> eigen(vorm, ruw)
                                .or(() -> buurt(vorm, ruw).flatMap(indeling::wijkVanBuurt))
                                .or(() -> bijnaam(vorm))
                                .stream())
                .findFirst();
    }

    /** The name as it stands there, without the words round it, and without that of the town before or behind it. */
    private Stream<String> vormen(String ruw) {
        String naam = Kaal.van(ruw);
        List<String> vormen = new ArrayList<>(List.of(naam, los(naam)));
        for (String vorm : List.copyOf(vormen)) {
            Stream.of(gemeente + "se ", gemeente + "s ", gemeente + " ")
                    .filter(vorm::startsWith)
                    .forEach(voor -> vormen.add(los(vorm.substring(voor.length()))));
            if (vorm.endsWith(" " + gemeente)) {
                vormen.add(
                        los(vorm.substring(0, vorm.length() - gemeente.length()).strip()));
            }
        }
        return vormen.stream().filter(vorm -> !vorm.isEmpty()).distinct();
    }

    private static String los(String naam) {
        return ACHTERAF.matcher(VOORAF.matcher(naam).replaceFirst("")).replaceFirst("");
    }

    private Optional<String> eigen(String naam, String ruw) {
        // "Zuid, Oost" are two.
        boolean aaneen = !OPSOMMING.matcher(ruw).find();
        return wijken.entrySet().stream()
                .filter(wijk -> heet(wijk.getKey(), wijk.getValue(), naam, aaneen))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean heet(String code, String eigen, String naam, boolean aaneen) {
        return eigen.equals(naam)
                || (aaneen && eigen.replace(" ", "").equals(naam.replace(" ", "")))
                || code.toLowerCase(Locale.ROOT).equals(naam)
                || eigen.endsWith(" " + naam);
    }

    private Optional<String> bijnaam(String naam) {
        return Optional.ofNullable(bijnamen.get(naam));
    }

    /** A buurt may have the half of the names of two wijken: then only "buurt Noord" is that buurt. */
    private Optional<String> buurt(String naam, String ruw) {
        if (indeling.isHalveWijknaam(naam) && !BUURT.matcher(ruw).find()) {
            return Optional.empty();
        }
        String code = naam.toUpperCase(Locale.ROOT);
        return indeling.wijkVanBuurt(code).isPresent() ? Optional.of(code) : indeling.zoekBuurt(naam);
    }
}
