package nl.samenkracht.lokaal.servers;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * How to reach one database.
 *
 * @param naam the database's name
 * @param host always the loopback address
 * @param port its port
 * @param gebruiker a superuser, so that a test can make roles itself
 * @param wachtwoord that user's password
 */
public record Database(String naam, String host, int port, String gebruiker, String wachtwoord) {

    /** The JDBC address without user and password. */
    public String jdbcUrl() {
        return "jdbc:postgresql://" + host + ":" + port + "/" + naam;
    }

    /**
     * Lets roles sign in with the superuser's password: no more secret than that one, which lies beside the data.
     *
     * @param rollen existing roles
     */
    public void laatAanmelden(List<String> rollen) {
        try (Connection verbinding = DriverManager.getConnection(jdbcUrl(), gebruiker, wachtwoord);
                Statement opdracht = verbinding.createStatement()) {
            for (String rol : rollen) {
                opdracht.execute("alter role " + rol + " login password '" + wachtwoord.replace("'", "''") + "'");
            }
        } catch (SQLException fout) {
            throw new IllegalStateException(fout.getMessage(), fout);
        }
    }
}
