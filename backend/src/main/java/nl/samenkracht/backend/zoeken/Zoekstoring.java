package nl.samenkracht.backend.zoeken;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says in the log why the search server does not answer: every cause once, until it answers again. Thread-safe. */
final class Zoekstoring {
    private static final Logger LOG = LoggerFactory.getLogger(Zoekstoring.class);
    private static final int MEESTE = 50;

    private final Set<String> gemeld = ConcurrentHashMap.newKeySet();
    private volatile String laatste = "";

    /** Tells of a failure whose cause was not told of yet. */
    void meld(Throwable fout) {
        String oorzaak = oorzaak(fout);
        laatste = oorzaak;
        if (gemeld.size() < MEESTE && gemeld.add(oorzaak)) {
            LOG.warn("Search server: {}; PostgreSQL answers instead", oorzaak);
        }
    }

    /** The last cause. */
    String laatste() {
        return laatste;
    }

    /** The next failure is another one, whatever its cause. */
    void voorbij() {
        gemeld.clear();
    }

    /** What may be told: a message of the connection or our own; of anything else, which may quote question or answer, only what and where. */
    static String oorzaak(Throwable fout) {
        if (fout instanceof Zoekserverfout || fout instanceof IOException) {
            return fout.getMessage() == null ? fout.getClass().getSimpleName() : fout.getMessage();
        }
        if (fout instanceof TimeoutException) {
            return "silent too long";
        }
        return fout.getClass().getName()
                + Arrays.stream(fout.getStackTrace())
                        .limit(1)
                        .map(plek -> " at " + plek)
                        .findFirst()
                        .orElse("");
    }
}
