package nl.samenkracht.lokaal.samen.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a program of Node in the folder of the browser tests; what it says goes to a file of its own in {@code target/browser}. */
final class Nodescript {
    private static final Path MAP = Path.of("src", "test", "browser");
    private static final Path VERSLAGEN = Path.of("target", "browser").toAbsolutePath();

    private Nodescript() {}

    /**
     * How it ended.
     *
     * @param code exit code: 0 all well, 1 faults, 2 cannot run
     * @param tekst all that it said
     */
    record Uitkomst(int code, String tekst) {}

    /**
     * Runs it to its end.
     *
     * @param duur how long it may take; then it is stopped, with all it started
     * @throws IllegalStateException when it takes longer
     */
    static Uitkomst voerUit(String naam, Duration duur, String... woorden) throws IOException, InterruptedException {
        List<String> opdracht = new ArrayList<>(List.of("node"));
        opdracht.addAll(List.of(woorden));
        Path verslag = Files.createDirectories(VERSLAGEN).resolve(naam + ".log");
        Process proces = new ProcessBuilder(opdracht)
                .directory(MAP.toFile())
                .redirectErrorStream(true)
                .redirectOutput(verslag.toFile())
                .start();
        try {
            if (!proces.waitFor(duur.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException(naam + " took longer than " + duur + ":\n" + Files.readString(verslag));
            }
            return new Uitkomst(proces.exitValue(), Files.readString(verslag));
        } finally {
            proces.descendants().forEach(ProcessHandle::destroyForcibly);
            proces.destroyForcibly();
        }
    }
}
