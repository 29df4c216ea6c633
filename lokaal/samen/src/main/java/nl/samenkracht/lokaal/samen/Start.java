package nl.samenkracht.lokaal.samen;

import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import nl.samenkracht.lokaal.servers.ElasticsearchServer;
import nl.samenkracht.lokaal.servers.PostgresServer;

/**
 * {@code mvn -Pstart}: servers, register, sample inventory, follower and portal. Ctrl-C stops all of it; data stays.
 *
 * <p>System properties: {@code samenkracht.poort} (8080), {@code samenkracht.map} ({@code .samenkracht} where it is started).
 */
public final class Start {
    private final Deque<AutoCloseable> gestart = new ArrayDeque<>();
    private final Path map;
    private final int poort;

    private Start(Path map, int poort) {
        this.map = map;
        this.poort = poort;
    }

    /** Starts, and returns when it is stopped. */
    public static void main(String[] args) throws InterruptedException {
        Path map = Path.of(System.getProperty("samenkracht.map", ".samenkracht"))
                .toAbsolutePath()
                .normalize();
        int poort = Integer.getInteger("samenkracht.poort", 8080);
        Start start = new Start(map, poort);
        Runtime.getRuntime().addShutdownHook(new Thread(start::stop, "stoppen"));
        try (FileLock slot = Voorwaarden.controleer(map, poort)) {
            start.start();
            new CountDownLatch(1).await();
        } catch (StartFout fout) {
            System.err.println(fout.getMessage());
            System.exit(1);
        } catch (java.io.IOException | RuntimeException fout) {
            System.err.println(Melden.tekst("fout.anders", String.valueOf(fout.getMessage())));
            System.exit(1);
        }
    }

    private void start() {
        Instant begin = Instant.now();
        Melden.zeg("welkom", map);
        Melden.zeg("stap.postgres");
        PostgresServer postgres = houd(PostgresServer.start(map.resolve("postgres"), 0));
        Melden.zeg("stap.elasticsearch");
        ElasticsearchServer elasticsearch = houd(ElasticsearchServer.start(map.resolve("elasticsearch"), 0));
        Melden.zeg("stap.register");
        Opstelling opstelling = houd(new Opstelling(postgres.maakDatabase("samenkracht"), elasticsearch));
        opstelling.richtIn();
        if (opstelling.isLeeg()) {
            leesVoorbeeldIn(opstelling);
        } else {
            Melden.zeg("stap.inventaris.al");
        }
        Melden.zeg("stap.portaal");
        opstelling.volg();
        int luistert = opstelling.portaal(poort);
        Melden.zeg("klaar", Duration.between(begin, Instant.now()).toSeconds(), Integer.toString(luistert));
    }

    private void leesVoorbeeldIn(Opstelling opstelling) {
        for (String bestand : Voorbeeldinventaris.BESTANDEN) {
            Melden.zeg("stap.inventaris", bestand);
            int uitgang = opstelling.leesIn(Voorbeeldinventaris.leg(bestand, map.resolve("voorbeeld")));
            if (uitgang > 1) {
                throw new StartFout("fout.import", bestand);
            }
        }
    }

    private synchronized <T extends AutoCloseable> T houd(T iets) {
        gestart.push(iets);
        return iets;
    }

    private synchronized void stop() {
        if (gestart.isEmpty()) {
            return;
        }
        Melden.zeg("stoppen");
        while (!gestart.isEmpty()) {
            try {
                gestart.pop().close();
            } catch (Exception fout) {
                System.err.println(Melden.tekst("fout.anders", String.valueOf(fout.getMessage())));
            }
        }
        Melden.zeg("gestopt");
    }
}
