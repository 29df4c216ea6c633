package nl.samenkracht.indexer.bron.hsds;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import nl.samenkracht.indexer.IndexerFout;
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

    /** @throws IndexerFout when the address is not https (http only on this machine) */
    public Hsdsfeed(URI adres, Bronomgeving omgeving) {
        if (!"https".equals(adres.getScheme()) && !EIGEN_MACHINE.contains(String.valueOf(adres.getHost()))) {
            throw IndexerFout.invoer(null, "fout.alleen-https", adres);
        }
        this.adres = adres;
        this.omgeving = omgeving;
    }

    @Override
    public void lees(Ontvanger ontvanger) {
        Plek plek = new Plek(adres.getHost() + adres.getPath(), null, 0);
        Hsdsvertaler vertaler = new Hsdsvertaler(omgeving, ontvanger);
        int[] nummer = {0};
        try {
            HttpClient client = HttpClient.newBuilder()
                    .connectTimeout(GEDULD)
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
            throw IndexerFout.omgeving(fout, "fout.feed", adres, Hsdsbestand.regel(fout));
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
            throw IndexerFout.omgeving(onderbroken, "fout.feed", adres, "interrupted");
        }
    }

    private static boolean heeftMeer(ObjectNode blad, int pagina) {
        return !blad.path("last_page").asBoolean(false)
                && pagina < blad.path("total_pages").asInt(1);
    }

    private InputStream haal(HttpClient client, int pagina) throws IOException, InterruptedException {
        String vraag = adres.getRawQuery() == null ? "full_service=true" : adres.getRawQuery();
        URI hier = URI.create(adres.getScheme() + "://" + adres.getRawAuthority() + adres.getRawPath() + "?" + vraag
                + "&page=" + pagina);
        HttpResponse<InputStream> antwoord = client.send(
                HttpRequest.newBuilder(hier)
                        .timeout(GEDULD)
                        .header("Accept", "application/json")
                        .build(),
                HttpResponse.BodyHandlers.ofInputStream());
        if (antwoord.statusCode() != 200) {
            antwoord.body().close();
            throw new IOException("HTTP " + antwoord.statusCode());
        }
        return antwoord.body();
    }
}
