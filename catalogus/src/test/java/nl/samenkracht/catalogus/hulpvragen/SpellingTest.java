package nl.samenkracht.catalogus.hulpvragen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SpellingTest {
    private final Spelling spelling = new Spelling(Set.of(
            "mantelzorger", "gehandicapten", "uitkering", "wachtlijst", "koken", "boeken", "boeten", "psychische"));

    @Test
    void wat_hetzelfde_klinkt_is_hetzelfde_woord() {
        assertThat(spelling.bedoeld("mantelsorger")).contains("mantelzorger");
        assertThat(spelling.bedoeld("gehandikapten")).contains("gehandicapten");
        assertThat(spelling.bedoeld("wagtlijsd")).contains("wachtlijst");
        assertThat(spelling.bedoeld("uitkeering")).contains("uitkering");
    }

    @Test
    void een_letter_verkeerd_is_een_verschrijving() {
        assertThat(spelling.bedoeld("uitkerink")).contains("uitkering");
        assertThat(spelling.bedoeld("phsychische")).contains("psychische");
    }

    @Test
    void wat_twee_woorden_kan_zijn_is_geen_van_beide() {
        assertThat(spelling.bedoeld("boehen")).isEmpty();
    }

    @Test
    void een_bekend_of_kort_of_vreemd_woord_blijft_wat_het_is() {
        assertThat(spelling.bedoeld("uitkering")).isEmpty();
        assertThat(spelling.bedoeld("uitk")).isEmpty();
        assertThat(spelling.bedoeld("leguaan")).isEmpty();
    }
}
