package nl.samenkracht.lokaal.servers;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.Properties;
import java.util.function.BooleanSupplier;
import nl.samenkracht.lokaal.servers.ElasticsearchServer.Gebruiker;

/** Whether a server answers its users, and waiting until it does. */
final class Gereed {

    private static final Duration EERSTE_PAUZE = Duration.ofMillis(50);
    /** Asking more often than once a second only takes the processor from a server that starts slowly. */
    private static final Duration LANGSTE_PAUZE = Duration.ofSeconds(1);

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private Gereed() {}

    /** Whether it became true in time; what {@code klaar} throws ends the waiting. */
    static boolean wacht(BooleanSupplier klaar, Duration geduld) {
        long einde = System.nanoTime() + geduld.toNanos();
        Duration pauze = EERSTE_PAUZE;
        while (!klaar.getAsBoolean()) {
            if (System.nanoTime() > einde) {
                return false;
            }
            Proces.slaap(pauze);
            pauze = pauze.compareTo(LANGSTE_PAUZE) < 0 ? pauze.plus(pauze) : LANGSTE_PAUZE;
        }
        return true;
    }

    /** Whether its superuser can sign in. */
    static boolean antwoordt(PostgresServer server) {
        Properties wie = new Properties();
        wie.setProperty("user", server.gebruiker());
        wie.setProperty("password", server.wachtwoord());
        wie.setProperty("loginTimeout", "5");
        try (var verbinding = DriverManager.getConnection(server.jdbcUrl("postgres"), wie)) {
            return verbinding.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    /** Whether its cluster is healthy and knows its users. */
    static boolean antwoordt(ElasticsearchServer server) {
        String wieEnWat = Gebruiker.BEHEER.naam() + ":" + server.wachtwoord(Gebruiker.BEHEER);
        HttpRequest vraag = HttpRequest.newBuilder(
                        URI.create(server.uri() + "/_cluster/health?wait_for_status=yellow&timeout=1s"))
                .timeout(Duration.ofSeconds(10))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(wieEnWat.getBytes(StandardCharsets.UTF_8)))
                .build();
        try {
            return HTTP.send(vraag, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
