package nl.samenkracht.indexer.lezen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A time of day as people write it. */
class TijdlezerTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            9 | 09:00
            9u | 09:00
            9.30 uur | 09:30
            09:30:00 | 09:30
            24:00 | 00:00
            0.3958333333333333 | 09:30
            """)
    void leestEenTijd(String tekst, String tijd) {
        assertThat(Tijdlezer.lees(tekst).waarde()).hasToString("Optional[" + tijd + "]");
    }
}
