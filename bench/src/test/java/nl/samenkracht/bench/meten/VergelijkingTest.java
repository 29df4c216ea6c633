package nl.samenkracht.bench.meten;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.samenkracht.bench.meten.Vragenboek.Vraag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VergelijkingTest {
    private static final Map<String, Integer> GRADEN = Map.of("a", 3, "b", 1);
    private static final Map<String, String> NAMEN =
            Map.of("a", "Schuldhulp", "b", "Spreekuur", "c", "Zangkoor", "d", "Leesclub", "e", "Markt");

    @TempDir
    private Path map;

    @Test
    void a_visible_question_whose_first_three_changed_is_told_with_both_and_whether_it_got_better() throws IOException {
        String verslag = verslag(vraag("v1", "dev", "rood staan"), List.of("c", "d", "a"), List.of("a", "c", "d"));

        assertThat(verslag)
                .contains("better: v1 rood staan (nDCG@10 0.46 to 0.92)")
                .contains("- was: Zangkoor (0); Leesclub (0); Schuldhulp (3)")
                .contains("- new: Schuldhulp (3); Zangkoor (0); Leesclub (0)");
        assertThat(verslag(vraag("v1", "dev", "rood staan"), List.of("a", "c", "d"), List.of("c", "a", "d")))
                .contains("worse: v1 rood staan");
        assertThat(verslag(vraag("v1", "dev", "rood staan"), List.of("a", "c", "d"), List.of("a", "d", "c")))
                .contains("as good: v1 rood staan");
    }

    @Test
    void a_change_below_the_first_three_is_in_the_totals_only() throws IOException {
        String verslag = verslag(
                vraag("v1", "dev", "rood staan"), List.of("c", "d", "e", "a"), List.of("c", "d", "e", "b", "a"));

        assertThat(verslag)
                .doesNotContain("rood staan")
                .contains("| visible, in use | 1 | 0.40 |")
                .contains("| visible | 0 | 0 | 0 | 0 |");
    }

    @Test
    void a_question_kept_apart_is_counted_and_never_told() throws IOException {
        String verslag = verslag(vraag("x7", "apart-1", "rood staan"), List.of("c", "d", "a"), List.of("a", "c", "d"));

        assertThat(verslag)
                .doesNotContain("rood staan", "x7", "Zangkoor")
                .contains("| kept apart, in use | 1 | 0.46 |", "| kept apart, new | 1 | 0.92 |")
                .contains("| kept apart | 1 | 1 | 0 | 0 |");
    }

    private static Vraag vraag(String id, String deel, String tekst) {
        return new Vraag(id, deel, tekst, "financien", "kort", GRADEN);
    }

    /** Both files: the JSON tells no more than the table. */
    private String verslag(Vraag vraag, List<String> was, List<String> wordt) throws IOException {
        Verslag verslag = new Verslag("woordenlijst");
        new Vergelijking(
                        new Vragenboek(List.of(vraag)),
                        Map.of(vraag.id(), pagina(was)),
                        Map.of(vraag.id(), pagina(wordt)),
                        NAMEN)
                .schrijf(verslag);
        verslag.schrijf(map);
        return Files.readString(map.resolve("woordenlijst.md")) + Files.readString(map.resolve("woordenlijst.json"));
    }

    private static Resultatenpagina pagina(List<String> ids) {
        return new Resultatenpagina(ids, List.of(), List.of("schulden"), false);
    }
}
