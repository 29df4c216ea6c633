package nl.samenkracht.indexer.lezen;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenkracht.indexer.verslag.Reden;

/** Dutch postcodes in any notation. */
public final class Postcodelezer {
    /** The letter pairs SA, SD and SS are never given out. */
    static final Pattern POSTCODE =
            Pattern.compile("(?i)(?:NL[- ]?)?\\b([1-9]\\d{3})\\s*+-?\\s*+((?!SA|SD|SS)[A-Z]{2})\\b");

    private Postcodelezer() {}

    /** Written "1211 NG". */
    public static Gelezen<String> lees(String ruw) {
        if (ruw.isBlank()) {
            return Gelezen.leeg();
        }
        Matcher postcode = POSTCODE.matcher(ruw);
        return postcode.find() ? Gelezen.van(net(postcode)) : Gelezen.niet(Reden.POSTCODE_ONLEESBAAR);
    }

    static String net(Matcher postcode) {
        return postcode.group(1) + " " + postcode.group(2).toUpperCase(Locale.ROOT);
    }
}
