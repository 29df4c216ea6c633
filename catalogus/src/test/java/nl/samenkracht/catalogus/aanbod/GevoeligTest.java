package nl.samenkracht.catalogus.aanbod;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GevoeligTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vrouwenopvang Gooi",
                "Veilig Thuis Gooi en Vechtstreek",
                "Blijf-van-mijn-lijfhuis",
                "hulp bij HUISELIJK GEWELD",
                "mishandeling"
            })
    void what_names_violence_is_sensitive_whatever_the_case_and_punctuation(String tekst) {
        assertThat(Gevoelig.is(tekst)).isTrue();
    }

    @Test
    void other_texts_and_absent_ones_are_not() {
        assertThat(Gevoelig.is("Koffie", null, "Samen eten in de wijk. Een thuis voor iedereen."))
                .isFalse();
    }
}
