package nl.samenkracht.indexer.bron.hsds;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** The body of an answer that is given up when nothing of it comes for too long: the timeout of a request ends with its headers. For one thread. */
final class Geduldstroom extends FilterInputStream {
    private final Duration geduld;
    private final Executor wekkers;
    private volatile boolean verlopen;

    /** @param geduld how long one read may wait */
    Geduldstroom(InputStream in, Duration geduld) {
        super(in);
        this.geduld = geduld;
        this.wekkers = CompletableFuture.delayedExecutor(geduld.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public int read() throws IOException {
        byte[] een = new byte[1];
        return read(een, 0, 1) < 0 ? -1 : een[0] & 0xFF;
    }

    @Override
    public int read(byte[] naar, int vanaf, int hoeveel) throws IOException {
        CompletableFuture<Void> wekker = CompletableFuture.runAsync(this::breekAf, wekkers);
        try {
            int gelezen = in.read(naar, vanaf, hoeveel);
            if (!verlopen) {
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

    private void breekAf() {
        verlopen = true;
        try {
            in.close();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
