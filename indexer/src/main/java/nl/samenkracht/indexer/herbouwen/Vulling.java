package nl.samenkracht.indexer.herbouwen;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import nl.samenkracht.indexer.index.Bijwerker;
import nl.samenkracht.indexer.index.Doel;
import nl.samenkracht.indexer.index.ElasticWegException;
import nl.samenkracht.indexer.index.Gemaakt;
import nl.samenkracht.indexer.index.Registerlezer;
import nl.samenkracht.indexer.index.Stand;
import nl.samenkracht.indexer.index.Weigering;
import org.jspecify.annotations.Nullable;

/**
 * Fills an index from the register: one cursor reads, a few threads make documents, send them, and write the rows of the fallback that they make
 * different. At most {@value #ONDERHANDEN} batches
 * exist at a time, so memory does not grow with the register.
 */
final class Vulling {
    private static final int PER_VERZOEK = 500;
    private static final int DRADEN = 3;
    private static final int ONDERHANDEN = 5;
    private static final int POGINGEN = 6;
    private static final int MEESTE_WEIGERINGEN = 1_000;
    /** One bad entry may not hold up a small gemeente; many mean that something is wrong with this program, not with the entries. */
    private static final int EEN_OP = 20;

    private final Bijwerker bijwerker;
    private final Terugvalherbouw terugval;
    private final Doel doel;
    private final LongConsumer voortgang;
    private final Semaphore ruimte = new Semaphore(ONDERHANDEN);
    private final AtomicReference<@Nullable RuntimeException> mislukt = new AtomicReference<>();
    private final List<Weigering> geweigerd = Collections.synchronizedList(new ArrayList<>());
    private final AtomicLong klaar = new AtomicLong();
    private List<Stand> bak = new ArrayList<>();

    Vulling(Bijwerker bijwerker, Terugvalherbouw terugval, Doel doel, LongConsumer voortgang) {
        this.bijwerker = bijwerker;
        this.terugval = terugval;
        this.doel = doel;
        this.voortgang = voortgang;
    }

    /**
     * Fills; returns the entries that were refused.
     *
     * @throws HerbouwException when more than one in {@value #EEN_OP} was, rounded up
     */
    List<Weigering> vul(DataSource bron) throws SQLException {
        ExecutorService draden = Executors.newFixedThreadPool(DRADEN, werk -> new Thread(werk, "herbouwen"));
        try (Connection register = bron.getConnection();
                Connection schrijven = bron.getConnection()) {
            Registerlezer.leesAlles(register, doel.gemeente(), stand -> {
                bak.add(stand);
                if (bak.size() == PER_VERZOEK) {
                    geefDoor(draden, schrijven);
                }
            });
            geefDoor(draden, schrijven);
            ruimte.acquireUninterruptibly(ONDERHANDEN);
            controleer();
            weeg();
        } finally {
            draden.shutdownNow();
            wachtOp(draden);
        }
        return List.copyOf(geweigerd);
    }

    private void geefDoor(ExecutorService draden, Connection schrijven) {
        controleer();
        List<Stand> deel = bak;
        bak = new ArrayList<>(PER_VERZOEK);
        ruimte.acquireUninterruptibly();
        draden.execute(() -> {
            try {
                schrijf(deel, schrijven);
            } catch (RuntimeException fout) {
                mislukt.compareAndSet(null, fout);
            } finally {
                ruimte.release();
            }
        });
    }

    private void controleer() {
        RuntimeException fout = mislukt.get();
        if (fout != null) {
            throw fout;
        }
        if (geweigerd.size() > MEESTE_WEIGERINGEN) {
            throw teVeel();
        }
    }

    private void weeg() {
        if (geweigerd.size() > (klaar.get() + EEN_OP - 1) / EEN_OP) {
            throw teVeel();
        }
    }

    private HerbouwException teVeel() {
        return new HerbouwException(
                HerbouwException.Reden.TE_VEEL_GEWEIGERD, geweigerd.get(0).reden());
    }

    private void schrijf(List<Stand> deel, Connection schrijven) {
        for (int poging = 1; ; poging++) {
            try {
                List<Gemaakt> gemaakt = new ArrayList<>(deel.size());
                geweigerd.addAll(bijwerker.schrijf(deel, doel, gemaakt::add));
                terugval.herschrijf(schrijven, gemaakt);
                voortgang.accept(klaar.addAndGet(deel.size()));
                return;
            } catch (ElasticWegException fout) {
                if (poging == POGINGEN || mislukt.get() != null) {
                    throw fout;
                }
                adempauze(fout, poging);
            }
        }
    }

    /** A quarter of a second, then twice as long each time. */
    private static void adempauze(ElasticWegException fout, int poging) {
        try {
            Thread.sleep(125L << poging);
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
            throw fout;
        }
    }

    private static void wachtOp(ExecutorService draden) {
        try {
            draden.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
        }
    }
}
