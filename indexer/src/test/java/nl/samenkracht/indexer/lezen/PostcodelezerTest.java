package nl.samenkracht.indexer.lezen;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenkracht.indexer.verslag.Reden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Postcodes, none made up. */
class PostcodelezerTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            1211ng                            | 1211 NG
            NL-1211 NG                        | 1211 NG
            1211  ng Hilversum                | 1211 NG
            """)
    void leestPostcodes(String tekst, String postcode) {
        assertThat(Postcodelezer.lees(tekst).waarde()).contains(postcode);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0211 N", "1211", "1211 SS", "ABCD 12"})
    void verzintGeenPostcode(String tekst) {
        assertThat(Postcodelezer.lees(tekst).redenen()).containsExactly(Reden.POSTCODE_ONLEESBAAR);
    }
}
