package nl.samenkracht.indexer.importeren;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import nl.samenkracht.indexer.Voortgang;

/** Of each gemeente one import at a time is at work; whoever waits for another says so, and does not wait for ever. */
final class Importslot {
    private static final long TUSSENPOOS_MS = 250;

    private final Duration geduld;
    private final Voortgang voortgang;

    /** @param geduld how long to wait for another import */
    Importslot(Duration geduld, Voortgang voortgang) {
        this.geduld = geduld;
        this.voortgang = voortgang;
    }

    /** Another import did not end in time. */
    static final class Bezet extends RuntimeException {}

    /**
     * Takes it until the end of the transaction.
     *
     * @throws Bezet when it does not come free in time
     */
    void neem(Connection register, String gemeente) throws SQLException {
        if (probeer(register, gemeente)) {
            return;
        }
        voortgang.zeg("importeren.wacht");
        long einde = System.nanoTime() + geduld.toNanos();
        while (System.nanoTime() < einde) {
            slaap();
            if (probeer(register, gemeente)) {
                return;
            }
        }
        throw new Bezet();
    }

    private static boolean probeer(Connection register, String gemeente) throws SQLException {
        String sql = "select pg_try_advisory_xact_lock(hashtext('importeren'), hashtext(?))";
        try (PreparedStatement vraag = register.prepareStatement(sql)) {
            vraag.setString(1, gemeente);
            try (ResultSet rij = vraag.executeQuery()) {
                return rij.next() && rij.getBoolean(1);
            }
        }
    }

    private static void slaap() {
        try {
            Thread.sleep(TUSSENPOOS_MS);
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
            throw new Bezet();
        }
    }
}
