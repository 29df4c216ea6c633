package nl.samenkracht.lokaal.servers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A program in a JVM of its own that starts PostgreSQL, says its process id, and waits to be killed. */
final class AndereJvm {

    private AndereJvm() {}

    static Process start(Path map) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        AndereJvm.class.getName(),
                        map.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    static long pidVanServer(Process starter) throws IOException {
        InputStream in = starter.getInputStream();
        StringBuilder regel = new StringBuilder();
        for (int teken = in.read(); teken != '\n'; teken = in.read()) {
            if (teken < 0) {
                throw new IOException("the starter ended: " + regel);
            }
            regel.append((char) teken);
        }
        return Long.parseLong(regel.toString().strip());
    }

    public static void main(String[] argumenten) throws InterruptedException {
        PostgresServer server = PostgresServer.start(Path.of(argumenten[0]), 0);
        byte[] pid = (server.pid() + "\n").getBytes(StandardCharsets.UTF_8);
        System.out.write(pid, 0, pid.length);
        System.out.flush();
        Thread.sleep(Long.MAX_VALUE);
    }
}
