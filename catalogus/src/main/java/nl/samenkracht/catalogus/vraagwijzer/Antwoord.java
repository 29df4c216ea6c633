package nl.samenkracht.catalogus.vraagwijzer;

import java.util.List;
import java.util.function.Predicate;
import nl.samenkracht.catalogus.hulplijnen.Hulplijn.Tweetalig;
import org.jspecify.annotations.Nullable;

/**
 * One answer to a question.
 *
 * @param code in addresses; empty when it leads to help at once, so that nothing of it ever stands in one
 * @param tekst as residents read it
 * @param hulpvragen codes of the needs it tells of; may be empty
 * @param vraag code of the next question; {@code null} when there is none
 * @param hulp letter of the help it leads to at once; {@code null} for nearly all
 */
public record Antwoord(
        String code,
        Tweetalig tekst,
        List<String> hulpvragen,
        @Nullable String vraag,
        @Nullable String hulp) {
    Antwoord met(Predicate<String> bekend) {
        return new Antwoord(code, tekst, hulpvragen.stream().filter(bekend).toList(), vraag, hulp);
    }
}
