package nl.samenkracht.bench.belasten;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VerbindingTest {
    @SuppressWarnings("NullAway.Init")
    private HttpServer server;

    @SuppressWarnings("NullAway.Init")
    private URI adres;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        antwoord("/vast", 200, "<li>een</li><li>twee</li>", false);
        antwoord("/brokken", 200, "<li>x</li>".repeat(9_000), true);
        antwoord("/leeg", 200, "niets", false);
        antwoord("/verboden", 200, "<li>twaalf</li>", false);
        antwoord("/fout", 500, "<li>een</li>", false);
        server.start();
        adres = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void readsAnswersWithALengthAndInChunksOverOneConnection() throws IOException {
        try (Verbinding verbinding = new Verbinding(adres)) {
            for (int keer = 0; keer < 3; keer++) {
                assertThat(verbinding.vraag(verzoek("/vast"))).isEqualTo(200);
                assertThat(verbinding.keer(bytes("<li>"))).isEqualTo(2);
                assertThat(verbinding.lengte()).isEqualTo(25);
                assertThat(verbinding.vraag(verzoek("/brokken"))).isEqualTo(200);
                assertThat(verbinding.keer(bytes("<li>"))).isEqualTo(9_000);
                assertThat(verbinding.lengte()).isEqualTo(90_000);
            }
        }
    }

    @Test
    void anAnswerWithoutCardsOrWithAnotherStatusIsAnError() {
        Blok goed = blok("/vast");
        assertThat(goed.antwoorden()).isPositive();
        assertThat(goed.fouten()).isZero();
        assertThat(goed.kaartjes()).isEqualTo(2 * goed.antwoorden());
        assertThat(blok("/leeg").antwoorden()).isZero();
        assertThat(blok("/leeg").fouten()).isPositive();
        assertThat(blok("/verboden").antwoorden()).isZero();
        assertThat(blok("/fout").antwoorden()).isZero();
    }

    @Test
    void percentilesAreExact() {
        Cijfers cijfers = new Cijfers();
        for (int waarde = 2000; waarde > 0; waarde--) {
            cijfers.voeg(waarde);
        }
        assertThat(cijfers.deel(0.50)).isEqualTo(1000);
        assertThat(cijfers.deel(0.99)).isEqualTo(1980);
        assertThat(cijfers.deel(1)).isEqualTo(2000);
        assertThat(Cijfers.mediaan(3, 1, 2)).isEqualTo(2);
        assertThat(Cijfers.mediaan(4, 1, 2, 3)).isEqualTo(2.5);
    }

    private Blok blok(String pad) {
        Doelwit doelwit = new Doelwit("proef", adres, List.of(verzoek(pad)), bytes("<li>"), 1, bytes("twaalf"));
        try (Belasting belasting = new Belasting(2, Map.of())) {
            return belasting.blok(doelwit, Duration.ofSeconds(1));
        }
    }

    private static byte[] verzoek(String pad) {
        return bytes("GET " + pad + " HTTP/1.1\r\nHost: proef\r\n\r\n");
    }

    private void antwoord(String pad, int status, String tekst, boolean brokken) {
        server.createContext(pad, verzoek -> {
            verzoek.sendResponseHeaders(status, brokken ? 0 : bytes(tekst).length);
            verzoek.getResponseBody().write(bytes(tekst));
            verzoek.close();
        });
    }

    private static byte[] bytes(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }
}
