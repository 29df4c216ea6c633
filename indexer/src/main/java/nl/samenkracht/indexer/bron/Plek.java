package nl.samenkracht.indexer.bron;

import nl.samenkracht.indexer.Teksten;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands in a source.
 *
 * @param bestand name of the file without its folder, or address of the feed
 * @param blad sheet of a workbook; {@code null} elsewhere
 * @param rij row as a spreadsheet numbers it (the first is 1), or the how-manieth entry of a feed; 0: the whole file or sheet
 */
public record Plek(String bestand, @Nullable String blad, int rij) {
    /** In words, "blad Oost, rij 7". */
    public String zin() {
        return blad == null
                ? Teksten.tekst("plek.rij", Integer.toString(rij))
                : Teksten.tekst("plek.blad", blad, Integer.toString(rij));
    }

    /** Another row of the same sheet. */
    public Plek rij(int anders) {
        return new Plek(bestand, blad, anders);
    }

    /** Another sheet of the same file, as a whole. */
    public Plek blad(String anders) {
        return new Plek(bestand, anders, 0);
    }
}
