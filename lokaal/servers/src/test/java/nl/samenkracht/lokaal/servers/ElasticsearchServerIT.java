package nl.samenkracht.lokaal.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.samenkracht.lokaal.servers.ElasticsearchServer.Gebruiker;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The promise, and what a process on a directory that stays adds to it. Each start takes long: the normal gate starts it once. */
class ElasticsearchServerIT extends ElasticsearchBelofte {

    @Override
    ElasticsearchServer tijdelijk() {
        return ElasticsearchServer.tijdelijk();
    }

    @Test
    @Tag("zwaar")
    void a_start_after_one_broken_off_and_a_restart_on_the_same_directory_keep_documents_and_passwords(
            @TempDir Path map) throws Exception {
        Files.writeString(
                Files.createDirectory(map.resolve("config")).resolve(ElasticsearchInstellingen.HALVE_SLEUTELS), "half");
        String wachtwoord;
        try (ElasticsearchServer server = ElasticsearchServer.start(map, 0, 256)) {
            wachtwoord = server.wachtwoord(Gebruiker.INDEXER);
            stuur(server, Gebruiker.INDEXER, "PUT", "/aanbod-gm0000-1/_doc/1", "{\"naam\":\"Koffie\"}");
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
        try (ServerSocket bezet = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            ServerFout fout =
                    catchThrowableOfType(ServerFout.class, () -> ElasticsearchServer.start(map, bezet.getLocalPort()));

            assertThat(fout.oorzaak()).isEqualTo(ServerFout.Oorzaak.POORT_BEZET);
            assertThat(fout).hasMessageContaining(Integer.toString(bezet.getLocalPort()));
        }
    }
}
