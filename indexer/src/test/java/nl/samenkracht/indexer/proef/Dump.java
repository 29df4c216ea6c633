package nl.samenkracht.indexer.proef;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Every table and sequence of a register, as {@code pg_dump --data-only} and {@code pg_restore --disable-triggers} do it: the server's own COPY, in
 * one snapshot, put back without triggers. (The embedded PostgreSQL comes without these two programs.)
 */
public final class Dump {
    private final Map<String, Path> tabellen;
    private final Map<String, Long> reeksen;

    private Dump(Map<String, Path> tabellen, Map<String, Long> reeksen) {
        this.tabellen = tabellen;
        this.reeksen = reeksen;
    }

    /** Writes everything to files in this folder. */
    public static Dump maak(DataSource bron, Path map) throws SQLException, IOException {
        Map<String, Path> tabellen = new LinkedHashMap<>();
        Map<String, Long> reeksen = new LinkedHashMap<>();
        try (Connection verbinding = bron.getConnection();
                Statement opdracht = verbinding.createStatement()) {
            verbinding.setAutoCommit(false);
            opdracht.execute("set transaction isolation level repeatable read");
            CopyManager kopie = verbinding.unwrap(PGConnection.class).getCopyAPI();
            for (String tabel : namen(opdracht, "select tablename from pg_tables where schemaname = 'public'")) {
                Path bestand = map.resolve(tabel + ".copy");
                try (OutputStream uit = Files.newOutputStream(bestand)) {
                    kopie.copyOut("copy " + tabel + " to stdout", uit);
                }
                tabellen.put(tabel, bestand);
            }
            for (String reeks : namen(opdracht, "select sequencename from pg_sequences where schemaname = 'public'")) {
                try (ResultSet rij = opdracht.executeQuery("select last_value from " + reeks)) {
                    rij.next();
                    reeksen.put(reeks, rij.getLong(1));
                }
            }
            verbinding.commit();
        }
        return new Dump(tabellen, reeksen);
    }

    /** Puts everything back as it was, whatever is there now. */
    public void zetTerug(DataSource bron) throws SQLException, IOException {
        try (Connection verbinding = bron.getConnection();
                Statement opdracht = verbinding.createStatement()) {
            verbinding.setAutoCommit(false);
            opdracht.execute("set local session_replication_role = replica");
            opdracht.execute("truncate " + String.join(", ", tabellen.keySet()));
            CopyManager kopie = verbinding.unwrap(PGConnection.class).getCopyAPI();
            for (Map.Entry<String, Path> tabel : tabellen.entrySet()) {
                try (InputStream in = Files.newInputStream(tabel.getValue())) {
                    kopie.copyIn("copy " + tabel.getKey() + " from stdin", in);
                }
            }
            for (Map.Entry<String, Long> reeks : reeksen.entrySet()) {
                opdracht.execute("select setval('" + reeks.getKey() + "', " + reeks.getValue() + ")");
            }
            verbinding.commit();
        }
    }

    private static List<String> namen(Statement opdracht, String vraag) throws SQLException {
        List<String> namen = new ArrayList<>();
        try (ResultSet rij = opdracht.executeQuery(vraag)) {
            while (rij.next()) {
                namen.add(rij.getString(1));
            }
        }
        return namen;
    }
}
