package nl.samenkracht.catalogus.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.samenkracht.catalogus.Bronbestand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WoordmarkeringTest {

    private static final String TEKST = "Koffie drinken in huizen van buren, of wandelen: kopje KOFFIE mee!";

    private final Woordmarkering markering = Woordmarkering.standaard();

    @Test
    void words_are_marked_in_any_form_they_take() {
        assertThat(gemarkeerd("huis koffie wandelingen", TEKST))
                .containsExactly("Koffie", "huizen", "wandelen", "KOFFIE");
    }

    @Test
    void a_second_question_over_the_same_words_is_not_mixed_up_with_the_first() {
        assertThat(gemarkeerd("koffie", TEKST)).containsExactly("Koffie", "KOFFIE");
        assertThat(gemarkeerd("buur", TEKST)).containsExactly("buren");
    }

    @Test
    void places_count_utf16_units_also_behind_an_emoji() {
        assertThat(markering.vind(Set.of("feest"), "😀 Feest")).containsExactly(new Bereik(3, 8));
    }

    @Test
    void nothing_asked_or_nothing_there_marks_nothing() {
        assertThat(markering.vind(Set.of(), TEKST)).isEmpty();
        assertThat(markering.vind(Set.of("koffie"), "")).isEmpty();
        assertThat(markering.vind(Set.of("zwemmen"), TEKST)).isEmpty();
    }

    @Test
    void a_compound_is_marked_as_a_whole_by_one_of_its_parts() {
        assertThat(gemarkeerd("hulp bij schulden", "Schuldhulpverlening zonder schuldgevoel"))
                .containsExactly("Schuldhulpverlening");
        assertThat(gemarkeerd("arm", "warm en arm")).containsExactly("arm");
    }

    /** What {@link Woordmarkering} may remember a word's terms for: no filter of the index looks at two words at once. */
    @ParameterizedTest
    @ValueSource(strings = {"nederlands_index", "nederlands_delen"})
    void the_index_looks_at_one_word_at_a_time(String analyzer) {
        Keten keten = AnalyseLezer.standaard().keten(analyzer);
        Termen geheel = new Termen(keten.analyzer());
        Termen gesplitst = new Termen(keten.zonderWoordfilters().analyzer());
        Termen perWoord = new Termen(keten.voorEenWoord().analyzer());
        StringBuilder alles = new StringBuilder();
        for (Map<String, String> rij : Bronbestand.tsv(AnalyseLezer.class, "woorden.tsv")) {
            alles.append(Bronbestand.verplicht(rij, "tekst")).append(' ');
        }

        List<String> stukjes = new ArrayList<>();
        gesplitst.van(alles.toString()).forEach(woord -> stukjes.addAll(perWoord.van(woord)));

        assertThat(geheel.van(alles.toString())).isEqualTo(stukjes);
    }

    private List<String> gemarkeerd(String vraag, String tekst) {
        return markering.vind(Set.copyOf(Termen.zoek().van(vraag)), tekst).stream()
                .map(plaats -> tekst.substring(plaats.begin(), plaats.eind()))
                .toList();
    }
}
