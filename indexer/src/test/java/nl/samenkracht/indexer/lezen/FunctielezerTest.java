package nl.samenkracht.indexer.lezen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunctielezerTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Anja Bakker, medewerker Sociaal Plein     | medewerker Sociaal Plein
            medewerker Sociaal Plein (Anja Bakker)    | medewerker Sociaal Plein
            Anja Bakker namens Wijkteam Oost          | Wijkteam Oost
            Wijkteam Oost - Anja                      | Wijkteam Oost
            organisatie zelf                          | organisatie zelf
            redactie sociale kaart                    | redactie sociale kaart
            buurtcoördinator                          | buurtcoördinator
            Versa Zuid                                | Versa Zuid
            Stichting Uitzicht                        | Stichting Uitzicht
            """)
    void alleenEenFunctieOfOrganisatieBlijft(String cel, String wie) {
        assertThat(Functielezer.zonderNamen(cel, "Versa Zuid")).isEqualTo(wie);
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(
            strings = {
                "Anja Bakker",
                "Anja",
                "Wijkteam Anja",
                "medewerker Anja Bakker",
                "Jan Post",
                "Piet van de Kerk",
                "AB",
                "Anja en Mo"
            })
    void eenNaamBlijftWeg(String cel) {
        assertThat(Functielezer.zonderNamen(cel, "Versa Zuid")).isEmpty();
    }
}
