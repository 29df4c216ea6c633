package nl.samenkracht.backend.zoeken;

import io.r2dbc.spi.Readable;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.samenkracht.backend.inrichting.PortaalInrichting;
import nl.samenkracht.catalogus.Json;
import nl.samenkracht.catalogus.aanbod.Punt;
import nl.samenkracht.catalogus.analyse.Termen;
import nl.samenkracht.catalogus.zoekindex.IndexDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The fallback: PostgreSQL full text over the analysed terms of the same documents. Any word counts, the more and the weightier the better;
 * no typo tolerance. Looks at no more than {@value #MEESTE} entries, so a broad question in a very large gemeente is counted short: the best
 * that pass every filter first, then those that miss one, which are needed to count the choices of that one.
 */
@Component
class PostgresZoeker implements Zoeker {
    static final int MEESTE = 5_000;

    private static final String VRAAG = """
            with gevonden as (
                select aanbod_id, naam, soort, leefgebied, doelgroep, toegang, dient, in_wijk, lat, lon,
                       case when $2 then ts_rank('{0.1, 0.3, 0.6, 1.0}', termen, $3::tsquery) else 0 end as rang,
                       (exists (select 1 from jsonb_array_elements(document->'week') w where (w->>'gte')::int <= $5 and (w->>'lt')::int > $5)
                         and not exists (select 1 from jsonb_array_elements(document->'gesloten') g
                                         where (g->>'gte')::date <= $4 and (g->>'lte')::date >= $4))
                       or exists (select 1 from jsonb_array_elements(document->'moment') m
                                  where (m->>'gte')::timestamp <= $6 and (m->>'lt')::timestamp > $6) as open_nu,
                       (exists (select 1 from jsonb_array_elements(document->'week') w where (w->>'lt')::int > $5)
                         and not exists (select 1 from jsonb_array_elements(document->'gesloten') g
                                         where (g->>'gte')::date <= $4 and (g->>'lte')::date >= $7::date - 1))
                       or exists (select 1 from jsonb_array_elements(document->'moment') m
                                  where (m->>'gte')::timestamp < $7 and (m->>'lt')::timestamp > $6) as open_week
                from zoekdocument
                where gemeente = $1 and (eind_op is null or eind_op >= $4) and (not $2 or termen @@ $3::tsquery)),
            gefilterd as (
                select *, (cardinality($8::text[]) > 0 and not dient && $8)::int
                        + (cardinality($9::text[]) > 0 and not leefgebied && $9)::int
                        + (cardinality($10::text[]) > 0 and soort <> all ($10))::int
                        + (cardinality($11::text[]) > 0 and not doelgroep && $11)::int
                        + (cardinality($12::text[]) > 0 and not toegang && $12)::int
                        + (case $13::text when 'nu' then not open_nu when 'week' then not open_week else false end)::int as gemist
                from gevonden)
            select * from gefilterd where gemist <= 1
            order by gemist, rang desc, naam, aanbod_id
            limit\s""" + MEESTE;

    private static final int MINUTEN_PER_DAG = 1440;
    private static final double IN_EIGEN_WIJK = 0.05;

    private final DatabaseClient database;
    private final Termen termen = Termen.zoek();
    private final String gemeente;

    PostgresZoeker(DatabaseClient database, PortaalInrichting inrichting) {
        this.database = database;
        this.gemeente = inrichting.gemeente().code();
    }

    private record Rij(
            UUID id,
            String naam,
            Map<String, List<String>> codes,
            @Nullable Punt punt,
            double rang) {
        boolean heeft(String facet, List<String> keuzes) {
            return codes.getOrDefault(facet, List.of()).stream().anyMatch(keuzes::contains);
        }
    }

    @Override
    public Mono<Zoekresultaat> zoek(Zoekvraag vraag) {
        LocalDateTime nu = vraag.nu();
        int minuut = (nu.getDayOfWeek().getValue() - 1) * MINUTEN_PER_DAG
                + nu.toLocalTime().toSecondOfDay() / 60;
        LocalDateTime eindWeek = nu.toLocalDate()
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))
                .plusDays(1)
                .atStartOfDay();
        Map<String, List<String>> filters = filters(vraag);
        return database.sql(VRAAG)
                .bind("$1", gemeente)
                .bind("$2", !vraag.tekst().isEmpty())
                .bind("$3", termen.tsquery(vraag.tekst()))
                .bind("$4", nu.toLocalDate())
                .bind("$5", minuut)
                .bind("$6", nu)
                .bind("$7", eindWeek)
                .bind("$8", codes(filters, "wijk"))
                .bind("$9", codes(filters, "leefgebied"))
                .bind("$10", codes(filters, "soort"))
                .bind("$11", codes(filters, "doelgroep"))
                .bind("$12", codes(filters, "toegang"))
                .bind("$13", vraag.open() == null ? "" : vraag.open())
                .map(PostgresZoeker::lees)
                .all()
                .collectList()
                .flatMap(rijen -> pagina(vraag, filters, rijen));
    }

    private static String[] codes(Map<String, List<String>> filters, String facet) {
        return filters.getOrDefault(facet, List.of()).toArray(new String[0]);
    }

    private Mono<Zoekresultaat> pagina(Zoekvraag vraag, Map<String, List<String>> filters, List<Rij> rijen) {
        List<UUID> gekozen = rijen.stream()
                .filter(rij -> past(rij, filters, ""))
                .sorted(volgorde(vraag))
                .map(Rij::id)
                .toList();
        Map<String, Map<String, Long>> aantallen = tel(rijen, filters);
        List<UUID> bladzijde =
                gekozen.stream().skip(vraag.vanaf()).limit(Zoekvraag.PER_PAGINA).toList();
        return documenten(bladzijde).map(treffers -> new Zoekresultaat(gekozen.size(), treffers, aantallen, true));
    }

    private Map<String, List<String>> filters(Zoekvraag vraag) {
        Map<String, List<String>> filters = new HashMap<>(vraag.keuzes());
        if (vraag.wijk() != null) {
            filters.put("wijk", List.of(vraag.wijk(), gemeente));
        }
        if (vraag.open() != null) {
            filters.put("open", List.of(vraag.open()));
        }
        return filters;
    }

    private static boolean past(Rij rij, Map<String, List<String>> filters, String behalve) {
        return filters.entrySet().stream()
                .allMatch(filter -> filter.getKey().equals(behalve) || rij.heeft(filter.getKey(), filter.getValue()));
    }

    private static Map<String, Map<String, Long>> tel(List<Rij> rijen, Map<String, List<String>> filters) {
        Map<String, Map<String, Long>> aantallen = new HashMap<>();
        for (Rij rij : rijen) {
            rij.codes().forEach((facet, codes) -> {
                if (past(rij, filters, facet)) {
                    Map<String, Long> telling = aantallen.computeIfAbsent(facet, naam -> new HashMap<>());
                    codes.forEach(code -> telling.merge(code, 1L, Long::sum));
                }
            });
        }
        return aantallen;
    }

    private static Comparator<Rij> volgorde(Zoekvraag vraag) {
        Comparator<Rij> opNaam =
                Comparator.comparing(Rij::naam, String.CASE_INSENSITIVE_ORDER).thenComparing(Rij::id);
        Punt hier = vraag.punt();
        return switch (vraag.sortering()) {
            case NAAM -> opNaam;
            case AFSTAND ->
                Comparator.<Rij>comparingDouble(rij -> {
                            Punt daar = rij.punt();
                            return hier == null || daar == null ? Double.MAX_VALUE : hier.kilometerTot(daar);
                        })
                        .thenComparing(opNaam);
            case RELEVANTIE ->
                Comparator.<Rij>comparingDouble(rij -> -rij.rang()
                                - (vraag.wijk() != null && rij.heeft("inWijk", List.of(vraag.wijk()))
                                        ? IN_EIGEN_WIJK
                                        : 0))
                        .thenComparing(opNaam);
        };
    }

    private Mono<List<IndexDocument>> documenten(List<UUID> ids) {
        if (ids.isEmpty()) {
            return Mono.just(List.of());
        }
        return database.sql("select document::text from zoekdocument where gemeente = $1 and aanbod_id = any($2)")
                .bind("$1", gemeente)
                .bind("$2", ids.toArray(new UUID[0]))
                .map(rij ->
                        Json.MAPPER.readValue(Objects.requireNonNull(rij.get(0, String.class)), IndexDocument.class))
                .all()
                .sort(Comparator.comparingInt(document -> ids.indexOf(UUID.fromString(document.id()))))
                .collectList();
    }

    private static Rij lees(Readable rij) {
        Map<String, List<String>> codes = new HashMap<>();
        codes.put("soort", List.of(Objects.requireNonNull(rij.get("soort", String.class))));
        codes.put("leefgebied", lijst(rij, "leefgebied"));
        codes.put("doelgroep", lijst(rij, "doelgroep"));
        codes.put("toegang", lijst(rij, "toegang"));
        codes.put("wijk", lijst(rij, "dient"));
        codes.put("inWijk", lijst(rij, "in_wijk"));
        List<String> open = new ArrayList<>();
        if (Boolean.TRUE.equals(rij.get("open_nu", Boolean.class))) {
            open.add("nu");
        }
        if (Boolean.TRUE.equals(rij.get("open_week", Boolean.class))) {
            open.add("week");
        }
        codes.put("open", open);
        Double lat = rij.get("lat", Double.class);
        Double lon = rij.get("lon", Double.class);
        Number rang = Objects.requireNonNull(rij.get("rang", Number.class));
        return new Rij(
                Objects.requireNonNull(rij.get("aanbod_id", UUID.class)),
                Objects.requireNonNull(rij.get("naam", String.class)),
                codes,
                lat == null || lon == null ? null : new Punt(lat, lon),
                rang.doubleValue());
    }

    private static List<String> lijst(Readable rij, String kolom) {
        return List.of(Objects.requireNonNull(rij.get(kolom, String[].class)));
    }
}
