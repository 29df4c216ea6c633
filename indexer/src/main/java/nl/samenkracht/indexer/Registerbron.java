package nl.samenkracht.indexer;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Connections to the register. A command-line program needs one or two: no pool. */
public final class Registerbron {
    private static final int SECONDEN_VOOR_VERBINDEN = 30;

    private Registerbron() {}

    /** A source of connections with these settings; nothing is opened yet. */
    public static DataSource van(Instellingen instellingen) {
        PGSimpleDataSource bron = new PGSimpleDataSource();
        bron.setUrl(instellingen.jdbc());
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

    /** Opens one connection. @throws IndexerFout with a sentence when the register is away or refuses us */
    public static Connection open(DataSource bron) {
        try {
            return bron.getConnection();
        } catch (SQLException fout) {
            String sleutel =
                    String.valueOf(fout.getSQLState()).startsWith("28") ? "fout.databank-weigert" : "fout.databank-weg";
            throw IndexerFout.omgeving(fout, sleutel, String.valueOf(fout.getMessage()));
        }
    }
}
