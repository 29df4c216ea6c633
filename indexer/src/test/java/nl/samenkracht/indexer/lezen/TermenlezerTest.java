package nl.samenkracht.indexer.lezen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms of the lists by each of their names. */
class TermenlezerTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Financiën                                  | financien
            geld en schulden; Meedoen in de buurt      | financien, meedoen
            Ziek zijn, bewegen en zorg thuis           | lichamelijke-gezondheid
            sociaal-netwerk, wonen en werk             | sociaal-netwerk, huisvesting, dagbesteding-werk
            EENZAAMHEID                                | sociaal-netwerk
            """)
    void kentTermenBijElkeNaam(String tekst, String codes) {
        assertThat(String.join(", ", Termenlezer.LEEFGEBIED.alle(tekst).waarde().orElseThrow()))
                .isEqualTo(codes);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            maatwerk-informatie      | maatwerkvoorziening
            Algemene voorziening     | algemene-voorziening
            zorg buiten de Wmo       | zorg-buiten-wmo
            Vacature                 | vrijwilligersvacature
            """)
    void kentSoorten(String tekst, String code) {
        assertThat(Termenlezer.SOORT.een(tekst)).contains(code);
    }
}
