package nl.samenkracht.catalogus.hulpvragen;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which word of the vocabulary was meant by one that nobody knows: one that sounds the same ("gehandikapt", "mantelsorger"), or the only one that
 * is a slip away. Thread-safe.
 */
final class Spelling {
    /** Shorter words turn into others too easily. */
    private static final int KORTSTE = 5;

    private static final int TWEE_SLIPS = 12;

    /** Letters that sound alike, the longer before the shorter. */
    private static final String[][] KLANKEN = {
        {"sch", "sg"},
        {"ph", "f"},
        {"th", "t"},
        {"ch", "g"},
        {"ck", "k"},
        {"qu", "kw"},
        {"x", "ks"},
        {"ei", "ij"},
        {"y", "ij"},
        {"ou", "au"},
        {"ie", "i"},
        {"ce", "se"},
        {"ci", "si"},
        {"c", "k"},
        {"z", "s"},
        {"v", "f"},
        {"dt", "t"}
    };

    private static final Pattern DUBBEL = Pattern.compile("(.)\\1+");

    private final Set<String> woorden;
    private final Map<String, String> opKlank = new HashMap<>();
    private final Map<Character, Set<String>> opBeginletter = new HashMap<>();

    /** @param woorden folded, as people write them */
    Spelling(Set<String> woorden) {
        this.woorden = woorden;
        for (String woord : woorden) {
            if (woord.length() >= KORTSTE) {
                // Of two that sound alike neither is surely meant.
                opKlank.merge(klank(woord), woord, (een, ander) -> "");
                opBeginletter
                        .computeIfAbsent(woord.charAt(0), letter -> new HashSet<>())
                        .add(woord);
            }
        }
    }

    /** The word that was meant by one that is none; empty when that is not clear, and for a word that is known. */
    Optional<String> bedoeld(String woord) {
        if (woord.length() < KORTSTE || woorden.contains(woord)) {
            return Optional.empty();
        }
        String zelfdeKlank = opKlank.getOrDefault(klank(woord), "");
        return zelfdeKlank.isEmpty() ? dichtbij(woord) : Optional.of(zelfdeKlank);
    }

    private Optional<String> dichtbij(String woord) {
        int hoogstens = woord.length() < TWEE_SLIPS ? 1 : 2;
        String beste = "";
        int minste = hoogstens + 1;
        boolean enige = false;
        for (String ander : opBeginletter.getOrDefault(woord.charAt(0), Set.of())) {
            int slips = Woordkennis.afstand(woord, ander, hoogstens);
            if (slips < minste) {
                beste = ander;
                minste = slips;
                enige = true;
            } else if (slips == minste && slips <= hoogstens) {
                enige = false;
            }
        }
        return enige ? Optional.of(beste) : Optional.empty();
    }

    private static String klank(String woord) {
        String klank = woord;
        for (String[] paar : KLANKEN) {
            klank = klank.replace(paar[0], paar[1]);
        }
        klank = DUBBEL.matcher(klank).replaceAll("$1");
        return klank.endsWith("d") ? klank.substring(0, klank.length() - 1) + "t" : klank;
    }
}
