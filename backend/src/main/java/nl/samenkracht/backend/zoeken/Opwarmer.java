package nl.samenkracht.backend.zoeken;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import nl.samenkracht.backend.web.Kaders;
import nl.samenkracht.backend.zoeken.Zoekvraag.Sortering;
import nl.samenkracht.catalogus.hulpvragen.Gehoord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.util.retry.Retry;

/**
 * Asks the first questions itself, before the portal says it is ready: loading classes, dictionary, templates and connections takes seconds,
 * and no visitor should wait for that, or be answered by the fallback because of it. Whatever goes wrong, the portal starts.
 */
@Component
class Opwarmer implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(Opwarmer.class);
    private static final Duration GEDULD = Duration.ofSeconds(4);
    /** For all pages together; on a machine with little else to do it takes two. */
    private static final Duration GEDULD_PAGINAS = Duration.ofSeconds(8);

    private static final Duration TUSSENPOOS = Duration.ofMillis(200);
    /** Everything, so that cards are made; then words, so that they are analysed and marked. */
    private static final List<String> MET_ZOEKSERVER = List.of("/zoeken", "/zoeken?q=koffie", "/");
    /** What needs no search server, so that the breaker hears nothing. */
    private static final List<String> ZONDER_ZOEKSERVER = List.of("/", "/wijken");

    private final Zoekdienst dienst;
    private final Kaders kaders;
    private final Environment omgeving;

    Opwarmer(Zoekdienst dienst, Kaders kaders, Environment omgeving) {
        this.dienst = dienst;
        this.kaders = kaders;
        this.omgeving = omgeving;
    }

    @Override
    public void run(ApplicationArguments argumenten) {
        List<String> paden = zoekserverAntwoordt() ? MET_ZOEKSERVER : ZONDER_ZOEKSERVER;
        try {
            Flux.fromIterable(paden).concatMap(this::bezoek).then().block(GEDULD_PAGINAS);
        } catch (RuntimeException fout) {
            LOG.info("Not warmed up: {}", fout.toString());
        }
    }

    private boolean zoekserverAntwoordt() {
        Zoekvraag alles = new Zoekvraag(
                "", "", Gehoord.NIETS, null, Map.of(), null, null, null, Sortering.RELEVANTIE, 1, kaders.nu());
        AtomicReference<String> laatste = new AtomicReference<>("no answer yet");
        try {
            dienst.warmOp(alles)
                    .doOnError(fout -> laatste.set(Zoekstoring.oorzaak(fout)))
                    .retryWhen(Retry.fixedDelay(Long.MAX_VALUE, TUSSENPOOS))
                    .block(GEDULD);
            return true;
        } catch (RuntimeException fout) {
            LOG.warn(
                    "Search server: no results within {} s ({}), PostgreSQL answers until there are",
                    GEDULD.toSeconds(),
                    laatste.get());
            return false;
        }
    }

    private Mono<Void> bezoek(String pad) {
        return HttpClient.newConnection()
                .host(omgeving.getProperty("server.address", "127.0.0.1"))
                .port(omgeving.getRequiredProperty("local.server.port", Integer.class))
                .get()
                .uri(pad)
                .responseContent()
                .then();
    }
}
