package nl.samenkracht.indexer.verslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import nl.samenkracht.catalogus.Json;
import nl.samenkracht.indexer.bron.Plek;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class VerslagschrijverTest {
    @Test
    void watNietBewaardIsStaatErbijInBeideVerslagen(@TempDir Path map) throws IOException {
        Bestandsverslag.Verzameling verzameling = new Bestandsverslag.Verzameling();
        Plek plek = new Plek("lijst.csv", null, 1);
        for (int i = 0; i < Bestandsverslag.MEESTE; i++) {
            verzameling.voegToe(Bevinding.cel(plek.rij(i + 2), "Telefoon", "x", Reden.TELEFOON_ONLEESBAAR));
        }
        for (int i = 0; i < 7; i++) {
            verzameling.voegToe(Bevinding.cel(plek, "E-mail", "x", Reden.MAIL_ONLEESBAAR));
        }

        Verslagschrijver.schrijf(
                new Verslag(
                        "GM0402",
                        true,
                        Instant.EPOCH,
                        Instant.EPOCH,
                        List.of(verzameling.verslag("lijst.csv", "lijst", Telling.NUL))),
                map);

        JsonNode bestand = Json.boom(Files.readString(map.resolve("verslag.json")))
                .path("bestanden")
                .path(0);
        assertThat(bestand.path("afgekapt").asInt()).isEqualTo(7);
        assertThat(bestand.path("bevindingen").size()).isEqualTo(Bestandsverslag.MEESTE);
        assertThat(bestand.path("redenen").path("mail-onleesbaar").asInt()).isEqualTo(7);
        assertThat(Files.readString(map.resolve("verslag.html")))
                .contains(
                        "Er waren nog 7 bevindingen",
                        "En nog 49.500. Ze staan in verslag.json.",
                        "Mailadres onleesbaar (7)");
    }
}
