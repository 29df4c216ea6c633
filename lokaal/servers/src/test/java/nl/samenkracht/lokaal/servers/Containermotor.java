package nl.samenkracht.lokaal.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.testcontainers.DockerClientFactory;

/** The Docker engine of this machine, if there is one, and the images to try on it. */
final class Containermotor {

    private static final Path COMPOSE = Path.of("../../docker-compose.yml");

    private Containermotor() {}

    /** Whether an engine answers; says loudly if none does, for a skipped test must be seen. */
    static boolean antwoordt() {
        boolean ja = DockerClientFactory.instance().isDockerAvailable();
        if (!ja) {
            System.out.println("LET OP: CONTAINER TESTS SKIPPED: no Docker engine answers (see CONTRIBUTING.md)");
        }
        return ja;
    }

    /** The image that the system property names, else the one that docker-compose.yml names for this variable. */
    static String image(String eigenschap, String variabele) {
        String gevraagd = System.getProperty(eigenschap, "");
        return gevraagd.isEmpty() ? vanCompose(variabele) : gevraagd;
    }

    private static String vanCompose(String variabele) {
        try {
            Matcher naam = Pattern.compile("\\$\\{" + variabele + ":-([^}]+)}").matcher(Files.readString(COMPOSE));
            if (!naam.find()) {
                throw new IllegalStateException(variabele + " is not in " + COMPOSE);
            }
            return naam.group(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
