package nl.samenkracht.indexer.proef;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A line to a server that can be cut and mended, as a network can. */
public final class Doorgeefluik implements AutoCloseable {
    private final ServerSocket deur;
    private final URI doel;
    private final Set<Socket> lijnen = ConcurrentHashMap.newKeySet();
    private volatile boolean open = true;

    public Doorgeefluik(URI doel) {
        try {
            this.deur = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        this.doel = doel;
        draad(this::neemAan);
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + deur.getLocalPort());
    }

    /** Breaks every line and takes no new ones. */
    public void knip() {
        open = false;
        lijnen.forEach(Doorgeefluik::sluit);
        lijnen.clear();
    }

    public void herstel() {
        open = true;
    }

    private void neemAan() {
        while (!deur.isClosed()) {
            try {
                Socket binnen = deur.accept();
                if (!open) {
                    binnen.close();
                    continue;
                }
                Socket buiten = new Socket(doel.getHost(), doel.getPort());
                lijnen.add(binnen);
                lijnen.add(buiten);
                draad(() -> stroom(binnen, buiten));
                draad(() -> stroom(buiten, binnen));
            } catch (IOException dicht) {
                // Closed, or the server behind is away: the caller notices.
            }
        }
    }

    private static void stroom(Socket van, Socket naar) {
        try (van;
                naar;
                InputStream bytes = van.getInputStream()) {
            bytes.transferTo(naar.getOutputStream());
        } catch (IOException verbroken) {
            // Both ends are closed now.
        }
    }

    private static void draad(Runnable werk) {
        Thread draad = new Thread(werk, "doorgeefluik");
        draad.setDaemon(true);
        draad.start();
    }

    private static void sluit(Socket lijn) {
        try {
            lijn.close();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    @Override
    public void close() throws IOException {
        knip();
        deur.close();
    }
}
