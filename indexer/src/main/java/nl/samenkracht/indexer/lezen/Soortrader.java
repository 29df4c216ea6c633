package nl.samenkracht.indexer.lezen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.samenkracht.catalogus.Bronbestand;
import nl.samenkracht.catalogus.aanbod.Soort;

/** Which soort a name suggests, where the source says none ({@code soortwoorden.tsv}): of its last word that does. */
public final class Soortrader {
    private static final Map<String, Soort> WOORDEN = woorden();
    /** Shorter words end many others: "les" in "atletes". */
    private static final int KORTST_EINDE = 4;

    private Soortrader() {}

    /** Empty for a name that suggests none. */
    public static Optional<Soort> van(String naam) {
        List<String> woorden = List.of(Kaal.van(naam).split(" "));
        for (int plek = woorden.size() - 1; plek >= 0; plek--) {
            Optional<Soort> soort = vanWoord(woorden.get(plek));
            if (soort.isPresent()) {
                return soort;
            }
        }
        return Optional.empty();
    }

    private static Optional<Soort> vanWoord(String woord) {
        for (int begin = 0; begin == 0 || begin <= woord.length() - KORTST_EINDE; begin++) {
            Soort soort = WOORDEN.get(woord.substring(begin));
            if (soort != null) {
                return Optional.of(soort);
            }
        }
        return Optional.empty();
    }

    private static Map<String, Soort> woorden() {
        Map<String, Soort> woorden = new HashMap<>();
        for (Map<String, String> rij : Bronbestand.tsv(Soortrader.class, "soortwoorden.tsv")) {
            Soort soort = Soort.vanCode(Bronbestand.verplicht(rij, "soort")).orElseThrow();
            for (String woord : Objects.requireNonNull(rij.get("woorden")).split(",")) {
                woorden.put(Kaal.van(woord), soort);
            }
        }
        return woorden;
    }
}
