package nl.samenkracht.indexer.lezen;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenkracht.catalogus.aanbod.Punt;
import nl.samenkracht.indexer.verslag.Reden;

/** Coordinates in degrees (WGS 84) or in metres of the Rijksdriehoek, with a point or a comma. A point outside the Netherlands is refused, a swapped pair turned. */
public final class Puntlezer {
    private static final Pattern GETAL = Pattern.compile("-?\\d{1,6}(?:[.,]\\d{1,15})?");
    private static final Pattern PAAR = Pattern.compile("\\(?\\s*(" + GETAL + ")\\s*[;,/ ]\\s*(" + GETAL + ")\\s*\\)?");

    private Puntlezer() {}

    /** From two cells. Both empty is nothing; one empty is unreadable. */
    public static Gelezen<Punt> lees(String lat, String lon) {
        if (lat.isBlank() && lon.isBlank()) {
            return Gelezen.leeg();
        }
        Optional<Double> eerste = getal(lat);
        Optional<Double> tweede = getal(lon);
        return eerste.isEmpty() || tweede.isEmpty()
                ? Gelezen.niet(Reden.PUNT_ONLEESBAAR)
                : in(eerste.get(), tweede.get());
    }

    /** From one cell with both, latitude first. */
    public static Gelezen<Punt> lees(String paar) {
        if (paar.isBlank()) {
            return Gelezen.leeg();
        }
        Matcher beide = PAAR.matcher(paar.strip());
        return beide.matches() ? lees(beide.group(1), beide.group(2)) : Gelezen.niet(Reden.PUNT_ONLEESBAAR);
    }

    private static Gelezen<Punt> in(double lat, double lon) {
        if (Nederland.bevat(lat, lon)) {
            return Gelezen.van(new Punt(lat, lon));
        }
        // The ranges of x and y do not overlap, so that neither order can be mistaken.
        if (Rijksdriehoek.bevat(lat, lon) || Rijksdriehoek.bevat(lon, lat)) {
            Punt punt = Rijksdriehoek.naarGraden(Math.min(lat, lon), Math.max(lat, lon));
            return Nederland.bevat(punt.lat(), punt.lon())
                    ? Gelezen.van(punt)
                    : Gelezen.niet(Reden.PUNT_BUITEN_NEDERLAND);
        }
        return Nederland.bevat(lon, lat)
                ? Gelezen.met(new Punt(lon, lat), Reden.PUNT_OMGEWISSELD)
                : Gelezen.niet(Reden.PUNT_BUITEN_NEDERLAND);
    }

    private static Optional<Double> getal(String ruw) {
        String tekst = ruw.strip().replace("°", "").strip();
        return GETAL.matcher(tekst).matches()
                ? Optional.of(Double.parseDouble(tekst.replace(',', '.')))
                : Optional.empty();
    }
}
