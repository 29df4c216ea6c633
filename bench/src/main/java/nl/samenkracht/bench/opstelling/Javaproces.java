package nl.samenkracht.bench.opstelling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A Java program in a JVM of its own, with its output in a file. It does not outlive this program. */
public final class Javaproces implements AutoCloseable {
    private static final int GEDULD_SECONDEN = 15;

    private final Process proces;

    /**
     * Starts it.
     *
     * @param woorden what follows {@code java} on the command line
     * @param omgeving environment variables: passwords belong here, not on the command line
     */
    Javaproces(List<String> woorden, Map<String, String> omgeving, Path log) {
        List<String> opdracht = new ArrayList<>();
        opdracht.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        opdracht.addAll(woorden);
        ProcessBuilder bouwer =
                new ProcessBuilder(opdracht).redirectErrorStream(true).redirectOutput(log.toFile());
        bouwer.environment().putAll(omgeving);
        try {
            proces = bouwer.start();
            proces.getOutputStream().close();
            Runtime.getRuntime().addShutdownHook(new Thread(proces::destroy));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** Its process id. */
    public long pid() {
        return proces.pid();
    }

    /** Whether it runs. */
    public boolean leeft() {
        return proces.isAlive();
    }

    /** Asks it to stop, and kills it when it does not listen. */
    @Override
    public void close() {
        proces.destroy();
        try {
            if (!proces.waitFor(GEDULD_SECONDEN, TimeUnit.SECONDS)) {
                proces.destroyForcibly();
            }
        } catch (InterruptedException onderbroken) {
            proces.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
