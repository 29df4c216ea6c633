package nl.samenkracht.indexer.importeren;

import java.sql.SQLException;

/** The register failed in the middle of an import; the transaction is lost, the register is as it was. */
final class Registerfout extends RuntimeException {
    private final SQLException oorzaak;

    Registerfout(SQLException oorzaak) {
        super(oorzaak);
        this.oorzaak = oorzaak;
    }

    /** What the register said. */
    SQLException oorzaak() {
        return oorzaak;
    }

    /** Whether the server is away, full or being stopped, so that trying the next row makes no sense (SQLSTATE classes 08, 53, 57, 58). */
    static boolean isOmgeving(SQLException fout) {
        String staat = String.valueOf(fout.getSQLState());
        return staat.startsWith("08") || staat.startsWith("53") || staat.startsWith("57") || staat.startsWith("58");
    }
}
