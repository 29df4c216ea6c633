package nl.samenkracht.backend.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import nl.samenkracht.backend.inrichting.PortaalInrichting;
import nl.samenkracht.catalogus.gebied.Gebiedsindeling;
import nl.samenkracht.frontend.kader.Gemeente;
import nl.samenkracht.frontend.kader.Kader;
import nl.samenkracht.frontend.kader.Menu;
import nl.samenkracht.frontend.kader.Middelen;
import nl.samenkracht.frontend.kader.Taal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KaartenTest {
    @Test
    void a_map_with_outlines_names_their_source_and_one_without_names_none() {
        assertThat(kaarten("GM0402", null).vast(kader(false), null).grenzenBron())
                .isEqualTo(Gebiedsindeling.HILVERSUM.bron())
                .contains("CC BY 4.0");
        assertThat(kaarten("GM0363", null).vast(kader(false), null).grenzenBron())
                .isNull();
    }

    @Test
    void on_a_neutral_page_nobody_is_asked_for_a_background() {
        Kaarten kaarten = kaarten("GM0402", "https://tegels.example/{z}/{x}/{y}.png");

        assertThat(kaarten.vast(kader(false), null).tegels()).startsWith("https://tegels.example/");
        assertThat(kaarten.vast(kader(true), null).tegels()).isNull();
        assertThat(kaarten.metLink(kader(true), true, "/zoeken", null).tegels()).isNull();
    }

    @Test
    void the_host_that_sees_who_looks_where_is_known_by_name() {
        assertThat(kaarten("GM0402", "https://tegels.example:8443/{z}/{x}/{y}.png")
                        .achtergrondVan())
                .isEqualTo("tegels.example");
        assertThat(kaarten("GM0402", " ").achtergrondVan()).isNull();
        assertThat(kaarten("GM0402", " ").achtergrondBron()).isNull();
    }

    private static Kader kader(boolean neutraal) {
        return new Kader(
                Taal.NL,
                LocalDateTime.parse("2026-11-22T12:00"),
                "/",
                "/en",
                Menu.GEEN,
                "",
                null,
                List.of(),
                neutraal,
                false,
                new Gemeente(
                        "GM0402",
                        "Hier",
                        "het loket",
                        null,
                        null,
                        "https://hier.example",
                        "https://weer.example",
                        null),
                new Middelen("/assets/main.css", null, null));
    }

    private static Kaarten kaarten(String gemeente, @Nullable String tegels) {
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
                new PortaalInrichting.KaartInrichting(tegels, "Iemand"),
                new PortaalInrichting.ToegankelijkheidInrichting(List.of(), null, null, null),
                new PortaalInrichting.GebruikInrichting(true),
                false);
        return new Kaarten(inrichting, new Gebied(inrichting));
    }
}
