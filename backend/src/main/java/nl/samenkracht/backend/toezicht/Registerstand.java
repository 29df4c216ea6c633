package nl.samenkracht.backend.toezicht;

import java.time.Duration;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** How the register stands, and how far the read models are behind it. */
@Component
class Registerstand {
    /** Only versioned migrations have a number. */
    private static final String SCHEMA =
            "select coalesce(max(version::int), 0) from flyway_schema_history where success and version ~ '^[0-9]+$'";

    private static final String WERK =
            "select count(*), coalesce(extract(epoch from now() - min(aangemaakt)), 0)::float8,"
                    + " count(*) filter (where gemeenten is not null),"
                    + " coalesce(extract(epoch from now() - min(aangemaakt) filter (where gemeenten is not null)), 0)::float8 from outbox";

    private final DatabaseClient database;

    Registerstand(DatabaseClient database) {
        this.database = database;
    }

    /**
     * Work for the read models that waits.
     *
     * @param wachtend changed entries that some read model does not show yet
     * @param oudste how long the first of them waits
     * @param wachtOpIndex those that are in the fallback's table, and not yet in every index
     * @param oudsteVoorIndex how long the first of those waits
     */
    record Werk(long wachtend, Duration oudste, long wachtOpIndex, Duration oudsteVoorIndex) {}

    /** Number of the last migration; 0 for a database without any. */
    Mono<Integer> schema() {
        return database.sql(SCHEMA)
                .map(rij -> Objects.requireNonNull(rij.get(0, Integer.class)))
                .one();
    }

    /** What waits now. */
    Mono<Werk> werk() {
        return database.sql(WERK)
                .map(rij -> new Werk(
                        Objects.requireNonNull(rij.get(0, Long.class)),
                        seconden(Objects.requireNonNull(rij.get(1, Double.class))),
                        Objects.requireNonNull(rij.get(2, Long.class)),
                        seconden(Objects.requireNonNull(rij.get(3, Double.class)))))
                .one();
    }

    /** Two clocks may differ: what was just made is not made tomorrow. */
    private static Duration seconden(double duur) {
        return Duration.ofMillis(Math.max(0, Math.round(duur * 1000)));
    }
}
