package nl.samenkracht.indexer.herbouwen;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import nl.samenkracht.catalogus.zoekindex.Indexnaam;
import nl.samenkracht.indexer.controleren.Steekproef;
import nl.samenkracht.indexer.controleren.Vergelijker;
import nl.samenkracht.indexer.index.Bijwerker;
import nl.samenkracht.indexer.index.Documentbouwer;
import nl.samenkracht.indexer.index.Doel;
import nl.samenkracht.indexer.index.Doelen;
import nl.samenkracht.indexer.index.Doelstaat;
import nl.samenkracht.indexer.index.Elastic;
import nl.samenkracht.indexer.index.Indices;
import nl.samenkracht.indexer.index.RegisterWegException;
import nl.samenkracht.indexer.index.Versiereeks;
import nl.samenkracht.indexer.index.Weigering;

/**
 * Builds the read models of a gemeente anew from the register, and goes back to the index before. Visitors notice nothing: the
 * alias moves in one step, after the new index was found to agree with the register.
 *
 * <p>Only one of these runs per gemeente at a time. When it is cut off anywhere, the next one first tidies up ({@link Opruimer}).
 */
public final class Herbouwer {
    private final DataSource bron;
    private final Indices indices;
    private final Bijwerker bijwerker;
    private final Gelijkmaker gelijkmaker;
    private final Opruimer opruimer;
    private final Documentbouwer bouwer;
    private final Vergelijker vergelijker;
    private final Clock klok;
    private final LongConsumer voortgang;

    /**
     * Works on this register and this cluster.
     *
     * @param voortgang hears, from several threads, how many entries are in the new index so far
     */
    public Herbouwer(DataSource bron, Elastic elastic, Clock klok, LongConsumer voortgang) {
        this.bouwer = new Documentbouwer(klok);
        this.vergelijker = new Vergelijker(bron, bouwer);
        this.bron = bron;
        this.indices = new Indices(elastic);
        this.bijwerker = new Bijwerker(elastic, bouwer);
        this.gelijkmaker =
                new Gelijkmaker(bron, elastic, bijwerker, vergelijker, new Steekproef(bron, elastic, bouwer));
        this.opruimer = new Opruimer(indices);
        this.klok = klok;
        this.voortgang = voortgang;
    }

    /**
     * Builds a new index, checks it, lets visitors search it, keeps the one before. What {@code zoekdocument}
     * would say otherwise is rewritten on the way.
     *
     * @throws HerbouwException when it is not carried through; visitors search what they searched before
     */
    public Herbouwverslag herbouw(String gemeente) {
        return metSlot(gemeente, register -> {
            Instant begin = klok.instant();
            bouwer.ververs(register);
            opruimer.ruimOp(register, gemeente);
            // The one before is kept, and must take from now on what takes something away.
            Versiereeks.tilOp(register, indices.hoogsteVersie(gemeente));
            Doel nieuw = new Doel(
                    Indexnaam.nieuw(gemeente, LocalDateTime.ofInstant(begin, ZoneOffset.UTC)),
                    gemeente,
                    Doelstaat.VULT);
            indices.maak(nieuw.naam());
            // From here on the follower writes to it too; what was accepted before is seen by the reading that starts
            // now.
            Doelen.zet(register, nieuw.naam(), gemeente, nieuw.staat());
            Terugvalherbouw terugval = new Terugvalherbouw(bron, bouwer, vergelijker, gemeente);
            List<Weigering> geweigerd = new Vulling(bijwerker, terugval, nieuw, voortgang).vul(bron);
            indices.gevuld(nieuw.naam());
            Duration vullen = Duration.between(begin, klok.instant());
            long aantal = maakGelijk(nieuw, geweigerd, terugval);
            wissel(register, nieuw);
            Duration geheel = Duration.between(begin, klok.instant());
            return new Herbouwverslag(gemeente, nieuw.naam(), aantal, vullen, geheel, geweigerd);
        });
    }

    /** Index and fallback side by side: each mostly waits for its own server. */
    private long maakGelijk(Doel nieuw, List<Weigering> geweigerd, Terugvalherbouw terugval) throws SQLException {
        CompletableFuture<Void> naast = CompletableFuture.runAsync(terugval::maakGelijk);
        long aantal;
        try {
            aantal = gelijkmaker.maakGelijk(nieuw, geweigerd);
        } finally {
            // Nothing is tidied up under its hands.
            naast.handle((niets, fout) -> true).join();
        }
        try {
            naast.join();
        } catch (CompletionException fout) {
            throw fout.getCause() instanceof RuntimeException oorzaak ? oorzaak : fout;
        }
        return aantal;
    }

    /**
     * Goes back to the index before the last rebuild, after bringing it up to date; the present one is kept in its place.
     *
     * @throws HerbouwException when there is none, or it cannot be brought up to date
     */
    public Herbouwverslag terug(String gemeente) {
        return metSlot(gemeente, register -> {
            Instant begin = klok.instant();
            bouwer.ververs(register);
            opruimer.ruimOp(register, gemeente);
            Doel oud = Doelen.met(register, gemeente, Doelstaat.TERUGVAL)
                    .orElseThrow(() -> new HerbouwException(HerbouwException.Reden.GEEN_TERUGVAL, gemeente));
            Doelen.zet(register, oud.naam(), gemeente, Doelstaat.HERLEEFT);
            long aantal = gelijkmaker.maakGelijk(new Doel(oud.naam(), gemeente, Doelstaat.HERLEEFT), List.of());
            Duration bijgewerkt = Duration.between(begin, klok.instant());
            wissel(register, oud);
            return new Herbouwverslag(gemeente, oud.naam(), aantal, bijgewerkt, bijgewerkt, List.of());
        });
    }

    /** First the alias, then the table: cut off in between, the follower still writes to both. */
    private void wissel(Connection register, Doel naar) throws SQLException {
        indices.wissel(naar.gemeente(), naar.naam());
        opruimer.ruimOp(register, naar.gemeente());
    }

    private interface Werk {
        Herbouwverslag doe(Connection register) throws SQLException;
    }

    private Herbouwverslag metSlot(String gemeente, Werk werk) {
        try (Connection register = bron.getConnection()) {
            register.setAutoCommit(true);
            if (!vergrendel(register, gemeente)) {
                throw new HerbouwException(HerbouwException.Reden.AL_BEZIG, gemeente);
            }
            return doeOfRuimOp(register, gemeente, werk);
        } catch (SQLException fout) {
            throw new RegisterWegException(fout);
        }
    }

    /** A rebuild that fails leaves no half index; one that cannot even tidy up leaves that to the next. */
    private Herbouwverslag doeOfRuimOp(Connection register, String gemeente, Werk werk) throws SQLException {
        try {
            return werk.doe(register);
        } catch (SQLException | RuntimeException fout) {
            try {
                opruimer.ruimOp(register, gemeente);
            } catch (SQLException | RuntimeException ook) {
                fout.addSuppressed(ook);
            }
            throw fout;
        }
    }

    /** Holds as long as the connection lives, so a killed rebuild lets go by itself. */
    private static boolean vergrendel(Connection register, String gemeente) throws SQLException {
        try (PreparedStatement vraag =
                register.prepareStatement("select pg_try_advisory_lock(hashtext('herbouwen'), hashtext(?))")) {
            vraag.setString(1, gemeente);
            try (ResultSet rij = vraag.executeQuery()) {
                return rij.next() && rij.getBoolean(1);
            }
        }
    }
}
