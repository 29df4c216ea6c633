package nl.samenkracht.indexer.importeren;

import static nl.samenkracht.indexer.importeren.Proefregister.bestand;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.samenkracht.indexer.IndexerFout;
import nl.samenkracht.indexer.Uitgang;
import nl.samenkracht.indexer.Voortgang;
import nl.samenkracht.indexer.proef.Wacht;
import nl.samenkracht.indexer.verslag.Bestandsverslag;
import nl.samenkracht.indexer.verslag.Verslag;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two imports at a time: nobody waits without a word, nobody waits for ever, and nobody waits for somebody else's slow server. */
class WachtenIT {
    private static final String WACHT = "Er loopt al een import; deze wacht tot die klaar is.";
    private static final String LIJST = bestand("koppelen-eerst.csv").toString();

    private final Proefregister register = new Proefregister();
    private final StringWriter gezegd = new StringWriter();
    private final ExecutorService werkers = Executors.newCachedThreadPool();

    @AfterEach
    void sluit() {
        werkers.shutdownNow();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void wieWachtZegtDatEnStoptNaEenTijd(boolean proef) throws SQLException {
        try (Connection ander = register.bron.getConnection()) {
            houdBezet(ander);

            assertThatThrownBy(() -> importeer(Duration.ofSeconds(1), proef, LIJST))
                    .asInstanceOf(InstanceOfAssertFactories.type(IndexerFout.class))
                    .matches(fout -> fout.uitgang() == Uitgang.OMGEVING)
                    .matches(fout -> fout.zin().startsWith("Er loopt nog steeds een andere import."));
        }

        assertThat(gezegd.toString()).containsOnlyOnce(WACHT);
        assertThat(register.vraag("select count(*) from aanbod")).containsExactly("0");
    }

    @Test
    void wieWachtGaatDoorZodraDeAndereKlaarIs() throws Exception {
        Future<Verslag> uitkomst;
        try (Connection ander = register.bron.getConnection()) {
            houdBezet(ander);
            uitkomst = werkers.submit(() -> importeer(Duration.ofMinutes(5), false, LIJST));
            Wacht.tot("waits", Duration.ofMinutes(1), () -> gezegd.toString().contains(WACHT));
        }

        assertThat(uitkomst.get(1, TimeUnit.MINUTES).telling().nieuw()).isPositive();
    }

    @Test
    void vanWatAlGedaanIsKomtEenVerslagOokAlsDeVolgendeNietAanDeBeurtKomt() throws SQLException {
        try (Connection ander = register.bron.getConnection()) {
            houdBezet(ander);

            assertThat(importeer(Duration.ZERO, false, "er-niet.csv", LIJST).bestanden())
                    .extracting(Bestandsverslag::fout)
                    .satisfiesExactly(
                            eerste -> assertThat(eerste).contains("er-niet.csv"),
                            tweede -> assertThat(tweede).contains("andere import"));
        }
    }

    @Test
    void eenTrageBronLaatEenAndereImportNietWachten() throws Exception {
        CountDownLatch gevraagd = new CountDownLatch(1);
        CountDownLatch verder = new CountDownLatch(1);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", uitwisseling -> {
            gevraagd.countDown();
            wachtOp(verder);
            byte[] tekst = "[{\"id\":\"00000000-0000-4000-8000-000000000001\",\"name\":\"Koffie\",\"phones\":[]}]"
                    .getBytes(StandardCharsets.UTF_8);
            uitwisseling.sendResponseHeaders(200, tekst.length);
            uitwisseling.getResponseBody().write(tekst);
            uitwisseling.close();
        });
        server.start();
        try {
            String adres = "http://127.0.0.1:" + server.getAddress().getPort() + "/services";
            Future<Verslag> traag = werkers.submit(() -> importeer(Duration.ofMinutes(5), false, adres));
            wachtOp(gevraagd);

            assertThat(importeer(Duration.ZERO, false, LIJST).telling().nieuw()).isPositive();

            verder.countDown();
            assertThat(traag.get(1, TimeUnit.MINUTES).telling().nieuw()).isOne();
        } finally {
            verder.countDown();
            server.stop(0);
        }
        assertThat(gezegd.toString()).doesNotContain(WACHT);
    }

    private static void wachtOp(CountDownLatch klaar) throws IOException {
        try {
            if (!klaar.await(1, TimeUnit.MINUTES)) {
                throw new IOException("too late");
            }
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
        }
    }

    private static void houdBezet(Connection ander) throws SQLException {
        try (Statement opdracht = ander.createStatement()) {
            opdracht.execute(
                    "select pg_advisory_lock(hashtext('importeren'), hashtext('" + Proefregister.GEMEENTE + "'))");
        }
    }

    private Verslag importeer(Duration geduld, boolean proef, String... bronnen) {
        return new Importeur(register.bron, Clock.systemUTC(), new Voortgang(new PrintWriter(gezegd)), geduld)
                .importeer(new Importopdracht(
                        List.of(bronnen),
                        Proefregister.GEMEENTE,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        proef,
                        false,
                        Optional.empty()));
    }
}
