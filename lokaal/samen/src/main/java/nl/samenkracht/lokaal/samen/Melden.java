package nl.samenkracht.lokaal.samen;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Says in plain words what the start command is doing. */
final class Melden {
    private static final ResourceBundle TEKSTEN =
            ResourceBundle.getBundle("nl.samenkracht.lokaal.samen.start", Locale.ROOT);

    private Melden() {}

    static void zeg(String sleutel, Object... waarden) {
        System.out.println(tekst(sleutel, waarden));
    }

    static String tekst(String sleutel, Object... waarden) {
        return new MessageFormat(TEKSTEN.getString(sleutel), Locale.ROOT).format(waarden);
    }
}
