package nl.samenkracht.indexer.herbouwen;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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
        try (Connection lezen = bron.getConnection();
                Connection schrijven = bron.getConnection()) {
            List<Stand> bak = new ArrayList<>();
            Registerlezer.leesAlles(lezen, gemeente, stand -> {
                bak.add(stand);
                if (bak.size() == PER_KEER) {
                    inTransactie(schrijven, () -> schrijver.herschrijf(schrijven, bak, gemeente));
                    bak.clear();
                }
            });
            inTransactie(schrijven, () -> schrijver.herschrijf(schrijven, bak, gemeente));
            // What should not be there any more, and what changed on the way.
            vergelijker.vergelijk(gemeente, new Zoekdocumentmodel(bron, gemeente), id -> {}, verschillen -> {
                herstel(schrijven, verschillen);
            });
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
