package nl.samenkracht.backend.suggesties;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.samenkracht.catalogus.Bronbestand;
import nl.samenkracht.catalogus.Letters;

/**
 * What somebody typed so far.
 *
 * @param woorden all words, folded
 * @param nodig the words that a suggestion must have: those that say something, or all when nothing else is typed yet
 */
record Getypt(List<String> woorden, List<Nodig> nodig) {
    /** Less is a guess. */
    private static final int MINST = 3;
    /** More is a story: no suggestion is so long. */
    private static final int LANGST = 100;

    private static final int MEESTE_WOORDEN = 12;
    /** A shorter word that is not the last must stand as it is. */
    private static final int LANG_GENOEG = 4;

    private static final Pattern WEGLATING = Pattern.compile("['’`´]");
    private static final Pattern GEEN_WOORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> VULWOORDEN = Bronbestand.tsv(Getypt.class, "vulwoorden.tsv").stream()
            .map(rij -> Bronbestand.verplicht(rij, "woord"))
            .collect(Collectors.toUnmodifiableSet());

    /**
     * A word that must be found.
     *
     * @param begin whether it may be the beginning of a longer word
     * @param foutje whether it may differ by one letter
     */
    record Nodig(String woord, boolean begin, boolean foutje) {}

    /** Empty when it is too little or too much to suggest anything. */
    static Optional<Getypt> lees(String tekst) {
        List<String> woorden = tekst.length() > LANGST ? List.of() : woorden(tekst);
        if (letters(woorden) < MINST || woorden.size() > MEESTE_WOORDEN) {
            return Optional.empty();
        }
        List<Nodig> alles = new ArrayList<>();
        List<Nodig> inhoud = new ArrayList<>();
        for (int plek = 0; plek < woorden.size(); plek++) {
            String woord = woorden.get(plek);
            boolean laatste = plek == woorden.size() - 1;
            boolean lang = woord.length() >= LANG_GENOEG;
            Nodig nodig = new Nodig(woord, laatste || lang, lang);
            alles.add(nodig);
            if (!VULWOORDEN.contains(woord)) {
                inhoud.add(nodig);
            }
        }
        boolean genoeg = letters(inhoud.stream().map(Nodig::woord).toList()) >= MINST;
        return Optional.of(new Getypt(woorden, genoeg ? inhoud : alles));
    }

    /** The words of a text as they are compared: small letters without accents, "foto's" as one word. */
    static List<String> woorden(String tekst) {
        String gevouwen = WEGLATING.matcher(Letters.gevouwen(tekst)).replaceAll("");
        return Arrays.stream(GEEN_WOORD.split(gevouwen))
                .filter(woord -> !woord.isEmpty())
                .toList();
    }

    private static int letters(List<String> woorden) {
        return woorden.stream().mapToInt(String::length).sum();
    }
}
