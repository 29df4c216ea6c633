package nl.samenkracht.indexer.migreren;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import nl.samenkracht.indexer.IndexerFout;
import nl.samenkracht.indexer.Registerbron;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** The register's tables, in the version this program knows, and the two roles that may use them. */
public final class Registerschema {
    /** Role of the portal: reads what is public. */
    public static final String PORTAALROL = "samenkracht_portaal";
    /** Role of this program: keeps the register. */
    public static final String INDEXERROL = "samenkracht_indexer";

    private Registerschema() {}

    /**
     * Makes the roles that are missing and runs the migrations that were not run yet.
     *
     * @return the number of migrations that were run
     * @throws IndexerFout when the database is away, the roles are missing and may not be made, or a migration fails (and is rolled back)
     */
    public static int bijwerken(DataSource register) {
        try (Connection verbinding = Registerbron.open(register)) {
            maakRollen(verbinding);
        } catch (SQLException fout) {
            throw Registerbron.fout(fout);
        }
        try {
            return Flyway.configure()
                    .dataSource(register)
                    .locations("classpath:db/migration")
                    .placeholders(Map.of("portaalrol", PORTAALROL, "indexerrol", INDEXERROL))
                    .load()
                    .migrate()
                    .migrationsExecuted;
        } catch (FlywayException fout) {
            throw IndexerFout.omgeving(fout, "migreren.mislukt", String.valueOf(fout.getMessage()));
        }
    }

    /** Roles belong to the server, not to the database: they may exist already, made by whoever keeps the server, with a password. */
    private static void maakRollen(Connection verbinding) throws SQLException {
        List<String> ontbreekt = new ArrayList<>(List.of(PORTAALROL, INDEXERROL));
        try (PreparedStatement vraag =
                verbinding.prepareStatement("select rolname from pg_roles where rolname in (?, ?)")) {
            vraag.setString(1, PORTAALROL);
            vraag.setString(2, INDEXERROL);
            try (ResultSet rollen = vraag.executeQuery()) {
                while (rollen.next()) {
                    ontbreekt.remove(rollen.getString(1));
                }
            }
        }
        for (String rol : ontbreekt) {
            try (Statement maak = verbinding.createStatement()) {
                maak.execute("create role " + rol + " nologin");
            } catch (SQLException fout) {
                throw IndexerFout.omgeving(fout, "migreren.rol", rol);
            }
        }
    }
}
