package nl.samenkracht.indexer.volgen;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import nl.samenkracht.indexer.index.RegisterWegException;
import nl.samenkracht.indexer.volgen.Volgmelder.Buur;

/**
 * A thread that does something over and over on a connection of its own. What goes wrong is told once; then it tries again, ever more
 * slowly, on a fresh connection.
 */
final class Lus implements AutoCloseable {
    private static final Duration EERSTE_PAUZE = Duration.ofMillis(100);
    private static final Duration LANGSTE_PAUZE = Duration.ofSeconds(5);
    private static final Duration GEDULD = Duration.ofSeconds(2);
    private static final Duration UITERSTE = Duration.ofSeconds(60);

    /** One turn. */
    interface Beurt {
        /**
         * Does what there is to do, then waits a little for more.
         *
         * @param vers whether the connection has just been opened
         */
        void doe(Connection register, boolean vers) throws SQLException, InterruptedException;
    }

    private final DataSource bron;
    private final Beurt beurt;
    private final Buur vooral;
    private final Storingen storingen;
    private final Thread draad;
    private final Set<Buur> gemeld = EnumSet.noneOf(Buur.class);
    private volatile boolean gestopt;

    /**
     * Prepares.
     *
     * @param vooral who is to blame for a fault that is not PostgreSQL's
     * @param gevallen hears of what is no fault to try again after, such as no memory: the thread is gone
     */
    Lus(String naam, DataSource bron, Buur vooral, Beurt beurt, Storingen storingen, Consumer<Throwable> gevallen) {
        this.bron = bron;
        this.vooral = vooral;
        this.beurt = beurt;
        this.storingen = storingen;
        this.draad = new Thread(this::draai, naam);
        draad.setUncaughtExceptionHandler((dood, fout) -> gevallen.accept(fout));
    }

    void start() {
        draad.start();
    }

    private void draai() {
        Duration pauze = EERSTE_PAUZE;
        while (!gestopt) {
            try (Connection register = bron.getConnection()) {
                boolean vers = true;
                while (!gestopt) {
                    beurt.doe(register, vers);
                    vers = false;
                    pauze = EERSTE_PAUZE;
                    meldTerug();
                }
            } catch (InterruptedException onderbroken) {
                return;
            } catch (SQLException | RuntimeException fout) {
                meldWeg(fout);
                pauze = wacht(pauze);
            }
        }
    }

    private void meldWeg(Exception fout) {
        boolean register = fout instanceof SQLException || fout instanceof RegisterWegException;
        Buur buur = register ? Buur.REGISTER : vooral;
        gemeld.add(buur);
        storingen.weg(buur, fout);
    }

    private void meldTerug() {
        gemeld.forEach(storingen::terug);
        gemeld.clear();
    }

    private Duration wacht(Duration pauze) {
        try {
            Thread.sleep(pauze.toMillis());
        } catch (InterruptedException onderbroken) {
            gestopt = true;
        }
        Duration langer = pauze.multipliedBy(2);
        return langer.compareTo(LANGSTE_PAUZE) > 0 ? LANGSTE_PAUZE : langer;
    }

    /** Ends after the turn in progress; one that takes long is broken off, and its transaction rolled back. */
    @Override
    public void close() {
        gestopt = true;
        try {
            draad.join(GEDULD.toMillis());
            draad.interrupt();
            draad.join(UITERSTE.toMillis());
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
        }
    }
}
