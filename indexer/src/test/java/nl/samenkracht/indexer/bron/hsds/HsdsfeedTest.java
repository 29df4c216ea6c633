package nl.samenkracht.indexer.bron.hsds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenkracht.indexer.IndexerFout;
import nl.samenkracht.indexer.bron.Opvang;
import nl.samenkracht.indexer.verslag.Reden;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HsdsfeedTest {
    private static final Duration RUIM = Duration.ofSeconds(30);
    private static final String DELEN = ",\"phones\":[{\"number\":\"035-0000201\"}]";
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
    void eenServerDieSteedsDezelfdePaginaGeeftHoudtOpEnDatWordtGemeld() {
        geef(pagina -> pagina(1, "\"last_page\":false"));

        Opvang opvang = lees("/diensten");

        assertThat(opvang.namen()).containsExactly("Dienst 1", "Dienst 1");
        assertThat(opvang.redenen()).containsExactly(Reden.BRON_ONVOLLEDIG);
    }

    @Test
    void eenBronMetMeerPaginasDanWeLezenWordtNietStilAfgekapt() {
        geef(pagina -> pagina(pagina % 2, "\"total_pages\":21"));

        assertThatThrownBy(() -> lees("/diensten"))
                .isInstanceOf(IndexerFout.class)
                .hasMessageContaining("meer dan 20 pagina");
    }

    @Test
    void eenTeGroteDienstVanEenBronKostAlleenDieDienst() {
        geef(pagina -> "{\"total_pages\":1,\"contents\":[" + "{\"id\":\"groot\",\"attributes\":[" + "0,".repeat(200_000)
                + "0]}," + dienst(2, DELEN) + "]}");

        Opvang opvang = lees("/diensten");

        assertThat(opvang.namen()).containsExactly("Dienst 2");
        assertThat(opvang.afgekeurd)
                .extracting(weg -> weg.reden() + " " + weg.waarde())
                .containsExactly("DIENST_TE_GROOT groot");
    }

    @Test
    void eenPaginaInHetAdresWordtNietTweeKeerGevraagd() {
        geef(pagina -> pagina(pagina, "\"total_pages\":2"));

        lees("/diensten?page=7&soort=a");

        assertThat(vragen)
                .containsExactly(
                        "soort=a&full=true&full_service=true&page=1", "soort=a&full=true&full_service=true&page=2");
    }

    @Test
    void deVraagOmAllesGeldtVoorDienstenEnOrganisatiesEnLaatEenEigenKeuzeStaan() {
        geef(pagina -> pagina(pagina, "\"total_pages\":1"));

        lees("/diensten");
        lees("/diensten?full=false");

        assertThat(vragen).containsExactly("full=true&full_service=true&page=1", "full=false&full_service=true&page=1");
    }

    @Test
    void eenServerDieDeDelenPasOpVerzoekGeeftGeeftZe() {
        server.createContext("/services", uitwisseling -> {
            String vraag = String.valueOf(uitwisseling.getRequestURI().getRawQuery());
            vragen.add(vraag);
            antwoord(
                    uitwisseling,
                    vraag.contains("full=true")
                            ? pagina(1, "\"total_pages\":1", DELEN)
                            : pagina(1, "\"total_pages\":1"));
        });

        assertThat(lees("/services?sleutel=x").aanbod)
                .singleElement()
                .satisfies(een -> assertThat(een.inhoud().telefoons()).hasSize(1));
        assertThat(vragen).hasSize(1);
    }

    @Test
    void watZonderDelenKomtWordtLosGevraagd() {
        server.createContext("/services", uitwisseling -> {
            vragen.add(uitwisseling.getRequestURI().toString());
            antwoord(
                    uitwisseling,
                    uitwisseling.getRequestURI().getPath().endsWith("1")
                            ? dienst(1, DELEN)
                            : pagina(1, "\"total_pages\":1"));
        });

        assertThat(lees("/services/?sleutel=x").aanbod)
                .singleElement()
                .satisfies(een -> assertThat(een.inhoud().telefoons()).hasSize(1));
        assertThat(vragen).last().isEqualTo("/services/00000000-0000-4000-8000-000000000001?sleutel=x");
    }

    @Test
    void eenServerZonderLosseDienstenWordtNietBlijvenGevraagd() {
        server.createContext("/services", uitwisseling -> {
            vragen.add(uitwisseling.getRequestURI().toString());
            boolean lijst = uitwisseling.getRequestURI().getPath().equals("/services");
            String diensten =
                    IntStream.rangeClosed(1, 9).mapToObj(nr -> dienst(nr, "")).collect(Collectors.joining(","));
            antwoord(
                    uitwisseling,
                    lijst ? 200 : 404,
                    lijst ? "{\"total_pages\":1,\"contents\":[" + diensten + "]}" : "");
        });

        assertThat(lees("/services").namen()).hasSize(9);
        assertThat(vragen).hasSizeLessThan(8);
    }

    @Test
    void eenDienstDieDeServerNietKanGevenStoptDeInvoer() {
        server.createContext("/services", uitwisseling -> {
            boolean lijst = uitwisseling.getRequestURI().getPath().equals("/services");
            antwoord(uitwisseling, lijst ? 200 : 500, lijst ? pagina(1, "\"total_pages\":1") : "");
        });

        assertThatThrownBy(() -> lees("/services")).isInstanceOf(IndexerFout.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"next\":\"/diensten?na=2\"",
                "\"next\":\"http://127.0.0.1/diensten?na=2\"",
                "\"links\":{\"next\":\"?na=2\"}",
                "\"_links\":{\"next\":{\"href\":\"/diensten?na=2\"}}"
            })
    void deVolgendePaginaKanEenAdresZijn(String wijzer) {
        server.createContext("/diensten", uitwisseling -> {
            String vraag = String.valueOf(uitwisseling.getRequestURI().getRawQuery());
            vragen.add(vraag);
            antwoord(uitwisseling, vraag.contains("na=2") ? pagina(2, "\"next\":null") : pagina(1, wijzer));
        });

        assertThat(lees("/diensten").namen()).containsExactly("Dienst 1", "Dienst 2");
        assertThat(vragen).last().isEqualTo("na=2&full=true&full_service=true");
    }

    @Test
    void deVolgendePaginaKanInDeKoppenStaan() {
        server.createContext("/diensten", uitwisseling -> {
            boolean tweede =
                    String.valueOf(uitwisseling.getRequestURI().getRawQuery()).contains("na=2");
            if (!tweede) {
                uitwisseling
                        .getResponseHeaders()
                        .add("Link", "</diensten?na=0>; rel=\"prev\", </diensten?na=2>; rel=\"next\"");
            }
            antwoord(uitwisseling, "[" + dienst(tweede ? 2 : 1, "") + "]");
        });

        assertThat(lees("/diensten").namen()).containsExactly("Dienst 1", "Dienst 2");
    }

    @Test
    void eenVolgendePaginaOpEenAnderWebadresWordtNietGevraagdMaarGemeld() {
        geef(pagina -> pagina(pagina, "\"next\":\"https://ergens.example/diensten?page=2\""));

        Opvang opvang = lees("/diensten");

        assertThat(opvang.namen()).containsExactly("Dienst 1");
        assertThat(opvang.redenen()).containsExactly(Reden.BRON_ONVOLLEDIG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"total_pages\":5,\"page_number\":1",
                "\"total_pages\":5,\"page_number\":1,\"next\":\"?full=true&full_service=true&page=1\"",
                "\"total_pages\":5,\"next\":\"/diensten?full=true&full_service=true&page=1\"",
                "\"last_page\":false,\"page_number\":1",
                "\"next\":\"/diensten?full=true&full_service=true&page=1\"",
            })
    void eenServerDieEerderOphoudtDanHijZegtWordtGemeld(String over) {
        geef(pagina -> pagina(1, over));

        Opvang opvang = lees("/diensten");

        assertThat(opvang.namen()).contains("Dienst 1");
        assertThat(opvang.redenen()).isNotEmpty().containsOnly(Reden.BRON_ONVOLLEDIG);
    }

    @Test
    void wijstEenPaginaNaarZichzelfDanGaatHetOpNummerVerder() {
        geef(pagina ->
                pagina(pagina, "\"total_pages\":3,\"next\":\"?full=true&full_service=true&page=" + pagina + "\""));

        Opvang opvang = lees("/diensten");

        assertThat(opvang.namen()).containsExactly("Dienst 1", "Dienst 2", "Dienst 3");
        assertThat(opvang.redenen()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"total_pages\":1",
                "\"total_pages\":1,\"next\":\"?full=true&full_service=true&page=1\"",
                "\"total_items\":1"
            })
    void eenBronVanEenPaginaIsHeel(String over) {
        geef(pagina -> pagina(1, over));

        assertThat(lees("/diensten").redenen()).isEmpty();
    }

    @Test
    void eenDoorverwijzingOpDezelfdeServerWordtGevolgd() {
        server.createContext("/oud", uitwisseling -> {
            uitwisseling.getResponseHeaders().add("Location", "/nieuw?page=1");
            antwoord(uitwisseling, 302, "");
        });
        geef(pagina -> pagina(pagina, "\"total_pages\":1"));

        assertThat(lees("/oud").namen()).containsExactly("Dienst 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.2:%d/diensten?page=1", "https://ergens.example/", "file:///etc/hosts"})
    void eenDoorverwijzingNaarEenAnderWebadresWordtNietGevolgd(String daar) {
        String heen = daar.formatted(server.getAddress().getPort());
        server.createContext("/oud", uitwisseling -> {
            uitwisseling.getResponseHeaders().add("Location", heen);
            antwoord(uitwisseling, 302, "");
        });

        assertThatThrownBy(() -> lees("/oud"))
                .isInstanceOf(IndexerFout.class)
                .hasMessageContaining("stuurt door naar een ander webadres: " + heen);
    }

    @Test
    void eenDoorverwijzingNaarZichzelfHoudtOp() {
        server.createContext("/lus", uitwisseling -> {
            uitwisseling.getResponseHeaders().add("Location", "/lus");
            antwoord(uitwisseling, 302, "");
        });

        assertThatThrownBy(() -> lees("/lus")).isInstanceOf(IndexerFout.class).hasMessageContaining("code 302");
    }

    @Test
    void watErMeerIsDanErKomtWordtGemeld() {
        geef(pagina -> pagina(pagina, "\"total_items\":250"));

        Opvang opvang = lees("/diensten");

        assertThat(opvang.namen()).containsExactly("Dienst 1");
        assertThat(opvang.bevindingen).singleElement().satisfies(bevinding -> {
            assertThat(bevinding.reden()).isEqualTo(Reden.BRON_ONVOLLEDIG);
            assertThat(bevinding.zin()).contains("250");
        });
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

    @Test
    void eenAntwoordZonderEindWordtOpgegeven() {
        byte[] wit = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        server.createContext("/", uitwisseling -> {
            uitwisseling.sendResponseHeaders(200, 0);
            for (int i = 0; i <= 100; i++) {
                uitwisseling.getResponseBody().write(wit);
            }
            uitwisseling.getResponseBody().write(pagina(1, "\"total_pages\":1").getBytes(StandardCharsets.UTF_8));
            uitwisseling.close();
        });

        assertThatThrownBy(() -> lees("/diensten"))
                .isInstanceOf(IndexerFout.class)
                .hasMessageContaining("100 MB");
    }

    private static void antwoord(HttpExchange uitwisseling, String tekst) throws IOException {
        antwoord(uitwisseling, 200, tekst);
    }

    private static void antwoord(HttpExchange uitwisseling, int code, String tekst) throws IOException {
        byte[] bytes = tekst.getBytes(StandardCharsets.UTF_8);
        uitwisseling.sendResponseHeaders(code, bytes.length == 0 ? -1 : bytes.length);
        uitwisseling.getResponseBody().write(bytes);
        uitwisseling.close();
    }

    private void geef(IntFunction<String> antwoord) {
        server.createContext("/", uitwisseling -> {
            String vraag = uitwisseling.getRequestURI().getRawQuery();
            vragen.add(vraag);
            antwoord(uitwisseling, antwoord.apply(Integer.parseInt(vraag.replaceFirst(".*page=", ""))));
        });
    }

    private static String pagina(int nummer, String over) {
        return pagina(nummer, over, "");
    }

    private static String pagina(int nummer, String over, String delen) {
        return "{" + over + ",\"contents\":[" + dienst(nummer, delen) + "]}";
    }

    private static String dienst(int nummer, String delen) {
        return "{\"id\":\"00000000-0000-4000-8000-00000000000" + nummer + "\",\"name\":\"Dienst " + nummer
                + "\",\"status\":\"active\"" + delen + "}";
    }

    private Opvang lees(String pad) {
        return lees(pad, RUIM);
    }

    private Opvang lees(String pad, Duration geduld) {
        URI adres = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + pad);
        return Opvang.van(new Hsdsfeed(adres, Opvang.HILVERSUM, LocalDate.of(2026, 11, 22), aantal -> {}, geduld, 20));
    }
}
