package nl.samenkracht.backend.gebruik;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HerleidbaarTest {
    private static final Set<String> ONBEKEND =
            Set.of("zwabberink", "zwabberkast", "dangelo", "zwabberstraat", "zwabberpad");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hulp voor Zwabberink",
                "hulp voor D'Angelo",
                "hulp voor mevrouw van der zwabberink",
                "mijn zoon heet zwabberink",
                "my neighbour is called zwabberink",
                "iets te doen in de zwabberstraat",
                "iets te doen in de Zwabberstraat 12",
                "ik woon zwabberkast 12b nu",
                "ik woon op 1211 AB",
                "ik woon op 1211ab 5"
            })
    void a_question_with_what_looks_like_a_name_or_an_address_points_at_somebody(String vraag) {
        assertThat(Herleidbaar.is(vraag, ONBEKEND)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "waar koop ik een zwabberkast",
                "Zwabberkast kopen",
                "Hulp van Versa in Hilversum",
                "koffie op de kerkstraat",
                "cursus van 12 weken",
                "mevrouw zoekt een zwabberkast",
                ""
            })
    void any_other_question_does_not(String vraag) {
        assertThat(Herleidbaar.is(vraag, ONBEKEND)).isFalse();
    }
}
