package nl.samenkracht.bench.meten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenkracht.bench.meten.Vragenboek.Vraag;
import nl.samenkracht.catalogus.Letters;
import nl.samenkracht.catalogus.hulpvragen.Hulpvragen;
import nl.samenkracht.catalogus.hulpvragen.Voorbeeldvraag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VragenboekTest {
    private static final String KOP = "id\tdeel\tvraag\tleefgebied\tsoort_vraag\n";

    @TempDir
    private Path map = Path.of("");

    @Test
    void questions_come_with_their_judgements_and_those_without_any_are_left_out() throws IOException {
        schrijf(KOP + "Q1\tdev\tiemand\tsociaal netwerk\tkort\nA1\ta\tniets\tmeedoen\tkort\n", "Q1\tx\t3\nA1\tx\t0\n");

        assertThat(Vragenboek.lees(map).vragen())
                .containsExactly(new Vraag("Q1", "dev", "iemand", "sociaal netwerk", "kort", Map.of("x", 3)));
    }

    @Test
    void a_line_that_cannot_be_used_is_named() throws IOException {
        schrijf(KOP + "Q1\tdev\tiemand\tsociaal netwerk\tkort\n", "Q1\tx\t3\nQ1\ty\tgoed\n");

        assertThatThrownBy(() -> Vragenboek.lees(map)).hasMessageContaining("oordelen.tsv, line 3");
    }

    /** Otherwise the measure says how well the vocabulary knows its own exam. Those kept apart were written without sight of it. */
    @Test
    void no_text_of_a_visible_question_stands_in_the_vocabulary() {
        Stream<String> begrippen = Hulpvragen.standaard().alle().stream()
                .flatMap(begrip -> Stream.of(
                        List.of(begrip.naam(), begrip.name()),
                        begrip.uitdrukkingen(),
                        begrip.engels(),
                        begrip.niet(),
                        begrip.hulp()))
                .flatMap(List::stream);
        Stream<String> voorbeelden = Voorbeeldvraag.alle().stream().flatMap(vraag -> Stream.of(vraag.nl(), vraag.en()));
        Set<String> uitdrukkingen =
                Stream.concat(begrippen, voorbeelden).map(VragenboekTest::kaal).collect(Collectors.toSet());

        assertThat(Vragenboek.lees(Path.of("vragen")).vragen())
                .hasSizeGreaterThan(150)
                .filteredOn(vraag -> !vraag.apart())
                .noneMatch(vraag -> uitdrukkingen.contains(kaal(vraag.tekst())));
    }

    private static String kaal(String tekst) {
        return Letters.gevouwen(tekst).replaceAll("[^a-z0-9]+", " ").strip();
    }

    private void schrijf(String vragen, String oordelen) throws IOException {
        Files.writeString(map.resolve("vragen.tsv"), vragen);
        Files.writeString(map.resolve("oordelen.tsv"), "vraag_id\taanbod_id\tgraad\n" + oordelen);
    }
}
