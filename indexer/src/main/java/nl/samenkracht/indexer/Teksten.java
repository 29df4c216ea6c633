package nl.samenkracht.indexer;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Every sentence the program says, from the bundle {@code indexer.properties}. */
public final class Teksten {
    static final String BUNDEL = "nl.samenkracht.indexer.indexer";
    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");
    private static final ResourceBundle TEKSTEN = ResourceBundle.getBundle(BUNDEL, Locale.ROOT);

    private Teksten() {}

    static ResourceBundle bundel() {
        return TEKSTEN;
    }

    /**
     * The sentence with this key; {0}, {1} … are filled in, numbers in Dutch notation.
     *
     * @throws java.util.MissingResourceException without such a key
     */
    public static String tekst(String sleutel, Object... waarden) {
        return new MessageFormat(TEKSTEN.getString(sleutel), NEDERLANDS).format(waarden);
    }

    /** Whether there is a sentence with this key. */
    public static boolean kent(String sleutel) {
        return TEKSTEN.containsKey(sleutel);
    }
}
