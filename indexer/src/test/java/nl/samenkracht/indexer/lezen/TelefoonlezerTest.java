package nl.samenkracht.indexer.lezen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import nl.samenkracht.catalogus.aanbod.Telefoon;
import nl.samenkracht.indexer.verslag.Reden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Phone numbers in any notation, with what stands beside them. */
class TelefoonlezerTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            035-0000101             | 0350000101
            035 000 01 01           | 0350000101
            (035) 0000101           | 0350000101
            +31 35 000 0101         | 0350000101
            +31 (0)35 0000101       | 0350000101
            0031 35 0000101         | 0350000101
            350000101               | 0350000101
            tel. 035-0000101        | 0350000101
            035/0000101             | 0350000101
            14 035                  | 14035
            112                     | 112
            113 / 0800-0113         | 113; 08000113
            0900-1450               | 09001450
            088-0767000             | 0880767000
            116 123                 | 116123
            035-0000101 (ma-vr)     | 0350000101 ma-vr
            035-0000101 of 0350000102 | 0350000101; 0350000102
            +32 2 000 00 00         | +3220000000
            +31 35 000 01 01        | 0350000101
            035 - 000 01 01         | 0350000101
            (035)-0000101           | 0350000101
            +31(0)35-0000101        | 0350000101
            T: 035 0000101 (receptie) | 0350000101 receptie
            035‑0000101             | 0350000101
            035 — 0000101           | 0350000101
            035-0000101 (9.00-17.00 uur) | 0350000101 9.00-17.00 uur
            035-0000101 (09.00-17.00 uur) | 0350000101 09.00-17.00 uur
            (09.00-17.00 uur) 035-0000101 | 0350000101 09.00-17.00 uur
            035 000 01 01 09:00 - 17:00 | 0350000101 09:00 - 17:00
            035-000 01 01 06-00000001 | 0350000101; 0600000001
            035 000 01 01/06 00 00 00 01 | 0350000101; 0600000001
            035-0000101/035-0000102 | 0350000101; 0350000102
            035-0000101 (06-00000001) | 0350000101; 0600000001
            035-0000101 (toestel 12) | 0350000101 toestel 12
            0350000101 12           | 0350000101 12
            +31 35 000 01 01 +31 6 00 00 00 01 | 0350000101; 0600000001
            088-0767000 (ma-vr 8.30-17.00) | 0880767000 ma-vr 8.30-17.00
            0900-1450 (9-17 uur)    | 09001450 9-17 uur
            """)
    void leestTelefoonnummers(String tekst, String verwacht) {
        List<Telefoon> nummers = Telefoonlezer.lees(tekst).waarde().orElseThrow();

        assertThat(nummers.stream().map(TelefoonlezerTest::kort).collect(Collectors.joining("; ")))
                .isEqualTo(verwacht);
    }

    private static String kort(Telefoon telefoon) {
        return telefoon.nummer() + (telefoon.toelichting() == null ? "" : " " + telefoon.toelichting());
    }

    @ParameterizedTest
    @ValueSource(strings = {"035-123", "zie website", "03500001011234"})
    void eenNummerDatNiemandKanBellenIsOnleesbaar(String tekst) {
        assertThat(Telefoonlezer.lees(tekst).redenen()).containsExactly(Reden.TELEFOON_ONLEESBAAR);
    }
}
