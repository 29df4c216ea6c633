package nl.samenkracht.backend.zoeken;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.HttpHeaderNames;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenkracht.backend.inrichting.PortaalInrichting;
import nl.samenkracht.backend.inrichting.PortaalInrichting.ElasticsearchInrichting;
import nl.samenkracht.backend.web.Gebied;
import nl.samenkracht.backend.zoeken.Antwoordlezer.Treffer;
import nl.samenkracht.catalogus.Json;
import nl.samenkracht.catalogus.zoekindex.IndexDocument;
import nl.samenkracht.catalogus.zoekindex.Indexnaam;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Asks Elasticsearch over the event loop the request already runs on: no extra threads between visitor and index. A search answers ids and
 * versions; only documents not shown before in that version are fetched as well.
 */
@Component
class ElasticZoeker {
    /** However busy the server is, a visitor waits no longer. */
    private static final Duration LANGST = Duration.ofSeconds(5);

    private final HttpClient http;
    private final String zoekpad;
    private final String haalpad;
    private final Zoekverzoek verzoek;
    private final Woordenschat woordenschat;
    private final Duration wachttijd;
    private final Documentgeheugen geheugen = new Documentgeheugen();
    private final LongAdder antwoorden = new LongAdder();

    ElasticZoeker(PortaalInrichting inrichting, Gebied gebied, Woordenschat woordenschat) {
        ElasticsearchInrichting eigen = inrichting.elasticsearch();
        ConnectionProvider verbindingen = ConnectionProvider.builder("elasticsearch")
                .maxConnections(eigen.verbindingen())
                .pendingAcquireTimeout(LANGST)
                .build();
        String sleutel = Base64.getEncoder()
                .encodeToString((eigen.gebruiker() + ":" + eigen.wachtwoord()).getBytes(StandardCharsets.UTF_8));
        this.http = HttpClient.create(verbindingen).baseUrl(eigen.adres()).headers(koppen -> {
            koppen.set(HttpHeaderNames.CONTENT_TYPE, "application/json");
            if (eigen.gebruiker() != null) {
                koppen.set(HttpHeaderNames.AUTHORIZATION, "Basic " + sleutel);
            }
        });
        String gemeente = inrichting.gemeente().code();
        this.zoekpad = "/" + Indexnaam.alias(gemeente) + "/_search";
        this.haalpad = "/" + Indexnaam.alias(gemeente) + "/_mget";
        this.wachttijd = eigen.wachttijd();
        this.verzoek = new Zoekverzoek(gemeente, gebied.indeling().wijken().size());
        this.woordenschat = woordenschat;
    }

    /**
     * Gives up on a server that answers nobody: one that answers others is only busy, and a second search elsewhere would make it busier.
     *
     * @param som whether to tell of what each score is the sum
     */
    Mono<Zoekresultaat> zoek(Zoekvraag vraag, boolean som) {
        return Mono.defer(() -> zonderHaast(vraag, som).timeout(stil()));
    }

    /** As {@link #zoek}, however long the server is silent. */
    Mono<Zoekresultaat> zonderHaast(Zoekvraag vraag) {
        return zonderHaast(vraag, false);
    }

    private Mono<Zoekresultaat> zonderHaast(Zoekvraag vraag, boolean som) {
        ObjectNode lijf =
                verzoek.maak(vraag, woordenschat.onbekend(vraag.inhoud()), woordenschat.delen(vraag.inhoud()));
        if (som) {
            Zoeksom.benoem(lijf);
        }
        return vraag(som ? zoekpad + Zoeksom.PAD : zoekpad, lijf)
                .map(Antwoordlezer::lees)
                .flatMap(antwoord -> documenten(antwoord.treffers(), Zoekverzoek.opScore(vraag))
                        .map(treffers -> new Zoekresultaat(
                                antwoord.totaal(),
                                treffers,
                                antwoord.aantallen(),
                                som ? sommen(antwoord.treffers()) : Map.of(),
                                false)));
    }

    private static Map<String, Map<String, Float>> sommen(List<Treffer> treffers) {
        return treffers.stream().collect(Collectors.toMap(Treffer::id, Treffer::punten));
    }

    /** Tells when the server has been silent too long. */
    private Mono<Stilte> stil() {
        return Mono.delay(Stilte.TIK)
                .repeat()
                .scan(Stilte.vanaf(antwoorden.sum()), (stilte, tik) -> stilte.tik(antwoorden.sum()))
                .filter(stilte -> stilte.duurt(wachttijd) || stilte.samen(LANGST))
                .next();
    }

    /**
     * In order of the results; one that was deleted meanwhile is left out.
     *
     * @param opScore whether those that score alike are still to be put in order of name
     */
    private Mono<List<IndexDocument>> documenten(List<Treffer> treffers, boolean opScore) {
        Map<String, IndexDocument> bekend = new HashMap<>();
        ObjectNode onbekend = Json.MAPPER.createObjectNode();
        ArrayNode ids = onbekend.putArray("ids");
        for (Treffer treffer : treffers) {
            IndexDocument document = geheugen.zoek(treffer.id(), treffer.versie());
            if (document == null) {
                ids.add(treffer.id());
            } else {
                bekend.put(treffer.id(), document);
            }
        }
        Mono<Map<String, IndexDocument>> alle = ids.isEmpty()
                ? Mono.just(bekend)
                : vraag(haalpad, onbekend).map(tekst -> {
                    for (Gehaald gehaald :
                            Json.MAPPER.readValue(tekst, Gehaalden.class).docs()) {
                        IndexDocument document = gehaald._source();
                        if (document != null) {
                            geheugen.bewaar(gehaald._version(), document);
                            bekend.put(document.id(), document);
                        }
                    }
                    return bekend;
                });
        return alle.map(op -> {
            Stream<Treffer> gehaald = treffers.stream().filter(treffer -> op.containsKey(treffer.id()));
            return (opScore ? gehaald.sorted(opNaam(op)) : gehaald)
                    .map(treffer -> op.get(treffer.id()))
                    .filter(Objects::nonNull)
                    .toList();
        });
    }

    private static Comparator<Treffer> opNaam(Map<String, IndexDocument> documenten) {
        return Comparator.comparingDouble((Treffer treffer) -> -treffer.score())
                .thenComparing(treffer -> Objects.requireNonNull(documenten.get(treffer.id()))
                        .naam()
                        .toLowerCase(Locale.ROOT));
    }

    private Mono<byte[]> vraag(String pad, ObjectNode vraag) {
        return Mono.defer(() -> {
            byte[] lijf = Json.MAPPER.writeValueAsBytes(vraag);
            return http.post()
                    .uri(pad)
                    .send(Mono.fromSupplier(() -> Unpooled.wrappedBuffer(lijf)))
                    .responseSingle((antwoord, inhoud) -> {
                        antwoorden.increment();
                        int status = antwoord.status().code();
                        // The answer may quote the question: only the status may reach a log.
                        return status == 200
                                ? inhoud.asByteArray().switchIfEmpty(Mono.error(() -> new Zoekserverfout(status)))
                                : inhoud.asByteArray().then(Mono.<byte[]>error(() -> new Zoekserverfout(status)));
                    });
        });
    }

    private record Gehaalden(List<Gehaald> docs) {}

    private record Gehaald(long _version, @Nullable IndexDocument _source) {}
}
