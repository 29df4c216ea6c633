package nl.samenkracht.indexer;

import java.io.PrintWriter;
import java.time.Duration;

/** Tells on stderr how far we are, at most once a second, so that a long run is not silent. */
public final class Voortgang {
    private static final long TUSSENPOOS = Duration.ofSeconds(1).toNanos();

    private final PrintWriter err;
    private long laatst = System.nanoTime();

    public Voortgang(PrintWriter err) {
        this.err = err;
    }

    /** Says this now. */
    public void zeg(String sleutel, Object... waarden) {
        err.println(Teksten.tekst(sleutel, waarden));
        err.flush();
        laatst = System.nanoTime();
    }

    /** Says this unless something was said less than a second ago. */
    public void meld(String sleutel, Object... waarden) {
        if (System.nanoTime() - laatst > TUSSENPOOS) {
            zeg(sleutel, waarden);
        }
    }
}
