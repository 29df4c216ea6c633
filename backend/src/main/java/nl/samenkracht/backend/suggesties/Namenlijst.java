package nl.samenkracht.backend.suggesties;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Keeps the index of names in step with the register: read anew soon after a change, and the longer reading takes the less often. What is kept
 * is only where to look: whether a name may be shown is asked when it is.
 */
@Component
class Namenlijst implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(Namenlijst.class);
    private static final Duration KIJK = Duration.ofSeconds(5);
    /** A database that hangs must not end the reading for good. */
    private static final Duration LANGST = Duration.ofMinutes(5);
    /** Reading takes at most this part of the time. */
    private static final int RUST = 20;

    private final Naamregister register;
    private final Clock klok;
    private final Disposable.Swap bijhouden = Disposables.swap();
    private volatile Suggestieindex index = new Suggestieindex(List.of());
    private long stand = -1;
    private Instant rustTot = Instant.MIN;
    /** A database that is away is told of once. */
    private boolean gemeld;

    Namenlijst(Naamregister register, Clock klok) {
        this.register = register;
        this.klok = klok;
    }

    /** Empty until the register was read for the first time. */
    Suggestieindex index() {
        return index;
    }

    @EventListener(ApplicationReadyEvent.class)
    void houdBij() {
        bijhouden.update(Flux.interval(Duration.ZERO, KIJK)
                .onBackpressureDrop()
                .concatMap(keer -> kijk(), 1)
                .subscribe());
    }

    /** Keeps what is known while the database is away. */
    private Mono<Void> kijk() {
        if (klok.instant().isBefore(rustTot)) {
            return Mono.empty();
        }
        return register.stand()
                .filter(nieuw -> nieuw != stand)
                .flatMap(nieuw -> lees().doOnNext(gelezen -> {
                    index = gelezen;
                    stand = nieuw;
                }))
                .then()
                .timeout(LANGST)
                .doOnSuccess(klaar -> gemeld = false)
                .onErrorResume(fout -> {
                    if (!gemeld) {
                        LOG.warn("Names to suggest not read: {}", fout.toString());
                    }
                    gemeld = true;
                    return Mono.empty();
                });
    }

    private Mono<Suggestieindex> lees() {
        Instant begin = klok.instant();
        return register.alle()
                .collectList()
                // A hundred thousand names are not for the threads that answer visitors.
                .publishOn(Schedulers.boundedElastic())
                .map(namen -> new Suggestieindex(Registernamen.maak(namen)))
                .doOnNext(gelezen -> {
                    Instant nu = klok.instant();
                    rustTot = nu.plus(Duration.between(begin, nu).multipliedBy(RUST));
                });
    }

    @Override
    public void destroy() {
        bijhouden.dispose();
    }
}
