package nl.samenkracht.indexer.adres;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.samenkracht.catalogus.Bronbestand;
import nl.samenkracht.catalogus.gebied.Gebiedsindeling;

/** The first four digits of the postcodes of a gemeente, and the wijk most of their addresses lie in: an approximation, never a point. */
public final class Postcodes {
    private static final int CIJFERS = 4;

    private final Set<String> cijfers = new HashSet<>();
    private final Map<String, String> wijken = new HashMap<>();

    private Postcodes() {}

    /** Of this gemeente; knows none when no table is shipped for it. */
    public static Postcodes van(String gemeente) {
        Postcodes postcodes = new Postcodes();
        String bestand = "postcodes-" + gemeente + ".tsv";
        if (Gebiedsindeling.class.getResource(bestand) == null) {
            return postcodes;
        }
        for (Map<String, String> rij : Bronbestand.tsv(Gebiedsindeling.class, bestand)) {
            String code = Bronbestand.verplicht(rij, "postcode4");
            postcodes.cijfers.add(code);
            String wijk = Bronbestand.verplicht(rij, "wijkcode");
            if (!wijk.isEmpty()) {
                postcodes.wijken.put(code, wijk);
            }
        }
        return postcodes;
    }

    /** Whether the postcode lies in the gemeente; yes when no table says which do. */
    public boolean kent(String postcode) {
        return cijfers.isEmpty() || cijfers.contains(begin(postcode));
    }

    /** The wijk most addresses with this postcode lie in. */
    public Optional<String> wijk(String postcode) {
        return Optional.ofNullable(wijken.get(begin(postcode)));
    }

    private static String begin(String postcode) {
        return postcode.substring(0, Math.min(CIJFERS, postcode.length()));
    }
}
