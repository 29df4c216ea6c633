package nl.samenkracht.backend.register;

import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.samenkracht.backend.inrichting.PortaalInrichting;
import nl.samenkracht.catalogus.Json;
import nl.samenkracht.catalogus.aanbod.Punt;
import nl.samenkracht.catalogus.zoekindex.IndexDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Public entries of this portal's gemeente that have not ended, from the read model in PostgreSQL. Every answer is bounded, however much there
 * is; which rows is settled before a document is read.
 *
 * <p>Of a wijk is what has a place in it and what serves it, alone or with other wijken: by telephone, at people's homes, from over the border.
 * What serves the whole gemeente is of no wijk.
 */
@Component
public class Leesmodel {
    /** {@link #lopend} binds the local day and the gemeente. */
    private static final String LOOPT = "gemeente = $2 and (eind_op is null or eind_op >= $1)";

    /** What ranks by its week or its dates and turns out closed: so many more are fetched, since only their documents tell. */
    private static final int SPELING = 20;

    /** Characters of documents: some 2,000 of 2,500 in each of two generations, or 250 of the longest; some 30 MB in all. */
    private static final int ONTHOUDEN = 5_000_000;

    private static final String EERSTVOLGENDE = """
        with kandidaat as (
            select aanbod_id, naam, least(
                case when week @> $6::int
                     then $5::timestamp + (select lower(deel) from unnest(week) deel where deel @> $6::int) * interval '1 minute'
                     else $5::timestamp + lower(week * int4multirange(int4range($6::int, 10080))) * interval '1 minute' end,
                $5::timestamp + interval '7 days' + lower(week * int4multirange(int4range(0, $7::int))) * interval '1 minute',
                case when moment @> $8::timestamp
                     then (select lower(deel) from unnest(moment) deel where deel @> $8::timestamp)
                     else lower(moment * tsmultirange(tsrange($8::timestamp, $9::timestamp))) end) as aanvang
            from zoekdocument where %s and soort = any ($3::text[]) and ($4::text = '' or in_wijk @> array[$4::text] or dient @> array[$4::text])
        ), eerste as (
            select aanbod_id, naam, aanvang from kandidaat where aanvang is not null order by aanvang, naam, aanbod_id limit $10::int
        )
        select z.document::text from eerste e join zoekdocument z on z.gemeente = $2 and z.aanbod_id = e.aanbod_id
        order by e.aanvang, e.naam, e.aanbod_id\
        """.formatted(LOOPT);

    /** Round and round in the order of names: so many further every day. */
    private static final String BEURT = """
        with eigen as (
            select aanbod_id, row_number() over (order by naam, aanbod_id) - 1 as plek, count(*) over () as aantal
            from zoekdocument where %s and soort = $3 and ($4::text = '' or in_wijk @> array[$4::text] or dient @> array[$4::text])
        ), beurt as (
            select aanbod_id, (plek + aantal - $5::bigint %% aantal) %% aantal as beurt from eigen
        )
        select z.document::text from beurt b join zoekdocument z on z.gemeente = $2 and z.aanbod_id = b.aanbod_id
        where b.beurt < $6::int order by b.beurt\
        """.formatted(LOOPT);

    private static final String PER_SOORT = """
        with eigen as (
            select aanbod_id, in_wijk @> array[$3::text] as erin, row_number() over (
                partition by soort order by in_wijk @> array[$3::text] desc, naam, aanbod_id) as plek
            from zoekdocument where %s and (in_wijk @> array[$3::text] or dient @> array[$3::text]) and soort = any ($4::text[])
        )
        select z.document::text from eigen e join zoekdocument z on z.gemeente = $2 and z.aanbod_id = e.aanbod_id
        where e.plek <= $5::int order by e.erin desc, z.naam, z.aanbod_id\
        """.formatted(LOOPT);

    private static final String VAN_ORGANISATIE = """
        with eigen as (
            select aanbod_id from zoekdocument where %s and document->>'organisatieId' = $3
            order by naam, aanbod_id limit $4::int offset $5::bigint
        )
        select z.document::text from eigen e join zoekdocument z on z.gemeente = $2 and z.aanbod_id = e.aanbod_id
        order by z.naam, z.aanbod_id\
        """.formatted(LOOPT);

    private final DatabaseClient database;
    private final Clock klok;
    private final String gemeente;
    private final Versiegeheugen<UUID, IndexDocument> gelezen = new Versiegeheugen<>(ONTHOUDEN);

    Leesmodel(DatabaseClient database, Clock klok, PortaalInrichting inrichting) {
        this.database = database;
        this.klok = klok;
        this.gemeente = inrichting.gemeente().code();
    }

