package nl.samenkracht.catalogus.aanbod;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenkracht.catalogus.Bronbestand;
import org.jspecify.annotations.Nullable;

/**
 * Whether looking at something can put the visitor in danger when someone looks along: violence, abuse, a secret shelter. Such a page gets
 * a neutral title, "Snel weg", and leaves no trace. Rather once too often than once too little.
 */
public final class Gevoelig {
    /** The words of {@code gevoelig.tsv} by their first letter. One expression of all of them takes a third of a millisecond a text. */
    private static final Map<Character, List<String>> WOORDEN = Bronbestand.tsv(Gevoelig.class, "gevoelig.tsv").stream()
            .map(rij -> Bronbestand.verplicht(rij, "woorden"))
            .collect(Collectors.groupingBy(woorden -> woorden.charAt(0)));

    private Gevoelig() {}

    /** Looks at name, summary, description, keywords and who offers it. */
    public static boolean is(Aanbod aanbod) {
        Organisatie organisatie = aanbod.organisatie();
        return aanbod.geheimAdres()
                || is(
                        aanbod.naam(),
                        aanbod.inhoud().samenvatting(),
                        aanbod.inhoud().omschrijving(),
                        String.join(" ", aanbod.inhoud().trefwoorden()),
                        organisatie == null ? null : organisatie.naam());
    }

    /** Whether any of these texts names it, anywhere, also inside a word. Case and punctuation do not matter. */
    public static boolean is(@Nullable String... teksten) {
        String letters = letters(Stream.of(teksten).filter(Objects::nonNull).collect(Collectors.joining(" . ")));
        return IntStream.range(0, letters.length()).anyMatch(plek -> begint(letters, plek));
    }

    private static boolean begint(String letters, int plek) {
        for (String woorden : WOORDEN.getOrDefault(letters.charAt(plek), List.of())) {
            if (letters.startsWith(woorden, plek)) {
                return true;
            }
        }
        return false;
    }

    /** In lower case, with one blank for whatever is no letter and no digit. */
    private static String letters(String tekst) {
        StringBuilder letters = new StringBuilder(tekst.length());
        tekst.toLowerCase(Locale.ROOT).codePoints().forEach(teken -> {
            if (Character.isLetterOrDigit(teken)) {
                letters.appendCodePoint(teken);
            } else if (letters.isEmpty() || letters.charAt(letters.length() - 1) != ' ') {
                letters.append(' ');
            }
        });
        return letters.toString();
    }
}
