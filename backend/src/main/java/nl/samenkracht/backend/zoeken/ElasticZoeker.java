package nl.samenkracht.backend.zoeken;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.HttpHeaderNames;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.samenkracht.backend.inrichting.PortaalInrichting;
import nl.samenkracht.backend.inrichting.PortaalInrichting.ElasticsearchInrichting;
import nl.samenkracht.catalogus.Json;
import nl.samenkracht.catalogus.zoekindex.IndexDocument;
import nl.samenkracht.catalogus.zoekindex.Indexnaam;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;
import tools.jackson.databind.JsonNode;

/** Asks Elasticsearch over the event loop the request already runs on: no extra threads between visitor and index. */
@Component
class ElasticZoeker implements Zoeker {
    private final HttpClient http;
    private final String pad;
    private final Zoekverzoek verzoek;

    ElasticZoeker(PortaalInrichting inrichting) {
        ElasticsearchInrichting eigen = inrichting.elasticsearch();
        ConnectionProvider verbindingen = ConnectionProvider.builder("elasticsearch")
                .maxConnections(eigen.verbindingen())
                .pendingAcquireTimeout(eigen.wachttijd())
                .build();
        String sleutel = Base64.getEncoder()
                .encodeToString((eigen.gebruiker() + ":" + eigen.wachtwoord()).getBytes(StandardCharsets.UTF_8));
        this.http = HttpClient.create(verbindingen)
                .baseUrl(eigen.adres().toString())
                .responseTimeout(eigen.wachttijd())
                .headers(koppen -> {
                    koppen.set(HttpHeaderNames.CONTENT_TYPE, "application/json");
                    if (eigen.gebruiker() != null) {
                        koppen.set(HttpHeaderNames.AUTHORIZATION, "Basic " + sleutel);
                    }
                });
        String gemeente = inrichting.gemeente().code();
        this.pad = "/" + Indexnaam.alias(gemeente) + "/_search";
        this.verzoek = new Zoekverzoek(gemeente);
    }

    @Override
    public Mono<Zoekresultaat> zoek(Zoekvraag vraag) {
        return Mono.defer(() -> {
            byte[] lijf = Json.MAPPER.writeValueAsBytes(verzoek.maak(vraag));
            return http.post()
                    .uri(pad)
                    .send(Mono.fromSupplier(() -> Unpooled.wrappedBuffer(lijf)))
                    .responseSingle((antwoord, inhoud) -> inhoud.asByteArray().map(tekst -> {
                        if (antwoord.status().code() != 200) {
                            // The answer may quote the question: only the status may reach a log.
                            throw new IllegalStateException("Elasticsearch answered "
                                    + antwoord.status().code());
                        }
                        return lees(tekst);
                    }));
        });
    }

    private static Zoekresultaat lees(byte[] tekst) {
        Antwoord antwoord = Json.MAPPER.readValue(tekst, Antwoord.class);
        Map<String, Map<String, Long>> aantallen = new HashMap<>();
        antwoord.aggregations().forEach((facet, telling) -> {
            JsonNode eigen = telling.has("buckets") ? telling : telling.path(facet);
            aantallen.put(facet, emmers(eigen.path("buckets")));
        });
        return new Zoekresultaat(
                antwoord.hits().total().value(),
                antwoord.hits().hits().stream().map(Treffer::_source).toList(),
                aantallen,
                false);
    }

    private static Map<String, Long> emmers(JsonNode emmers) {
        Map<String, Long> aantallen = new HashMap<>();
        if (emmers.isArray()) {
            emmers.forEach(emmer -> aantallen.put(
                    emmer.path("key").asString(), emmer.path("doc_count").asLong()));
        } else {
            emmers.properties()
                    .forEach(emmer -> aantallen.put(
                            emmer.getKey(), emmer.getValue().path("doc_count").asLong()));
        }
        return aantallen;
    }

    private record Antwoord(Treffers hits, @Nullable Map<String, JsonNode> aggregations) {
        @Override
        public Map<String, JsonNode> aggregations() {
            return aggregations == null ? Map.of() : aggregations;
        }
    }

    private record Treffers(Totaal total, List<Treffer> hits) {}

    private record Totaal(long value) {}

    private record Treffer(IndexDocument _source) {}
}