    /**
     * Those that are on first in the coming seven days, soonest first: enough to choose {@code meeste} from, since a few of them may be closed.
     *
     * @param wijk CBS code; {@code null} for the whole gemeente
     */
    public Mono<List<IndexDocument>> eerstvolgende(
            List<String> soorten, @Nullable String wijk, LocalDateTime nu, int meeste) {
        LocalDateTime vandaag = nu.toLocalDate().atStartOfDay();
        LocalDateTime maandag = vandaag.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return documenten(lopend(EERSTVOLGENDE)
                .bind("$3", soorten.toArray(String[]::new))
                .bind("$4", Objects.requireNonNullElse(wijk, ""))
                .bind("$5", maandag)
                .bind("$6", (int) ChronoUnit.MINUTES.between(maandag, nu))
                .bind("$7", (int) ChronoUnit.MINUTES.between(maandag, vandaag))
                .bind("$8", nu)
                .bind("$9", vandaag.plusDays(7))
                .bind("$10", meeste + SPELING));
    }

    /**
     * Another few every day, so that everyone gets a turn.
     *
     * @param wijk CBS code; {@code null} for the whole gemeente
     */
    public Mono<List<IndexDocument>> beurt(String soort, @Nullable String wijk, LocalDate dag, int hoeveel) {
        return documenten(lopend(BEURT)
                .bind("$3", soort)
                .bind("$4", Objects.requireNonNullElse(wijk, ""))
                .bind("$5", (long) dag.getDayOfYear() * hoeveel)
                .bind("$6", hoeveel));
    }

    /** What is in a wijk (CBS code) by name, then what serves it from elsewhere: at most {@code meeste} of each of these soorten. */
    public Mono<List<IndexDocument>> perSoort(String wijk, List<String> soorten, int meeste) {
        return documenten(lopend(PER_SOORT)
                .bind("$3", wijk)
                .bind("$4", soorten.toArray(String[]::new))
                .bind("$5", meeste));
    }

    /** A wijkpunt: in the wijk (CBS code) when there is one, else one that serves it, else any. */
    public Mono<IndexDocument> wijkpunt(@Nullable String wijk) {
        return lopend("select document::text from zoekdocument where " + LOOPT
                        + " and soort = 'wijkpunt' order by in_wijk @> array[$3::text] desc, dient @> array[$3::text] desc, naam,"
                        + " aanbod_id limit 1")
                .bind("$3", Objects.requireNonNullElse(wijk, ""))
                .map(Leesmodel::document)
                .one();
    }

    /** Those of an organisation by name, from the one after {@code overslaan}. */
    public Mono<List<IndexDocument>> vanOrganisatie(UUID organisatie, long overslaan, int meeste) {
        return documenten(lopend(VAN_ORGANISATIE)
                .bind("$3", organisatie.toString())
                .bind("$4", meeste)
                .bind("$5", overslaan));
    }

    /** How many an organisation has. */
    public Mono<Long> aantalVanOrganisatie(UUID organisatie) {
        return lopend("select count(*) from zoekdocument where " + LOOPT + " and document->>'organisatieId' = $3")
                .bind("$3", organisatie.toString())
                .map(Leesmodel::aantal)
                .one();
    }

    /** At most {@code meeste} others on the same leefgebied, the nearest first. */
    public Mono<List<IndexDocument>> dichtbij(Punt punt, String leefgebied, UUID behalve, int meeste) {
        return lopend("select aanbod_id, index_versie from zoekdocument where " + LOOPT
                        + " and leefgebied @> array[$3::text] and lat is not null and aanbod_id <> $4"
                        + " order by plat(lat, lon) <-> plat($5, $6), aanbod_id limit $7")
                .bind("$3", leefgebied)
                .bind("$4", behalve)
                .bind("$5", punt.lat())
                .bind("$6", punt.lon())
                .bind("$7", meeste)
                .map(rij -> new Gevonden(
                        Objects.requireNonNull(rij.get(0, UUID.class)), Objects.requireNonNull(rij.get(1, Long.class))))
                .all()
                .collectList()
                .flatMap(this::inVolgorde);
    }

    private record Gevonden(UUID id, long versie) {}

    /** In the order asked for; what went away meanwhile is left out. */
    private Mono<List<IndexDocument>> inVolgorde(List<Gevonden> gevonden) {
        Map<UUID, IndexDocument> bekend = new HashMap<>();
        for (Gevonden een : gevonden) {
            IndexDocument document = gelezen.zoek(een.id(), een.versie());
            if (document != null) {
                bekend.put(een.id(), document);
            }
        }
        UUID[] onbekend = gevonden.stream()
                .map(Gevonden::id)
                .filter(id -> !bekend.containsKey(id))
                .toArray(UUID[]::new);
        Mono<Map<UUID, IndexDocument>> alle = onbekend.length == 0
                ? Mono.just(bekend)
                : lopend("select aanbod_id, document::text, index_versie from zoekdocument where " + LOOPT
                                + " and aanbod_id = any ($3)")
                        .bind("$3", onbekend)
                        .map(rij -> {
                            UUID id = Objects.requireNonNull(rij.get(0, UUID.class));
                            String json = tekst(rij, 1);
                            IndexDocument document = Json.MAPPER.readValue(json, IndexDocument.class);
                            gelezen.bewaar(id, Objects.requireNonNull(rij.get(2, Long.class)), document, json.length());
                            return Map.entry(id, document);
                        })
                        .all()
                        .collectMap(Map.Entry::getKey, Map.Entry::getValue, () -> bekend);
        return alle.map(op -> gevonden.stream()
                .map(een -> op.get(een.id()))
                .filter(Objects::nonNull)
                .toList());
    }

