package nl.samenkracht.backend.hulpvragen;

import java.time.Duration;
import nl.samenkracht.backend.hulpvragen.Woordenlijstregister.Gepubliceerd;
import nl.samenkracht.catalogus.hulpvragen.Hulpvragen;
import nl.samenkracht.catalogus.hulpvragen.HulpvragenFout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * The vocabulary in use: what the gemeente published last, else the one the product comes with. Read before the portal is ready, and again when
 * another was published. One that cannot be used never stops the portal: the product's own is used instead. Thread-safe.
 */
@Component
public class Woordenlijst implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(Woordenlijst.class);
    private static final Duration KIJK = Duration.ofMinutes(1);
    /** A register that is away does not keep the portal from starting: it is asked again soon. */
    private static final Duration GEDULD = Duration.ofSeconds(5);
    /** A register that hangs must not end the looking for good. */
    private static final Duration LANGST = Duration.ofSeconds(30);

    private record Stand(int nummer, Hulpvragen hulpvragen) {}

    private final Woordenlijstregister register;
    private final ApplicationEventPublisher omroeper;
    private final Disposable.Swap kijken = Disposables.swap();
    private volatile Stand stand = new Stand(0, Hulpvragen.standaard());
    /** A register that stays away is told of once. */
    private volatile boolean gemeld;

    Woordenlijst(Woordenlijstregister register, ApplicationEventPublisher omroeper) {
        this.register = register;
        this.omroeper = omroeper;
        try {
            stand = register.laatste()
                    .map(Woordenlijst::lees)
                    .blockOptional(GEDULD)
                    .orElse(stand);
        } catch (RuntimeException weg) {
            meld(weg);
        }
    }

    /** The one in use now; the same one until another was published. */
    public Hulpvragen nu() {
        return stand.hulpvragen;
    }

    @EventListener(ApplicationReadyEvent.class)
    void houdBij() {
        kijken.update(Flux.interval(KIJK, Schedulers.boundedElastic())
                .onBackpressureDrop()
                .concatMap(keer -> kijk(), 1)
                .subscribe());
    }

    /** Takes into use what was published since. Never fails. */
    Mono<Void> kijk() {
        return register.nummer()
                .filter(nummer -> nummer != stand.nummer)
                .flatMap(nummer -> register.laatste())
                .timeout(LANGST)
                // Learning takes seconds of processor time: not on a thread that answers visitors.
                .publishOn(Schedulers.boundedElastic())
                .doOnNext(this::wissel)
                .doOnSuccess(klaar -> gemeld = false)
                .onErrorResume(fout -> {
                    meld(fout);
                    return Mono.empty();
                })
                .then();
    }

    private void wissel(Gepubliceerd gepubliceerd) {
        Stand nieuw = lees(gepubliceerd);
        omroeper.publishEvent(new Gewisseld(nieuw.hulpvragen));
        stand = nieuw;
        LOG.info("Vocabulary {} is in use", nieuw.nummer);
    }

    private static Stand lees(Gepubliceerd gepubliceerd) {
        String inhoud = gepubliceerd.inhoud();
        if (inhoud == null) {
            return new Stand(gepubliceerd.nummer(), Hulpvragen.standaard());
        }
        try {
            return new Stand(gepubliceerd.nummer(), Hulpvragen.lees(inhoud));
        } catch (HulpvragenFout fout) {
            // Only how many: what is in it is no matter for a log.
            LOG.warn(
                    "Vocabulary {} has {} faults for this version: the product's own is used. See \"indexer hulpvragen\"",
                    gepubliceerd.nummer(),
                    fout.fouten().size());
            return new Stand(gepubliceerd.nummer(), Hulpvragen.standaard());
        }
    }

    private void meld(Throwable fout) {
        if (!gemeld) {
            LOG.warn(
                    "Vocabulary: no answer from the register, so the present one stays ({})",
                    fout.getClass().getSimpleName());
        }
        gemeld = true;
    }

    @Override
    public void destroy() {
        kijken.dispose();
    }
}
