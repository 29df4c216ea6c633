package nl.samenkracht.lokaal.samen.proef;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenkracht.lokaal.servers.Database;

/** Asks and changes the register behind the shared portal, as its owner: what an editor or an import would do. */
public final class Registerhand {
    private Registerhand() {}

    /** The first entry, by id, for which this SQL condition holds. */
    public static UUID eentje(String voorwaarde) throws SQLException {
        return UUID.fromString(vraag("select id from aanbod where " + voorwaarde + " order by id limit 1"));
    }

    /**
     * The first value of the first row.
     *
     * @throws IllegalStateException when there is none
     */
    public static String vraag(String sql) throws SQLException {
        try (Connection verbinding = register();
                ResultSet rij = verbinding.createStatement().executeQuery(sql)) {
            if (!rij.next()) {
                throw new IllegalStateException("Nothing found: " + sql);
            }
            return rij.getString(1);
        }
    }

    /**
     * Changes one row.
     *
     * @throws IllegalStateException when it is none or several
     */
    public static void wijzig(String sql, String... waarden) throws SQLException {
        try (Connection verbinding = register();
                PreparedStatement opdracht = verbinding.prepareStatement(sql)) {
            for (int i = 0; i < waarden.length; i++) {
                opdracht.setString(i + 1, waarden[i]);
            }
            int aantal = opdracht.executeUpdate();
            if (aantal != 1) {
                throw new IllegalStateException(aantal + " rows changed: " + sql);
            }
        }
    }

    /** Does what changes no rows, such as giving and taking rights. */
    public static void voerUit(String sql) throws SQLException {
        try (Connection verbinding = register()) {
            verbinding.createStatement().execute(sql);
        }
    }

    /** Whoever reads this table waits until what is returned is closed. */
    public static Connection houdVast(String tabel) throws SQLException {
        Connection verbinding = register();
        try {
            verbinding.setAutoCommit(false);
            verbinding.createStatement().execute("lock table " + tabel + " in access exclusive mode");
            return verbinding;
        } catch (SQLException fout) {
            verbinding.close();
            throw fout;
        }
    }

    /** The tables in which these letters stand anywhere. */
    public static List<String> tabellenMet(String letters) throws SQLException {
        String tabellen = vraag("select string_agg(table_name, ',') from information_schema.tables"
                + " where table_schema = 'public' and table_type = 'BASE TABLE'");
        return Stream.of(tabellen.split(","))
                .filter(tabel -> staatIn(tabel, letters))
                .toList();
    }

    private static boolean staatIn(String tabel, String letters) {
        try {
            return !vraag("select count(*) from " + tabel + " t where to_jsonb(t)::text ilike '%" + letters + "%'")
                    .equals("0");
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private static Connection register() throws SQLException {
        Database database = Portaal.database();
        return DriverManager.getConnection(database.jdbcUrl(), database.gebruiker(), database.wachtwoord());
    }
}
