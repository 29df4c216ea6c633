package nl.samenkracht.backend.gebruik;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.samenkracht.backend.hulpvragen.Woordenlijst;
import nl.samenkracht.backend.inrichting.PortaalInrichting;
import nl.samenkracht.catalogus.hulpvragen.Hulpvragen;
import nl.samenkracht.catalogus.hulpvragen.Vraagwoorden;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Counts what is asked and found. A request only puts something in a bounded queue; every few seconds another thread makes counts of it, forgets
 * the questions, and writes the counts. What does not fit, or cannot be written, is lost: never a search. Thread-safe.
 */
@Service
public class Gebruik implements DisposableBean {
    static final int MEESTE_WACHTENDEN = 2_000;

    private static final Logger LOG = LoggerFactory.getLogger(Gebruik.class);
    private static final Duration SCHRIJF = Duration.ofSeconds(5);

    private final boolean telt;
    private final Supplier<Hulpvragen> hulpvragen;
    private final Schrijver schrijver;
    private final Uurgeheugen uurgeheugen;
    private final Queue<Consumer<Turflijst>> wachtend = new ArrayBlockingQueue<>(MEESTE_WACHTENDEN);
    private final Disposable.Swap schrijven = Disposables.swap();
    private @Nullable Geleerd geleerd;
    /** Counts that cannot be written are told of once. */
    private boolean gemeld;

    private record Geleerd(Hulpvragen van, Vraagwoorden woorden) {}

    @Autowired
    Gebruik(PortaalInrichting inrichting, Woordenlijst woordenlijst, Schrijver schrijver, Clock klok) {
        this(inrichting.gebruik().tellen(), woordenlijst::nu, schrijver, klok);
    }

    Gebruik(boolean telt, Supplier<Hulpvragen> hulpvragen, Schrijver schrijver, Clock klok) {
        this.telt = telt;
        this.hulpvragen = hulpvragen;
        this.schrijver = schrijver;
        this.uurgeheugen = new Uurgeheugen(klok);
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        schrijven.update(Flux.interval(SCHRIJF, Schedulers.boundedElastic())
                .onBackpressureDrop()
                .concatMap(keer -> beurt(), 1)
                .subscribe());
    }

    /** Whether this municipality counts at all. */
    public boolean telt() {
        return telt;
    }

    /** Counts a question soon. */
    public void gevraagd(Vraag vraag) {
        zet(lijst -> lijst.turf(vraag));
    }

    /** Counts a thumb or a reason soon. */
    void beoordeeld(String oordeel, String resultaten, List<String> codes) {
        zet(lijst -> lijst.turf(oordeel, resultaten, codes));
    }

    private void zet(Consumer<Turflijst> wat) {
        if (telt) {
            // When it is full this one is lost.
            wachtend.offer(wat);
        }
    }

    /** Counts and writes what waits. Never fails. */
    Mono<Void> beurt() {
        return Mono.defer(() -> {
                    Optional<Turflijst> lijst = turf();
                    return schrijver
                            .ruimOp()
                            .then(Mono.defer(() -> lijst.map(schrijver::schrijf).orElseGet(Mono::empty)));
                })
                .doOnSuccess(klaar -> gemeld = false)
                .onErrorResume(fout -> {
                    if (!gemeld) {
                        // Only its kind: a message may hold what was to be written.
                        LOG.warn(
                                "Counts of use not written: {}", fout.getClass().getSimpleName());
                    }
                    gemeld = true;
                    return Mono.empty();
                });
    }

    /** Questions are forgotten here, whether or not the register answers. */
    private Optional<Turflijst> turf() {
        List<Consumer<Turflijst>> nu = new ArrayList<>();
        for (Consumer<Turflijst> een = wachtend.poll(); een != null; een = wachtend.poll()) {
            nu.add(een);
        }
        if (nu.isEmpty()) {
            return Optional.empty();
        }
        Turflijst lijst = new Turflijst(vraagwoorden(), uurgeheugen);
        nu.forEach(een -> een.accept(lijst));
        return Optional.of(lijst);
    }

    /** Learned when there is something to count for the first time with this vocabulary, on the thread that counts. */
    private Vraagwoorden vraagwoorden() {
        Hulpvragen nu = hulpvragen.get();
        Geleerd eerder = geleerd;
        Geleerd kennis = eerder != null && eerder.van == nu ? eerder : new Geleerd(nu, new Vraagwoorden(nu));
        geleerd = kennis;
        return kennis.woorden;
    }

    @Override
    public void destroy() {
        schrijven.dispose();
    }
}
