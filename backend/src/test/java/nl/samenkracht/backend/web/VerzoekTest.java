package nl.samenkracht.backend.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerzoekTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ver\u00ADkracht",
                "ver\u200Bkracht",
                "\uFEFFverkracht",
                "ver\u2060\u200Dkracht\u200E",
                " \u200B verkracht\u0007\n"
            })
    void signs_nobody_sees_do_not_keep_a_word_from_being_read(String getypt) {
        assertThat(Verzoek.schoon(getypt)).isEqualTo("verkracht");
    }
}
