package nl.samenkracht.backend.zoeken;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/**
 * Answers a question from Elasticsearch, and from PostgreSQL while that fails. A breaker keeps visitors from waiting for a server that is
 * away, tries it again every two seconds, and gives way by itself when it answers.
 */
@Service
class Zoekdienst {
    private static final Logger LOG = LoggerFactory.getLogger(Zoekdienst.class);

    private final ElasticZoeker elastic;
    private final PostgresZoeker postgres;
    private final CircuitBreaker zekering;
    private final Zoekstoring storing = new Zoekstoring();

    Zoekdienst(ElasticZoeker elastic, PostgresZoeker postgres, MeterRegistry meters) {
        this.elastic = elastic;
        this.postgres = postgres;
        this.zekering = CircuitBreaker.of(
                "elasticsearch",
                CircuitBreakerConfig.custom()
                        .ignoreException(fout -> fout instanceof Zoekserverfout geweigerd && geweigerd.isOmDeVraag())
                        .slidingWindowSize(10)
                        .minimumNumberOfCalls(3)
                        .failureRateThreshold(50)
                        .waitDurationInOpenState(Duration.ofSeconds(2))
                        .permittedNumberOfCallsInHalfOpenState(1)
                        .automaticTransitionFromOpenToHalfOpenEnabled(true)
                        .build());
        Gauge.builder("samenkracht.terugval.aan", zekering, Zoekdienst::terugval)
                .description("1 while PostgreSQL answers in place of the search server, else 0")
                .register(meters);
        zekering.getEventPublisher().onStateTransition(overgang -> meld(overgang.getStateTransition()));
    }

    private static double terugval(CircuitBreaker zekering) {
        return zekering.getState() == CircuitBreaker.State.CLOSED ? 0 : 1;
    }

    /** Asks Elasticsearch alone, past the breaker: what a server that just started does slowly says nothing of how it is. */
    Mono<Zoekresultaat> warmOp(Zoekvraag vraag) {
        return elastic.zonderHaast(vraag);
    }

    /**
     * Never fails because of Elasticsearch; fails when PostgreSQL is away as well.
     *
     * @param som whether to tell of what each score is the sum; only Elasticsearch can
     */
    Mono<Zoekresultaat> zoek(Zoekvraag vraag, boolean som) {
        return elastic.zoek(vraag, som)
                .doOnError(storing::meld)
                .transformDeferred(CircuitBreakerOperator.of(zekering))
                .onErrorResume(fout -> postgres.zoek(vraag));
    }

    /** One line when it goes and one when it is back; that it was tried in between, every two seconds, is no news. */
    private void meld(CircuitBreaker.StateTransition overgang) {
        if (overgang == CircuitBreaker.StateTransition.CLOSED_TO_OPEN) {
            LOG.warn("Search server: {} ({})", overgang, storing.laatste());
        } else if (overgang.getToState() == CircuitBreaker.State.CLOSED) {
            LOG.info("Search server: {}", overgang);
            storing.voorbij();
        } else {
            LOG.debug("Search server: {}", overgang);
        }
    }
}
