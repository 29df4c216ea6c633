package nl.samenkracht.bench.opstelling;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import nl.samenkracht.bench.Teksten;

/** The portal of one gemeente, in a JVM of its own with 512 MB. */
public final class Portaal implements AutoCloseable {
    /** Seconds on an idle machine, minutes on one that is building as well; a dead one is noticed at once. */
    private static final Duration GEDULD = Duration.ofMinutes(10);

    private static final int KIJK_MILLIS = 25;

    private final Javaproces proces;
    private final URI adres;

    Portaal(Javaproces proces, URI adres) {
        this.proces = proces;
        this.adres = adres;
    }

    /** Without a trailing slash. */
    public URI adres() {
        return adres;
    }

    /** Its process id. */
    public long pid() {
        return proces.pid();
    }

    /**
     * Waits for the first good answer to a search.
     *
     * @throws IllegalStateException when it stopped or stays silent
     */
    public Portaal wachtOpAntwoord() {
        Instant einde = Instant.now().plus(GEDULD);
        while (!antwoordt()) {
            if (!proces.leeft() || Instant.now().isAfter(einde)) {
                close();
                throw new IllegalStateException(Teksten.tekst("fout.portaal"));
            }
            Wachten.millis(KIJK_MILLIS);
        }
        return this;
    }

    private boolean antwoordt() {
        try {
            HttpURLConnection vraag =
                    (HttpURLConnection) adres.resolve("/zoeken?q=hulp").toURL().openConnection();
            vraag.setConnectTimeout(1_000);
            vraag.setReadTimeout(5_000);
            boolean goed = vraag.getResponseCode() == 200;
            vraag.getInputStream().readAllBytes();
            return goed;
        } catch (IOException nogNiet) {
            return false;
        }
    }

    @Override
    public void close() {
        proces.close();
    }
}
