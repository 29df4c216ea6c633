package nl.samenkracht.backend.register;

import io.r2dbc.spi.Readable;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenkracht.catalogus.Json;
import nl.samenkracht.catalogus.aanbod.Aanbod;
import nl.samenkracht.catalogus.aanbod.Organisatie;
import nl.samenkracht.catalogus.aanbod.Punt;
import nl.samenkracht.catalogus.register.AanbodCodec;
import nl.samenkracht.catalogus.zoekindex.IndexDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads entries from PostgreSQL: whole ones from the register, documents from the read model. */
@Component
public class Register {
    /** Not ended; {@link #lopend} binds the local day. */
    private static final String LOOPT = "(eind_op is null or eind_op >= $1)";

    /** Nearly every entry was never merged, and planning {@link #VOLG} costs more than all else for a page. */
    private static final String ZELF = "select volledig::text from aanbod_volledig where id = $1"
            + " and not exists (select from doorverwijzing where oud = $1)";

    /** A merge of merges of merges is rare; a row that leads back to itself is a mistake, and then the id stands for itself. */
    private static final String VOLG = """
        with recursive keten(gevraagd, id, stap) as (
            select vraag, vraag, 0 from unnest($1::uuid[]) vraag
            union all
            select k.gevraagd, d.nieuw, k.stap + 1 from keten k join doorverwijzing d on d.oud = k.id where k.stap < 20
        ) cycle id set rond using pad,
        doel as (
            select gevraagd, case when bool_or(rond) then gevraagd else (array_agg(id order by stap desc))[1] end as id
            from keten group by gevraagd)
        select d.gevraagd, v.volledig::text from doel d join aanbod_volledig v on v.id = d.id\
        """;

    private final DatabaseClient database;
    private final Clock klok;

    Register(DatabaseClient database, Clock klok) {
        this.database = database;
        this.klok = klok;
    }

    /** The entry in whatever state, or empty. An id that was merged gives the entry it went into. */
    public Mono<Aanbod> aanbod(UUID id) {
        return database.sql(ZELF)
                .bind("$1", id)
                .map(rij -> AanbodCodec.lees(tekst(rij)))
                .one()
                .switchIfEmpty(
                        Mono.defer(() -> aanbod(List.of(id)).flatMap(gevonden -> Mono.justOrEmpty(gevonden.get(id)))));
    }

