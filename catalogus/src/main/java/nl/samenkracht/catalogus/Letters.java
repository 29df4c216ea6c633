package nl.samenkracht.catalogus;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Letters as one compares them: people do not agree on capitals and accents. */
public final class Letters {
    private static final Pattern TEKENS = Pattern.compile("\\p{M}+");

    private Letters() {}

    /** The text in small letters without accents: "Café" becomes "cafe". May be shorter or longer than it was. */
    public static String gevouwen(String tekst) {
        return TEKENS.matcher(Normalizer.normalize(tekst, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
