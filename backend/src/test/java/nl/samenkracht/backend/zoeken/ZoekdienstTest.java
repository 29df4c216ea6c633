package nl.samenkracht.backend.zoeken;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@ExtendWith(OutputCaptureExtension.class)
class ZoekdienstTest {
    private static final Duration HANGT = Duration.ofMillis(800);

    private final MeterRegistry meters = new SimpleMeterRegistry();

    @Test
    @Timeout(60)
    void aMeterTellsThatPostgresqlAnswersInPlaceOfTheSearchServer() throws Exception {
        Zoekdienst dienst = dienst("http://127.0.0.1:1");

        assertThat(terugval()).isZero();
        Flux.range(0, 5).flatMap(keer -> dienst.zoek(Proefzoeker.ALLES, false)).subscribe();
        while (terugval() == 0) {
            Thread.sleep(20);
        }
        assertThat(terugval()).isEqualTo(1);
    }

    @Test
    @Timeout(60)
    void anOutageIsOneLineInTheLogHoweverOftenItIsTried(CapturedOutput log) throws Exception {
        AtomicInteger gevraagd = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", vraag -> {
            gevraagd.incrementAndGet();
            vraag.getRequestBody().readAllBytes();
            vraag.sendResponseHeaders(503, -1);
            vraag.close();
        });
        server.start();
        try {
            Zoekdienst dienst = dienst("http://127.0.0.1:" + server.getAddress().getPort());
            // Three questions until it is taken for away, and one more for each time it is tried again.
            while (gevraagd.get() < 5) {
                dienst.zoek(Proefzoeker.ALLES, false)
                        .takeUntilOther(Mono.delay(HANGT))
                        .block();
            }
            dienst.zoek(Proefzoeker.ALLES, false)
                    .takeUntilOther(Mono.delay(HANGT))
                    .block();

            assertThat(log.getAll()
                            .lines()
                            .filter(regel -> regel.contains("State transition") && !regel.contains("DEBUG")))
                    .hasSize(1)
                    .allMatch(regel -> regel.contains("CLOSED to OPEN"));
        } finally {
            server.stop(0);
        }
    }

    /** A question that the search server refuses goes to PostgreSQL by itself; what the server cannot answer anybody, everybody's do. */
    @ParameterizedTest
    @CsvSource({"400, 0", "404, 1", "503, 1"})
    @Timeout(60)
    void oneQuestionThatIsRefusedIsNoOutage(int status, double terugval) throws Exception {
        AtomicInteger gevraagd = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", vraag -> {
            gevraagd.incrementAndGet();
            vraag.getRequestBody().readAllBytes();
            vraag.sendResponseHeaders(status, -1);
            vraag.close();
        });
        server.start();
        try {
            Zoekdienst dienst = dienst("http://127.0.0.1:" + server.getAddress().getPort());
            Flux.range(0, 4)
                    .concatMap(keer -> dienst.zoek(Proefzoeker.ALLES, false).takeUntilOther(Mono.delay(HANGT)))
                    .blockLast();

            assertThat(gevraagd.get()).isGreaterThanOrEqualTo(3);
            assertThat(terugval()).isEqualTo(terugval);
        } finally {
            server.stop(0);
        }
    }

    private Zoekdienst dienst(String adres) throws IOException {
        Proefzoeker zoeker = Proefzoeker.bij(adres);
        return new Zoekdienst(zoeker.elastic(), zoeker.postgres(), meters);
    }

    private double terugval() {
        return meters.get("samenkracht.terugval.aan").gauge().value();
    }
}
