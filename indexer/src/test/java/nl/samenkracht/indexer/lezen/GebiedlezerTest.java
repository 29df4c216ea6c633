package nl.samenkracht.indexer.lezen;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenkracht.catalogus.gebied.Gebiedsindeling;
import nl.samenkracht.indexer.verslag.Reden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wijken and buurten by each of their names. */
class GebiedlezerTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            heel Hilversum          | GM0402
            Wijk Zuid               | WK040204
            Oost en Zuid            | WK040206, WK040204
            Hilversumse Meent; Zuid | WK040208, WK040204
            de Meent                | WK040208
            landelijk               | NL
            Gooi en Vechtstreek     | GM0402
            """)
    void kentGebieden(String tekst, String codes) {
        Gebiedlezer lezer = new Gebiedlezer(Gebiedsindeling.van("GM0402"));

        assertThat(String.join(", ", lezer.alle(tekst).waarde().orElseThrow())).isEqualTo(codes);
    }

    @Test
    void eenWijkDieNietBestaatWordtGemeld() {
        assertThat(new Gebiedlezer(Gebiedsindeling.van("GM0402"))
                        .alle("Atlantis-West")
                        .redenen())
                .containsExactly(Reden.GEBIED_ONBEKEND);
    }
}
