package nl.samenkracht.lokaal.samen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the build asks of Node, with programs that only say they are Node. */
class GereedschapTest {
    private static final Path WORTEL = Path.of("..", "..");

    @TempDir
    private Path pad;

    @ParameterizedTest
    @ValueSource(strings = {"v20.19.0", "v24.0.1"})
    void a_node_that_can_build_the_pages_passes_in_silence(String versie) throws Exception {
        programma("node", versie);
        programma("npm", "10.8.2");

        assertThat(vraag()).isEqualTo("0 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"v20.18.3", "v21.7.3"})
    void another_node_is_told_with_its_version_and_what_is_needed(String versie) throws Exception {
        programma("node", versie);
        programma("npm", "10.8.2");

        assertThat(vraag())
                .isEqualTo("1 Deze Node past niet: dit is " + versie
                        + ", nodig is Node 20 vanaf 20.19.0, of Node 22.12.0 of "
                        + "nieuwer. Installeer die (nodejs.org) en probeer het opnieuw.");
    }

    @Test
    void without_node_it_says_what_to_install() throws Exception {
        assertThat(vraag()).startsWith("1 Node.js is niet gevonden.").contains("Installeer dat (nodejs.org)");
    }

    @Test
    void without_npm_it_says_what_to_install() throws Exception {
        programma("node", "v20.19.0");

        assertThat(vraag()).startsWith("1 npm is niet gevonden.").contains("installeer het");
    }

    private void programma(String naam, String antwoord) throws IOException {
        Path bestand = Files.writeString(pad.resolve(naam), "#!/bin/sh\necho " + antwoord + "\n");
        Files.setPosixFilePermissions(bestand, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** The exit code, and what it said. */
    private String vraag() throws IOException, InterruptedException {
        ProcessBuilder bouwer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "bouw/Gereedschap.java")
                .directory(WORTEL.toFile())
                .redirectErrorStream(true);
        bouwer.environment().put("PATH", pad.toString());
        Process proces = bouwer.start();
        String tekst = new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return proces.waitFor() + " " + tekst.strip();
    }
}
