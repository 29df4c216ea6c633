package nl.samenkracht.indexer.lezen;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.samenkracht.catalogus.gebied.Gebiedsindeling;
import nl.samenkracht.catalogus.gebied.Wijk;
import nl.samenkracht.indexer.verslag.Reden;

/** Names of wijken, buurten, the whole town or the country, as CBS codes. */
public final class Gebiedlezer {
    private static final Pattern WIJKWOORD = Pattern.compile("^(?:wijk|buurt|de)\\s+");
    private static final Set<String> HEEL = Set.of(
            "alle wijken",
            "hele gemeente",
            "de hele gemeente",
            "gemeente",
            "hele stad",
            "stad",
            "stadsbreed",
            "heel de stad",
            "gemeentebreed");
    private static final Set<String> LANDELIJK = Set.of("nl", "landelijk", "nederland", "heel nederland");
    private static final Pattern REGIO =
            Pattern.compile("\\b(?:regio|regionaal|gooi|gooise meren|gooi en vechtstreek)\\b");

    private final Gebiedsindeling indeling;

    public Gebiedlezer(Gebiedsindeling indeling) {
        this.indeling = indeling;
    }

    /** All areas in a cell; a region counts as the whole gemeente. */
    public Gelezen<List<String>> alle(String ruw) {
        Set<String> codes = new LinkedHashSet<>();
        boolean onbekend = false;
        for (String deel : Termenlezer.Delen.van(ruw, naam -> een(naam).isPresent())) {
            Optional<String> code = een(deel);
            code.ifPresent(codes::add);
            onbekend |= code.isEmpty();
        }
        return new Gelezen<>(
                codes.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(codes)),
                onbekend ? List.of(Reden.GEBIED_ONBEKEND) : List.of());
    }

    /** One area. */
    public Optional<String> een(String ruw) {
        String naam = Kaal.van(ruw);
        String gemeente = Kaal.van(indeling.naam());
        if (naam.equals(gemeente)
                || naam.equals("heel " + gemeente)
                || naam.equals("gemeente " + gemeente)
                || naam.equals(indeling.gemeente().toLowerCase(Locale.ROOT))
                || HEEL.contains(naam)
                || REGIO.matcher(naam).find()) {
            return Optional.of(indeling.gemeente());
        }
        return LANDELIJK.contains(naam) ? Optional.of("NL") : wijk(ruw).or(() -> buurt(ruw));
    }

    /** A wijk by name, slug or code: "Wijk Zuid", "Meent", "WK040205". */
    public Optional<String> wijk(String ruw) {
        String naam = WIJKWOORD.matcher(Kaal.van(ruw)).replaceFirst("");
        return naam.isEmpty()
                ? Optional.empty()
                : indeling.wijken().stream()
                        .filter(wijk -> heet(wijk, naam))
                        .map(Wijk::code)
                        .findFirst();
    }

    private static boolean heet(Wijk wijk, String naam) {
        String eigen = Kaal.van(wijk.naam());
        return eigen.equals(naam)
                || eigen.replace(" ", "").equals(naam.replace(" ", ""))
                || wijk.code().toLowerCase(Locale.ROOT).equals(naam)
                || eigen.endsWith(" " + naam);
    }

    private Optional<String> buurt(String ruw) {
        String code = ruw.strip().toUpperCase(Locale.ROOT);
        return indeling.wijkVanBuurt(code).isPresent() ? Optional.of(code) : indeling.zoekBuurt(ruw);
    }
}