    /** An organisation by id and name. */
    public record Aanbieder(UUID id, String naam) {}

    /** Who has something in a wijk (CBS code) or for it, by name; at most {@code meeste}. */
    public Mono<List<Aanbieder>> organisaties(String wijk, int meeste) {
        return lopend(
                        "select o.id, o.naam from organisatie o where o.id in (select a.organisatie_id from zoekdocument z"
                                + " join aanbod a on a.id = z.aanbod_id where z.gemeente = $2 and (z.eind_op is null or z.eind_op >="
                                + " $1) and (z.in_wijk @> array[$3::text] or z.dient @> array[$3::text])) order by lower(o.naam),"
                                + " o.id limit $4")
                .bind("$3", wijk)
                .bind("$4", meeste)
                .map(rij -> new Aanbieder(Objects.requireNonNull(rij.get(0, UUID.class)), tekst(rij, 1)))
                .all()
                .collectList();
    }

    /** How many serve a wijk (CBS code), with what serves the whole gemeente: by code of leefgebied, and all under the empty code. */
    public Mono<Map<String, Long>> aantalVoorWijk(String wijk) {
        String dient = " from zoekdocument where " + LOOPT + " and dient && array[$2::text, $3::text]";
        return tellingen(lopend("select '', count(*)" + dient
                        + " union all select code, count(*) from (select unnest(leefgebied)" + " as code" + dient
                        + ") eigen group by code")
                .bind("$3", wijk));
    }

    /** How many serve each wijk alone or with others, by CBS code; under the gemeente's code how many serve all of it. */
    public Mono<Map<String, Long>> aantalPerWijk() {
        return tellingen(lopend(
                "select code, count(*) from zoekdocument, unnest(dient) code where " + LOOPT + " group by code"));
    }

    /** How many there are in all. */
    public Mono<Long> aantal() {
        return lopend("select count(*) from zoekdocument where " + LOOPT)
                .map(Leesmodel::aantal)
                .one();
    }

    /** An entry or an organisation by id and name. */
    public record Genoemd(UUID id, String naam) {}

    /** By id: at most {@code meeste} after {@code na}, without the first {@code overslaan} of those; {@code null} from the beginning. */
    public Mono<List<Genoemd>> opVolgorde(@Nullable UUID na, long overslaan, int meeste) {
        return lopend("select aanbod_id, naam from zoekdocument where " + LOOPT
                        + " and aanbod_id > $3 order by aanbod_id limit $4 offset $5")
                .bind("$3", na == null ? new UUID(0, 0) : na)
                .bind("$4", meeste)
                .bind("$5", overslaan)
                .map(rij -> new Genoemd(Objects.requireNonNull(rij.get(0, UUID.class)), tekst(rij, 1)))
                .all()
                .collectList();
    }

    /** Organisations that offer something, by id: at most {@code meeste} after {@code na}; {@code null} from the beginning. */
    public Mono<List<Genoemd>> organisatiesOpVolgorde(@Nullable UUID na, int meeste) {
        return lopend(
                        "select o.id, o.naam from organisatie o where o.id > $3 and exists (select from zoekdocument where "
                                + LOOPT + " and document->>'organisatieId' = o.id::text) order by o.id limit $4")
                .bind("$3", na == null ? new UUID(0, 0) : na)
                .bind("$4", meeste)
                .map(rij -> new Genoemd(Objects.requireNonNull(rij.get(0, UUID.class)), tekst(rij, 1)))
                .all()
                .collectList();
    }

    private GenericExecuteSpec lopend(String sql) {
        return database.sql(sql).bind("$1", LocalDate.now(klok)).bind("$2", gemeente);
    }

    private static Mono<List<IndexDocument>> documenten(GenericExecuteSpec vraag) {
        return vraag.map(Leesmodel::document).all().collectList();
    }

    private static Mono<Map<String, Long>> tellingen(GenericExecuteSpec vraag) {
        return vraag.map(rij -> Map.entry(tekst(rij, 0), Objects.requireNonNull(rij.get(1, Long.class))))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private static IndexDocument document(Readable rij) {
        return Json.MAPPER.readValue(tekst(rij, 0), IndexDocument.class);
    }

    private static long aantal(Readable rij) {
        return Objects.requireNonNull(rij.get(0, Long.class));
    }

    private static String tekst(Readable rij, int kolom) {
        return Objects.requireNonNull(rij.get(kolom, String.class));
    }
}
