package nl.samenkracht.lokaal.servers;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Starting a program without root's rights: PostgreSQL and Elasticsearch both refuse root.
 *
 * <p>For root there are two ways. A user namespace in which root's own user is called 65534: the server then owns the
 * same files as we do, wherever they are. Where the machine forbids that (many containers), {@code setpriv} really
 * becomes user 65534, and the server's directory is given to that user first.
 */
enum GewoneGebruiker {
    /** We are not root: nothing to do. */
    ZELF(List.of()),
    NAAMRUIMTE(List.of("unshare", "--user", "--map-user=65534", "--map-group=65534")),
    NIEMAND(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--no-new-privs"));

    @SuppressWarnings("ImmutableEnumChecker") // lists that cannot be changed
    private final List<String> voorvoegsel;

    GewoneGebruiker(List<String> voorvoegsel) {
        this.voorvoegsel = voorvoegsel;
    }

    /** What goes before the command to run it without root's rights; possibly nothing. */
    List<String> voorvoegsel() {
        return voorvoegsel;
    }

    /** Makes sure the server may write in its own directory. */
    void geefMap(Path map) {
        if (this == NIEMAND) {
            gelukt(List.of("chown", "-R", "65534:65534", map.toString()));
        }
    }

    /**
     * The way that works on this machine.
     *
     * @param server the server's name, for the sentence
     * @throws ServerFout with ALLEEN_ROOT if we are root and neither way works
     */
    static GewoneGebruiker kies(String server) {
        if (new UnixSystem().getUid() != 0) {
            return ZELF;
        }
        for (GewoneGebruiker weg : List.of(NAAMRUIMTE, NIEMAND)) {
            List<String> proef = new ArrayList<>(weg.voorvoegsel);
            proef.add("true");
            if (gelukt(proef)) {
                return weg;
            }
        }
        throw new ServerFout(ServerFout.Oorzaak.ALLEEN_ROOT, server);
    }

    private static boolean gelukt(List<String> opdracht) {
        try {
            Process proces = new ProcessBuilder(opdracht)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return proces.waitFor(1, TimeUnit.MINUTES) && proces.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
