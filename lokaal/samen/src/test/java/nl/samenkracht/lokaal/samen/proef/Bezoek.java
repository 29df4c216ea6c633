package nl.samenkracht.lokaal.samen.proef;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A visitor without scripts and cookies: asks, sends forms, and sees a redirect as a redirect. */
public final class Bezoek {
    private static final Duration GEDULD = Duration.ofMinutes(2);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(GEDULD).build();
    private final URI adres;

    /** @param adres of the portal, without a trailing slash */
    public Bezoek(URI adres) {
        this.adres = adres;
    }

    /** The visitor of the shared portal. */
    public static Bezoek portaal() {
        return new Bezoek(Portaal.adres());
    }

    /** @param pad path and query, encoded already */
    public HttpResponse<String> haal(String pad) throws IOException, InterruptedException {
        return stuur(vraag(pad));
    }

    /** {@code /zoeken} with these parameters, in pairs of name and value, not encoded yet. */
    public HttpResponse<String> zoek(String... velden) throws IOException, InterruptedException {
        return haal("/zoeken?" + formulier(velden));
    }

    /** Sends a form; {@code koppen} are headers a browser would add. */
    public HttpResponse<String> verstuur(String pad, Map<String, String> koppen, String... velden)
            throws IOException, InterruptedException {
        HttpRequest.Builder vraag = vraag(pad)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(formulier(velden)));
        koppen.forEach(vraag::header);
        return stuur(vraag);
    }

    /** Sends a path no HTTP library would let through, and gives the whole answer as it came over the line. */
    public String ruw(String pad) throws IOException {
        return regels("GET " + pad + " HTTP/1.1", "Host: " + adres.getAuthority());
    }

    /** Sends these lines of a request without content, and gives the whole answer as it came over the line. */
    public String regels(String... regels) throws IOException {
        try (Socket lijn = new Socket(adres.getHost(), adres.getPort())) {
            lijn.setSoTimeout((int) GEDULD.toMillis());
            lijn.getOutputStream()
                    .write((String.join("\r\n", regels) + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            return new String(lijn.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Sends the beginning of a request and keeps the connection. */
    public Socket blijf(String begin) throws IOException {
        Socket lijn = new Socket(adres.getHost(), adres.getPort());
        lijn.setSoTimeout((int) GEDULD.toMillis());
        lijn.getOutputStream().write(begin.getBytes(StandardCharsets.ISO_8859_1));
        return lijn;
    }

    /**
     * All that comes over a connection till the portal closes it.
     *
     * @throws java.net.SocketTimeoutException when it does not
     */
    public String tot(Socket lijn) throws IOException {
        return new String(lijn.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** A request on this path, to be changed. */
    public HttpRequest.Builder vraag(String pad) {
        return HttpRequest.newBuilder(URI.create(adres + pad)).timeout(GEDULD);
    }

    /** Sends it. */
    public HttpResponse<String> stuur(HttpRequest.Builder vraag) throws IOException, InterruptedException {
        return http.send(vraag.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String formulier(String... velden) {
        return IntStream.range(0, velden.length / 2)
                .mapToObj(paar -> URLEncoder.encode(velden[2 * paar], StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(velden[2 * paar + 1], StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
