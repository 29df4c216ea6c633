package nl.samenkracht.catalogus.hulpvragen;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lists of phrases, found in running text in one pass over it. Texts and phrases are analysed words. */
final class Frasen {
    private record Frase(List<String> woorden, int lijst) {
        boolean staatOp(List<String> tekst, int plek) {
            int eind = plek + woorden.size();
            return eind <= tekst.size() && tekst.subList(plek, eind).equals(woorden);
        }
    }

    private final Map<String, List<Frase>> opEersteWoord = new HashMap<>();

    /** Phrases without words stand in no text. */
    Frasen(List<List<List<String>>> lijsten) {
        for (int lijst = 0; lijst < lijsten.size(); lijst++) {
            for (List<String> frase : lijsten.get(lijst)) {
                if (!frase.isEmpty()) {
                    opEersteWoord
                            .computeIfAbsent(frase.get(0), woord -> new ArrayList<>())
                            .add(new Frase(frase, lijst));
                }
            }
        }
    }

    /** The numbers of the lists of which a phrase stands in the text: its words next to each other and in order. */
    BitSet in(List<String> tekst) {
        BitSet lijsten = new BitSet();
        for (int plek = 0; plek < tekst.size(); plek++) {
            for (Frase frase : opEersteWoord.getOrDefault(tekst.get(plek), List.of())) {
                if (frase.staatOp(tekst, plek)) {
                    lijsten.set(frase.lijst);
                }
            }
        }
        return lijsten;
    }
}
