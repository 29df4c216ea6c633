package nl.samenkracht.catalogus.hulplijnen;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.samenkracht.catalogus.Bronbestand;
import nl.samenkracht.catalogus.analyse.Termen;

/** Which help lines a question calls for, by the words of {@code hulpwoorden.tsv}. Thread-safe. */
public final class Hulpwoorden {
    private final Termen termen = Termen.index();
    private final List<Hulplijn> lijnen = Hulplijn.alle();
    private final List<Rij> rijen = Bronbestand.tsv(Hulpwoorden.class, "hulpwoorden.tsv").stream()
            .map(this::lees)
            .toList();

    private record Rij(String code, Set<String> termen) {}

    /** The lines for a question, most urgent first; empty for nearly all questions. */
    public List<Hulplijn> bij(String vraag) {
        Set<String> gevraagd = new HashSet<>(termen.van(vraag));
        return lijnen.stream()
                .filter(lijn -> rijen.stream()
                        .anyMatch(rij -> rij.code.equals(lijn.code()) && gevraagd.containsAll(rij.termen)))
                .toList();
    }

    private Rij lees(Map<String, String> rij) {
        String code = Bronbestand.verplicht(rij, "code");
        Set<String> woorden = Set.copyOf(termen.van(Bronbestand.verplicht(rij, "woorden")));
        if (woorden.isEmpty() || lijnen.stream().noneMatch(lijn -> lijn.code().equals(code))) {
            throw new IllegalStateException("A row of hulpwoorden.tsv matches everything or has no line: " + rij);
        }
        return new Rij(code, woorden);
    }
}
