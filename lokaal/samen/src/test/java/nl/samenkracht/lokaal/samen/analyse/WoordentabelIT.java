package nl.samenkracht.lokaal.samen.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenkracht.catalogus.Bronbestand;
import nl.samenkracht.catalogus.Json;
import nl.samenkracht.catalogus.analyse.AnalyseLezer;
import nl.samenkracht.catalogus.analyse.Termen;
import nl.samenkracht.catalogus.zoekindex.Indexinrichting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * The table of words, analysed by a real Elasticsearch and by our Lucene chain.
 *
 * <p>Against a stock cluster instead of the server with our stand-in plugin: {@code -Dsamenkracht.stock.uri=http://… -Dsamenkracht.stock.wie=name:password}.
 */
@Tag("zwaar")
class WoordentabelIT {

    private static final String INDEX = "/aanbod-woordentabel";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static Proefcluster cluster;

    @BeforeAll
    static void maakIndex() throws IOException, InterruptedException {
        cluster = Proefcluster.kies();
        stuur("DELETE", INDEX, "");
        HttpResponse<String> antwoord = stuur("PUT", INDEX, Indexinrichting.maakverzoek());
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(200);
    }

    @AfterAll
    static void verwijderIndex() throws IOException, InterruptedException {
        stuur("DELETE", INDEX, "");
    }

    @ParameterizedTest
    @CsvSource({"nederlands_index, termen", "nederlands_zoek, vraag", "nederlands_delen, delen"})
    void elasticsearch_makes_the_terms_of_the_table(String analyzer, String kolom) throws Exception {
        Map<String, String> verwacht = new LinkedHashMap<>();
        Map<String, String> gevonden = new LinkedHashMap<>();
        for (Map<String, String> rij : tabel()) {
            String tekst = Bronbestand.verplicht(rij, "tekst");
            verwacht.put(tekst, Bronbestand.verplicht(rij, kolom));
            gevonden.put(tekst, String.join(" ", analyseer("analyzer", analyzer, tekst)));
        }

        assertThat(gevonden).isEqualTo(verwacht);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nederlands_index", "nederlands_zoek", "nederlands_delen", "gewoon", "begin"})
    void both_chains_of_every_analyzer_agree_on_the_whole_table(String analyzer) throws Exception {
        String alles = String.join(
                " . ",
                tabel().stream().map(rij -> Bronbestand.verplicht(rij, "tekst")).toList());

        assertThat(new Termen(AnalyseLezer.standaard().analyzer(analyzer)).van(alles))
                .isEqualTo(analyseer("analyzer", analyzer, alles))
                .hasSizeGreaterThan(100);
    }

    @Test
    void both_normalizers_agree() throws Exception {
        String naam = "Buurthuis 'Één & Al' Ĳmeer";

        assertThat(new Termen(AnalyseLezer.standaard().analyzer("naam_exact")).van(naam))
                .isEqualTo(analyseer("normalizer", "naam_exact", naam));
    }

    private static List<Map<String, String>> tabel() {
        return Bronbestand.tsv(AnalyseLezer.class, "woorden.tsv");
    }

    private static List<String> analyseer(String soort, String naam, String tekst)
            throws IOException, InterruptedException {
        HttpResponse<String> antwoord =
                stuur("POST", INDEX + "/_analyze", Json.tekst(Map.of(soort, naam, "text", tekst)));
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(200);
        JsonNode tokens = Json.boom(antwoord.body()).path("tokens");
        return tokens.valueStream()
                .map(token -> token.path("token").asString(""))
                .toList();
    }

    private static HttpResponse<String> stuur(String methode, String pad, String inhoud)
            throws IOException, InterruptedException {
        HttpRequest vraag = HttpRequest.newBuilder(cluster.uri().resolve(pad))
                .header("Authorization", cluster.bewijs())
                .header("Content-Type", "application/json")
                .method(methode, HttpRequest.BodyPublishers.ofString(inhoud))
                .build();
        return HTTP.send(vraag, HttpResponse.BodyHandlers.ofString());
    }
}
