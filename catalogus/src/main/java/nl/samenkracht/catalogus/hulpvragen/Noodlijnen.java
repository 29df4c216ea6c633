package nl.samenkracht.catalogus.hulpvragen;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.samenkracht.catalogus.hulplijnen.Hulplijn;
import nl.samenkracht.catalogus.hulplijnen.Hulpwoorden;
import nl.samenkracht.catalogus.hulpvragen.Begrijper.Begrepen;

/**
 * Which help lines stand above the results of a question: by words that nearly always mean danger, and by the needs heard in a question that
 * has none of these words ("hij komt steeds dichterbij met zijn vuisten"). Thread-safe.
 */
public final class Noodlijnen {
    /** Needs of one line count together: whether a child or a mother is in danger, the number is the same. */
    static final float DREIGEND = 0.4f;

    private final Hulpwoorden hulpwoorden = new Hulpwoorden();
    private final List<Hulplijn> lijnen = Hulplijn.alle();

    /** The lines for a question, most urgent first; empty for nearly all questions. */
    public List<Hulplijn> bij(String vraag, List<Begrepen> gehoord) {
        Set<Hulplijn> gevonden = new HashSet<>(hulpwoorden.bij(vraag));
        Map<String, Float> aandelen = new HashMap<>();
        gehoord.stream()
                .filter(begrepen -> !begrepen.biedt())
                .forEach(begrepen -> begrepen.vraag()
                        .hulplijnen()
                        .forEach(code -> aandelen.merge(code, begrepen.aandeel(), Float::sum)));
        return lijnen.stream()
                .filter(lijn -> gevonden.contains(lijn) || aandelen.getOrDefault(lijn.code(), 0f) >= DREIGEND)
                .toList();
    }
}
