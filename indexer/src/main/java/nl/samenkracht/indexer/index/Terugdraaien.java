package nl.samenkracht.indexer.index;

import java.sql.Connection;
import java.sql.SQLException;

/** Ends a failed transaction without hiding why it failed. */
public final class Terugdraaien {
    private Terugdraaien() {}

    /** Rolls back; when that fails too (the server is gone) it is told along with the first fault. */
    public static void na(Exception fout, Connection register) {
        try {
            register.rollback();
        } catch (SQLException ook) {
            fout.addSuppressed(ook);
        }
    }
}
