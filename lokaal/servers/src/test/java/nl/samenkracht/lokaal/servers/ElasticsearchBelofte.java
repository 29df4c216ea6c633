package nl.samenkracht.lokaal.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import nl.samenkracht.lokaal.servers.ElasticsearchServer.Gebruiker;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a temporary Elasticsearch promises, whether it is a process or a container. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ElasticsearchBelofte {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private ElasticsearchServer server;

    abstract ElasticsearchServer tijdelijk();

    @BeforeAll
    void start() {
        server = tijdelijk();
    }

    @AfterAll
    void sluit() {
        server.close();
    }

    @Test
    void the_portal_reads_and_only_the_indexer_writes() throws Exception {
        assertThat(stuur(server, Gebruiker.INDEXER, "PUT", "/aanbod-gm0000-1", "{}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(stuur(
                                server,
                                Gebruiker.INDEXER,
                                "PUT",
                                "/aanbod-gm0000-1/_doc/1?refresh=true",
                                "{\"naam\":\"Koffie\"}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(stuur(server, Gebruiker.PORTAAL, "GET", "/aanbod-gm0000-1/_search", "{}")
                        .body())
                .contains("Koffie");

        assertThat(stuur(server, Gebruiker.PORTAAL, "PUT", "/aanbod-gm0000-1/_doc/2", "{}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(stuur(server, Gebruiker.PORTAAL, "DELETE", "/aanbod-gm0000-1", "")
                        .statusCode())
                .isEqualTo(403);
        assertThat(stuur(server, Gebruiker.INDEXER, "PUT", "/iets-anders", "{}").statusCode())
                .isEqualTo(403);
        assertThat(stuur(server, Gebruiker.INDEXER, "GET", "/_security/user", "")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void the_indexer_may_swap_an_alias_and_delete_what_is_behind_it() throws Exception {
        stuur(server, Gebruiker.INDEXER, "PUT", "/aanbod-gm0001-1", "{}");
        String wissel = "{\"actions\":[{\"add\":{\"index\":\"aanbod-gm0001-1\",\"alias\":\"aanbod-gm0001\"}}]}";

        assertThat(stuur(server, Gebruiker.INDEXER, "POST", "/_aliases", wissel).statusCode())
                .isEqualTo(200);
        assertThat(stuur(server, Gebruiker.PORTAAL, "GET", "/aanbod-gm0001/_count", "")
                        .statusCode())
                .isEqualTo(200);
        assertThat(stuur(server, Gebruiker.INDEXER, "DELETE", "/aanbod-gm0001-1", "")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void nobody_gets_in_without_a_password() throws Exception {
        URI adres = server.uri().resolve("/_cluster/health");

        HttpResponse<String> antwoord =
                HTTP.send(HttpRequest.newBuilder(adres).build(), HttpResponse.BodyHandlers.ofString());

        assertThat(antwoord.statusCode()).isEqualTo(401);
    }

    @Test
    void only_this_machine_hears_it() throws Exception {
        Netwerk.assertAlleenHier(server.port());
    }

    @Test
    @Tag("zwaar")
    void a_kill_of_the_server_itself_and_a_new_start_keep_documents_port_and_passwords() throws Exception {
        int port = server.port();
        String wachtwoord = server.wachtwoord(Gebruiker.INDEXER);
        stuur(server, Gebruiker.INDEXER, "PUT", "/aanbod-gm0002-1/_doc/1", "{\"naam\":\"Koffie\"}");

        ProcessHandle proces = ProcessHandle.of(server.pid()).orElseThrow();
        assertThat(proces.children())
                .noneMatch(kind -> kind.info().command().orElse("").endsWith("/java"));
        server.doodmaken();
        assertThat(proces.isAlive()).isFalse();
        assertThat(server.leeft()).isFalse();
        server.herstart();

        assertThat(server.port()).isEqualTo(port);
        assertThat(server.wachtwoord(Gebruiker.INDEXER)).isEqualTo(wachtwoord);
        assertThat(stuur(server, Gebruiker.PORTAAL, "GET", "/aanbod-gm0002-1/_doc/1", "")
                        .body())
                .contains("Koffie");
    }

    static HttpResponse<String> stuur(
            ElasticsearchServer server, Gebruiker wie, String methode, String pad, String inhoud)
            throws IOException, InterruptedException {
        String bewijs = wie.naam() + ":" + server.wachtwoord(wie);
        HttpRequest vraag = HttpRequest.newBuilder(server.uri().resolve(pad))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(bewijs.getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/json")
                .method(methode, HttpRequest.BodyPublishers.ofString(inhoud))
                .build();
        return HTTP.send(vraag, HttpResponse.BodyHandlers.ofString());
    }
}
