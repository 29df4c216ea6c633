package nl.samenkracht.lokaal.samen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the build says of a Java or Maven that is too old; as there is none here, by asking for one that does not exist yet. */
@Tag("zwaar")
class BouwIT {
    private static final Path WORTEL = Path.of("..", "..");

    @ParameterizedTest
    @CsvSource({
        "samenkracht.java, Samenkracht heeft Java 17 of nieuwer nodig; dit is Java",
        "samenkracht.maven, Samenkracht heeft Maven 3.8.7 of nieuwer nodig; dit is Maven"
    })
    void what_is_too_old_is_told_before_anything_is_built(String eigenschap, String zin)
            throws IOException, InterruptedException {
        Process proces = new ProcessBuilder("mvn", "-o", "-B", "-Pstart", "-D" + eigenschap + "=[999,)")
                .directory(WORTEL.toFile())
                .redirectErrorStream(true)
                .start();
        String tekst = new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(proces.waitFor()).isNotZero();
        assertThat(tekst).contains(zin).doesNotContain("Compiling", "1/5");
    }
}
