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
import nl.samenkracht.catalogus.aanbod.Aanbod;
import nl.samenkracht.catalogus.aanbod.Organisatie;
import nl.samenkracht.catalogus.register.AanbodCodec;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads single entries and organisations from the register, and keeps what visitors report. */
@Component
public class Register {
    /** Nearly every entry was never merged, and planning {@link #VOLG} costs more than all else for a page. */
    private static final String ZELF = " where id = $1 and not exists (select from doorverwijzing where oud = $1)";

    private static final String VERSIE = "select index_versie from aanbod" + ZELF;
    private static final String INHOUD = "select volledig::text, index_versie from aanbod_volledig" + ZELF;

    /** Characters of entries: some 2,000 of 4,000 in each of two generations, or 350 of the longest; some 50 MB in all. */
    private static final int ONTHOUDEN = 8_000_000;

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
    private final Versiegeheugen<UUID, Aanbod> gelezen = new Versiegeheugen<>(ONTHOUDEN);

    Register(DatabaseClient database, Clock klok) {
        this.database = database;
        this.klok = klok;
    }

    /** The entry, published or ended, or empty: the portal's role sees no others. An id that was merged gives the entry it went into. */
    public Mono<Aanbod> aanbod(UUID id) {
        return database.sql(VERSIE)
                .bind("$1", id)
                .map(rij -> versie(rij, 0))
                .one()
                .flatMap(versie -> Mono.justOrEmpty(gelezen.zoek(id, versie)).switchIfEmpty(Mono.defer(() -> lees(id))))
                .switchIfEmpty(
                        Mono.defer(() -> aanbod(List.of(id)).flatMap(gevonden -> Mono.justOrEmpty(gevonden.get(id)))));
    }

    private Mono<Aanbod> lees(UUID id) {
        return database.sql(INHOUD)
                .bind("$1", id)
                .map(rij -> {
                    String json = tekst(rij);
                    Aanbod aanbod = AanbodCodec.lees(json);
                    gelezen.bewaar(id, versie(rij, 1), aanbod, json.length());
                    return aanbod;
                })
                .one();
    }

    /** The entries, published or ended, by the id asked for; one that was merged gives the entry it went into. */
    public Mono<Map<UUID, Aanbod>> aanbod(List<UUID> ids) {
        return database.sql(VOLG)
                .bind("$1", ids.toArray(new UUID[0]))
                .map(rij -> Map.entry(
                        Objects.requireNonNull(rij.get(0, UUID.class)),
                        AanbodCodec.lees(Objects.requireNonNull(rij.get(1, String.class)))))
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
        return database.sql("select count(*), count(distinct organisatie_id), max(gewijzigd) from aanbod"
                        + " where gemeente = $2 and staat = 'gepubliceerd' and (eind_op is null or eind_op >= $1)")
                .bind("$1", LocalDate.now(klok))
                .bind("$2", gemeente)
                .map(rij -> new Stand(
                        Objects.requireNonNull(rij.get(0, Long.class)),
                        Objects.requireNonNull(rij.get(1, Long.class)),
                        rij.get(2, Instant.class)))
                .one();
    }

    /**
     * Keeps a visitor's report. Twenty an hour on one entry, and five hundred on all together, are enough: more are not kept. The same report again in the same hour is a button
     * pressed twice: it is kept once, by an id made of what it says, since the portal may not read what others wrote.
     *
     * @return whether it is kept
     */
    public Mono<Boolean> meld(UUID aanbod, String soort, String tekst) {
        long uur = klok.instant().truncatedTo(ChronoUnit.HOURS).getEpochSecond();
        String inhoud = String.join("\n", aanbod.toString(), soort, Long.toString(uur), tekst);
        return database.sql("""
                        with laatst as (
                            select count(*) filter (where aanbod_id = $2) < 20 and count(*) < 500 as ruimte
                            from foutmelding where gemeld_op > now() - interval '1 hour'
                        ), nieuw as (
                            insert into foutmelding (id, aanbod_id, soort, tekst) select $1, $2, $3, $4
                            where (select ruimte from laatst)
                            on conflict do nothing
                        )
                        select ruimte from laatst
                        """)
                .bind("$1", UUID.nameUUIDFromBytes(inhoud.getBytes(StandardCharsets.UTF_8)))
                .bind("$2", aanbod)
                .bind("$3", soort)
                .bind("$4", tekst)
                .map(rij -> Objects.requireNonNull(rij.get(0, Boolean.class)))
                .one();
    }

    private static long versie(Readable rij, int kolom) {
        return Objects.requireNonNull(rij.get(kolom, Long.class));
    }

    private static String tekst(Readable rij) {
        return Objects.requireNonNull(rij.get(0, String.class));
    }
}
