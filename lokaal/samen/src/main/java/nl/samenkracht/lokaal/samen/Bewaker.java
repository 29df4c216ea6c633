package nl.samenkracht.lokaal.samen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import nl.samenkracht.lokaal.servers.Server;

/** Looks after what runs: a disk that fills up and a server that stopped are told once, in a sentence that says what to do. */
final class Bewaker implements Runnable {
    private static final long MEGABYTE = 1_000_000;
    /** Below 300 MB Elasticsearch takes no more; it does again by itself from 500. */
    static final long KRAP_MB = 400;

    static final long RUIM_MB = 500;

    private final Path map;
    private final Consumer<String> zeg;
    private final Map<String, Server> servers = new ConcurrentHashMap<>();
    private final Set<String> gestopt = new HashSet<>();
    private boolean krap;

    /**
     * Prepares; every {@link #run()} looks once.
     *
     * @param map a folder on the disk that matters
     * @param zeg hears the sentences
     */
    Bewaker(Path map, Consumer<String> zeg) {
        this.map = map;
        this.zeg = zeg;
    }

    /**
     * Looks after a server as well.
     *
     * @param sleutel of the sentence that says that it stopped
     */
    void bewaak(String sleutel, Server server) {
        servers.put(sleutel, server);
    }

    /** What is left on the disk of a folder, in megabytes. */
    static long vrijeMegabytes(Path map) throws IOException {
        return Files.getFileStore(map).getUsableSpace() / MEGABYTE;
    }

    @Override
    public synchronized void run() {
        kijkNaarSchijf();
        servers.forEach((sleutel, server) -> {
            if (server.leeft()) {
                gestopt.remove(sleutel);
            } else if (gestopt.add(sleutel)) {
                zeg.accept(Melden.tekst(sleutel, map));
            }
        });
    }

    private void kijkNaarSchijf() {
        try {
            long vrij = vrijeMegabytes(map);
            if (!krap && vrij < KRAP_MB) {
                zeg.accept(Melden.tekst("schijf.krap", map, Long.toString(vrij), Long.toString(RUIM_MB)));
                krap = true;
            } else if (krap && vrij >= RUIM_MB) {
                zeg.accept(Melden.tekst("schijf.ruim"));
                krap = false;
            }
        } catch (IOException fout) {
            zeg.accept(Melden.tekst("fout.map", map, fout.toString()));
        }
    }
}
