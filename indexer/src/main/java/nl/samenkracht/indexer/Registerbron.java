package nl.samenkracht.indexer;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Connections to the register. A command-line program needs one or two: no pool. */
public final class Registerbron {
    private static final int SECONDEN_VOOR_VERBINDEN = 30;

    /** Longer than any statement takes, so that only silence ends it. */
    private static final int SECONDEN_STILTE = 1800;

    private Registerbron() {}

    /** A source of connections with these settings, that never wait for ever for a server that is gone without a word; nothing is opened yet. */
    public static DataSource van(Instellingen instellingen) {
        PGSimpleDataSource bron = new PGSimpleDataSource();
        bron.setUrl(instellingen.jdbc());
        bron.setTcpKeepAlive(true);
        if (bron.getSocketTimeout() == 0) {
            bron.setSocketTimeout(SECONDEN_STILTE);
        }
        if (instellingen.gebruiker() != null) {
            bron.setUser(instellingen.gebruiker());
        }
        if (instellingen.wachtwoord() != null) {
            bron.setPassword(instellingen.wachtwoord());
        }
        bron.setLoginTimeout(SECONDEN_VOOR_VERBINDEN);
        bron.setApplicationName("samenkracht-indexer");
        return bron;
    }

    /**
     * Opens one connection.
     *
     * @throws IndexerFout with a sentence when the register is away or refuses us
     */
    public static Connection open(DataSource bron) {
        try {
            return bron.getConnection();
        } catch (SQLException fout) {
            throw fout(fout);
        }
    }

    /** What the register said, as a sentence that says what to do. */
    public static IndexerFout fout(SQLException fout) {
        return IndexerFout.omgeving(
                fout, sleutel(String.valueOf(fout.getSQLState())), String.valueOf(fout.getMessage()));
    }

    /** By SQLSTATE, appendix A of the manual of PostgreSQL. */
    private static String sleutel(String staat) {
        if (staat.startsWith("08") || staat.startsWith("57P")) {
            return "fout.databank-weg";
        }
        if (staat.startsWith("28")) {
            return "fout.databank-weigert";
        }
        return switch (staat) {
            case "3D000" -> "fout.databank-onbekend";
            case "42P01", "42703", "42883" -> "fout.databank-leeg";
            case "42501" -> "fout.databank-recht";
            default -> "fout.databank";
        };
    }
}
