package nl.samenkracht.lokaal.samen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The start command as it is used: stopped, killed and started again. */
@Tag("zwaar")
class StartIT {
    private static final Duration GEDULD = Duration.ofMinutes(15);
    private static final Pattern ADRES = Pattern.compile("Open http://localhost:(\\d+) in uw browser");

    @TempDir
    private Path map;

    @Test
    void a_start_killed_at_any_moment_is_finished_by_the_next() throws Exception {
        try (Startproces start = new Startproces(map)) {
            start.wacht(() -> Files.exists(map.resolve("postgres/data.nieuw/base")), GEDULD);
            start.doodmaken();
        }
        for (String moment : new String[] {"2/5", "3/5", "versa-activiteiten.csv", "5/5", "Klaar na"}) {
            // Not closed: its servers go on, as after a real kill.
            Startproces start = new Startproces(map);
            start.wachtOp(moment, GEDULD);
            start.doodmaken();
            assertThat(start.servers()).as("servers left at %s", moment).isNotEmpty();
        }
        try (Startproces start = new Startproces(map)) {
            start.wachtOp("Klaar na", GEDULD);

            assertThat(start.tekst()).contains("De voorbeeldinventaris was er al.");
            assertThat(vraag(start, "/zoeken?q=koffie")).contains("<ol id=\"resultaten\"");
            assertThat(indexer("controleren")).isZero();
            // PostgreSQL with its helpers names the folder once; Elasticsearch twice, with its launcher.
            assertThat(start.servers()).hasSize(3);
            start.stop(GEDULD);
            assertThat(start.servers()).isEmpty();
            assertThat(start.tekst()).endsWith("Gestopt. De gegevens blijven bewaard.\n");
        }
    }

    @Test
    void a_start_broken_off_half_way_leaves_nothing_running() throws Exception {
        for (String moment : new String[] {"1/5", "2/5", "4/5"}) {
            try (Startproces start = new Startproces(map)) {
                start.wachtOp(moment, GEDULD);
                start.stop(GEDULD);
                assertThat(start.servers()).as("stopped at %s", moment).isEmpty();
                assertThat(start.tekst())
                        .doesNotContain("melding", "lukte niet")
                        .endsWith("blijven bewaard.\n");
            }
        }
    }

    /** As somebody does in another terminal, with the file that the start wrote. */
    private int indexer(String opdracht) throws IOException, InterruptedException {
        Path toegang = map.resolve("indexer.env");
        assertThat(Files.getPosixFilePermissions(toegang))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        return new ProcessBuilder(
                        "sh",
                        "-c",
                        ". \"$0\" && exec \"$1\" -cp \"$2\" nl.samenkracht.indexer.Indexer \"$3\"",
                        toegang.toString(),
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        System.getProperty("java.class.path"),
                        opdracht)
                .inheritIO()
                .start()
                .waitFor();
    }

    private static String vraag(Startproces start, String pad) throws IOException, InterruptedException {
        Matcher adres = ADRES.matcher(start.tekst());
        assertThat(adres.find()).isTrue();
        URI vraag = URI.create("http://localhost:" + adres.group(1) + pad);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(vraag).build(), BodyHandlers.ofString())
                .body();
    }
}
