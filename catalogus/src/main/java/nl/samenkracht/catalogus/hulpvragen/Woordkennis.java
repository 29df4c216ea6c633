package nl.samenkracht.catalogus.hulpvragen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which words the vocabulary knows, if need be with a slip in them. Thread-safe. */
final class Woordkennis {
    /** Shorter words turn into other words by one letter. */
    private static final int EEN_SLIP = 5;

    private static final int TWEE_SLIPS = 9;

    private final Set<String> woorden;
    private final Map<Character, List<String>> opBeginletter = new HashMap<>();

    Woordkennis(Set<String> woorden) {
        this.woorden = woorden;
        for (String woord : woorden) {
            opBeginletter
                    .computeIfAbsent(woord.charAt(0), letter -> new ArrayList<>())
                    .add(woord);
        }
    }

    /** Whether it is a word of the vocabulary, or but for a slip would be one. */
    boolean kent(String woord) {
        return woorden.contains(woord) || lijkt(woord);
    }

    private boolean lijkt(String woord) {
        int slips = woord.length() < EEN_SLIP ? 0 : woord.length() < TWEE_SLIPS ? 1 : 2;
        return slips > 0
                && opBeginletter.getOrDefault(woord.charAt(0), List.of()).stream()
                        .anyMatch(ander -> afstand(woord, ander, slips) <= slips);
    }

    /** Letters to change, add, drop or swap with the next; more than {@code hoogstens} is not counted out. */
    static int afstand(String een, String ander, int hoogstens) {
        if (Math.abs(een.length() - ander.length()) > hoogstens) {
            return hoogstens + 1;
        }
        int[] voorvorige = new int[ander.length() + 1];
        int[] vorige = new int[ander.length() + 1];
        int[] deze = new int[ander.length() + 1];
        for (int j = 0; j <= ander.length(); j++) {
            vorige[j] = j;
        }
        for (int i = 1; i <= een.length(); i++) {
            deze[0] = i;
            int laagste = i;
            for (int j = 1; j <= ander.length(); j++) {
                int gelijk = een.charAt(i - 1) == ander.charAt(j - 1) ? 0 : 1;
                deze[j] = Math.min(Math.min(vorige[j], deze[j - 1]) + 1, vorige[j - 1] + gelijk);
                if (i > 1
                        && j > 1
                        && een.charAt(i - 1) == ander.charAt(j - 2)
                        && een.charAt(i - 2) == ander.charAt(j - 1)) {
                    deze[j] = Math.min(deze[j], voorvorige[j - 2] + 1);
                }
                laagste = Math.min(laagste, deze[j]);
            }
            if (laagste > hoogstens) {
                return laagste;
            }
            int[] vrij = voorvorige;
            voorvorige = vorige;
            vorige = deze;
            deze = vrij;
        }
        return vorige[ander.length()];
    }
}
