package nl.samenkracht.backend.zoeken;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.samenkracht.catalogus.analyse.Termen;

/**
 * Joins what was split by mistake ("bood schappen") and splits what nobody knows as one word ("vliegangst", "hulpbijschulden"), by the words
 * that are known. Words that are known as they stand are never touched. Thread-safe.
 */
final class Schrijfwijze {
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,40}");
    /** Shorter pieces of words are words too often. */
    private static final int KORTSTE_WOORD = 4;

    private static final int KORTSTE_SAMEN = 6;
    private static final int MEESTE_DELEN = 4;

    private final Termen vraag = Termen.zoek();

    /**
     * The text in which neighbours that are known only together are one word.
     *
     * @param kent whether this analysed word is known
     */
    String samen(String tekst, Predicate<String> kent) {
        String[] woorden = tekst.strip().split("\\s+");
        List<String> samen = new ArrayList<>();
        for (int i = 0; i < woorden.length; i++) {
            boolean een = i + 1 < woorden.length && hoortSamen(woorden[i], woorden[i + 1], kent);
            samen.add(een ? woorden[i] + woorden[++i] : woorden[i]);
        }
        return String.join(" ", samen);
    }

    private boolean hoortSamen(String een, String ander, Predicate<String> kent) {
        return LETTERS.matcher(een).matches()
                && LETTERS.matcher(ander).matches()
                && een.length() + ander.length() >= KORTSTE_SAMEN
                && !(bekend(een, kent) && bekend(ander, kent))
                && zegtIets(een + ander, kent);
    }

    /**
     * The words that say something, of which a word nobody knows is made up, with words of asking or binding between them; as few as can be.
     *
     * @param kent whether this analysed word is known
     */
    Optional<List<String>> delen(String woord, Predicate<String> kent) {
        if (woord.length() < 2 * KORTSTE_WOORD || !LETTERS.matcher(woord).matches() || bekend(woord, kent)) {
            return Optional.empty();
        }
        for (int aantal = 2; aantal <= MEESTE_DELEN; aantal++) {
            Optional<List<String>> gevonden = inDelen(woord, aantal, kent);
            if (gevonden.isPresent()) {
                return gevonden;
            }
        }
        return Optional.empty();
    }

    /** It begins and ends with a word that says something. */
    private Optional<List<String>> inDelen(String woord, int aantal, Predicate<String> kent) {
        if (aantal == 1) {
            return woord.length() >= KORTSTE_WOORD && zegtIets(woord, kent)
                    ? Optional.of(List.of(woord))
                    : Optional.empty();
        }
        for (int eind = woord.length() - KORTSTE_WOORD; eind >= KORTSTE_WOORD; eind--) {
            String begin = woord.substring(0, eind);
            if (!zegtIets(begin, kent)) {
                continue;
            }
            String rest = woord.substring(eind);
            Optional<List<String>> verder = inDelen(rest, aantal - 1, kent);
            for (int tussen = 2; verder.isEmpty() && tussen < KORTSTE_WOORD && tussen < rest.length(); tussen++) {
                verder = vraag.van(rest.substring(0, tussen)).isEmpty()
                        ? inDelen(rest.substring(tussen), aantal - 1, kent)
                        : verder;
            }
            if (verder.isPresent()) {
                List<String> alle = new ArrayList<>(List.of(begin));
                alle.addAll(verder.get());
                return Optional.of(alle);
            }
        }
        return Optional.empty();
    }

    private boolean bekend(String woord, Predicate<String> kent) {
        return vraag.van(woord).stream().allMatch(kent);
    }

    private boolean zegtIets(String woord, Predicate<String> kent) {
        List<String> termen = vraag.van(woord);
        return !termen.isEmpty() && termen.stream().allMatch(kent);
    }
}
