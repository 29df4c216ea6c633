package nl.samenkracht.indexer.lezen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.samenkracht.catalogus.Bronbestand;
import nl.samenkracht.catalogus.taxonomie.Taxonomie;
import nl.samenkracht.catalogus.taxonomie.Term;
import nl.samenkracht.indexer.verslag.Reden;

/** From people's words to the codes of one taxonomy: by code, everyday word, official word or synonym ({@code termen.tsv}). */
public final class Termenlezer {
    /** What kind of thing an entry is. */
    public static final Termenlezer SOORT = new Termenlezer("soort", Taxonomie.SOORT);
    /** Areas of life. */
    public static final Termenlezer LEEFGEBIED = new Termenlezer("leefgebied", Taxonomie.LEEFGEBIED);
    /** For whom. */
    public static final Termenlezer DOELGROEP = new Termenlezer("doelgroep", Taxonomie.DOELGROEP);
    /** How one gets in. */
    public static final Termenlezer TOEGANG = new Termenlezer("toegang", Taxonomie.TOEGANG);

    private final Map<String, String> codes = new HashMap<>();

    private Termenlezer(String naam, Taxonomie taxonomie) {
        for (Map<String, String> rij : Bronbestand.tsv(Termenlezer.class, "termen.tsv")) {
            if (naam.equals(rij.get("taxonomie"))) {
                String code = Bronbestand.verplicht(rij, "code");
                for (String woord : Bronbestand.verplicht(rij, "woorden").split(",")) {
                    codes.put(Kaal.van(woord), code);
                }
            }
        }
        for (Term term : taxonomie.termen()) {
            for (String woord :
                    List.of(term.code(), term.nl(), term.en(), term.officieel(), term.ook(), term.ookEn())) {
                if (!woord.isEmpty()) {
                    codes.put(Kaal.van(woord), term.code());
                }
            }
        }
    }

    /** The code of one term. */
    public Optional<String> een(String ruw) {
        return Optional.ofNullable(codes.get(Kaal.van(ruw)));
    }

    /** The codes of all terms in a cell, each once, in the order of the cell; unknown words give a remark. */
    public Gelezen<List<String>> alle(String ruw) {
        Set<String> gevonden = new LinkedHashSet<>();
        List<String> onbekend = new ArrayList<>();
        for (String deel : Delen.van(ruw, woord -> een(woord).isPresent())) {
            een(deel).ifPresentOrElse(gevonden::add, () -> onbekend.add(deel));
        }
        return new Gelezen<>(
                gevonden.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(gevonden)),
                onbekend.isEmpty() ? List.of() : List.of(Reden.TERM_ONBEKEND));
    }

    /** Splits a cell only as far as needed: a known term may itself hold a comma or "en". */
    static final class Delen {
        private static final List<Pattern> SCHEIDINGEN =
                List.of(Pattern.compile("[;\\n|]"), Pattern.compile("[,/]"), Pattern.compile("(?<=\\s)en(?=\\s)|&"));

        private Delen() {}

        static List<String> van(String ruw, java.util.function.Predicate<String> bekend) {
            return splits(ruw, bekend, 0);
        }

        private static List<String> splits(String ruw, java.util.function.Predicate<String> bekend, int niveau) {
            if (ruw.isBlank()) {
                return List.of();
            }
            if (niveau == SCHEIDINGEN.size() || bekend.test(ruw)) {
                return List.of(ruw.strip());
            }
            return SCHEIDINGEN
                    .get(niveau)
                    .splitAsStream(ruw)
                    .flatMap(deel -> splits(deel, bekend, niveau + 1).stream())
                    .toList();
        }
    }
}
