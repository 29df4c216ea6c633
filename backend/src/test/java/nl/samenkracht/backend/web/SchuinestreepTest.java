package nl.samenkracht.backend.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import nl.samenkracht.backend.Teller;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import reactor.core.publisher.Mono;

class SchuinestreepTest {
    @ParameterizedTest
    @CsvSource({"/wijken,/wijken", "/wijken/,/wijken", "/wijken///,/wijken", "/a//b,/a//b", "/,''", "///,''"})
    void slashes_at_the_end_do_not_count(String pad, String kort) {
        assertThat(pad.substring(0, Schuinestreep.einde(pad))).isEqualTo(kort);
    }

    @ParameterizedTest
    @CsvSource({
        "/wijken/oost;jsessionid=1,/wijken/oost",
        "/wijken;a=1/oost;b,/wijken/oost",
        "/wijken;a/,/wijken",
        "/wijken%3Ba,/wijken%3Ba",
        "/;x,/"
    })
    void what_follows_a_semicolon_is_no_other_page(String pad, String kort) {
        assertThat(Schuinestreep.kort(pad)).isEqualTo(kort);
    }

    @ParameterizedTest
    @CsvSource({"/wijken/oost;jsessionid=1?pagina=2,/wijken/oost?pagina=2", "/wijken/,/wijken", "/;x,/"})
    void such_an_address_leads_to_the_one_of_the_page(String adres, String daar) {
        assertThat(waarheen(adres)).isEqualTo(daar);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/;x/elders.example", "//elders.example/", "/;/;/elders.example/", "/wijken", "/"})
    void nothing_leads_to_another_host(String adres) {
        assertThat(waarheen(adres)).isNull();
    }

    private static @Nullable String waarheen(String adres) {
        MockServerWebExchange uitwisseling = MockServerWebExchange.from(
                MockServerHttpRequest.method(HttpMethod.GET, URI.create("http://portaal.example" + adres)));
        new Schuinestreep().filter(uitwisseling, verder -> Mono.empty()).block();
        URI daar = uitwisseling.getResponse().getHeaders().getLocation();
        return daar == null ? null : daar.toString();
    }

    @Test
    void an_address_of_nearly_only_slashes_is_looked_at_once() {
        Teller pad = new Teller("/x" + "/".repeat(20_000) + "y");

        assertThat(Schuinestreep.einde(pad)).isEqualTo(pad.length());

        assertThat(pad.gekeken()).isLessThan(20_000 * 2);
    }
}
