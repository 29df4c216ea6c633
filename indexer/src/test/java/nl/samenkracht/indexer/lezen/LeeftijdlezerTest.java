package nl.samenkracht.indexer.lezen;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenkracht.indexer.verslag.Reden;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** For which ages. */
class LeeftijdlezerTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "18+,18,",
        "4-12 jaar,4,12",
        "4-12 jr,4,12",
        "4 - 12 jr.,4,12",
        "vanaf 18 jr,18,",
        "t/m 17 jr.,,17",
        "18 jr en ouder,18,",
        "4 t/m 12 j,4,12",
        "vanaf 55,55,",
        "tot 27 jaar,,26",
        "t/m 17,,17",
        "van 6 tot en met 12 jaar,6,12",
        "4 tot 12 jaar,4,11",
        "55-plus,55,",
        "55-plussers,55,",
        "18 jaar of ouder,18,",
        "18 jaar en ouder,18,",
        "alle leeftijden,,",
        "6–12,6,12"
    })
    void leestLeeftijden(String tekst, @Nullable Integer vanaf, @Nullable Integer tot) {
        assertThat(Leeftijdlezer.lees(tekst).waarde()).contains(new Leeftijdlezer.Leeftijd(vanaf, tot));
    }

    @ParameterizedTest
    @ValueSource(strings = {"65-18", "130", "iedereen vanaf groep 3"})
    void eenLeeftijdDieNiemandHeeftIsOnleesbaar(String tekst) {
        assertThat(Leeftijdlezer.lees(tekst).redenen()).containsExactly(Reden.LEEFTIJD_ONLEESBAAR);
    }
}
