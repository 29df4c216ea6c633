package nl.samenkracht.backend.suggesties;

import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import nl.samenkracht.backend.inrichting.PortaalInrichting;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads names from the read model in PostgreSQL, which is there when Elasticsearch is not. */
@Component
class Naamregister {
    /** Beyond this a portal would need more memory than it is given; the names after it are found by searching. */
    private static final int MEESTE = 100_000;

    private static final String NAMEN =
            "select aanbod_id, naam, soort, d.organisatie, d.\"organisatieId\" as organisatie_id,"
                    + " case when d.kaart ->> 'plaatssoort' = 'bezoekadres' then d.kaart ->> 'plaats' end as plaats,"
                    + " coalesce((d.kaart ->> 'gevoelig')::boolean, false) as gevoelig"
                    + " from zoekdocument, jsonb_to_record(document) as d(organisatie text, \"organisatieId\" uuid, kaart jsonb)"
                    + " where gemeente = $1 and (eind_op is null or eind_op >= $2)";

    /** PostgreSQL counts what changed anyway: asking costs nothing, however large the gemeente. */
    private static final String STAND = "select n_tup_ins + n_tup_upd + n_tup_del as stand from pg_stat_user_tables"
            + " where schemaname = current_schema() and relname = 'zoekdocument'";

    private final DatabaseClient database;
    private final Clock klok;
    private final String gemeente;

    Naamregister(DatabaseClient database, Clock klok, PortaalInrichting inrichting) {
        this.database = database;
        this.klok = klok;
        this.gemeente = inrichting.gemeente().code();
    }

    /** A number that becomes another one, some seconds after any entry of any gemeente changed. */
    Mono<Long> stand() {
        return database.sql(STAND)
                .map(rij -> Objects.requireNonNull(rij.get("stand", Long.class)))
                .one();
    }

    /** All that is public today. */
    Flux<Naam> alle() {
        return gebonden(NAMEN + " limit " + MEESTE).map(Naamregister::naam).all();
    }

    /** Of these entries what is public at this moment. */
    Flux<Naam> nu(Collection<UUID> ids) {
        return gebonden(NAMEN + " and aanbod_id = any($3)")
                .bind("$3", ids.toArray(UUID[]::new))
                .map(Naamregister::naam)
                .all();
    }

    private DatabaseClient.GenericExecuteSpec gebonden(String sql) {
        return database.sql(sql).bind("$1", gemeente).bind("$2", LocalDate.now(klok));
    }

    private static Naam naam(Readable rij) {
        return new Naam(
                Objects.requireNonNull(rij.get("aanbod_id", UUID.class)),
                Objects.requireNonNull(rij.get("naam", String.class)),
                Objects.requireNonNull(rij.get("soort", String.class)),
                rij.get("organisatie", String.class),
                rij.get("organisatie_id", UUID.class),
                rij.get("plaats", String.class),
                Objects.requireNonNull(rij.get("gevoelig", Boolean.class)));
    }
}
