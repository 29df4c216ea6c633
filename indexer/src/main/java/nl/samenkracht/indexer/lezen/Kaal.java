package nl.samenkracht.indexer.lezen;

import java.text.Normalizer;
import java.util.regex.Pattern;
import nl.samenkracht.catalogus.Letters;

/** Text stripped of what people do not agree on: case, accents, punctuation, doubled spaces. For comparing, never for showing. */
public final class Kaal {
    private static final Pattern ANDERS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private Kaal() {}

    /** "Café 't Hart (Oost)" becomes "cafe t hart oost"; empty for a text without letters or digits. */
    public static String van(String tekst) {
        // Files also hold joined letters ("ﬁ") and wide ones, which are the same letters in another shape.
        String gewoon = Normalizer.normalize(tekst, Normalizer.Form.NFKC);
        return ANDERS.matcher(Letters.gevouwen(gewoon)).replaceAll(" ").strip();
    }
}
