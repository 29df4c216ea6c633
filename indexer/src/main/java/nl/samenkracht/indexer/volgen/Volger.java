package nl.samenkracht.indexer.volgen;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Period;
import java.util.Collection;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import nl.samenkracht.indexer.herbouwen.Herbouwer;
import nl.samenkracht.indexer.index.Bijwerker;
import nl.samenkracht.indexer.index.Documentbouwer;
import nl.samenkracht.indexer.index.Elastic;
import nl.samenkracht.indexer.index.IndexWegException;
import nl.samenkracht.indexer.index.Indexstap;
import nl.samenkracht.indexer.index.Indices;
import nl.samenkracht.indexer.index.RegisterWegException;
import nl.samenkracht.indexer.terugval.Terugvalschrijver;
import nl.samenkracht.indexer.terugval.Terugvalstap;
import nl.samenkracht.indexer.volgen.Volgmelder.Buur;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Follows the register: every change reaches {@code zoekdocument}, then the indices. At least once, never older over newer, nothing lost
 * when something is away or this program is killed. Several may run beside each other.
 *
 * <p>Two threads: one needs only PostgreSQL, so that the fallback stays up to date while Elasticsearch is away; the other brings what the
 * first has done to Elasticsearch.
 */
public final class Volger implements AutoCloseable {
    /** NOTIFY wakes us at once; this is for the one that got lost, and still within the second and a half a change may take. */
    private static final int KIJK_MILLIS = 1_000;

    /** Unless told otherwise. */
    static final Period GESCHIEDENIS = Period.ofYears(2);

    private static final long ONDERHOUD_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final DataSource bron;
    private final Volgmelder melder;
    private final Documentbouwer bouwer;
    private final Period geschiedenis;
    private final Terugvalstap terugvalstap;
    private final Indexstap indexstap;
    private final Indexzorg indexzorg;
    private final Semaphore wekker = new Semaphore(0);
    private final Lus terugvallus;
    private final Lus indexlus;
    private final CountDownLatch einde = new CountDownLatch(1);
    private final AtomicReference<@Nullable Throwable> val = new AtomicReference<>();
    private long vernieuwdOm = langGeleden();
    private long verzorgdOm = langGeleden();

    /**
     * Prepares; nothing is read or written yet.
     *
     * @param gemeenten CBS codes of gemeenten that must have an index even without entries of their own
     */
    public Volger(DataSource bron, Elastic elastic, Collection<String> gemeenten, Clock klok, Volgmelder melder) {
        this(bron, elastic, gemeenten, klok, melder, GESCHIEDENIS);
    }

    /**
     * As the other.
     *
     * @param geschiedenis how long it is kept what an entry said before it was changed
     */
    public Volger(
            DataSource bron,
            Elastic elastic,
            Collection<String> gemeenten,
            Clock klok,
            Volgmelder melder,
            Period geschiedenis) {
        this.bron = bron;
        this.geschiedenis = geschiedenis;
        this.melder = melder;
        this.bouwer = new Documentbouwer(klok);
        this.terugvalstap = new Terugvalstap(new Terugvalschrijver(bouwer));
        this.indexstap = new Indexstap(new Bijwerker(elastic, bouwer), melder::geweigerd);
        this.indexzorg = new Indexzorg(
                gemeenten, new Indices(elastic), new Herbouwer(bron, elastic, klok, aantal -> {}), melder);
        Storingen storingen = new Storingen(melder);
        this.terugvallus =
                new Lus("volgen-zoekdocument", bron, Buur.REGISTER, this::terugvalbeurt, storingen, this::valt);
        this.indexlus = new Lus("volgen-index", bron, Buur.ELASTICSEARCH, this::indexbeurt, storingen, this::valt);
    }

    /** Begins following, on threads of its own, until {@link #close()}. */
    public void start() {
        terugvallus.start();
        indexlus.start();
    }

    /**
     * Waits until following ends.
     *
     * @return what one of its threads fell over, after which only half of the work would be done; {@code null} after {@link #close()}
     */
    public @Nullable Throwable wacht() throws InterruptedException {
        einde.await();
        return val.get();
    }

    private void valt(Throwable fout) {
        val.compareAndSet(null, fout);
        einde.countDown();
    }

    /**
     * Does all that waits, in this thread, and returns. An alternative to {@link #start()}.
     *
     * @return number of outbox rows that are done
     * @throws RegisterWegException when PostgreSQL does not answer
     * @throws nl.samenkracht.indexer.index.ElasticWegException when Elasticsearch does not; the changes stay in the outbox
     */
    public int eenmaal() {
        try (Connection register = bron.getConnection()) {
            indexzorg.zorg(register);
            while (terugvalstap.verwerk(register) > 0) {
                // Until nothing waits.
            }
            return legLeeg(register);
        } catch (SQLException fout) {
            throw new RegisterWegException(fout);
        }
    }

    private void terugvalbeurt(Connection register, boolean vers) throws SQLException {
        if (vers) {
            register.setAutoCommit(true);
            try (Statement opdracht = register.createStatement()) {
                opdracht.execute("listen outbox");
            }
        }
        if (System.nanoTime() - vernieuwdOm > ONDERHOUD_NANOS) {
            Vernieuwer.vernieuw(register, bouwer.vandaag(), geschiedenis).ifPresent(melder::vernieuwd);
            vernieuwdOm = System.nanoTime();
        }
        if (terugvalstap.verwerk(register) > 0) {
            wekker.release();
        } else {
            register.unwrap(PGConnection.class).getNotifications(KIJK_MILLIS);
        }
    }

    private void indexbeurt(Connection register, boolean vers) throws SQLException, InterruptedException {
        if (System.nanoTime() - verzorgdOm > ONDERHOUD_NANOS) {
            indexzorg.zorg(register);
            verzorgdOm = System.nanoTime();
        }
        try {
            int rijen = indexstap.verwerk(register);
            if (rijen > 0) {
                melder.verwerkt(rijen);
            } else if (wekker.tryAcquire(KIJK_MILLIS, TimeUnit.MILLISECONDS)) {
                wekker.drainPermits();
            }
        } catch (IndexWegException fout) {
            // Built anew from the register at the next turn.
            verzorgdOm = langGeleden();
        }
    }

    private int legLeeg(Connection register) throws SQLException {
        int totaal = 0;
        for (int rijen = indexstap.verwerk(register); rijen > 0; rijen = indexstap.verwerk(register)) {
            melder.verwerkt(rijen);
            totaal += rijen;
        }
        return totaal;
    }

    private static long langGeleden() {
        return System.nanoTime() - 2 * ONDERHOUD_NANOS;
    }

    /** Stops following and waits for the work in progress. */
    @Override
    public void close() {
        terugvallus.close();
        indexlus.close();
        einde.countDown();
    }
}
