package nl.samenkracht.backend.gebruik;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.samenkracht.backend.inrichting.PortaalInrichting;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Adds to the counts in PostgreSQL, by the functions of {@code V4__gebruik.sql}: the portal may read no count back. */
@Component
class Gebruiksregister {
    private final DatabaseClient database;
    private final String gemeente;

    @Autowired
    Gebruiksregister(DatabaseClient database, PortaalInrichting inrichting) {
        this(database, inrichting.gemeente().code());
    }

    Gebruiksregister(DatabaseClient database, String gemeente) {
        this.database = database;
        this.gemeente = gemeente;
    }

    Mono<Void> tel(LocalDate dag, Map<Telling, Integer> tellingen) {
        if (tellingen.isEmpty()) {
            return Mono.empty();
        }
        List<Map.Entry<Telling, Integer>> rijen = List.copyOf(tellingen.entrySet());
        return database.sql("select gebruik_tel($1, $2, $3, $4, $5)")
                .bind("$1", gemeente)
                .bind("$2", dag)
                .bind("$3", teksten(rijen, rij -> rij.getKey().soort().name().toLowerCase(Locale.ROOT)))
                .bind("$4", teksten(rijen, rij -> rij.getKey().code()))
                .bind("$5", rijen.stream().map(Map.Entry::getValue).toArray(Integer[]::new))
                .then();
    }

    Mono<Void> oordeel(LocalDate dag, Map<Duim, Integer> duimen) {
        if (duimen.isEmpty()) {
            return Mono.empty();
        }
        List<Map.Entry<Duim, Integer>> rijen = List.copyOf(duimen.entrySet());
        return database.sql("select gebruik_oordeel($1, $2, $3, $4, $5, $6)")
                .bind("$1", gemeente)
                .bind("$2", dag)
                .bind("$3", teksten(rijen, rij -> rij.getKey().oordeel()))
                .bind("$4", teksten(rijen, rij -> rij.getKey().resultaten()))
                .bind("$5", teksten(rijen, rij -> rij.getKey().hulpvraag()))
                .bind("$6", rijen.stream().map(Map.Entry::getValue).toArray(Integer[]::new))
                .then();
    }

    /**
     * Destroys the keys, and all hashes made with them, of weeks before this one.
     *
     * @param week its Monday
     */
    Mono<Void> vergeet(LocalDate week) {
        return database.sql("select gebruik_vergeet($1)").bind("$1", week).then();
    }

    /** The key of this week, {@code nieuw} when there was none; empty when another portal is in a later week already. Both hexadecimal. */
    Mono<String> sleutel(LocalDate week, String nieuw) {
        return database.sql("select gebruik_sleutel_van($1, $2)")
                .bind("$1", week)
                .bind("$2", nieuw)
                .map(rij -> Optional.ofNullable(rij.get(0, String.class)))
                .one()
                .flatMap(Mono::justOrEmpty);
    }

    /** Counts each hash once, and gives those whose word may be kept as text. Hexadecimal. */
    Flux<String> onbekend(LocalDate week, LocalDate dag, Collection<String> hashes) {
        return database.sql("select * from gebruik_onbekend($1, $2, $3)")
                .bind("$1", week)
                .bind("$2", dag)
                .bind("$3", hashes.toArray(String[]::new))
                .map(rij -> Objects.requireNonNull(rij.get(0, String.class)))
                .all();
    }

    /** Keeps words as text, by their hashes. */
    Mono<Void> woorden(LocalDate week, Map<String, String> woorden) {
        List<Map.Entry<String, String>> rijen = List.copyOf(woorden.entrySet());
        return database.sql("select gebruik_woorden($1, $2, $3, $4)")
                .bind("$1", gemeente)
                .bind("$2", week)
                .bind("$3", teksten(rijen, Map.Entry::getKey))
                .bind("$4", teksten(rijen, Map.Entry::getValue))
                .then();
    }

    private static <T> String[] teksten(List<T> rijen, Function<T, String> tekst) {
        return rijen.stream().map(tekst).toArray(String[]::new);
    }
}
