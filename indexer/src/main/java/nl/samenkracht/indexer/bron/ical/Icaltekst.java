package nl.samenkracht.indexer.bron.ical;

import biweekly.property.TextProperty;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The text of a property. */
final class Icaltekst {
    private static final Pattern ONTSNAPT = Pattern.compile("\\\\([\\\\;,nN])");

    private Icaltekst() {}

    /** Empty when there is none. */
    static String van(@Nullable TextProperty eigenschap) {
        return eigenschap == null ? "" : Objects.requireNonNullElse(eigenschap.getValue(), "");
    }

    /** Of a property the library does not know, as RFC 5545 §3.3.11 escapes it. */
    static String ontsnapt(String waarde) {
        return ONTSNAPT.matcher(waarde)
                .replaceAll(teken ->
                        teken.group(1).equalsIgnoreCase("n") ? "\n" : Matcher.quoteReplacement(teken.group(1)));
    }
}
