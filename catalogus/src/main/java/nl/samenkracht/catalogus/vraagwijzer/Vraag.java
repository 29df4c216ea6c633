package nl.samenkracht.catalogus.vraagwijzer;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.samenkracht.catalogus.hulplijnen.Hulplijn.Tweetalig;

/**
 * One question.
 *
 * @param code its name in the file
 * @param tekst as residents read it
 * @param uitleg a sentence below it; both languages empty when it needs none
 * @param antwoorden what one can answer, in the order shown; the last two are always "iets anders" and "weet ik niet"
 */
public record Vraag(String code, Tweetalig tekst, Tweetalig uitleg, List<Antwoord> antwoorden) {

    /** The answer with this code, or empty; one that leads to help at once has none. */
    public Optional<Antwoord> antwoord(String antwoord) {
        return antwoorden.stream()
                .filter(een -> een.hulp() == null && een.code().equals(antwoord))
                .findFirst();
    }

    Vraag met(Predicate<String> bekend) {
        return new Vraag(
                code,
                tekst,
                uitleg,
                antwoorden.stream().map(antwoord -> antwoord.met(bekend)).toList());
    }
}
