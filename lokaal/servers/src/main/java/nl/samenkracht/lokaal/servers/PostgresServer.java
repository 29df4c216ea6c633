package nl.samenkracht.lokaal.servers;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** A real PostgreSQL 18 on the loopback address, with durable settings and Dutch collation (ICU nl-NL). */
public interface PostgresServer extends Server {

    /** The system property naming an image, such as {@code postgres:18}, that temporary servers are then containers of. */
    String IMAGE = "samenkracht.postgres.image";

    /**
     * Starts on the data in {@code map}, made at the first start, and returns once it answers.
     *
     * @param map the server's own directory; kept at close
     * @param port the port to listen on, 0 for a free one
     * @throws ServerFout with the reason, as a sentence
     */
    static PostgresServer start(Path map, int port) {
        return PostgresProces.start(Servermap.van(map), port);
    }

    /** Starts an empty one on a free port, a container if {@value #IMAGE} asks so; its data is gone at {@link #close()}. */
    static PostgresServer tijdelijk() {
        String image = System.getProperty(IMAGE, "");
        return image.isEmpty() ? PostgresProces.start(Servermap.tijdelijk(), 0) : PostgresContainer.start(image);
    }

    /** The superuser. */
    default String gebruiker() {
        return "postgres";
    }

    /** The superuser's password: made at the first start, kept beside the data. */
    String wachtwoord();

    /** How to reach a database of this name, which need not exist. */
    default Database database(String naam) {
        return new Database(naam, "127.0.0.1", port(), gebruiker(), wachtwoord());
    }

    /** The JDBC address of a database, without user and password. */
    default String jdbcUrl(String database) {
        return database(database).jdbcUrl();
    }

    /** Makes a new empty database under a name nobody else in this JVM uses. */
    default Database nieuweDatabase() {
        return maakDatabase(
                "proef_" + Long.toString(ProcessHandle.current().pid(), 36) + "_" + Teller.VOLGENDE.incrementAndGet());
    }

    /**
     * Makes the database if it does not exist yet.
     *
     * @param naam lower-case letters, digits and underscores
     * @throws IllegalArgumentException for another name
     */
    default Database maakDatabase(String naam) {
        if (!naam.matches("[a-z][a-z0-9_]{0,62}")) {
            throw new IllegalArgumentException(naam);
        }
        try (Connection verbinding = DriverManager.getConnection(jdbcUrl("postgres"), gebruiker(), wachtwoord());
                Statement opdracht = verbinding.createStatement()) {
            boolean bestaat = opdracht.executeQuery("select 1 from pg_database where datname = '" + naam + "'")
                    .next();
            if (!bestaat) {
                opdracht.execute("create database " + naam);
            }
            return database(naam);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Numbers the databases of {@link #nieuweDatabase()}. */
    final class Teller {
        private static final AtomicInteger VOLGENDE = new AtomicInteger();

        private Teller() {}
    }
}
