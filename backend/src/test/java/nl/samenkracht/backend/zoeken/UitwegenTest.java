package nl.samenkracht.backend.zoeken;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.samenkracht.frontend.zoeken.Vervolg;
import nl.samenkracht.frontend.zoeken.Vraag.Veld;
import org.junit.jupiter.api.Test;

class UitwegenTest {
    @Test
    void by_form_what_stood_in_the_address_becomes_its_fields() {
        assertThat(Uitwegen.vervolg("/en/zoeken?q=koffie+%26+thee%3F&wijk=zuid&niet=wijk-oost", true))
                .isEqualTo(new Vervolg(
                        "/en/zoeken",
                        List.of(
                                new Veld("q", "koffie & thee?"),
                                new Veld("wijk", "zuid"),
                                new Veld("niet", "wijk-oost"))));
    }

    @Test
    void without_a_form_and_with_nothing_to_send_it_stays_an_address() {
        assertThat(Uitwegen.vervolg("/zoeken?q=koffie", false)).isEqualTo(new Vervolg("/zoeken?q=koffie", List.of()));
        assertThat(Uitwegen.vervolg("/zoeken", true)).isEqualTo(new Vervolg("/zoeken", List.of()));
    }
}
