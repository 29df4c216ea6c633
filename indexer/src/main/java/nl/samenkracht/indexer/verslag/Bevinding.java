package nl.samenkracht.indexer.verslag;

import nl.samenkracht.indexer.Teksten;
import nl.samenkracht.indexer.bron.Plek;
import org.jspecify.annotations.Nullable;

/**
 * One thing somebody may want to look at.
 *
 * @param kolom heading of the column as in the source; {@code null}: the whole row
 * @param waarde what stood there, at most 200 characters; {@code null} when there was nothing or it must not be repeated
 * @param bij fills in {0} of the reason's sentence, such as the name of the entry it looks like; never a withheld value
 */
public record Bevinding(
        Plek plek,
        @Nullable String kolom,
        @Nullable String waarde,
        Reden reden,
        @Nullable String bij) {
    private static final int LANGSTE_WAARDE = 200;

    public Bevinding {
        if (reden.verzwijgtWaarde() || waarde == null) {
            waarde = null;
        } else if (waarde.length() > LANGSTE_WAARDE) {
            waarde = waarde.substring(
                            0,
                            Character.isHighSurrogate(waarde.charAt(LANGSTE_WAARDE - 1))
                                    ? LANGSTE_WAARDE - 1
                                    : LANGSTE_WAARDE)
                    + " …";
        }
    }

    /** About one cell. */
    public static Bevinding cel(Plek plek, String kolom, @Nullable String waarde, Reden reden) {
        return new Bevinding(plek, kolom, waarde, reden, null);
    }

    /** About a whole row. */
    public static Bevinding rij(Plek plek, Reden reden, @Nullable String bij) {
        return new Bevinding(plek, null, null, reden, bij);
    }

    /** The reason as a Dutch sentence. */
    public String zin() {
        return Teksten.tekst("reden." + reden.code(), bij == null ? "" : bij);
    }
}
