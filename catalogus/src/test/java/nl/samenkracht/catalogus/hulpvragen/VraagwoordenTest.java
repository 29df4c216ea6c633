package nl.samenkracht.catalogus.hulpvragen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VraagwoordenTest {
    private static final Vraagwoorden WOORDEN = new Vraagwoorden(Hulpvragen.standaard());

    @Test
    void words_of_the_vocabulary_are_told_from_words_that_nobody_knows() {
        Vraagwoorden.Woorden woorden = WOORDEN.van("Schulden en een zwabberkwast, schulden", term -> false);

        assertThat(woorden.bekend()).hasSize(1);
        assertThat(woorden.onbekend()).containsExactly("zwabberkwast");
    }

    @Test
    void a_slip_in_a_word_of_the_vocabulary_is_no_unknown_word() {
        assertThat(WOORDEN.van("boodschapen eenzaamheit", term -> false).onbekend())
                .isEmpty();
    }

    @Test
    void a_word_that_an_entry_has_is_known_though_not_to_the_vocabulary() {
        assertThat(WOORDEN.van("zwabberkwast", term -> true)).satisfies(woorden -> {
            assertThat(woorden.onbekend()).isEmpty();
            assertThat(woorden.bekend()).isEmpty();
        });
    }

    @Test
    void english_words_are_known_too() {
        assertThat(WOORDEN.van("lonely", term -> false).onbekend()).isEmpty();
    }
}
