package nl.samenkracht.lokaal.samen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be said before anything is started; the rest is in {@code StartIT}. */
class StartTest {
    private static final Duration GEDULD = Duration.ofMinutes(2);

    @TempDir
    private Path map;

    @Test
    void a_port_that_is_none_ends_the_start_with_one_sentence() throws IOException, InterruptedException {
        assertEndsWithOneSentence("“abc” is geen poort", "samenkracht.poort=abc");
    }

    @Test
    void a_taken_port_ends_the_start_with_one_sentence() throws IOException, InterruptedException {
        try (ServerSocket ander = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String poort = Integer.toString(ander.getLocalPort());
            assertEndsWithOneSentence("Poort " + poort + " is niet vrij.", "samenkracht.poort=" + poort);
        }
    }

    private void assertEndsWithOneSentence(String begin, String eigenschap) throws IOException, InterruptedException {
        try (Startproces start = new Startproces(map, eigenschap)) {
            assertThat(start.einde(GEDULD)).isEqualTo(1);
            assertThat(start.tekst()).startsWith(begin).hasLineCount(1);
            assertThat(start.servers()).isEmpty();
        }
    }
}
