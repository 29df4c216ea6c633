package nl.samenkracht.backend.weergave;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenkracht.backend.Teller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TolkenTest {
    @ParameterizedTest
    @ValueSource(strings = {"ja", "Ja.", "x", "TRUE", "Tolk mogelijk"})
    void yes_is_yes(String tolk) {
        assertThat(Tolken.kan(tolk)).isTrue();
        assertThat(Tolken.inWoorden(tolk)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nee", "Nee.", "geen", "Geen tolk aanwezig", "no", "no interpreter", "n.v.t.", "-", " "})
    void no_is_not_shown_as_an_interpreter_nor_as_words(String tolk) {
        assertThat(Tolken.kan(tolk)).isFalse();
        assertThat(Tolken.inWoorden(tolk)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "op verzoek",
                "ja, op afspraak",
                "Nee, maar u mag iemand meenemen",
                "Geen tolk, wel een taalmaatje",
                "Geen tolk maar er is iemand die Turks spreekt",
                "tolk Nederlandse Gebarentaal"
            })
    void anything_else_is_shown_as_it_was_typed(String tolk) {
        assertThat(Tolken.kan(tolk)).isFalse();
        assertThat(Tolken.inWoorden(tolk)).containsExactly(tolk);
    }

    @ParameterizedTest
    @ValueSource(strings = {".", " ", "-", ".a", "- "})
    void what_stands_around_it_is_looked_for_in_time_that_grows_with_the_text(String stuk) {
        Teller teller = new Teller("a" + stuk.repeat(20_000 / stuk.length()) + "a");

        assertThat(Tolken.RANDEN.matcher(teller).results().count()).isZero();

        assertThat(teller.gekeken()).isLessThan(20_000 * 10);
    }

    @Test
    void every_line_is_read_by_itself() {
        assertThat(Tolken.kan("ja\nArabisch: op afspraak\n")).isTrue();
        assertThat(Tolken.inWoorden("ja\nArabisch: op afspraak\n")).containsExactly("Arabisch: op afspraak");
        assertThat(Tolken.kan(null)).isFalse();
        assertThat(Tolken.inWoorden(null)).isEmpty();
    }
}
