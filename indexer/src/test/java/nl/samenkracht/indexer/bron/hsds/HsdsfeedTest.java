package nl.samenkracht.indexer.bron.hsds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import nl.samenkracht.indexer.IndexerFout;
import nl.samenkracht.indexer.bron.Opvang;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HsdsfeedTest {
    private static final Duration RUIM = Duration.ofSeconds(30);
    private static final Duration KORT = Duration.ofSeconds(3);

    private final List<String> vragen = new CopyOnWriteArrayList<>();
    private final ExecutorService werkers = Executors.newCachedThreadPool();

    @SuppressWarnings("NullAway.Init")
    private HttpServer server;

    @BeforeEach
    void begin() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(werkers);
        server.start();
    }

    @AfterEach
    void eind() {
        server.stop(0);
        werkers.shutdownNow();
    }

    @Test
    void zonderAantalPaginasGaatHetDoorTotDeLaatste() {
        geef(pagina -> pagina(pagina, "\"last_page\":" + (pagina == 3)));

        assertThat(lees("/diensten").namen()).containsExactly("Dienst 1", "Dienst 2", "Dienst 3");
    }

    @Test
    void zonderAantalPaginasGaatHetDoorTotEenLegePagina() {
        geef(pagina -> pagina < 3 ? pagina(pagina, "\"last_page\":false") : "{\"last_page\":false,\"contents\":[]}");

        assertThat(lees("/diensten").namen()).containsExactly("Dienst 1", "Dienst 2");
    }

    @Test
    void eenServerDieAltijdDeEerstePaginaGeeftHoudtOp() {
        geef(pagina -> pagina(1, "\"last_page\":false,\"page_number\":1"));

        assertThat(lees("/diensten").namen()).containsExactly("Dienst 1", "Dienst 1");
    }

    @Test
    void eenPaginaInHetAdresWordtNietTweeKeerGevraagd() {
        geef(pagina -> pagina(pagina, "\"total_pages\":2"));

        lees("/diensten?page=7&soort=a");

        assertThat(vragen).containsExactly("soort=a&page=1", "soort=a&page=2");
    }

    @Test
    void eenAntwoordDatBlijftStekenWordtOpgegeven() {
        CountDownLatch klaar = new CountDownLatch(1);
        server.createContext("/", uitwisseling -> {
            uitwisseling.sendResponseHeaders(200, 0);
            uitwisseling.getResponseBody().write("{\"contents\":[".getBytes(StandardCharsets.UTF_8));
            uitwisseling.getResponseBody().flush();
            try {
                klaar.await();
            } catch (InterruptedException voorbij) {
                Thread.currentThread().interrupt();
            }
            uitwisseling.close();
        });

        assertThatThrownBy(() -> lees("/diensten", KORT))
                .isInstanceOf(IndexerFout.class)
                .hasMessageContaining("nothing for");
        klaar.countDown();
    }

    private void geef(IntFunction<String> antwoord) {
        server.createContext("/", uitwisseling -> {
            String vraag = uitwisseling.getRequestURI().getRawQuery();
            vragen.add(vraag);
            byte[] tekst = antwoord.apply(Integer.parseInt(vraag.replaceFirst(".*page=", "")))
                    .getBytes(StandardCharsets.UTF_8);
            uitwisseling.sendResponseHeaders(200, tekst.length);
            uitwisseling.getResponseBody().write(tekst);
            uitwisseling.close();
        });
    }

    private static String pagina(int nummer, String over) {
        return "{" + over + ",\"contents\":[{\"id\":\"00000000-0000-4000-8000-00000000000" + nummer
                + "\",\"name\":\"Dienst " + nummer + "\",\"status\":\"active\"}]}";
    }

    private Opvang lees(String pad) {
        return lees(pad, RUIM);
    }

    private Opvang lees(String pad, Duration geduld) {
        URI adres = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + pad);
        return Opvang.van(new Hsdsfeed(adres, Opvang.HILVERSUM, LocalDate.of(2026, 11, 22), geduld));
    }
}
