package nl.samenkracht.indexer.bron.hsds;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Asks a feed for an address and follows where it is sent on to, as long as that is the same server. */
final class Feedvrager {
    /** A page of HSDS is under one megabyte. */
    private static final long GROOTSTE = 100L << 20;

    private static final Set<Integer> VERWIJST = Set.of(301, 302, 303, 307, 308);
    private static final int MEESTE_VERWIJZINGEN = 5;

    private final HttpClient client;
    private final Duration geduld;

    /** @param geduld how long to wait for a connection, for the headers, and for each piece of the body */
    Feedvrager(Duration geduld) {
        this.client = HttpClient.newBuilder()
                .connectTimeout(geduld)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        this.geduld = geduld;
    }

    /** The answer; one that sends on to another server as it is. */
    Antwoord haal(URI waar) throws IOException, InterruptedException {
        URI hier = waar;
        for (int keer = 0; ; keer++) {
            HttpResponse<InputStream> antwoord = client.send(
                    HttpRequest.newBuilder(hier)
                            .timeout(geduld)
                            .header("Accept", "application/json")
                            .build(),
                    HttpResponse.BodyHandlers.ofInputStream());
            Antwoord gekregen = new Antwoord(
                    antwoord.statusCode(), antwoord.headers(), new Geduldstroom(antwoord.body(), geduld, GROOTSTE));
            URI verder = verwijzing(gekregen, hier).orElse(hier);
            if (!VERWIJST.contains(gekregen.code()) || isElders(hier, verder) || keer == MEESTE_VERWIJZINGEN) {
                return gekregen;
            }
            gekregen.close();
            hier = verder;
        }
    }

    /** Where this answer sends on to, when that is another server. */
    static Optional<URI> elders(Antwoord antwoord, URI gevraagd) {
        return verwijzing(antwoord, gevraagd).filter(daar -> isElders(gevraagd, daar));
    }

    private static Optional<URI> verwijzing(Antwoord antwoord, URI gevraagd) {
        try {
            return VERWIJST.contains(antwoord.code())
                    ? antwoord.koppen().firstValue("Location").map(gevraagd::resolve)
                    : Optional.empty();
        } catch (IllegalArgumentException geenAdres) {
            return Optional.empty();
        }
    }

    private static boolean isElders(URI hier, URI daar) {
        return !hier.getScheme().equalsIgnoreCase(daar.getScheme())
                || !hier.getRawAuthority().equalsIgnoreCase(daar.getRawAuthority());
    }
}
