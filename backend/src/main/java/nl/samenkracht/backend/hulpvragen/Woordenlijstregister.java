package nl.samenkracht.backend.hulpvragen;

import java.util.Objects;
import nl.samenkracht.backend.inrichting.PortaalInrichting;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads which vocabulary this gemeente published last (table {@code woordenlijst}). */
@Component
class Woordenlijstregister {
    private final DatabaseClient database;
    private final String gemeente;

    @Autowired
    Woordenlijstregister(DatabaseClient database, PortaalInrichting inrichting) {
        this(database, inrichting.gemeente().code());
    }

    Woordenlijstregister(DatabaseClient database, String gemeente) {
        this.database = database;
        this.gemeente = gemeente;
    }

    /**
     * What was published.
     *
     * @param nummer 0 while nothing was
     * @param inhoud the file; {@code null} is that of the product
     */
    record Gepubliceerd(int nummer, @Nullable String inhoud) {
        static final Gepubliceerd NIETS = new Gepubliceerd(0, null);
    }

    /** The number of the one that counts; 0 while nothing was published. */
    Mono<Integer> nummer() {
        return database.sql("select coalesce(max(nummer), 0) from woordenlijst where gemeente = $1")
                .bind("$1", gemeente)
                .map(rij -> Objects.requireNonNull(rij.get(0, Integer.class)))
                .one();
    }

    /** The one that counts. */
    Mono<Gepubliceerd> laatste() {
        return database.sql("select nummer, inhoud from woordenlijst where gemeente = $1 order by nummer desc limit 1")
                .bind("$1", gemeente)
                .map(rij ->
                        new Gepubliceerd(Objects.requireNonNull(rij.get(0, Integer.class)), rij.get(1, String.class)))
                .one()
                .defaultIfEmpty(Gepubliceerd.NIETS);
    }
}
