package nl.samenkracht.bench.meten;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenkracht.bench.meten.Vragenboek.Vraag;
import nl.samenkracht.catalogus.Letters;
import nl.samenkracht.catalogus.hulpvragen.Voorbeeldvraag;
import org.junit.jupiter.api.Test;

class VoorbeeldvragenTest {
    /** Or the measure of relevance would tell how well a list was copied. */
    @Test
    void no_question_to_suggest_is_a_question_with_a_judgement() {
        Set<String> beoordeeld = Vragenboek.lees(Path.of("vragen")).vragen().stream()
                .map(Vraag::tekst)
                .map(VoorbeeldvragenTest::kaal)
                .collect(Collectors.toSet());

        assertThat(beoordeeld).isNotEmpty();
        assertThat(Voorbeeldvraag.alle())
                .noneMatch(vraag -> beoordeeld.contains(kaal(vraag.nl())) || beoordeeld.contains(kaal(vraag.en())));
    }

    private static String kaal(String tekst) {
        return Letters.gevouwen(tekst).replaceAll("[^a-z0-9]+", " ").strip();
    }
}
