package nl.samenkracht.catalogus.analyse;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenkracht.catalogus.Bronbestand;

/**
 * The pattern that cuts a compound into its parts, from {@code deelwoorden.tsv}. A word is cut only when known parts, with letters that bind
 * them, make up the whole of it: "arm" is not found in "warm", nor "taal" in "betaalbaar".
 */
final class Samenstellingen {
    /** Shorter words are seldom compounds, and most words are shorter. */
    private static final int KORTSTE = 7;

    private static final String BINDLETTERS = "(?:s|en|er|e|n)?";
    /** Of the last part: plural and diminutive. */
    private static final String UITGANG = "(?:en|s|n|tjes|tje|jes|je)?";

    private static final Set<String> VOORAAN = Set.of("voor", "beide", "heel", "voor+leeg");
    private static final Set<String> MIDDEN = Set.of("voor", "achter", "beide", "heel", "voor+leeg");
    private static final Set<String> ACHTERAAN = Set.of("achter", "beide", "heel");
    private static final Set<String> LEEG = Set.of("leeg", "voor+leeg");

    private Samenstellingen() {}

    /** One capturing group for each part that says something; of two parts rather than of three. */
    static String patroon() {
        return "^(?=.{" + KORTSTE + "})(?!" + een(Set.of("heel")) + UITGANG + "$)(" + een(VOORAAN) + ")" + BINDLETTERS
                + "(?:(" + een(MIDDEN) + ")" + BINDLETTERS + ")??(?:(" + een(ACHTERAAN) + UITGANG + ")|" + een(LEEG)
                + UITGANG + ")$";
    }

    /** Any of the words with one of these roles, the longest first; by first letter, so that most are never tried. */
    private static String een(Set<String> rollen) {
        Map<Character, String> opLetter = woorden(rollen)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(Collectors.groupingBy(
                        woord -> woord.charAt(0),
                        TreeMap::new,
                        Collectors.mapping(woord -> woord.substring(1), Collectors.joining("|"))));
        return opLetter.entrySet().stream()
                .map(letter -> letter.getKey() + "(?:" + letter.getValue() + ")")
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    private static Stream<String> woorden(Set<String> rollen) {
        return Bronbestand.tsv(Samenstellingen.class, "deelwoorden.tsv").stream()
                .filter(rij -> rollen.contains(Bronbestand.verplicht(rij, "rol")))
                .map(rij -> Bronbestand.verplicht(rij, "deel"));
    }
}
