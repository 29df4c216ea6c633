package nl.samenkracht.backend.gebruik;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.samenkracht.catalogus.Letters;

/** Whether a question points at a person or a front door: of such a question nothing is counted. Rather once too often. */
public final class Herleidbaar {
    private static final Pattern APOSTROF = Pattern.compile("['’]");
    private static final Pattern GEEN_WOORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern POSTCODE = Pattern.compile("\\b[1-9]\\d{3} ?[A-Za-z]{2}\\b");
    /** A street with a number, and any word with the number of a house behind it. Looked for from the start of a word: ten thousand letters are one. */
    private static final Pattern ADRES = Pattern.compile(
            "(?i)(?<!\\p{L})(?:\\p{L}{2,}(?:straat|laan|weg|plein|kade|dreef|hof|pad|singel|gracht|plantsoen|ring|dijk|park)\\b|\\p{L}{3,} \\d{1,4} ?[a-z]?(?: |$))");
    /** Behind these stands a name, also without a capital. */
    private static final Set<String> VOOR_EEN_NAAM = Set.of(
            "heet",
            "heten",
            "heette",
            "naam",
            "genaamd",
            "mevrouw",
            "mevr",
            "mw",
            "meneer",
            "mijnheer",
            "dhr",
            "heer",
            "familie",
            "buurman",
            "buurvrouw",
            "dokter",
            "meester",
            "juf",
            "named",
            "called",
            "name",
            "mr",
            "mrs",
            "ms");
    /** Stand between a first name and the rest of a name. */
    private static final Set<String> IN_EEN_NAAM =
            Set.of("van", "de", "der", "den", "ten", "ter", "el", "al", "ben", "bin");

    private Herleidbaar() {}

    /**
     * @param tekst as typed
     * @param onbekend its words that nobody knows, folded
     */
    public static boolean is(String tekst, Set<String> onbekend) {
        return POSTCODE.matcher(tekst).find() || heeftAdres(tekst, onbekend) || heeftNaam(tekst, onbekend);
    }

    private static boolean heeftAdres(String tekst, Set<String> onbekend) {
        return ADRES.matcher(tekst).results().anyMatch(adres -> onbekend(adres.group(), onbekend));
    }

    private static boolean onbekend(String stuk, Set<String> onbekend) {
        return woorden(stuk).map(Letters::gevouwen).anyMatch(onbekend::contains);
    }

    private static Stream<String> woorden(String tekst) {
        return GEEN_WOORD.splitAsStream(APOSTROF.matcher(tekst).replaceAll("")).filter(woord -> !woord.isEmpty());
    }

    private static boolean heeftNaam(String tekst, Set<String> onbekend) {
        List<String> woorden = woorden(tekst).toList();
        for (int plek = 0; plek < woorden.size(); plek++) {
            String woord = woorden.get(plek);
            boolean hoofdletter = plek > 0 && Character.isUpperCase(woord.codePointAt(0));
            if (onbekend.contains(Letters.gevouwen(woord)) && (hoofdletter || achterEenNaamwoord(woorden, plek))) {
                return true;
            }
        }
        return false;
    }

    private static boolean achterEenNaamwoord(List<String> woorden, int plek) {
        int ervoor = plek - 1;
        while (ervoor >= 0 && IN_EEN_NAAM.contains(Letters.gevouwen(woorden.get(ervoor)))) {
            ervoor--;
        }
        return ervoor >= 0 && VOOR_EEN_NAAM.contains(Letters.gevouwen(woorden.get(ervoor)));
    }
}
