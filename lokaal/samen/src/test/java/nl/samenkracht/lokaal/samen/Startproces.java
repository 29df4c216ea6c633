package nl.samenkracht.lokaal.samen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import nl.samenkracht.lokaal.servers.ElasticsearchServer;

/** The start command in a JVM of its own, so that it can be stopped and killed; the end of the test is its end. */
final class Startproces implements AutoCloseable {
    private final Process proces;
    private final Path map;
    private final Path uitvoer;

    /** @param eigenschappen more system properties, as {@code naam=waarde} */
    Startproces(Path map, String... eigenschappen) throws IOException {
        this.map = map;
        this.uitvoer = Files.createTempFile("start", ".log");
        uitvoer.toFile().deleteOnExit();
        List<String> opdracht = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dsamenkracht.map=" + map,
                "-Dsamenkracht.poort=0",
                "-D" + ElasticsearchServer.HOME + "=" + System.getProperty(ElasticsearchServer.HOME, "")));
        for (String eigenschap : eigenschappen) {
            opdracht.add("-D" + eigenschap);
        }
        opdracht.addAll(List.of(
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Start.class.getName()));
        proces = new ProcessBuilder(opdracht)
                .redirectErrorStream(true)
                .redirectOutput(uitvoer.toFile())
                .start();
    }

    /** All that was said until now. */
    String tekst() throws IOException {
        return Files.readString(uitvoer);
    }

    /**
     * Waits until it said this.
     *
     * @throws IllegalStateException with all that was said, when it ends first or takes too long
     */
    void wachtOp(String zin, Duration geduld) throws IOException, InterruptedException {
        wacht(() -> zegt(zin), geduld);
    }

    void wacht(BooleanSupplier klaar, Duration geduld) throws IOException, InterruptedException {
        long einde = System.nanoTime() + geduld.toNanos();
        while (!klaar.getAsBoolean()) {
            if (!proces.isAlive() || System.nanoTime() > einde) {
                throw new IllegalStateException(tekst());
            }
            Thread.sleep(5);
        }
    }

    /** Asks it to stop, as Ctrl-C does, and waits. */
    void stop(Duration geduld) throws IOException, InterruptedException {
        proces.destroy();
        einde(geduld);
    }

    /**
     * Waits for its end.
     *
     * @return its exit code
     */
    int einde(Duration geduld) throws IOException, InterruptedException {
        if (!proces.waitFor(geduld.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException(tekst());
        }
        return proces.exitValue();
    }

    /** Ends it as {@code kill -9} does: it can do nothing any more, its servers go on. */
    void doodmaken() {
        proces.destroyForcibly().onExit().join();
    }

    /** The programs of this machine that run from its folder, itself left out: as the operating system lists them. */
    List<ProcessHandle> servers() {
        return ProcessHandle.allProcesses()
                .filter(ander -> ander.pid() != proces.pid())
                .filter(ander -> opdrachtregel(ander).contains(map.toString()))
                .toList();
    }

    @Override
    public void close() {
        doodmaken();
        servers().forEach(ProcessHandle::destroyForcibly);
    }

    private static String opdrachtregel(ProcessHandle proces) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(proces.pid()), "cmdline"));
        } catch (IOException weg) {
            return proces.info().commandLine().orElse("");
        }
    }

    private boolean zegt(String zin) {
        try {
            return tekst().contains(zin);
        } catch (IOException fout) {
            return false;
        }
    }
}
