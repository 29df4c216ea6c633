package nl.samenkracht.indexer.verslag;

import nl.samenkracht.indexer.Teksten;
import org.jspecify.annotations.Nullable;

/**
 * How one heading of a table was read.
 *
 * @param blad sheet of a workbook; {@code null} elsewhere
 * @param kop as it stands in the source
 * @param kolom code of the column it was taken for, as a mapping file names it; {@code null} when it is not published
 * @param reden why it is not published; {@code null} when it is
 */
public record Kopgelezen(
        @Nullable String blad,
        String kop,
        @Nullable String kolom,
        @Nullable Reden reden) {
    /** The column, or that it is not published and why, in Dutch. */
    public String zin() {
        if (kolom != null) {
            return kolom;
        }
        return Teksten.tekst("verslag.niet-gepubliceerd", reden == null ? "" : Teksten.tekst("kop." + reden.code()));
    }
}
