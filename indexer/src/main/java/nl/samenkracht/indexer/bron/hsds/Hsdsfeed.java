package nl.samenkracht.indexer.bron.hsds;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenkracht.indexer.IndexerFout;
import nl.samenkracht.indexer.Oorzaak;
import nl.samenkracht.indexer.bron.Bron;
import nl.samenkracht.indexer.bron.Bronomgeving;
import nl.samenkracht.indexer.bron.Jsonlezer;
import nl.samenkracht.indexer.bron.Ontvanger;
import nl.samenkracht.indexer.bron.Plek;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.node.ObjectNode;

/** HSDS from an API: follows the pages ({@code page}, {@code total_pages}, {@code last_page}) of the services endpoint. Every page or nothing. */
public final class Hsdsfeed implements Bron {
    private static final int MEESTE_PAGINAS = 10_000;
    private static final Duration GEDULD = Duration.ofSeconds(30);
    private static final Set<String> EIGEN_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final URI adres;
    private final Bronomgeving omgeving;
    private final LocalDate vandaag;
    private final Duration geduld;

    /**
     * @param vandaag moments before this day are left out
     * @throws IndexerFout when the address is not https (http only on this machine)
     */
    public Hsdsfeed(URI adres, Bronomgeving omgeving, LocalDate vandaag) {
        this(adres, omgeving, vandaag, GEDULD);
    }

    /** @param geduld how long to wait for a connection, for the headers, and for each piece of the body */
    Hsdsfeed(URI adres, Bronomgeving omgeving, LocalDate vandaag, Duration geduld) {
        if (!"https".equals(adres.getScheme()) && !EIGEN_MACHINE.contains(String.valueOf(adres.getHost()))) {
            throw IndexerFout.invoer(null, "fout.alleen-https", adres);
        }
        this.adres = adres;
        this.omgeving = omgeving;
        this.vandaag = vandaag;
        this.geduld = geduld;
    }

    @Override
    public void lees(Ontvanger ontvanger) {
        Plek plek = new Plek(adres.getHost() + adres.getPath(), null, 0);
        Hsdsvertaler vertaler = new Hsdsvertaler(omgeving, ontvanger, vandaag);
        int[] nummer = {0};
        try {
            HttpClient client = HttpClient.newBuilder()
                    .connectTimeout(geduld)
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();
            boolean verder = true;
            for (int pagina = 1; verder && pagina <= MEESTE_PAGINAS; pagina++) {
                try (InputStream in = haal(client, pagina);
                        JsonParser json = Jsonlezer.open(in)) {
                    json.nextToken();
                    int voor = nummer[0];
                    ObjectNode blad =
                            Hsdsdocument.lees(json, dienst -> vertaler.vertaal(dienst, plek.rij(++nummer[0])));
                    verder = nummer[0] > voor && heeftMeer(blad, pagina);
                }
            }
            vertaler.klaar();
        } catch (IOException | JacksonException fout) {
            throw IndexerFout.omgeving(fout, "fout.feed", adres, Oorzaak.zin(fout));
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
            throw IndexerFout.omgeving(onderbroken, "fout.feed", adres, Oorzaak.zin(onderbroken));
        }
    }

    /** What the page says; without a word about it there is one page. A server that keeps to an earlier page has no more. */
    private static boolean heeftMeer(ObjectNode blad, int pagina) {
        if (blad.path("last_page").asBoolean(false) || blad.path("page_number").asInt(pagina) < pagina) {
            return false;
        }
        return blad.has("total_pages") ? pagina < blad.path("total_pages").asInt(1) : blad.has("last_page");
    }

    /** The question as it was given, without a page of its own. */
    private String vraag() {
        if (adres.getRawQuery() == null) {
            return "full_service=true&";
        }
        String rest = Stream.of(adres.getRawQuery().split("&"))
                .filter(deel -> !deel.isEmpty() && !deel.startsWith("page="))
                .collect(Collectors.joining("&"));
        return rest.isEmpty() ? "" : rest + "&";
    }

    private InputStream haal(HttpClient client, int pagina) throws IOException, InterruptedException {
        URI hier = URI.create(adres.getScheme() + "://" + adres.getRawAuthority() + adres.getRawPath() + "?" + vraag()
                + "page=" + pagina);
        HttpResponse<InputStream> antwoord = client.send(
                HttpRequest.newBuilder(hier)
                        .timeout(geduld)
                        .header("Accept", "application/json")
                        .build(),
                HttpResponse.BodyHandlers.ofInputStream());
        if (antwoord.statusCode() != 200) {
            antwoord.body().close();
            throw new IOException("HTTP " + antwoord.statusCode());
        }
        return new Geduldstroom(antwoord.body(), geduld);
    }
}
