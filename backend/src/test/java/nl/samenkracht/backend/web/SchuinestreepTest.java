package nl.samenkracht.backend.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenkracht.backend.Teller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchuinestreepTest {
    @ParameterizedTest
    @CsvSource({"/wijken,/wijken", "/wijken/,/wijken", "/wijken///,/wijken", "/a//b,/a//b", "/,''", "///,''"})
    void slashes_at_the_end_do_not_count(String pad, String kort) {
        assertThat(pad.substring(0, Schuinestreep.einde(pad))).isEqualTo(kort);
    }

    @Test
    void an_address_of_nearly_only_slashes_is_looked_at_once() {
        Teller pad = new Teller("/x" + "/".repeat(20_000) + "y");

        assertThat(Schuinestreep.einde(pad)).isEqualTo(pad.length());

        assertThat(pad.gekeken()).isLessThan(20_000 * 2);
    }
}
