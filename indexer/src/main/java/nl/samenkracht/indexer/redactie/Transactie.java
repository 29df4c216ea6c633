package nl.samenkracht.indexer.redactie;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.samenkracht.indexer.Registerbron;

/** A piece of an editor's work in the register: all of it, or nothing. */
final class Transactie {
    private Transactie() {}

    interface Werk {
        void doe(Connection register) throws SQLException;
    }

    /**
     * What is not committed is rolled back when the connection closes.
     *
     * @throws nl.samenkracht.indexer.IndexerFout with a sentence when the register is away or refuses
     */
    static void doe(DataSource bron, Werk werk) {
        try (Connection register = Registerbron.open(bron)) {
            register.setAutoCommit(false);
            werk.doe(register);
            register.commit();
        } catch (SQLException fout) {
            throw Registerbron.fout(fout);
        }
    }
}
