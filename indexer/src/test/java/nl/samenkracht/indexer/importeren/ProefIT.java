package nl.samenkracht.indexer.importeren;

import static nl.samenkracht.indexer.importeren.Proefregister.bestand;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.samenkracht.catalogus.Json;
import nl.samenkracht.indexer.Teksten;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/** A dry run says exactly what the real one will say, and leaves nothing behind. */
class ProefIT {
    private static final Path VOORBEELD = Path.of("../lokaal/samen/src/main/resources/voorbeeld");

    private final Proefregister register = new Proefregister();

    @TempDir
    private Path map;

    @SuppressWarnings("NullAway.Init")
    private HttpServer pdok;

    @BeforeEach
    void adresdienst() throws IOException {
        pdok = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        pdok.createContext("/", uitwisseling -> {
            byte[] tekst = "{\"response\":{\"docs\":[]}}".getBytes(StandardCharsets.UTF_8);
            uitwisseling.sendResponseHeaders(200, tekst.length);
            uitwisseling.getResponseBody().write(tekst);
            uitwisseling.close();
        });
        pdok.start();
    }

    @AfterEach
    void sluit() {
        pdok.stop(0);
    }

    @Test
    void hetVerslagVanEenProefIsDatVanDeEchteKeerEnErBlijftNietsAchter() throws IOException {
        Path kwintes = map.resolve("kwintes.csv");
        String tekst = Files.readString(VOORBEELD.resolve("kwintes.csv"));
        register.importeer(Files.writeString(kwintes, tekst));
        Files.writeString(kwintes, tekst.replace("Elke dag een open deur", "Elke dag de deur open"));
        List<Path> bronnen = List.of(
                kwintes,
                bestand("koppelen-eerst.csv"),
                bestand("aanval/versleuteld.xlsx"),
                // Meets what the one before it brought.
                bestand("koppelen-daarna.csv"),
                bestand("vuil.csv"),
                VOORBEELD.resolve("agenda.ics"),
                bestand("hsds/pagina.json"));
        String voor = register.alles();

        importeer(bronnen, true, "proef");

        assertThat(register.alles()).isEqualTo(voor);

        importeer(bronnen, false, "echt");

        assertThat(json("echt").toString()).contains("gekoppeld", "adres-onbekend", "versleuteld.xlsx");
        assertThat(json("proef")).isEqualTo(json("echt"));
        assertThat(html("proef").replace(titel("verslag.titel-proef"), titel("verslag.titel")))
                .isEqualTo(html("echt"));
    }

    private void importeer(List<Path> bronnen, boolean proef, String naam) {
        register.importeur()
                .importeer(new Importopdracht(
                        bronnen.stream().map(Path::toString).toList(),
                        Proefregister.GEMEENTE,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(map.resolve(naam)),
                        proef,
                        false,
                        Optional.of(URI.create(
                                "http://127.0.0.1:" + pdok.getAddress().getPort()))));
    }

    private ObjectNode json(String naam) throws IOException {
        ObjectNode verslag =
                (ObjectNode) Json.boom(Files.readString(map.resolve(naam).resolve("verslag.json")));
        verslag.remove("proef");
        return verslag;
    }

    private String html(String naam) throws IOException {
        return Files.readString(map.resolve(naam).resolve("verslag.html"));
    }

    private static String titel(String sleutel) {
        return Teksten.tekst(sleutel, Proefregister.GEMEENTE);
    }
}
