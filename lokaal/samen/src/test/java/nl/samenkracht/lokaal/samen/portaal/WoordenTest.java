package nl.samenkracht.lokaal.samen.portaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.samenkracht.catalogus.taxonomie.Taxonomie;
import nl.samenkracht.catalogus.taxonomie.Term;
import nl.samenkracht.frontend.kader.Taal;
import nl.samenkracht.frontend.opmaak.Teksten;
import nl.samenkracht.indexer.lezen.Kaal;
import nl.samenkracht.indexer.lezen.Termenlezer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a visitor sees, an import reads and a suggestion offers are the same words. */
class WoordenTest {
    private static final Map<String, Termenlezer> LEZERS = Map.of(
            "soort", Termenlezer.SOORT,
            "leefgebied", Termenlezer.LEEFGEBIED,
            "doelgroep", Termenlezer.DOELGROEP,
            "toegang", Termenlezer.TOEGANG);

    private final Teksten nl = Teksten.lees(Taal.NL, Map.of());
    private final Teksten en = Teksten.lees(Taal.EN, Map.of());

    @ParameterizedTest
    @ValueSource(strings = {"soort", "leefgebied", "doelgroep", "toegang"})
    void a_page_shows_the_words_of_the_taxonomy(String taxonomie) {
        for (Term term : Taxonomie.van(taxonomie).termen()) {
            assertThat(nl.begrip(taxonomie, term.code())).isEqualTo(term.nl());
            assertThat(en.begrip(taxonomie, term.code())).isEqualTo(term.en());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"soort", "leefgebied", "doelgroep", "toegang"})
    void an_import_reads_every_word_that_is_shown_as_what_it_is_shown_for(String taxonomie) {
        Termenlezer lezer = Objects.requireNonNull(LEZERS.get(taxonomie));
        for (Term term : Taxonomie.van(taxonomie).termen()) {
            for (Teksten teksten : List.of(nl, en)) {
                assertThat(lezer.een(teksten.begrip(taxonomie, term.code()))).contains(term.code());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"soort", "leefgebied", "doelgroep", "toegang"})
    void no_word_stands_for_two(String taxonomie) {
        Map<String, String> codes = new HashMap<>();
        List<String> dubbel = new ArrayList<>();
        for (Term term : Taxonomie.van(taxonomie).termen()) {
            Stream.of(term.nl(), term.en(), term.officieel(), term.ook(), term.ookEn())
                    .filter(woord -> !woord.isEmpty())
                    .forEach(woord -> {
                        String eerder = codes.put(Kaal.van(woord), term.code());
                        if (eerder != null && !eerder.equals(term.code())) {
                            dubbel.add(woord);
                        }
                    });
        }

        assertThat(dubbel).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"algemene-voorziening", "maatwerkvoorziening", "zorg-buiten-wmo"})
    void an_entry_says_the_official_word_where_the_everyday_one_is_another(String soort) {
        Term term = Taxonomie.SOORT.term(soort).orElseThrow();

        assertThat(nl.zin("soort-officieel." + soort))
                .isEqualTo(term.officieel())
                .isNotEqualTo(term.nl());
        assertThat(en.zin("soort-officieel." + soort)).isEqualTo(term.officieel());
    }
}
