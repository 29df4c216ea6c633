package nl.samenkracht.catalogus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {
    @ParameterizedTest
    @CsvSource({
        "Café, cafe",
        "CAFE\u0301, cafe",
        "Oekraïens, oekraiens",
        "Ångström, angstrom",
        "İzmir, izmir",
        "Straße 3, straße 3"
    })
    void capitals_and_accents_make_no_difference_however_they_are_written(String getypt, String gevouwen) {
        assertThat(Letters.gevouwen(getypt)).isEqualTo(gevouwen);
    }
}
