package nl.samenkracht.catalogus.vraagwijzer;

import java.util.List;
import java.util.function.Predicate;
import nl.samenkracht.catalogus.hulplijnen.Hulplijn.Tweetalig;

/**
 * Where an answer leads that cannot wait: who to call, and what else there is.
 *
 * @param code one letter, so that an address tells nothing
 * @param kop heading
 * @param uitleg what to say first
 * @param hulplijnen codes of help lines, the one for this situation first; never empty
 * @param hulpvragen codes of needs to search for after that; empty only where the vocabulary has none of them
 */
public record Hulp(String code, Tweetalig kop, Tweetalig uitleg, List<String> hulplijnen, List<String> hulpvragen) {
    Hulp met(Predicate<String> bekend) {
        return new Hulp(
                code,
                kop,
                uitleg,
                hulplijnen,
                hulpvragen.stream().filter(bekend).toList());
    }
}
