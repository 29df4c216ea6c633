package nl.samenkracht.indexer.herbouwen;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import nl.samenkracht.indexer.controleren.Vergelijker;
import nl.samenkracht.indexer.controleren.Verschil;
import nl.samenkracht.indexer.controleren.Zoekdocumentmodel;
import nl.samenkracht.indexer.index.Documentbouwer;
import nl.samenkracht.indexer.index.Gemaakt;
import nl.samenkracht.indexer.index.RegisterWegException;
import nl.samenkracht.indexer.index.Stand;
import nl.samenkracht.indexer.index.Terugdraaien;
import nl.samenkracht.indexer.terugval.Terugvalschrijver;

/**
 * Makes {@code zoekdocument} of one gemeente what this program makes of the register, in small transactions, while the follower goes on. Rows that
 * would come out the same are left as they are.
 */
final class Terugvalherbouw {
    private final DataSource bron;
    private final Terugvalschrijver schrijver;
    private final Vergelijker vergelijker;
    private final String gemeente;

    Terugvalherbouw(DataSource bron, Documentbouwer bouwer, Vergelijker vergelijker, String gemeente) {
        this.bron = bron;
        this.schrijver = new Terugvalschrijver(bouwer);
        this.vergelijker = vergelijker;
        this.gemeente = gemeente;
    }

    /**
     * Writes the rows of these documents that would come out otherwise. May be called from several threads with one connection: rows are made
     * side by side, and written in turn.
     */
    void herschrijf(Connection register, Collection<Gemaakt> documenten) {
        try {
            Set<UUID> verouderd = verouderd(register, List.copyOf(documenten));
            if (verouderd.isEmpty()) {
                return;
            }
            List<Stand> standen = documenten.stream()
                    .map(Gemaakt::stand)
                    .filter(stand -> verouderd.contains(stand.id()))
                    .toList();
            Terugvalschrijver.Klaar rijen = schrijver.herschrijf(standen, gemeente);
            inTransactie(register, () -> rijen.schrijf(register));
        } catch (SQLException fout) {
            throw new RegisterWegException(fout);
        }
    }

    /** Takes away what should not be there any more, and brings up to date what changed on the way. */
    void maakGelijk() {
        try (Connection schrijven = bron.getConnection()) {
            vergelijker.vergelijk(gemeente, new Zoekdocumentmodel(bron, gemeente), id -> {}, verschillen -> {
                herstel(schrijven, verschillen);
            });
        } catch (SQLException fout) {
            throw new RegisterWegException(fout);
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

    private Set<UUID> verouderd(Connection register, List<Gemaakt> documenten) throws SQLException {
        synchronized (register) {
            register.setAutoCommit(true);
            return Terugvalschrijver.verouderd(register, gemeente, documenten);
        }
    }

    private interface Werk {
        void doe() throws SQLException;
    }

    private static void inTransactie(Connection register, Werk werk) throws SQLException {
        synchronized (register) {
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
}
