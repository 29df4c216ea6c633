package nl.samenkracht.indexer.bron.hsds;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import nl.samenkracht.indexer.IndexerFout;

/**
 * The body of an answer that is given up when nothing of it comes for too long (the timeout of a request ends with its headers), and when too much
 * of it comes. For one thread.
 */
final class Geduldstroom extends FilterInputStream {
    private static final ScheduledThreadPoolExecutor WEKKERS = wekkers();

    private final Duration geduld;
    private final long hoogstens;
    private long gehad;
    private volatile boolean verlopen;

    /**
     * @param geduld how long one read may wait
     * @param hoogstens most that may come, in bytes
     */
    Geduldstroom(InputStream in, Duration geduld, long hoogstens) {
        super(in);
        this.geduld = geduld;
        this.hoogstens = hoogstens;
    }

    private static ScheduledThreadPoolExecutor wekkers() {
        ScheduledThreadPoolExecutor wekkers = new ScheduledThreadPoolExecutor(1, taak -> {
            Thread draad = new Thread(taak, "geduld");
            draad.setDaemon(true);
            return draad;
        });
        // Thousands of reads a second must not leave thousands of alarms behind.
        wekkers.setRemoveOnCancelPolicy(true);
        return wekkers;
    }

    @Override
    public int read() throws IOException {
        byte[] een = new byte[1];
        return read(een, 0, 1) < 0 ? -1 : een[0] & 0xFF;
    }

    @Override
    public int read(byte[] naar, int vanaf, int hoeveel) throws IOException {
        Future<?> wekker = WEKKERS.schedule(this::breekAf, geduld.toMillis(), TimeUnit.MILLISECONDS);
        try {
            int gelezen = in.read(naar, vanaf, hoeveel);
            if (!verlopen) {
                tel(gelezen);
                return gelezen;
            }
        } catch (IOException fout) {
            if (!verlopen) {
                throw fout;
            }
        } finally {
            wekker.cancel(false);
        }
        throw new SocketTimeoutException("nothing for " + geduld.toSeconds() + " s");
    }

    private void tel(int gelezen) {
        gehad += Math.max(0, gelezen);
        if (gehad > hoogstens) {
            throw IndexerFout.omgeving(null, "fout.feed-groot", hoogstens >> 20);
        }
    }

    private void breekAf() {
        verlopen = true;
        try {
            in.close();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
