package nl.samenkracht.indexer.lezen;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who did something, as a function or an organisation: of "Anja Bakker, medewerker Sociaal Plein" only the second part. */
public final class Functielezer {
    private static final Pattern DELEN = Pattern.compile("[,;/()&\\n|]|\\s[-–—]\\s|\\b(?i:namens|en)\\b");
    private static final Pattern RECHTSPERSOON =
            Pattern.compile("(?i)(?:stichting|vereniging|coöperatie|cooperatie)\\s+\\p{L}.*");
    private static final Set<String> VERBINDING =
            Set.of("de", "het", "van", "der", "den", "voor", "in", "bij", "te", "op", "uit", "zelf", "door", "wijk");
    /** Beside the words by which a mailbox is known as one of a function. */
    private static final Set<String> FUNCTIE = Set.of(
            "organisatie",
            "organisator",
            "aanbieder",
            "uitvoerder",
            "instelling",
            "werker",
            "coach",
            "wijkcoach",
            "docent",
            "projectleider",
            "manager",
            "leidinggevende",
            "teamleider",
            "beleid",
            "voorzitter",
            "secretaris",
            "penningmeester",
            "eigenaar",
            "kaart",
            "sociale",
            "basis",
            "domein",
            "adviesraad",
            "college");

    private Functielezer() {}

    /**
     * The parts that surely name nobody; empty when there are none.
     *
     * @param organisatie may be named too; may be empty
     */
    public static String zonderNamen(String wie, String organisatie) {
        String eigen = Kaal.van(organisatie);
        if (isOpenbaar(wie, eigen)) {
            return wie.strip();
        }
        return Stream.of(DELEN.split(wie))
                .map(String::strip)
                .filter(deel -> isOpenbaar(deel, eigen))
                .collect(Collectors.joining(", "));
    }

    private static boolean isOpenbaar(String deel, String eigen) {
        String kaal = Kaal.van(deel);
        if (kaal.isEmpty()) {
            return false;
        }
        if (kaal.equals(eigen) || (RECHTSPERSOON.matcher(deel).matches() && DELEN.split(deel).length == 1)) {
            return true;
        }
        boolean alles = Stream.of(kaal.split(" "))
                .allMatch(woord -> isFunctie(woord)
                        || VERBINDING.contains(woord)
                        || Functiewoorden.kent(woord)
                        || Character.isDigit(woord.charAt(0)));
        return alles && Stream.of(kaal.split(" ")).anyMatch(Functielezer::isFunctie);
    }

    private static boolean isFunctie(String woord) {
        return FUNCTIE.contains(woord) || Functiewoorden.heeftDeel(woord);
    }
}
