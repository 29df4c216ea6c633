package nl.samenkracht.backend.zoeken;

import java.time.Duration;

/**
 * How long a server has been silent, in ticks of our own clock. Time in which this process did not run either, such as a pause of the whole
 * machine, makes one tick: it says nothing of the server.
 *
 * @param antwoorden how many answers were heard until now
 * @param stil ticks since the latest of them
 * @param samen all ticks
 */
record Stilte(long antwoorden, long stil, long samen) {
    static final Duration TIK = Duration.ofMillis(100);

    /** From now on, with so many answers heard before. */
    static Stilte vanaf(long antwoorden) {
        return new Stilte(antwoorden, 0, 0);
    }

    /** A tick later, with so many answers heard. */
    Stilte tik(long gehoord) {
        return new Stilte(gehoord, gehoord == antwoorden ? stil + 1 : 0, samen + 1);
    }

    /** Whether nobody was answered for so long. */
    boolean duurt(Duration lang) {
        return stil >= lang.dividedBy(TIK);
    }

    /** Whether so long went by, answers or not. */
    boolean samen(Duration lang) {
        return samen >= lang.dividedBy(TIK);
    }
}
