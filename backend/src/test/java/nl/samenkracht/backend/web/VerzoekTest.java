package nl.samenkracht.backend.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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

    /** Looking for the edge of a word walks back over all marks, at every one of them. */
    @Test
    void no_letter_has_more_marks_than_some_script_needs() {
        assertThat(Verzoek.schoon("\u0300".repeat(4_000))).isEmpty();
        assertThat(Verzoek.schoon("a\u0300\u0301\u0334".repeat(2))).isEqualTo("a\u0300\u0301\u0334".repeat(2));
        assertThat(Verzoek.schoon("a" + "\u064B".repeat(4_000) + "b")).isEqualTo("a" + "\u064B".repeat(4) + "b");
    }
}
