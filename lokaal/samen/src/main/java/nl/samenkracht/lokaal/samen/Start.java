package nl.samenkracht.lokaal.samen;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.samenkracht.indexer.Voortgang;
import nl.samenkracht.indexer.volgen.Zegmelder;
import nl.samenkracht.lokaal.servers.ElasticsearchServer;
import nl.samenkracht.lokaal.servers.PostgresServer;
import nl.samenkracht.lokaal.servers.ServerFout;
import org.springframework.boot.web.server.PortInUseException;

/**
 * {@code mvn -Pstart}: servers, register, sample inventory, follower and portal. Ctrl-C stops all of it, also half-way; data stays.
 *
 * <p>System properties: {@code samenkracht.poort} (8080), {@code samenkracht.map} ({@code .samenkracht} where it is started).
 */
public final class Start {
    /** A server that is starting notices an interruption within a second; PostgreSQL making its files within ten. */
    private static final long GEDULD_SECONDEN = 30;

    private static final long STILTE_SECONDEN = 20;
    private static final long BEWAAK_SECONDEN = 5;

    private final Deque<AutoCloseable> gestart = new ArrayDeque<>();
    private final CountDownLatch opgestart = new CountDownLatch(1);
    private final Thread starter = Thread.currentThread();
    private final Path map;
    private final Bewaker bewaker;
    private final ScheduledExecutorService wekker = Executors.newSingleThreadScheduledExecutor(Start::achtergrond);
    private volatile Instant stapBegon = Instant.now();
    private volatile boolean leestIn;
    private volatile boolean stopt;
    private int poort;

    private Start(Path map) {
        this.map = map;
        this.bewaker = new Bewaker(map, this::waarschuw);
    }

    private FileLock controleer() {
        poort = Voorwaarden.poort(System.getProperty("samenkracht.poort", "8080"));
        return Voorwaarden.controleer(map, poort);
    }

    private static Thread achtergrond(Runnable werk) {
        Thread draad = new Thread(werk, "nog-bezig");
        draad.setDaemon(true);
        return draad;
    }

    /** Starts, and returns when it is stopped. */
    @SuppressWarnings("try") // the lock is only held
    public static void main(String[] args) {
        Path map = Path.of(System.getProperty("samenkracht.map", ".samenkracht"))
                .toAbsolutePath()
                .normalize();
        Start start = new Start(map);
        try (FileLock slot = start.controleer()) {
            Runtime.getRuntime().addShutdownHook(new Thread(start::stop, "stoppen"));
            start.start();
            start.opgestart.countDown();
            new CountDownLatch(1).await();
        } catch (InterruptedException gestopt) {
            // Ctrl-C: the hook closes all that was started.
            Thread.currentThread().interrupt();
        } catch (StartFout fout) {
            start.mislukt(String.valueOf(fout.getMessage()));
        } catch (ServerFout fout) {
            start.mislukt(fout.zin(Locale.ROOT)); // Dutch, as all the other sentences.
        } catch (PortInUseException laterBezet) {
            start.mislukt(String.valueOf(Voorwaarden.poortBezet(start.poort).getMessage()));
        } catch (IOException | RuntimeException fout) {
            start.mislukt(Melden.tekst("fout.anders", String.valueOf(fout.getMessage())));
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // looks until the program ends
    private void start() throws IOException {
        Instant begin = Instant.now();
        Melden.zeg("welkom", map);
        Future<?> nogBezig =
                wekker.scheduleAtFixedRate(this::nogBezig, STILTE_SECONDEN, STILTE_SECONDEN, TimeUnit.SECONDS);
        wekker.scheduleWithFixedDelay(bewaker, BEWAAK_SECONDEN, BEWAAK_SECONDEN, TimeUnit.SECONDS);
        stap("stap.postgres");
        PostgresServer postgres = houd(PostgresServer.start(map.resolve("postgres"), 0));
        bewaker.bewaak("gestopt.postgres", postgres);
        stap("stap.elasticsearch");
        ElasticsearchServer elasticsearch = houd(ElasticsearchServer.start(map.resolve("elasticsearch"), 0));
        bewaker.bewaak("gestopt.elasticsearch", elasticsearch);
        stap("stap.register");
        Opstelling opstelling = houd(new Opstelling(postgres.maakDatabase("samenkracht"), elasticsearch));
        opstelling.richtIn();
        Path toegang = map.resolve("indexer.env");
        opstelling.schrijfToegang(toegang);
        leesVoorbeeldIn(opstelling);
        stap("stap.portaal");
        opstelling.volg(new Zegmelder(new Voortgang(new PrintWriter(System.err, true, StandardCharsets.UTF_8))));
        int luistert = opstelling.portaal(poort);
        nogBezig.cancel(false);
        Melden.zeg("klaar", Duration.between(begin, Instant.now()).toSeconds(), Integer.toString(luistert));
        Melden.zeg("klaar.inlezen", toegang);
    }

    private void stap(String sleutel, Object... waarden) {
        stapBegon = Instant.now();
        Melden.zeg(sleutel, waarden);
    }

    /** A server that starts says nothing for minutes on a slow machine: somebody must, or it looks dead. */
    private void nogBezig() {
        long seconden = Duration.between(stapBegon, Instant.now()).toSeconds();
        if (seconden >= STILTE_SECONDEN && !stopt) {
            Melden.zeg("stap.nog", seconden);
        }
    }

    private void waarschuw(String zin) {
        if (!stopt) {
            System.err.println(zin);
        }
    }

    /** Only the files not read to their end before, so that a start broken off half-way is finished by the next. */
    private void leesVoorbeeldIn(Opstelling opstelling) {
        List<String> nog = Voorbeeldinventaris.BESTANDEN.stream()
                .filter(bestand -> !opstelling.isIngelezen(bestand))
                .toList();
        if (nog.isEmpty()) {
            Melden.zeg("stap.inventaris.al");
        }
        for (String bestand : nog) {
            stap("stap.inventaris", bestand);
            leestIn = true;
            int uitgang = opstelling.leesIn(Voorbeeldinventaris.leg(bestand, map.resolve("voorbeeld")), "--voorbeeld");
            leestIn = false;
            if (stopt) {
                throw new CancellationException();
            }
            if (uitgang > 1) {
                throw new StartFout("fout.import", bestand);
            }
        }
    }

    private synchronized <T extends AutoCloseable> T houd(T iets) {
        gestart.push(iets);
        return iets;
    }

    /** Says why and ends the program, unless it is ending already and that is why. */
    private void mislukt(String zin) {
        opgestart.countDown();
        if (!stopt) {
            System.err.println(zin);
            if (!gestart.isEmpty()) {
                bewaker.run(); // It may well be the disk.
            }
            System.exit(1);
        }
    }

    /**
     * Breaks off a start that is under way, so that no server it is waiting for is left running, then closes what stands. A file that is
     * being read takes seconds only: it is read to its end, for broken off it would say that the register is away.
     */
    private void stop() {
        stopt = true;
        Melden.zeg("stoppen");
        if (!leestIn) {
            starter.interrupt();
        }
        try {
            opgestart.await(GEDULD_SECONDEN, TimeUnit.SECONDS);
        } catch (InterruptedException fout) {
            Thread.currentThread().interrupt();
        }
        sluit();
        Melden.zeg("gestopt");
    }

    private synchronized void sluit() {
        while (!gestart.isEmpty()) {
            try {
                gestart.pop().close();
            } catch (Exception fout) {
                System.err.println(Melden.tekst("fout.anders", String.valueOf(fout.getMessage())));
            }
        }
    }
}
