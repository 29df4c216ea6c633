package nl.samenkracht.indexer.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** The sequence that numbers every change of an entry. */
public final class Versiereeks {
    private static final String TIL_OP =
            "select setval('index_versie', ?) where (select last_value from index_versie) < ?";

    private Versiereeks() {}

    /**
     * Lifts it, so that every later change is newer than this version. Needed after the register was put back to an earlier state: what an index
     * holds from before is then newer than what the register says next, and an index takes nothing older.
     */
    public static void tilOp(Connection register, long versie) throws SQLException {
        try (PreparedStatement opdracht = register.prepareStatement(TIL_OP)) {
            opdracht.setLong(1, versie);
            opdracht.setLong(2, versie);
            opdracht.execute();
        }
    }
}
