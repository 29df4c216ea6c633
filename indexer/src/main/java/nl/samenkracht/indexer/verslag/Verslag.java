package nl.samenkracht.indexer.verslag;

import java.time.Instant;
import java.util.List;

/**
 * What an import did.
 *
 * @param proef whether it was a dry run: counted as if, nothing kept
 */
public record Verslag(
        String gemeente, boolean proef, Instant begonnen, Instant klaar, List<Bestandsverslag> bestanden) {
    /** All files together. */
    public Telling telling() {
        return bestanden.stream().map(Bestandsverslag::telling).reduce(Telling.NUL, Telling::plus);
    }

    /** Whether a source failed as a whole. */
    public boolean isBronMislukt() {
        return bestanden.stream().anyMatch(bestand -> bestand.fout() != null);
    }

    /** Whether a row was rejected, or a source held nothing: somebody should look. */
    public boolean vraagtAandacht() {
        return telling().afgekeurd() > 0
                || bestanden.stream().anyMatch(bestand -> bestand.perReden().containsKey(Reden.BRON_LEEG));
    }
}
