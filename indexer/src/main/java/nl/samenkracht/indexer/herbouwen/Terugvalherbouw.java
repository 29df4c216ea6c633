package nl.samenkracht.indexer.herbouwen;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import nl.samenkracht.indexer.controleren.Vergelijker;
import nl.samenkracht.indexer.controleren.Verschil;
import nl.samenkracht.indexer.controleren.Zoekdocumentmodel;
import nl.samenkracht.indexer.index.Documentbouwer;
import nl.samenkracht.indexer.index.RegisterWegException;
import nl.samenkracht.indexer.index.Registerlezer;
import nl.samenkracht.indexer.index.Stand;
import nl.samenkracht.indexer.index.Terugdraaien;
import nl.samenkracht.indexer.terugval.Terugvalschrijver;

/** Writes {@code zoekdocument} of one gemeente anew, in small transactions, while the follower goes on. */
final class Terugvalherbouw {
    private static final int PER_KEER = 250;

    private final DataSource bron;
    private final Terugvalschrijver schrijver;
    private final Vergelijker vergelijker;

    Terugvalherbouw(DataSource bron, Documentbouwer bouwer, Vergelijker vergelijker) {
        this.bron = bron;
        this.schrijver = new Terugvalschrijver(bouwer);
        this.vergelijker = vergelijker;
    }

    void herbouw(String gemeente) throws SQLException {
        try (Connection schrijven = bron.getConnection()) {
            herschrijf(gemeente, schrijven);
            // What should not be there any more, and what changed on the way.
            vergelijker.vergelijk(gemeente, new Zoekdocumentmodel(bron, gemeente), id -> {}, verschillen -> {
                herstel(schrijven, verschillen);
            });
        }
    }

    /** The next rows are made while the ones before are written; there are never more of them. */
    private void herschrijf(String gemeente, Connection schrijven) throws SQLException {
        ExecutorService draad = Executors.newSingleThreadExecutor(werk -> new Thread(werk, "terugval"));
        try (Connection lezen = bron.getConnection()) {
            List<Stand> bak = new ArrayList<>();
            Future<?>[] bezig = {CompletableFuture.completedFuture(null)};
            Registerlezer.leesAlles(lezen, gemeente, stand -> {
                bak.add(stand);
                if (bak.size() == PER_KEER) {
                    bezig[0] = naElkaar(bezig[0], draad, schrijven, schrijver.herschrijf(bak, gemeente));
                    bak.clear();
                }
            });
            wacht(naElkaar(bezig[0], draad, schrijven, schrijver.herschrijf(bak, gemeente)));
        } finally {
            rondAf(draad);
        }
    }

    /** The connection may not be closed under the rows that are being written. */
    private static void rondAf(ExecutorService draad) {
        draad.shutdown();
        try {
            draad.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
        }
    }

    private static Future<?> naElkaar(
            Future<?> vorige, ExecutorService draad, Connection schrijven, Terugvalschrijver.Klaar rijen)
            throws SQLException {
        wacht(vorige);
        return draad.submit(() -> {
            inTransactie(schrijven, () -> rijen.schrijf(schrijven));
            return null;
        });
    }

    private static void wacht(Future<?> bezig) throws SQLException {
        try {
            bezig.get();
        } catch (ExecutionException fout) {
            Throwable oorzaak = fout.getCause();
            if (oorzaak instanceof SQLException sql) {
                throw sql;
            }
            throw oorzaak instanceof RuntimeException zelf ? zelf : new IllegalStateException(oorzaak);
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(onderbroken);
        }
    }

    private void herstel(Connection register, List<Verschil> verschillen) {
        try {
            inTransactie(
                    register,
                    () -> schrijver.werkBij(
                            register, verschillen.stream().map(Verschil::id).toList()));
        } catch (SQLException fout) {
            throw new RegisterWegException(fout);
        }
    }

    private interface Werk {
        void doe() throws SQLException;
    }

    private static void inTransactie(Connection register, Werk werk) throws SQLException {
        register.setAutoCommit(false);
        try {
            werk.doe();
            register.commit();
        } catch (SQLException | RuntimeException fout) {
            Terugdraaien.na(fout, register);
            throw fout;
        }
    }
}
