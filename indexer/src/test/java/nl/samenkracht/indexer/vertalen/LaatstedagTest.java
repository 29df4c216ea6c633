package nl.samenkracht.indexer.vertalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import nl.samenkracht.indexer.verslag.Reden;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row that only says on which dates it is; today is 23 November 2026. */
class LaatstedagTest extends Tabelproef {
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            25 december 2024                     |                   | 2024-12-25
            25-12-2024                           | 10.00 - 12.00 uur | 2024-12-25
            25-12-2024                           | 10.00 uur         | 2024-12-25
            1-10-2024; 15-10-2024                | 10-12 uur         | 2024-10-15
            1 oktober 2024 en 8 oktober 2024     |                   | 2024-10-08
            december 2024                        |                   | 2024-12-31
                                                 | 25 december 2024  | 2024-12-25
                                                 | 25 december 2024 van 10.00 tot 12.00 uur | 2024-12-25
                                                 | 25 december 2024, 10.00 uur              | 2024-12-25
                                                 | 22 november 2026 om 10.00 uur            | 2026-11-22
            """)
    void isElkeDatumVoorbijDanIsHetVoorbijEnStaatDatInHetVerslag(
            @Nullable String datum, @Nullable String tijden, String laatste) {
        assertThat(lees(cellen(datum, tijden)).eind()).hasToString(laatste);
        assertThat(opvang.redenen()).contains(Reden.DATA_VOORBIJ);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            25-12-2026                           | 10.00 - 12.00 uur | 2026-12-25
            1-10-2024; 25-12-2026                | 10-12 uur         | 2026-12-25
                                                 | 23 november 2026  | 2026-11-23
            """)
    void watNogKomtIsNaDeLaatsteDatumVoorbij(@Nullable String datum, @Nullable String tijden, String laatste) {
        assertThat(lees(cellen(datum, tijden)).eind()).hasToString(laatste);
        assertThat(opvang.redenen()).doesNotContain(Reden.DATA_VOORBIJ);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
                                                 | elke maandag van 10.00 tot 12.00 uur
                                                 | ma 10-12; 25 december 2024 van 10.00 tot 12.00 uur
                                                 | 25 december 2024; daarna op afspraak
            25-12-2024                           | en verder in overleg
            jaarlijks op 25 december             |
            vanaf 1 januari 2024                 |
                                                 | sinds 2019
            """)
    void watTerugKanKomenIsNietVoorbij(@Nullable String datum, @Nullable String tijden) {
        assertThat(lees(cellen(datum, tijden)).eind()).isNull();
        assertThat(opvang.redenen()).doesNotContain(Reden.DATA_VOORBIJ);
    }

    @Test
    void eenEinddatumTeltVoorDeData() {
        Map<Kolom, String> cellen = cellen("25-12-2024", "10-12 uur");
        cellen.put(Kolom.EIND, "31-12-2027");

        assertThat(lees(cellen).eind()).hasToString("2027-12-31");
        assertThat(opvang.redenen()).doesNotContain(Reden.DATA_VOORBIJ);
    }

    private static Map<Kolom, String> cellen(@Nullable String datum, @Nullable String tijden) {
        Map<Kolom, String> cellen = new EnumMap<>(Kolom.class);
        cellen.put(Kolom.SOORT, "activiteit");
        cellen.put(Kolom.DATUM, datum == null ? "" : datum);
        cellen.put(Kolom.TIJDEN, tijden == null ? "" : tijden);
        return cellen;
    }
}
