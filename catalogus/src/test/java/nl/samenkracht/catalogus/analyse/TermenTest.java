package nl.samenkracht.catalogus.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TermenTest {

    private final Termen termen = new Termen(AnalyseLezer.standaard().analyzer("gewoon"));

    @Test
    void a_tsvector_tells_every_place_of_a_word() {
        assertThat(termen.tsvector("koffie en nog eens koffie")).isEqualTo("'koffie':1,5 'en':2 'nog':3 'eens':4");
    }

    @Test
    void words_left_out_keep_their_place_so_that_phrases_stay_true() {
        assertThat(Termen.index().tsvector("het huis van de buurt")).isEqualTo("'huis':2 'buurt':5");
    }

    @Test
    void quotes_and_backslashes_cannot_break_out() {
        Termen heel = new Termen(AnalyseLezer.standaard().analyzer("naam_exact"));

        assertThat(heel.tsvector("d'oude \\ '; drop table")).isEqualTo("'d''oude \\\\ ''; drop table':1");
        assertThat(heel.tsquery("a' | 'b\0")).isEqualTo("'a'' | ''b'");
    }

    @Test
    void a_question_asks_for_any_of_its_different_words() {
        assertThat(termen.tsquery("koffie thee koffie")).isEqualTo("'koffie' | 'thee'");
    }

    @Test
    void nothing_gives_nothing() {
        assertThat(Termen.index().tsvector("de het een")).isEmpty();
        assertThat(Termen.zoek().tsquery("?!")).isEmpty();
    }

    @Test
    void a_long_text_stays_within_what_postgresql_takes() {
        String vector = termen.tsvector("woord ".repeat(20_000));

        assertThat(vector.split(",")).hasSize(255);
    }
}
