package nl.samenkracht.lokaal.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import nl.samenkracht.lokaal.servers.ElasticsearchServer.Gebruiker;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each start takes long; the normal gate meets the same server, with the same users, in lokaal/samen. */
@Tag("zwaar")
class ElasticsearchServerIT {

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void the_portal_reads_and_only_the_indexer_writes() throws Exception {
        ElasticsearchServer server = GedeeldeServers.elasticsearch();

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
        ElasticsearchServer server = GedeeldeServers.elasticsearch();
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
        URI adres = GedeeldeServers.elasticsearch().uri().resolve("/_cluster/health");

        HttpResponse<String> antwoord =
                http.send(HttpRequest.newBuilder(adres).build(), HttpResponse.BodyHandlers.ofString());

        assertThat(antwoord.statusCode()).isEqualTo(401);
    }

    @Test
    void a_kill_and_a_new_start_keep_documents_port_and_passwords(@TempDir Path map) throws Exception {
        String wachtwoord;
        try (ElasticsearchServer server = ElasticsearchServer.start(map, 0, 256)) {
            wachtwoord = server.wachtwoord(Gebruiker.INDEXER);
            int port = server.port();
            stuur(server, Gebruiker.INDEXER, "PUT", "/aanbod-gm0000-1/_doc/1", "{\"naam\":\"Koffie\"}");

            ProcessHandle proces = ProcessHandle.of(server.pid()).orElseThrow();
            server.doodmaken();
            assertThat(proces.isAlive()).isFalse();
            assertThat(server.leeft()).isFalse();
            server.herstart();

            assertThat(server.port()).isEqualTo(port);
            assertThat(stuur(server, Gebruiker.PORTAAL, "GET", "/aanbod-gm0000-1/_doc/1", "")
                            .body())
                    .contains("Koffie");
        }
        try (ElasticsearchServer server = ElasticsearchServer.start(map, 0, 256)) {
            assertThat(server.wachtwoord(Gebruiker.INDEXER)).isEqualTo(wachtwoord);
            assertThat(stuur(server, Gebruiker.PORTAAL, "GET", "/aanbod-gm0000-1/_doc/1", "")
                            .body())
                    .contains("Koffie");
        }
    }

    @Test
    void a_taken_port_is_told_in_one_sentence_with_the_port(@TempDir Path map) throws Exception {
        try (ServerSocket bezet = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            ServerFout fout =
                    catchThrowableOfType(ServerFout.class, () -> ElasticsearchServer.start(map, bezet.getLocalPort()));

            assertThat(fout.oorzaak()).isEqualTo(ServerFout.Oorzaak.POORT_BEZET);
            assertThat(fout).hasMessageContaining(Integer.toString(bezet.getLocalPort()));
        }
    }

    private HttpResponse<String> stuur(
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
        return http.send(vraag, HttpResponse.BodyHandlers.ofString());
    }
}
