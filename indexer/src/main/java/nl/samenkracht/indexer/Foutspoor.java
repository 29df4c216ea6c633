package nl.samenkracht.indexer;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Tells on stderr where a fault of this program itself arose. Without its words: they may repeat what a row says, also what must stay secret. */
public final class Foutspoor {
    private static final int DIEPST = 12;

    private Foutspoor() {}

    /** @param waar what was being done, without values: a place in a file */
    public static void meld(Object waar, Throwable fout) {
        for (Throwable deel = fout; deel != null; deel = deel.getCause()) {
            System.err.println(waar + ": " + deel.getClass().getName()
                    + Arrays.stream(deel.getStackTrace())
                            .limit(DIEPST)
                            .map(regel -> "\n    at " + regel)
                            .collect(Collectors.joining()));
        }
    }
}
