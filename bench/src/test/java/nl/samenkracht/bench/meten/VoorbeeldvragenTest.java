package nl.samenkracht.bench.meten;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenkracht.catalogus.Letters;
import nl.samenkracht.catalogus.hulpvragen.Voorbeeldvraag;
import org.junit.jupiter.api.Test;

class VoorbeeldvragenTest {
    /** Or the measure of relevance would tell how well a list was copied. */
    @Test
    void no_question_to_suggest_is_a_question_with_a_judgement() throws IOException {
        Set<String> beoordeeld;
        try (Stream<String> regels = Files.lines(Path.of("vragen", "vragen.tsv"))) {
            beoordeeld =
                    regels.skip(1).map(regel -> letters(regel.split("\t")[2])).collect(Collectors.toSet());
        }

        assertThat(beoordeeld).isNotEmpty();
        for (Voorbeeldvraag vraag : Voorbeeldvraag.alle()) {
            assertThat(beoordeeld).doesNotContain(letters(vraag.nl()), letters(vraag.en()));
        }
    }

    private static String letters(String tekst) {
        return Letters.gevouwen(tekst).replaceAll("[^a-z0-9]+", " ").strip();
    }
}
