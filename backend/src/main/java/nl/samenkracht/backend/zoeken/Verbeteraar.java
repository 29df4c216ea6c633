package nl.samenkracht.backend.zoeken;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenkracht.backend.gebruik.Herleidbaar;
import nl.samenkracht.backend.hulpvragen.Gewisseld;
import nl.samenkracht.backend.hulpvragen.Woordenlijst;
import nl.samenkracht.backend.web.Gebied;
import nl.samenkracht.catalogus.Letters;
import nl.samenkracht.catalogus.analyse.Termen;
import nl.samenkracht.catalogus.hulpvragen.Hulpvragen;
import nl.samenkracht.catalogus.hulpvragen.Verschrijvingen;
import nl.samenkracht.catalogus.hulpvragen.Verschrijvingen.Bedoeld;
import nl.samenkracht.frontend.kader.Taal;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Knows what may have been meant by a question with a slip in it. A question that may point at a person is left as it is. */
@Component
class Verbeteraar {
    private record Talen(Verschrijvingen nederlands, Verschrijvingen engels) {}

    /** Once for all portals of a JVM: this vocabulary comes with the program. */
    private static final Mono<Talen> STANDAARD = gelezen(Hulpvragen.standaard());

    private final Woordenschat woordenschat;
    private final Set<String> plaatsen;
    private volatile Mono<Talen> talen;

    Verbeteraar(Woordenschat woordenschat, Gebied gebied, Woordenlijst woordenlijst) {
        this.woordenschat = woordenschat;
        this.talen = van(woordenlijst.nu());
        Termen termen = Termen.index();
        this.plaatsen = gebied.indeling().namen().stream()
                .flatMap(naam -> termen.van(naam).stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    @EventListener
    void wissel(Gewisseld nieuw) {
        talen = van(nieuw.hulpvragen());
    }

    private static Mono<Talen> van(Hulpvragen hulpvragen) {
        return hulpvragen == Hulpvragen.standaard() ? STANDAARD : gelezen(hulpvragen);
    }

    /** Read when the first visitor finds little, and kept. */
    private static Mono<Talen> gelezen(Hulpvragen hulpvragen) {
        return Mono.fromCallable(
                        () -> new Talen(new Verschrijvingen(hulpvragen, false), new Verschrijvingen(hulpvragen, true)))
                .subscribeOn(Schedulers.boundedElastic())
                .cache();
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
        return talen.map(gelezen -> (taal == Taal.EN ? gelezen.engels() : gelezen.nederlands())
                .in(vraag, term -> woordenschat.kent(term) || plaatsen.contains(term)));
    }
}
