package nl.samenkracht.indexer.lezen;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text stripped of what people do not agree on: case, accents, punctuation, doubled spaces. For comparing, never for showing. */
public final class Kaal {
    private static final Pattern TEKENS = Pattern.compile("\\p{M}+");
    private static final Pattern ANDERS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private Kaal() {}

    /** "Café 't Hart (Oost)" becomes "cafe t hart oost"; empty for a text without letters or digits. */
    public static String van(String tekst) {
        String zonderAccent = TEKENS.matcher(Normalizer.normalize(tekst, Normalizer.Form.NFKD))
                .replaceAll("");
        return ANDERS.matcher(zonderAccent.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }
}
