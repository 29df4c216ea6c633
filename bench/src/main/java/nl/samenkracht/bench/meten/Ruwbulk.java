package nl.samenkracht.bench.meten;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.samenkracht.bench.Teksten;
import nl.samenkracht.bench.opstelling.Proefopstelling;
import nl.samenkracht.catalogus.zoekindex.Indexinrichting;
import nl.samenkracht.lokaal.servers.ElasticsearchServer.Gebruiker;

/**
 * How fast Elasticsearch takes the same documents when nothing else has to be done: bodies made beforehand, the same settings, batches and
 * number of threads as a rebuild, no versions, no register.
 */
final class Ruwbulk {
    private static final String INDEX = "aanbod-ruwbulk";
    private static final int PER_VERZOEK = 500;
    private static final int DRADEN = 3;

    private final URI adres;
    private final String toegang;
    private final HttpClient http = HttpClient.newHttpClient();
    private final List<byte[]> lijven = new ArrayList<>();
    private long aantal;

    Ruwbulk(Proefopstelling opstelling, String gemeente) throws SQLException {
        var server = opstelling.elasticsearch();
        String wie = Gebruiker.INDEXER.naam() + ":" + server.wachtwoord(Gebruiker.INDEXER);
        this.adres = server.uri();
        this.toegang = "Basic " + Base64.getEncoder().encodeToString(wie.getBytes(StandardCharsets.UTF_8));
        try (Connection register = opstelling.eigenaar().getConnection();
                Statement vraag = register.createStatement()) {
            register.setAutoCommit(false);
            vraag.setFetchSize(PER_VERZOEK);
            try (ResultSet rijen = vraag.executeQuery(
                    "select aanbod_id, document::text from zoekdocument where gemeente = '" + gemeente + "'")) {
                lees(rijen);
            }
        }
    }

    private void lees(ResultSet rijen) throws SQLException {
        ByteArrayOutputStream lijf = new ByteArrayOutputStream();
        while (rijen.next()) {
            String regels = "{\"index\":{\"_id\":\"" + rijen.getString(1) + "\"}}\n" + rijen.getString(2) + "\n";
            lijf.writeBytes(regels.getBytes(StandardCharsets.UTF_8));
            if (++aantal % PER_VERZOEK == 0) {
                lijven.add(lijf.toByteArray());
                lijf.reset();
            }
        }
        if (lijf.size() > 0) {
            lijven.add(lijf.toByteArray());
        }
    }

    /**
     * Fills an index as a rebuild does, until all is on disk and can be searched.
     *
     * @return documents a second
     */
    double perSeconde() {
        vraag("DELETE", "/" + INDEX + "?ignore_unavailable=true", new byte[0]);
        String inrichting = Indexinrichting.maakverzoek()
                .replace(
                        "\"refresh_interval\":\"500ms\"",
                        "\"refresh_interval\":\"-1\",\"translog.durability\":\"async\"");
        long begin = System.nanoTime();
        vraag("PUT", "/" + INDEX, inrichting.getBytes(StandardCharsets.UTF_8));
        ExecutorService draden = Executors.newFixedThreadPool(DRADEN);
        List<Future<?>> bezig = lijven.stream()
                .<Future<?>>map(lijf ->
                        draden.submit(() -> vraag("POST", "/" + INDEX + "/_bulk?filter_path=items.*.error", lijf)))
                .toList();
        bezig.forEach(Ruwbulk::wacht);
        draden.shutdown();
        vraag("POST", "/" + INDEX + "/_flush", new byte[0]);
        vraag("POST", "/" + INDEX + "/_refresh", new byte[0]);
        double seconden = (System.nanoTime() - begin) / 1e9;
        vraag("DELETE", "/" + INDEX, new byte[0]);
        return aantal / seconden;
    }

    private void vraag(String methode, String pad, byte[] lijf) {
        HttpRequest verzoek = HttpRequest.newBuilder(adres.resolve(pad))
                .timeout(Duration.ofMinutes(2))
                .header("Authorization", toegang)
                .header("Content-Type", pad.contains("_bulk") ? "application/x-ndjson" : "application/json")
                .method(methode, HttpRequest.BodyPublishers.ofByteArray(lijf))
                .build();
        try {
            HttpResponse<InputStream> antwoord = http.send(verzoek, HttpResponse.BodyHandlers.ofInputStream());
            String tekst = new String(antwoord.body().readAllBytes(), StandardCharsets.UTF_8);
            if (antwoord.statusCode() != 200 || tekst.contains("\"error\"")) {
                throw new IllegalStateException(Teksten.tekst("fout.elasticsearch", antwoord.statusCode(), tekst));
            }
        } catch (IOException fout) {
            throw new IllegalStateException(fout);
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(onderbroken);
        }
    }

    private static void wacht(Future<?> bezig) {
        try {
            bezig.get();
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(onderbroken);
        } catch (ExecutionException fout) {
            throw new IllegalStateException(fout.getCause());
        }
    }
}
