package nl.samenkracht.backend.inrichting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.samenkracht.backend.inrichting.PortaalInrichting.ToegankelijkheidInrichting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Configuration;

@ExtendWith(OutputCaptureExtension.class)
class PortaalInrichtingTest {
    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(PortaalInrichting.class)
    static class Alleen {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gemeente.code=0402 | gemeente.code (0402) is no CBS code such as GM0402.",
                "gemeente.naam= | gemeente.naam is missing.",
                "gemeente.website=hier.example | gemeente.website (hier.example) is no address such as",
                "gemeente.neutrale-site= | gemeente.neutrale-site is no address such as",
                "gemeente.basisadres=https://hier.example/portaal | gemeente.basisadres (https://hier.example/portaal) is no address",
                "elasticsearch.adres=127.0.0.1:9200 | elasticsearch.adres (127.0.0.1:9200) is no address such as",
                "elasticsearch.wachttijd=0s | elasticsearch.wachttijd (PT0S) is less than 100ms.",
                "elasticsearch.verbindingen=0 | elasticsearch.verbindingen (0) is no number above zero.",
                "kaart.tegels=https://tegels.example | kaart.tegels (https://tegels.example) is no address such as",
                "web.proxies=proxy.example | web.proxies[0] (proxy.example) is no network such as 10.0.0.0/8."
            })
    void a_start_with_a_wrong_setting_fails_and_says_in_a_sentence_which_one(
            String regel, String zin, CapturedOutput uitvoer) {
        assertThatThrownBy(() -> start("--samenkracht." + regel)).isNotNull();

        assertThat(uitvoer.getAll()).contains("samenkracht." + zin);
    }

    @Test
    void a_start_without_any_setting_says_what_is_missing(CapturedOutput uitvoer) {
        assertThatThrownBy(() -> start("--spring.config.name=geen", "--samenkracht.gemeente.naam=Hier"))
                .isNotNull();

        assertThat(uitvoer.getAll())
                .contains("samenkracht.gemeente.code is missing.", "samenkracht.elasticsearch is missing.");
    }

    @Test
    void a_slash_behind_an_address_does_no_harm() throws Exception {
        PortaalInrichting inrichting = Proefinrichting.met(
                "gemeente.basisadres=https://hier.example/", "elasticsearch.adres=http://zoek.example:9200/");

        assertThat(inrichting.gemeente().basisadres()).isEqualTo("https://hier.example");
        assertThat(inrichting.elasticsearch().adres()).isEqualTo("http://zoek.example:9200");
    }

    @Test
    void an_empty_setting_as_containers_give_it_is_none() throws Exception {
        PortaalInrichting inrichting = Proefinrichting.met(
                "toegankelijkheid.adressen=",
                "toegankelijkheid.register=",
                "toegankelijkheid.bevestiging-werkdagen=",
                "toegankelijkheid.antwoord-weken=");

        assertThat(inrichting.toegankelijkheid())
                .isEqualTo(new ToegankelijkheidInrichting(List.of(), null, null, null));
    }

    @Test
    void every_setting_stands_in_the_manual() throws IOException {
        String handleiding = Files.readString(Path.of("..", "docs", "beheer.md"));

        assertThat(instellingen("samenkracht", PortaalInrichting.class))
                .hasSizeGreaterThan(20)
                .allMatch(naam -> handleiding.contains("`" + naam + "`"));
    }

    private static List<String> instellingen(String naam, Class<?> soort) {
        return soort.isRecord()
                ? Stream.of(soort.getRecordComponents())
                        .flatMap(
                                deel -> instellingen(
                                        naam + "." + DataObjectPropertyName.toDashedForm(deel.getName()),
                                        deel.getType())
                                        .stream())
                        .toList()
                : List.of(naam);
    }

    private static void start(String... regels) {
        new SpringApplicationBuilder(Alleen.class)
                .web(WebApplicationType.NONE)
                .run(Arrays.copyOf(regels, regels.length))
                .close();
    }
}
