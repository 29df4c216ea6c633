package nl.samenkracht.indexer.adres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import nl.samenkracht.catalogus.aanbod.Adres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdokLocatieserverTest {
    private static final String GEVONDEN = """
            {"response":{"numFound":1,"start":0,"docs":[{"id":"adr-0","weergavenaam":"Emmastraat 4, 1211NG Hilversum","straatnaam":"Emmastraat",
            "huisnummer":4,"postcode":"1211NG","woonplaatsnaam":"Hilversum","centroide_ll":"POINT(5.18007 52.22718)",
            "buurtcode":"BU04020103","wijkcode":"WK040201"}]}}""";

    private HttpServer server;
    private PdokLocatieserver zoeker;
    private String antwoord = GEVONDEN;
    private int status = 200;
    private String vraag = "";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", uitwisseling -> {
            vraag = uitwisseling.getRequestURI().getQuery();
            byte[] tekst = antwoord.getBytes(StandardCharsets.UTF_8);
            uitwisseling.sendResponseHeaders(status, tekst.length);
            uitwisseling.getResponseBody().write(tekst);
            uitwisseling.close();
        });
        server.start();
        zoeker = new PdokLocatieserver(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/search/v3_1"));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void vraagtNaarEenAdresEnKrijgtEenPuntMetZijnBuurtEnWijk() throws Exception {
        assertThat(zoeker.zoek(new Adres("Emmastraat 4", "1211 NG", "Hilversum")))
                .contains(new Adresvondst(52.22718, 5.18007, "BU04020103", "WK040201"));
        assertThat(vraag)
                .contains("q=Emmastraat 4 1211 NG Hilversum")
                .contains("fq=type:adres")
                .contains("rows=1")
                .contains("buurtcode,wijkcode");
    }

    @Test
    void eenAndereStraatDanGevraagdIsGeenAntwoord() throws Exception {
        assertThat(zoeker.zoek(new Adres("Verzonnenlaan 1", "1222 AA", "Hilversum")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Emmastraat 6", "Emmastraat 44", "Emmastraat"})
    void eenAnderHuisInDezelfdeStraatIsGeenAntwoord(String straat) throws Exception {
        assertThat(zoeker.zoek(new Adres(straat, "1211 NG", "Hilversum"))).isEmpty();
        assertThat(zoeker.zoek(new Adres(straat, null, "Hilversum"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Emmastraat 4", "Emmastraat 4a", "emmastraat 4-6", "Emmastr. 4"})
    void hetzelfdeHuisAndersGeschrevenIsEenAntwoord(String straat) throws Exception {
        assertThat(zoeker.zoek(new Adres(straat, "1211 NG", "Hilversum"))).isPresent();
    }

    @Test
    void eenGetalInDeStraatnaamIsGeenHuisnummer() throws Exception {
        antwoord = GEVONDEN.replace("\"Emmastraat\"", "\"Plein 1945\"");

        assertThat(zoeker.zoek(new Adres("Plein 1945 4", "1211 NG", "Hilversum")))
                .isPresent();
    }

    @Test
    void nietGevondenIsOnbekend() throws Exception {
        antwoord = "{\"response\":{\"numFound\":0,\"start\":0,\"docs\":[]}}";

        assertThat(zoeker.zoek(new Adres("Emmastraat 4", "1211 NG", "Hilversum")))
                .isEmpty();
    }

    @Test
    void eenDienstDieFaaltIsIetsAndersDanNietGevonden() {
        status = 503;

        assertThatThrownBy(() -> zoeker.zoek(new Adres("Emmastraat 4", "1211 NG", "Hilversum")))
                .isInstanceOf(Adreszoeker.AdresdienstWeg.class);
    }

    @Test
    void eenAntwoordDatGeenJsonIsOok() {
        antwoord = "<html>";

        assertThatThrownBy(() -> zoeker.zoek(new Adres("Emmastraat 4", "1211 NG", "Hilversum")))
                .isInstanceOf(Adreszoeker.AdresdienstWeg.class);
    }
}
