package nl.samenkracht.catalogus.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.samenkracht.catalogus.Bronbestand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WoordentabelTest {

    private static final Termen TERMEN = Termen.index();

    static List<Map<String, String>> woorden() {
        return Bronbestand.tsv(AnalyseLezer.class, "woorden.tsv");
    }

    @ParameterizedTest
    @MethodSource("woorden")
    void a_text_of_the_table_has_exactly_its_terms(Map<String, String> rij) {
        assertThat(String.join(" ", TERMEN.van(Bronbestand.verplicht(rij, "tekst"))))
                .isEqualTo(Bronbestand.verplicht(rij, "termen"));
    }

    @ParameterizedTest
    @CsvSource({
        "huis, huizen",
        "vacature, vacatures",
        "boodschap, boodschappen",
        "brief, brieven",
        "café, cafés",
        "foto, foto's",
        "fiets, fietsen",
        "leven, levens",
        "maatje, maatjes",
        "organisatie, organisaties",
        "moskee, moskeeën",
        "ziekte, ziektes"
    })
    void singular_and_plural_find_each_other(String enkelvoud, String meervoud) {
        assertThat(TERMEN.van(enkelvoud)).isEqualTo(TERMEN.van(meervoud)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"begeleiding, beleid", "huis, huur", "man, maand", "kind, kinine", "buur, beurs"})
    void different_words_stay_apart(String een, String ander) {
        assertThat(TERMEN.van(een)).isNotEqualTo(TERMEN.van(ander));
    }

    @Test
    void a_question_loses_the_words_of_asking_but_keeps_what_it_is_about() {
        assertThat(Termen.zoek().van("Waar kan ik hulp krijgen bij mijn schulden?"))
                .containsExactlyElementsOf(TERMEN.van("hulp krijgen schulden"));
        assertThat(Termen.zoek().van("ik ben niet alleen")).contains("niet", "allen");
    }

    @Test
    void a_name_sorts_without_capitals_and_accents() {
        assertThat(new Termen(AnalyseLezer.standaard().analyzer("naam_exact")).van("Één Bij Één"))
                .containsExactly("een bij een");
    }

    @Test
    void the_beginning_of_a_word_is_found_from_two_letters() {
        assertThat(new Termen(AnalyseLezer.standaard().analyzer("begin")).van("Café"))
                .containsExactly("ca", "caf", "cafe");
    }
}
