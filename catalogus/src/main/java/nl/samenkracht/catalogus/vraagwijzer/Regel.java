package nl.samenkracht.catalogus.vraagwijzer;

import java.util.Arrays;
import java.util.List;
import nl.samenkracht.catalogus.hulplijnen.Hulplijn.Tweetalig;

/**
 * A line of the file.
 *
 * @param nummer from 1
 * @param soort begin, vraag, uitleg, antwoord, overal or nu
 * @param code of a beginning, question or help
 * @param antwoord code of an answer, else empty
 * @param hulpvragen codes; may be empty
 * @param naar where it leads; may be empty
 */
record Regel(
        int nummer, String soort, String code, String antwoord, Tweetalig tekst, List<String> hulpvragen, String naar) {
    static final int KOLOMMEN = 7;

    /** Cells that are empty at the end of a line may be left off. */
    static Regel van(int nummer, String[] cellen) {
        String[] cel = Arrays.copyOf(cellen, KOLOMMEN);
        Arrays.setAll(cel, plek -> cel[plek] == null ? "" : cel[plek].strip());
        return new Regel(nummer, cel[0], cel[1], cel[2], new Tweetalig(cel[3], cel[4]), codes(cel[5]), cel[6]);
    }

    /** Codes with commas between them. */
    static List<String> codes(String tekst) {
        return tekst.isEmpty() ? List.of() : List.of(tekst.split("\\s*,\\s*"));
    }
}
