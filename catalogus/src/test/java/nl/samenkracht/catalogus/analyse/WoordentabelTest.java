package nl.samenkracht.catalogus.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.samenkracht.catalogus.Bronbestand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WoordentabelTest {

    private static final Termen TERMEN = Termen.index();

    static List<Map<String, String>> woorden() {
        return Bronbestand.tsv(AnalyseLezer.class, "woorden.tsv");
    }

    @ParameterizedTest
    @MethodSource("woorden")
    void a_text_of_the_table_has_exactly_its_terms(Map<String, String> rij) {
        String tekst = Bronbestand.verplicht(rij, "tekst");
        assertThat(String.join(" ", TERMEN.van(tekst))).isEqualTo(Bronbestand.verplicht(rij, "termen"));
        assertThat(String.join(" ", Termen.zoek().van(tekst))).isEqualTo(Bronbestand.verplicht(rij, "vraag"));
        assertThat(String.join(" ", Termen.delen().van(tekst))).isEqualTo(Bronbestand.verplicht(rij, "delen"));
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

    @ParameterizedTest
    @CsvSource({
        "schuldhulpverlening, hulp bij schulden",
        "boodschappenhulp, hulp bij boodschappen",
        "taalmaatje, maatje voor de taal",
        "kinderopvang, opvang van een kind"
    })
    void a_compound_and_its_parts_find_each_other(String samen, String los) {
        assertThat(Termen.delen().van(samen))
                .containsAnyElementsOf(Termen.delen().van(los))
                .isSubsetOf(Termen.delen().van(los));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "begeleiding",
                "betaalbaar",
                "warmte",
                "huisarts",
                "automaat",
                "digitaal",
                "buurman",
                "werkelijk",
                "vrijwilliger",
                "Kerkelanden",
                "maatschappelijk",
                "afspreken",
                "thuis",
                "kampen",
                "winkelen",
                "vergeten"
            })
    void a_word_that_only_looks_like_a_compound_stays_whole(String woord) {
        assertThat(Termen.delen().van(woord)).isEqualTo(TERMEN.van(woord));
    }

    @Test
    void a_word_of_the_question_is_asked_for_by_all_its_parts_together() {
        assertThat(new Vraagdelen().van("waar is boodschappenhulp in de wijk"))
                .containsExactly(Set.of("boodschap", "hulp"), Set.of("wijk"));
        assertThat(new Vraagdelen().tsquery("boodschappenhulp in de wijk"))
                .isEqualTo("'boodschappenhulp' | 'wijk' | ('boodschap' & 'hulp')");
        assertThat(new Vraagdelen().tsquery("waar is het")).isEmpty();
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
