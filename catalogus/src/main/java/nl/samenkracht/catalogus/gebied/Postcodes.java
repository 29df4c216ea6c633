package nl.samenkracht.catalogus.gebied;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenkracht.catalogus.Bronbestand;
import nl.samenkracht.catalogus.aanbod.Punt;

/**
 * Roughly where the postcodes of a gemeente are, by their four digits; estimated from addresses, so good for nearness only.
 */
public final class Postcodes {
    private static final Pattern VORM = Pattern.compile("([1-9]\\d{3})\\s?([A-Z]{2})?");

    private final Map<String, Plek> plekken = new HashMap<>();

    /** Middle of a postcode area, and its wijk (CBS code) when all of it lies in one. */
    public record Plek(Punt midden, Optional<String> wijk) {}

    private Postcodes(String gemeente) {
        for (Map<String, String> rij : Gebiedsbestand.rijen("postcodes-", gemeente)) {
            String wijk = Bronbestand.verplicht(rij, "wijkcode");
            plekken.put(
                    Bronbestand.verplicht(rij, "postcode4"),
                    new Plek(
                            new Punt(
                                    Double.parseDouble(Bronbestand.verplicht(rij, "lat")),
                                    Double.parseDouble(Bronbestand.verplicht(rij, "lon"))),
                            wijk.isEmpty() ? Optional.empty() : Optional.of(wijk)));
        }
    }

    /** The postcodes of this gemeente; none when none are known of it. */
    public static Postcodes van(String gemeente) {
        return new Postcodes(gemeente);
    }

    /** Whether none are known of the gemeente: then nothing can be said of any postcode. */
    public boolean isLeeg() {
        return plekken.isEmpty();
    }

    /** "1211ng" becomes "1211 NG", "1211" stays; empty when it is no postcode. */
    public static Optional<String> netjes(String ingevuld) {
        Matcher vorm = VORM.matcher(ingevuld.strip().toUpperCase(Locale.ROOT));
        if (!vorm.matches()) {
            return Optional.empty();
        }
        return Optional.of(vorm.group(2) == null ? vorm.group(1) : vorm.group(1) + " " + vorm.group(2));
    }

    /** Where this postcode is; empty when it lies in another gemeente. */
    public Optional<Plek> zoek(String postcode) {
        return Optional.ofNullable(plekken.get(postcode.substring(0, Math.min(4, postcode.length()))));
    }
}
