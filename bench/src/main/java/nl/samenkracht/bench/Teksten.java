package nl.samenkracht.bench;

import java.io.PrintStream;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences and table heads of the bench, in English: its readers are developers. */
public final class Teksten {
    /** Name of the bundle, for picocli. */
    public static final String BUNDEL = "nl.samenkracht.bench.bench";

    private static final ResourceBundle TEKSTEN = ResourceBundle.getBundle(BUNDEL, Locale.ROOT);

    private Teksten() {}

    /** The sentence of this key, filled in. */
    public static String tekst(String sleutel, Object... waarden) {
        return new MessageFormat(TEKSTEN.getString(sleutel), Locale.ROOT).format(waarden);
    }

    /** Says it on standard error: standard output is for figures. */
    public static void zeg(String sleutel, Object... waarden) {
        uit().println(tekst(sleutel, waarden));
    }

    private static PrintStream uit() {
        return System.err;
    }
}
