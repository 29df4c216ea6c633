package nl.samenkracht.indexer.verslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import nl.samenkracht.catalogus.Json;
import nl.samenkracht.indexer.bron.Plek;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class VerslagschrijverTest {
    private static final Plek PLEK = new Plek("lijst.csv", null, 1);

    @TempDir
    private Path map;

    @Test
    void watNietBewaardIsStaatErbijInBeideVerslagen() throws IOException {
        Bestandsverslag.Verzameling verzameling = new Bestandsverslag.Verzameling();
        for (int i = 0; i < Bestandsverslag.MEESTE; i++) {
            verzameling.voegToe(Bevinding.cel(PLEK.rij(i + 2), "Telefoon", "x", Reden.TELEFOON_ONLEESBAAR));
        }
        for (int i = 0; i < 7; i++) {
            verzameling.voegToe(Bevinding.cel(PLEK, "E-mail", "x", Reden.MAIL_ONLEESBAAR));
        }

        schrijf(verzameling.verslag("lijst.csv", "lijst", Telling.NUL, Rijen.GEEN));

        JsonNode bestand = json();
        assertThat(bestand.path("afgekapt").asInt()).isEqualTo(7);
        assertThat(bestand.path("bevindingen").size()).isEqualTo(Bestandsverslag.MEESTE);
        assertThat(bestand.path("redenen").path("mail-onleesbaar").asInt()).isEqualTo(7);
        assertThat(html())
                .contains(
                        "Er waren nog 7 bevindingen",
                        "En nog 49.500. Ze staan in verslag.json.",
                        "Mailadres onleesbaar (7)");
    }

    @Test
    void vanVeelNieuweEnGewijzigdeRijenStaatErHoeveelErNogMeerZijn() throws IOException {
        Veldverschil verschil = Veldverschil.van("naam", "Thee", "Koffie");
        Rijen rijen = new Rijen(
                IntStream.range(0, 600)
                        .mapToObj(i -> new Rijen.Nieuw(PLEK.rij(i + 2), "Nieuw " + i))
                        .toList(),
                IntStream.range(0, 300)
                        .mapToObj(
                                i -> new Rijen.Gewijzigd(PLEK.rij(i + 700), "Anders " + i, List.of(verschil, verschil)))
                        .toList(),
                Collections.nCopies(4, PLEK),
                List.of());

        schrijf(new Bestandsverslag.Verzameling()
                .verslag("lijst.csv", "lijst", new Telling(917, 608, 305, 4, 0, 0, 0, 0, 0, 0), rijen));

        assertThat(html())
                .contains("Nieuw (608)", "Nieuw 499<", "En nog 100. Ze staan", "Er waren nog 8 rijen.")
                .doesNotContain("Nieuw 500<")
                .contains("Gewijzigd (305)", "Er waren nog 5 rijen.");
        JsonNode bestand = json();
        assertThat(bestand.path("nieuw").path("afgekapt").asInt()).isEqualTo(8);
        assertThat(bestand.path("nieuw").path("rijen").size()).isEqualTo(600);
        assertThat(bestand.path("gewijzigd").path("afgekapt").asInt()).isEqualTo(5);
        assertThat(bestand.path("ongewijzigd").path("afgekapt").asInt()).isZero();
        assertThat(bestand.path("ongewijzigd").path("rijen").size()).isEqualTo(4);
    }

    @Test
    void watEenBronSchrijftBlijftTekstInHetVerslag() throws IOException {
        Rijen rijen = new Rijen(
                List.of(new Rijen.Nieuw(new Plek("lijst.csv", "<b>Oost</b>", 2), "<script>fetch('x')</script>")),
                List.of(new Rijen.Gewijzigd(
                        PLEK, "A & B", List.of(Veldverschil.van("inhoud.website", "<i>", "\"><img src=x>")))),
                List.of(),
                List.of());

        schrijf(new Bestandsverslag.Verzameling()
                .verslag("lijst\" onclick=\"x.csv", "lijst", new Telling(2, 1, 1, 0, 0, 0, 0, 0, 0, 0), rijen));

        assertThat(html())
                .contains("&lt;script&gt;fetch", "A &amp; B", "&lt;b&gt;Oost", "<td>Website</td><td>&lt;i&gt;</td>")
                .doesNotContain("<script", "<img", "<b>", "\" onclick");
    }

    @Test
    void eenHalfTekenInEenWaardeKostHetVerslagNiet() throws IOException {
        Bestandsverslag.Verzameling verzameling = new Bestandsverslag.Verzameling();
        verzameling.voegToe(Bevinding.cel(PLEK, "Kosten", "kapot \ud800 teken", Reden.KOSTEN_ONLEESBAAR));
        verzameling.voegToe(Bevinding.cel(PLEK, "Kosten", "x".repeat(199) + "\uD83D\uDE00", Reden.KOSTEN_ONLEESBAAR));

        schrijf(verzameling.verslag("lijst.csv", "lijst", Telling.NUL, Rijen.GEEN));

        assertThat(json().path("bevindingen").path(0).path("waarde").asString()).isEqualTo("kapot ? teken");
        assertThat(json().path("bevindingen").path(1).path("waarde").asString()).isEqualTo("x".repeat(199) + " …");
        assertThat(html()).contains("kapot ");
    }

    private void schrijf(Bestandsverslag bestand) throws IOException {
        Verslagschrijver.schrijf(new Verslag("GM0402", true, Instant.EPOCH, Instant.EPOCH, List.of(bestand)), map);
    }

    private JsonNode json() throws IOException {
        return Json.boom(Files.readString(map.resolve("verslag.json")))
                .path("bestanden")
                .path(0);
    }

    private String html() throws IOException {
        return Files.readString(map.resolve("verslag.html"));
    }
}
