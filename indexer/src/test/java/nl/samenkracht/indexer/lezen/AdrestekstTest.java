package nl.samenkracht.indexer.lezen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdrestekstTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            We zitten aan de Kerkstraat 12.             | We zitten aan de ….
            Het is kerkstraat 12a, links                | Het is …, links
            Achterom bij Kerkstraat nr. 12              | Achterom bij …
            In de Burgemeester Lambooylaan 3-5          | In de …
            Ga naar Groest 108                          | Ga naar …
            Aan de Jan van der Heijdenstraat 4          | Aan de …
            postcode 1211 NG Hilversum                  | postcode … Hilversum
            postcode 1211ng                             | postcode …
            Bel aan in de Emmastraat.                   | Bel aan in de ….
            """)
    void eenAdresGaatWeg(String tekst, String rest) {
        assertThat(Adrestekst.weg(tekst)).isEqualTo(rest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Elke maandag 10-12 uur, Dinsdag 14.00 tot 16.00 uur",
                "Bel 112 of 113, of Veilig Thuis 0800-2000",
                "Opvang 24/7, ook in het weekend",
                "Vanaf januari 2027 op dinsdag",
                "Groep 8 en Leeftijd 12",
                "Kosten 5 euro",
                "Onderweg naar het Sociaal Plein",
                "2026-12-03T18:00"
            })
    void watGeenAdresIsBlijftStaan(String tekst) {
        assertThat(Adrestekst.staatIn(tekst)).isFalse();
    }
}
