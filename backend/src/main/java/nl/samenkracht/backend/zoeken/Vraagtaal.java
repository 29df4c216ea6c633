package nl.samenkracht.backend.zoeken;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.samenkracht.frontend.kader.Taal;

/** In which language a question is put: people ask in their own, whatever the language of the page. */
final class Vraagtaal {
    /** Words that only stand in English questions. */
    private static final Set<String> ENGELS = Set.of(
            "i",
            "im",
            "ive",
            "my",
            "the",
            "to",
            "and",
            "am",
            "are",
            "need",
            "with",
            "for",
            "how",
            "where",
            "can",
            "cant",
            "not",
            "dont",
            "have",
            "has",
            "who",
            "what",
            "someone",
            "somebody",
            "you",
            "your",
            "she",
            "he",
            "his",
            "her",
            "they",
            "our",
            "a",
            "on",
            "find",
            "get",
            "about",
            "being",
            "want",
            "wants",
            "would",
            "from",
            "this",
            "that",
            "it",
            "its",
            "without",
            "too",
            "so",
            "there",
            "at",
            "when",
            "does");
    /** Words that only stand in Dutch questions. */
    private static final Set<String> NEDERLANDS = Set.of(
            "ik", "mijn", "mn", "mij", "de", "het", "t", "een", "n", "en", "ben", "bent", "zijn", "heb", "heeft",
            "hebben", "wil", "kan", "kunnen", "niet", "geen", "met", "voor", "naar", "bij", "van", "hoe", "waar", "wie",
            "iemand", "je", "jij", "u", "uw", "hij", "zij", "ze", "ons", "onze", "om", "te", "aan", "uit", "dat", "die",
            "er", "nog", "zo", "als", "maar", "meer", "zoek", "moet", "graag", "hulp", "wordt", "worden", "zonder",
            "bang", "thuis");

    /** So much more a question must be like needs of the other language than the page's. */
    private static final float ANDERE_TAAL = 1.25f;

    private static final Pattern WEGLATING = Pattern.compile("['’]");
    private static final Pattern TUSSEN_WOORDEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Vraagtaal() {}

    /** By its small words; empty when those do not tell. */
    static Optional<Taal> van(String tekst) {
        String[] woorden = TUSSEN_WOORDEN.split(
                WEGLATING.matcher(tekst.toLowerCase(Locale.ROOT)).replaceAll(""));
        long engels = Arrays.stream(woorden).filter(ENGELS::contains).count();
        long nederlands = Arrays.stream(woorden).filter(NEDERLANDS::contains).count();
        return engels == nederlands ? Optional.empty() : Optional.of(engels > nederlands ? Taal.EN : Taal.NL);
    }

    /**
     * By what it is like, for words such as "food bank".
     *
     * @param nederlands how much it is like a need in Dutch, and {@code engels} in English
     */
    static Taal meestGelijkend(float nederlands, float engels, Taal paginataal) {
        float liefst = paginataal == Taal.EN ? engels : nederlands;
        float ander = paginataal == Taal.EN ? nederlands : engels;
        boolean andere = ander > ANDERE_TAAL * liefst;
        return (paginataal == Taal.EN) != andere ? Taal.EN : Taal.NL;
    }
}
