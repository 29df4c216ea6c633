package nl.samenkracht.indexer.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenkracht.catalogus.Json;
import nl.samenkracht.catalogus.register.AanbodCodec;
import nl.samenkracht.indexer.bron.Opvang;
import nl.samenkracht.indexer.bron.Plek;
import nl.samenkracht.indexer.vertalen.Kolom;
import nl.samenkracht.indexer.vertalen.Tabelrij;
import nl.samenkracht.indexer.vertalen.Vertaler;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a kept index hears; a recorder takes Elasticsearch's place. */
class BijwerkerTest {
    private static final UUID ID = UUID.fromString("85491abb-9626-546e-a8ef-e8df7a4564be");
    private static final Doel BEWAARD = new Doel("aanbod-gm0402-20261101000000000", "GM0402", Doelstaat.TERUGVAL);

    private final List<String> verzoeken = new ArrayList<>();
    private HttpServer server;
    private Elastic elastic;
    private boolean weigert;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", uitwisseling -> {
            String lijf = new String(uitwisseling.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            verzoeken.add(lijf);
            boolean geweigerd = weigert && !lijf.startsWith("{\"delete\"");
            byte[] tekst = ("{\"items\":[{\"index\":{\"status\":"
                            + (geweigerd ? "400,\"error\":{\"type\":\"mapping\",\"reason\":\"\"}" : "200") + "}}]}")
                    .getBytes(StandardCharsets.UTF_8);
            uitwisseling.getResponseHeaders().add("Content-Type", "application/json");
            uitwisseling.sendResponseHeaders(200, tekst.length);
            uitwisseling.getResponseBody().write(tekst);
            uitwisseling.close();
        });
        server.start();
        URI adres = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        elastic = Elastic.verbind(List.of(adres), null, null);
    }

    @AfterEach
    void stop() {
        elastic.close();
        server.stop(0);
    }

    @Test
    void eenBewaardeIndexHoortNietsVanEenGewoneWijziging() {
        assertThat(schrijf(aanbod("Een veilige plek."))).isEmpty();

        assertThat(verzoeken).isEmpty();
    }

    @Test
    void watVerwijderdOfIngetrokkenIsGaatOokUitEenBewaardeIndex() {
        schrijf(null);
        schrijf(aanbod("Een veilige plek.").replace("\"gepubliceerd\"", "\"verborgen\""));

        assertThat(verzoeken)
                .hasSize(2)
                .allMatch(lijf -> lijf.startsWith("{\"delete\"") && lijf.contains(ID.toString()));
    }

    @Test
    void eenAdresDatGeheimWerdStaatOokNietMeerInEenBewaardeIndex() {
        schrijf(aanbod("Op een geheim adres."));

        assertThat(verzoeken)
                .singleElement()
                .satisfies(lijf -> assertThat(lijf)
                        .startsWith("{\"index\"")
                        .contains("Op een geheim adres.")
                        .doesNotContain("Verzonnenlaan"));
    }

    @Test
    void eenBewaardeIndexDieHetNieuweDocumentNietAankanVerliestHetOude() {
        weigert = true;

        assertThat(schrijf(aanbod("Op een geheim adres."))).isEmpty();
        assertThat(verzoeken).hasSize(2);
        assertThat(verzoeken.get(1)).startsWith("{\"delete\"");
    }

    private List<Weigering> schrijf(@Nullable String volledig) {
        return new Bijwerker(elastic, new Documentbouwer(Clock.systemUTC()))
                .schrijf(List.of(new Stand(ID, "GM0402", 7, volledig)), BEWAARD, document -> {});
    }

    private static String aanbod(String omschrijving) {
        Map<Kolom, String> cellen = Map.of(
                Kolom.NAAM,
                "Opvang",
                Kolom.OMSCHRIJVING,
                omschrijving,
                Kolom.ADRES,
                "Verzonnenlaan 9, 1211 AB Hilversum");
        Opvang opvang = new Opvang();
        new Vertaler(Opvang.HILVERSUM).vertaal(Tabelrij.van(new Plek("lijst.csv", null, 2), cellen, List.of()), opvang);
        return Json.tekst(AanbodCodec.boom(opvang.aanbod.get(0)).put("id", ID.toString()));
    }
}
