package nl.samenkracht.backend.zoeken;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenkracht.backend.gebruik.Herleidbaar;
import nl.samenkracht.backend.web.Gebied;
import nl.samenkracht.catalogus.Letters;
import nl.samenkracht.catalogus.analyse.Termen;
import nl.samenkracht.catalogus.hulpvragen.Hulpvragen;
import nl.samenkracht.catalogus.hulpvragen.Verschrijvingen;
import nl.samenkracht.catalogus.hulpvragen.Verschrijvingen.Bedoeld;
import nl.samenkracht.frontend.kader.Taal;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Knows what may have been meant by a question with a slip in it. A question that may point at a person is left as it is. */
@Component
class Verbeteraar {
    private record Talen(Verschrijvingen nederlands, Verschrijvingen engels) {}

    /** Once for all portals of a JVM, when the first visitor finds little: the vocabulary comes with the program. */
    private static final Mono<Talen> TALEN = Mono.fromCallable(() -> {
                Hulpvragen hulpvragen = Hulpvragen.standaard();
                return new Talen(new Verschrijvingen(hulpvragen, false), new Verschrijvingen(hulpvragen, true));
            })
            .subscribeOn(Schedulers.boundedElastic())
            .cache();

    private final Woordenschat woordenschat;
    private final Set<String> plaatsen;

    Verbeteraar(Woordenschat woordenschat, Gebied gebied) {
        this.woordenschat = woordenschat;
        Termen termen = Termen.index();
        this.plaatsen = gebied.indeling().namen().stream()
                .flatMap(naam -> termen.van(naam).stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /**
     * What may have been meant, or empty.
     *
     * @param paginataal of the page it was asked on
     */
    Mono<Optional<Bedoeld>> bedoeld(String vraag, Taal paginataal) {
        Set<String> onbekend = Arrays.stream(woordenschat.onbekend(vraag).split(" "))
                .filter(woord -> !woord.isEmpty())
                .map(Letters::gevouwen)
                .collect(Collectors.toSet());
        if (onbekend.isEmpty() || Herleidbaar.is(vraag, onbekend)) {
            return Mono.just(Optional.empty());
        }
        Taal taal = Vraagtaal.van(vraag).orElse(paginataal);
        return TALEN.map(talen -> (taal == Taal.EN ? talen.engels() : talen.nederlands())
                .in(vraag, term -> woordenschat.kent(term) || plaatsen.contains(term)));
    }
}
