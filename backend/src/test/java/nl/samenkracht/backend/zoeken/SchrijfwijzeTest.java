package nl.samenkracht.backend.zoeken;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.samenkracht.catalogus.analyse.Termen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchrijfwijzeTest {
    private static final Set<String> BEKEND = new HashSet<>(
            Termen.index()
                    .van(
                            "boodschappen buurthuis buurt huis hulp schulden inloop spreekuur opstap stap water vrijwilliger moeder"));

    private final Schrijfwijze schrijfwijze = new Schrijfwijze();

    @ParameterizedTest
    @CsvSource({
        "wie doet mijn bood schappen, wie doet mijn boodschappen",
        "in loop spreekuur, inloop spreekuur",
        "vrij williger, vrijwilliger"
    })
    void what_is_known_only_together_is_joined(String vraag, String hersteld) {
        assertThat(schrijfwijze.samen(vraag, BEKEND::contains)).isEqualTo(hersteld);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "buurt huis",
                "ik wil op stap",
                "wat er is",
                "hulp schulden",
                "kwadraat wortel",
                "bood 12 schappen",
                ""
            })
    void what_is_known_apart_or_not_at_all_stays_apart(String vraag) {
        assertThat(schrijfwijze.samen(vraag, BEKEND::contains)).isEqualTo(vraag);
    }

    @Test
    void a_word_nobody_knows_is_cut_into_words_that_are_known() {
        assertThat(schrijfwijze.delen("schuldenhulp", BEKEND::contains)).hasValue(List.of("schulden", "hulp"));
        assertThat(schrijfwijze.delen("hulpbijschulden", BEKEND::contains)).hasValue(List.of("hulp", "schulden"));
        assertThat(schrijfwijze.delen("moederhulpspreekuur", BEKEND::contains))
                .hasValue(List.of("moeder", "hulp", "spreekuur"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"buurthuis", "vrijwiliger", "hulpeloos", "schuld", "kwadraatwortel", "hulp-schulden"})
    void a_known_word_a_slip_and_a_word_with_a_rest_stay_whole(String woord) {
        assertThat(schrijfwijze.delen(woord, BEKEND::contains)).isEmpty();
    }

    @Test
    void the_longest_of_words_takes_no_time() {
        assertThat(schrijfwijze.delen("hulp".repeat(10), BEKEND::contains)).isEmpty();
        assertThat(schrijfwijze.delen("hulp".repeat(100), BEKEND::contains)).isEmpty();
    }
}