    /** The entries in whatever state by the id asked for; one that was merged gives the entry it went into. */
    public Mono<Map<UUID, Aanbod>> aanbod(List<UUID> ids) {
        return database.sql(VOLG)
                .bind("$1", ids.toArray(new UUID[0]))
                .map(rij -> Map.entry(
                        Objects.requireNonNull(rij.get(0, UUID.class)),
                        AanbodCodec.lees(Objects.requireNonNull(rij.get(1, String.class)))))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    /** Public entries that are in a wijk (CBS code), by name. */
    public Flux<IndexDocument> inWijk(String gemeente, String wijk) {
        return documenten("gemeente = $2 and in_wijk @> array[$3::text]", gemeente, wijk);
    }

    /** Public entries of an organisation, by name. */
    public Flux<IndexDocument> vanOrganisatie(String gemeente, UUID organisatie) {
        return documenten("gemeente = $2 and document->>'organisatieId' = $3", gemeente, organisatie.toString());
    }

    /** Public entries of one soort, by name. */
    public Flux<IndexDocument> vanSoort(String gemeente, String soort) {
        return documenten("gemeente = $2 and soort = $3", gemeente, soort);
    }

    /** At most {@code meeste} other public entries on the same leefgebied, the nearest first. */
    public Flux<IndexDocument> dichtbij(String gemeente, Punt punt, String leefgebied, UUID behalve, int meeste) {
        return lopend("select document::text from zoekdocument where gemeente = $2 and leefgebied @> array[$3::text]"
                        + " and lat is not null and aanbod_id <> $4 and " + LOOPT
                        + " order by plat(lat, lon) <-> plat($5, $6), aanbod_id limit $7")
                .bind("$2", gemeente)
                .bind("$3", leefgebied)
                .bind("$4", behalve)
                .bind("$5", punt.lat())
                .bind("$6", punt.lon())
                .bind("$7", meeste)
                .map(Register::document)
                .all();
    }

    /**
     * How much there is for a wijk.
     *
     * @param totaal entries that serve it
     * @param perLeefgebied the same by code of leefgebied
     */
    public record Bereik(long totaal, Map<String, Long> perLeefgebied) {}

    /** How much serves a wijk (CBS code), with what serves the whole gemeente. */
    public Mono<Bereik> dientWijk(String gemeente, String wijk) {
        return lopend("select leefgebied from zoekdocument where gemeente = $2 and dient && array[$2::text,"
                        + " $3::text] and "
                        + LOOPT)
                .bind("$2", gemeente)
                .bind("$3", wijk)
                .map(rij -> List.of(Objects.requireNonNull(rij.get(0, String[].class))))
                .all()
                .collectList()
                .map(rijen -> new Bereik(
                        rijen.size(),
                        rijen.stream()
                                .flatMap(List::stream)
                                .collect(Collectors.groupingBy(code -> code, Collectors.counting()))));
    }

    /** How many entries serve each wijk alone or with others, by CBS code; under the gemeente's code how many serve all of it. */
    public Mono<Map<String, Long>> aantalDatDient(String gemeente) {
        return lopend("select code, count(*) from zoekdocument, unnest(dient) code where gemeente = $2 and " + LOOPT
                        + " group by code")
                .bind("$2", gemeente)
                .map(rij -> Map.entry(tekst(rij), Objects.requireNonNull(rij.get(1, Long.class))))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    /** An organisation, or empty. */
    public Mono<Organisatie> organisatie(UUID id) {
        return database.sql(
                        "select gemeente, naam, omschrijving, website, email, telefoon from organisatie where id = $1")
                .bind("$1", id)
                .map(rij -> new Organisatie(
                        id,
                        tekst(rij),
                        Objects.requireNonNull(rij.get("naam", String.class)),
                        rij.get("omschrijving", String.class),
                        rij.get("website", String.class),
                        rij.get("email", String.class),
                        rij.get("telefoon", String.class)))
                .one();
    }

    /**
     * Figures about the whole.
     *
     * @param bijgewerkt instant of the last change; {@code null} when there are no entries
     */
    public record Stand(
            long aanbod, long organisaties, @Nullable Instant bijgewerkt) {}

    /** How many public entries and organisations there are. */
    public Mono<Stand> stand(String gemeente) {
        return lopend("select count(*), count(distinct organisatie_id), max(gewijzigd) from aanbod"
                        + " where gemeente = $2 and staat = 'gepubliceerd' and " + LOOPT)
                .bind("$2", gemeente)
                .map(rij -> new Stand(
                        Objects.requireNonNull(rij.get(0, Long.class)),
                        Objects.requireNonNull(rij.get(1, Long.class)),
                        rij.get(2, Instant.class)))
                .one();
    }

    /** Ids and names of everything public, for the site map. */
    public Flux<Map.Entry<UUID, String>> openbaar(String gemeente) {
        return lopend("select aanbod_id, naam from zoekdocument where gemeente = $2 and " + LOOPT
                        + " order by aanbod_id limit 50000")
                .bind("$2", gemeente)
                .map(rij -> Map.entry(
                        Objects.requireNonNull(rij.get(0, UUID.class)),
                        Objects.requireNonNull(rij.get(1, String.class))))
                .all();
    }

    /**
     * Keeps a visitor's report. Twenty an hour on one entry is enough: more are not kept. The same report again in the same hour is a button
     * pressed twice: it is kept once, by an id made of what it says, since the portal may not read what others wrote.
     *
     * @return whether it is kept
     */
    public Mono<Boolean> meld(UUID aanbod, String soort, String tekst) {
        long uur = klok.instant().truncatedTo(ChronoUnit.HOURS).getEpochSecond();
        String inhoud = String.join("\n", aanbod.toString(), soort, Long.toString(uur), tekst);
        return database.sql("""
                        with laatst as (
                            select count(*) as aantal from foutmelding where aanbod_id = $2 and gemeld_op > now() - interval '1 hour'
                        ), nieuw as (
                            insert into foutmelding (id, aanbod_id, soort, tekst) select $1, $2, $3, $4
                            where (select aantal from laatst) < 20
                            on conflict do nothing
                        )
                        select aantal < 20 from laatst
                        """)
                .bind("$1", UUID.nameUUIDFromBytes(inhoud.getBytes(StandardCharsets.UTF_8)))
                .bind("$2", aanbod)
                .bind("$3", soort)
                .bind("$4", tekst)
                .map(rij -> Objects.requireNonNull(rij.get(0, Boolean.class)))
                .one();
    }

    private Flux<IndexDocument> documenten(String voorwaarde, String eerste, String tweede) {
        return lopend("select document::text from zoekdocument where " + voorwaarde + " and " + LOOPT
                        + " order by naam, aanbod_id")
                .bind("$2", eerste)
                .bind("$3", tweede)
                .map(Register::document)
                .all();
    }

    private DatabaseClient.GenericExecuteSpec lopend(String sql) {
        return database.sql(sql).bind("$1", LocalDate.now(klok));
    }

    private static IndexDocument document(Readable rij) {
        return Json.MAPPER.readValue(tekst(rij), IndexDocument.class);
    }

    private static String tekst(Readable rij) {
        return Objects.requireNonNull(rij.get(0, String.class));
    }
}
