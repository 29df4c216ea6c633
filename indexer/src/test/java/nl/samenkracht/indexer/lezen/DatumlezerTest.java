package nl.samenkracht.indexer.lezen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.samenkracht.indexer.verslag.Reden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A date as people write it, and none where there is none. */
class DatumlezerTest {
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "2026-03-05",
                "5-3-2026",
                "05/03/2026",
                "5.3.26",
                "5 maart 2026",
                "do 5 mrt. 2026",
                "5e maart '26",
                "20260305",
                "46086",
                "46086.5",
                "2026-03-05T09:00:00Z",
                "2026-03-05 09:00",
                "2026/03/05",
                "2026.03.05",
                "05032026",
                "5 - 3 - 2026"
            })
    void leestEenDatumInElkeNotatie(String tekst) {
        assertThat(Datumlezer.lees(tekst).waarde()).contains(LocalDate.of(2026, 3, 5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31-02-2027",
                "13-13-2026",
                "binnenkort",
                "5 maart",
                "1-1-1826",
                "99999",
                "32012026",
                "13-2026",
                "5-3-2026 t/m 8-3-2026"
            })
    void raadtGeenDatum(String tekst) {
        assertThat(Datumlezer.lees(tekst).redenen()).containsExactly(Reden.DATUM_ONLEESBAAR);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"01-2026,2026-01-01,2026-01-31", "2/2026,2026-02-01,2026-02-28", "maart 2026,2026-03-01,2026-03-31"})
    void eenMaandHeeftEenEersteEnEenLaatsteDag(String tekst, LocalDate eerste, LocalDate laatste) {
        assertThat(Datumlezer.lees(tekst).waarde()).contains(eerste);
        assertThat(Datumlezer.leesEinde(tekst).waarde()).contains(laatste);
    }
}
