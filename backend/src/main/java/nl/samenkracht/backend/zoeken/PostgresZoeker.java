package nl.samenkracht.backend.zoeken;

import io.r2dbc.spi.Readable;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenkracht.backend.inrichting.PortaalInrichting;
import nl.samenkracht.catalogus.Bronbestand;
import nl.samenkracht.catalogus.Json;
import nl.samenkracht.catalogus.aanbod.Punt;
import nl.samenkracht.catalogus.analyse.Vraagdelen;
import nl.samenkracht.catalogus.hulpvragen.Begrijper.Begrepen;
import nl.samenkracht.catalogus.zoekindex.IndexDocument;
import nl.samenkracht.catalogus.zoekindex.Velden;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The fallback: PostgreSQL full text over the analysed terms of the same documents, results and facets in one question. Any word counts, the
 * more and the weightier the better; no typo tolerance.
 *
 * <p>It must cost no more than the search it stands in for: under load it is asked as often.
 */
@Component
class PostgresZoeker {
    private static final String WOORDEN =
            "select word from ts_stat(format('select termen from zoekdocument where gemeente = %L', $1::text), 'abc')";

    private final DatabaseClient database;
    private final Vraagdelen woorden = new Vraagdelen();
    private final String vraag = Bronbestand.tekst(PostgresZoeker.class, "terugval.sql");
    private final String gemeente;

    PostgresZoeker(DatabaseClient database, PortaalInrichting inrichting) {
        this.database = database;
        this.gemeente = inrichting.gemeente().code();
    }

    /** One page of results; fails when PostgreSQL does. */
    Mono<Zoekresultaat> zoek(Zoekvraag vraag) {
        return Mono.defer(() -> gebonden(vraag).map(PostgresZoeker::lees).all().collectList())
                .map(PostgresZoeker::resultaat);
    }

    /** Every analysed word of this gemeente's entries, once, and every mark of a need but the least sure (weight D). */
    Mono<Set<String>> woorden() {
        return database.sql(WOORDEN)
                .bind("$1", gemeente)
                .map(rij -> Objects.requireNonNull(rij.get(0, String.class)))
                .all()
                .collect(Collectors.toUnmodifiableSet());
    }

    private DatabaseClient.GenericExecuteSpec gebonden(Zoekvraag vraag) {
        LocalDateTime nu = vraag.nu();
        Punt punt = vraag.punt();
        String wijk = vraag.wijk();
        DatabaseClient.GenericExecuteSpec gebonden = database.sql(this.vraag)
                .bind("$1", gemeente)
                .bind("$2", woorden.tsquery(vraag.inhoud()))
                .bind("$3", nu.toLocalDate())
                .bind("$4", vraag.minuut())
                .bind("$5", nu)
                .bind("$6", vraag.eindVanDeWeek())
                .bind("$7", vraag.zoekt())
                .bind("$8", wijk == null ? new String[0] : new String[] {wijk, gemeente});
        int plek = 9;
        for (String facet : Zoekvraag.FACETTEN) {
            gebonden = gebonden.bind(
                    "$" + plek++, vraag.keuzes().getOrDefault(facet, List.of()).toArray(String[]::new));
        }
        return gebonden.bind("$13", Objects.requireNonNullElse(vraag.open(), ""))
                .bind("$14", vraag.sortering().code())
                .bind("$15", punt == null ? 0.0 : punt.lat())
                .bind("$16", punt == null ? 0.0 : punt.lon())
                .bind("$17", Objects.requireNonNullElse(wijk, ""))
                .bind("$18", vraag.vanaf())
                .bind("$19", Zoekvraag.PER_PAGINA)
                .bind("$20", vraag.begrepen().stream().map(PostgresZoeker::merk).toArray(String[]::new))
                .bind("$21", vraag.begrepen().stream().map(Begrepen::aandeel).toArray(Float[]::new))
                .bind("$22", vraag.begrepen().stream().map(PostgresZoeker::merk).collect(Collectors.joining(" | ")));
    }

    private static String merk(Begrepen begrip) {
        return "'" + Velden.terugvalmerk(begrip.merk()) + "'";
    }

    /** A line of the answer: how many, a choice of a facet with how many, or a document; of the last two, one is empty. */
    private record Regel(String facet, String code, long aantal, String document) {}

    private static Regel lees(Readable rij) {
        return new Regel(
                Objects.requireNonNull(rij.get("facet", String.class)),
                Objects.requireNonNull(rij.get("code", String.class)),
                Objects.requireNonNull(rij.get("aantal", Long.class)),
                Objects.requireNonNull(rij.get("document", String.class)));
    }

    /** Documents stand in order, after all else. */
    private static Zoekresultaat resultaat(List<Regel> regels) {
        long totaal = 0;
        Map<String, Map<String, Long>> aantallen = new HashMap<>();
        List<IndexDocument> treffers = new ArrayList<>();
        for (Regel regel : regels) {
            switch (regel.facet()) {
                case "totaal" -> totaal = regel.aantal();
                case "treffer" -> treffers.add(Json.MAPPER.readValue(regel.document(), IndexDocument.class));
                default ->
                    aantallen
                            .computeIfAbsent(regel.facet(), naam -> new HashMap<>())
                            .put(regel.code(), regel.aantal());
            }
        }
        return new Zoekresultaat(totaal, treffers, aantallen, Map.of(), true);
    }
}
