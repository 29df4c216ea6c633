package nl.samenkracht.lokaal.servers;

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
}
