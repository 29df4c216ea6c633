package nl.samenkracht.backend.toezicht;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import nl.samenkracht.backend.toezicht.Registerstand.Werk;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * How far the read models are behind the register, for {@code /actuator/metrics} on the management port. Read now and then, not when it is
 * asked for: however often somebody looks, the register does not notice. Unknown (NaN) while the register is away.
 */
@Component
class Meters implements DisposableBean {
    private static final Duration VERNIEUW = Duration.ofSeconds(10);
    private static final Werk ONBEKEND = new Werk(-1, Duration.ZERO, -1, Duration.ZERO);

    private final Registerstand stand;
    private final Disposable.Swap lezen = Disposables.swap();
    private volatile Werk werk = ONBEKEND;

    Meters(Registerstand stand, MeterRegistry meters) {
        this.stand = stand;
        Gauge.builder("samenkracht.outbox.aantal", this, zelf -> zelf.of(zelf.werk.wachtend()))
                .description("Changed entries that some read model does not show yet")
                .register(meters);
        TimeGauge.builder(
                        "samenkracht.outbox.leeftijd",
                        this,
                        TimeUnit.MILLISECONDS,
                        zelf -> zelf.of(zelf.werk.oudste().toMillis()))
                .description("How long the first of them waits")
                .register(meters);
        Gauge.builder("samenkracht.index.aantal", this, zelf -> zelf.of(zelf.werk.wachtOpIndex()))
                .description("Those that only wait for a search index")
                .register(meters);
        TimeGauge.builder(
                        "samenkracht.index.leeftijd",
                        this,
                        TimeUnit.MILLISECONDS,
                        zelf -> zelf.of(zelf.werk.oudsteVoorIndex().toMillis()))
                .description("How long the first of those waits")
                .register(meters);
    }

    private double of(long waarde) {
        return werk.equals(ONBEKEND) ? Double.NaN : waarde;
    }

    @EventListener(ApplicationReadyEvent.class)
    void houdBij() {
        lezen.update(Flux.interval(Duration.ZERO, VERNIEUW)
                .onBackpressureDrop()
                .concatMap(keer -> stand.werk().timeout(VERNIEUW).onErrorResume(weg -> Mono.just(ONBEKEND)))
                .subscribe(gelezen -> werk = gelezen));
    }

    @Override
    public void destroy() {
        lezen.dispose();
    }
}
