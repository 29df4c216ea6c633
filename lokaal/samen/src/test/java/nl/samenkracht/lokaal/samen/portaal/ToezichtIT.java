package nl.samenkracht.lokaal.samen.portaal;

import static nl.samenkracht.lokaal.samen.proef.Portaal.VOORBEELD;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import nl.samenkracht.backend.Portaal;
import nl.samenkracht.catalogus.Json;
import nl.samenkracht.indexer.migreren.Registerschema;
import nl.samenkracht.lokaal.samen.Opstelling;
import nl.samenkracht.lokaal.samen.Voorbeeldinventaris;
import nl.samenkracht.lokaal.samen.proef.Geduld;
import nl.samenkracht.lokaal.servers.Database;
import nl.samenkracht.lokaal.servers.GedeeldeServers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A register with entries, and nobody who brings them into the index. */
class ToezichtIT {
    private static Database database;
    private static Opstelling opstelling;

    @BeforeAll
    static void leesInZonderTeVolgen() {
        database = GedeeldeServers.postgres().nieuweDatabase();
        opstelling = new Opstelling(database, GedeeldeServers.elasticsearch());
        // Never closed: the portals of a JVM share their network threads.
        Runtime.getRuntime().addShutdownHook(new Thread(opstelling::close, "portaal-sluiten"));
        opstelling.richtIn();
        opstelling.leesIn(Voorbeeldinventaris.leg(Voorbeeldinventaris.BESTANDEN.get(1), VOORBEELD));
    }

    @Test
    void who_runs_it_sees_how_many_changes_wait_and_how_long() throws Exception {
        opstelling.portaal(0);
        int wachtend = aantal("select count(distinct id) from outbox");

        assertThat(wachtend).isPositive();
        Geduld.tot(() -> meter("samenkracht.outbox.aantal") == wachtend);
        assertThat(meter("samenkracht.outbox.leeftijd")).isPositive();
        // Nothing was made ready for an index yet.
        assertThat(meter("samenkracht.index.aantal")).isZero();
    }

    /** In a program of its own: a portal that stops takes the network threads of the others along. */
    @Test
    void a_portal_refuses_a_register_that_was_not_brought_up_to_date() throws Exception {
        Database verouderd = GedeeldeServers.postgres().nieuweDatabase();
        new Opstelling(verouderd, GedeeldeServers.elasticsearch()).richtIn();
        try (Connection verbinding = verbind(verouderd)) {
            verbinding
                    .createStatement()
                    .execute(
                            "delete from flyway_schema_history where version::int = (select max(version::int) from flyway_schema_history)");
        }
        Process portaal = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Portaal.class.getName(),
                        "--server.port=0",
                        "--management.server.port=0",
                        "--spring.r2dbc.url=r2dbc:" + verouderd.jdbcUrl().substring("jdbc:".length()),
                        "--spring.r2dbc.username=" + Registerschema.PORTAALROL,
                        "--spring.r2dbc.password=" + verouderd.wachtwoord())
                .redirectErrorStream(true)
                .start();

        String gezegd = new String(portaal.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(portaal.waitFor()).isPositive();
        assertThat(gezegd).contains("run \"indexer migreren\" first");
    }

    private static double meter(String naam) throws Exception {
        URI adres = URI.create("http://127.0.0.1:" + opstelling.beheerpoort() + "/actuator/metrics/" + naam);
        String antwoord = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(adres).build(), BodyHandlers.ofString())
                .body();
        return Json.MAPPER
                .readTree(antwoord)
                .path("measurements")
                .path(0)
                .path("value")
                .asDouble(-1);
    }

    private static int aantal(String sql) throws SQLException {
        try (Connection verbinding = verbind(database);
                var rijen = verbinding.createStatement().executeQuery(sql)) {
            rijen.next();
            return rijen.getInt(1);
        }
    }

    private static Connection verbind(Database database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.gebruiker(), database.wachtwoord());
    }
}
