package nl.samenkracht.backend.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import nl.samenkracht.backend.inrichting.PortaalInrichting;
import nl.samenkracht.catalogus.gebied.Gebiedsindeling;
import org.junit.jupiter.api.Test;

class KaartenTest {
    @Test
    void a_map_with_outlines_names_their_source_and_one_without_names_none() {
        assertThat(kaarten("GM0402").vast(null).grenzenBron())
                .isEqualTo(Gebiedsindeling.HILVERSUM.bron())
                .contains("CC BY 4.0");
        assertThat(kaarten("GM0363").vast(null).grenzenBron()).isNull();
    }

    private static Kaarten kaarten(String gemeente) {
        PortaalInrichting inrichting = new PortaalInrichting(
                new PortaalInrichting.GemeenteInrichting(
                        gemeente,
                        "Hier",
                        "het loket",
                        "the desk",
                        null,
                        null,
                        "https://hier.example",
                        "https://weer.example",
                        null),
                new PortaalInrichting.ElasticsearchInrichting(
                        URI.create("http://127.0.0.1:9200"), null, null, Duration.ofSeconds(1), 1),
                new PortaalInrichting.KaartInrichting(null, null),
                new PortaalInrichting.ToegankelijkheidInrichting(List.of(), null, null, null),
                false);
        return new Kaarten(inrichting, new Gebied(inrichting));
    }
}
