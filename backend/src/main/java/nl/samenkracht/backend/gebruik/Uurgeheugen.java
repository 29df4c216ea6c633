package nl.samenkracht.backend.gebruik;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;

/**
 * Which unknown words were counted this hour: each counts once, so that nobody brings a word to text by asking it on and on. When so many came
 * that memory is full, the rest of the hour counts none. Not thread-safe.
 */
final class Uurgeheugen {
    static final int MEESTE = 1_000;

    private final Clock klok;
    private final Set<String> geteld = new HashSet<>();
    private Instant uur = Instant.MIN;

    Uurgeheugen(Clock klok) {
        this.klok = klok;
    }

    /** Whether this word may be counted now; it may once. */
    boolean eersteKeer(String woord) {
        Instant nu = klok.instant().truncatedTo(ChronoUnit.HOURS);
        if (!nu.equals(uur)) {
            geteld.clear();
            uur = nu;
        }
        return geteld.size() < MEESTE && geteld.add(woord);
    }
}
