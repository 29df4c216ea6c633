package nl.samenkracht.indexer.lezen;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JaneewoordenTest {
    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "toegankelijkheid | Rolstoel toegankelijk? | ja                    | toegankelijk met een rolstoel",
                "toegankelijkheid | Rolstoeltoegankelijk   | Nee                   | niet toegankelijk met een rolstoel",
                "toegankelijkheid | Rolstoeltoegankelijk   | x                     | toegankelijk met een rolstoel",
                "toegankelijkheid | Rolstoeltoegankelijk   | Ja, via de zijingang  | toegankelijk met een rolstoel, via de zijingang",
                "toegankelijkheid | Rolstoeltoegankelijk   | onbekend              |",
                "toegankelijkheid | Rolstoeltoegankelijk   | ?                     |",
                "toegankelijkheid | Drempelvrij            | ja                    | zonder drempels",
                "toegankelijkheid | Toegankelijk           | nee                   | niet toegankelijk",
                "toegankelijkheid | Toegankelijkheid       | Een lift en een ringleiding | Een lift en een ringleiding",
                "toegankelijkheid | Toegankelijkheid       | Jaarlijks gekeurde lift | Jaarlijks gekeurde lift",
                "aanmelden        | Aanmelden ja/nee       | ja                    | Meld u vooraf aan",
                "aanmelden        | Aanmelden              | nee                   | Aanmelden is niet nodig",
                "aanmelden        | Aanmelden              | n.v.t.                |",
                "wachttijd        | Wachtlijst             | nee                   | er is geen wachtlijst"
            })
    void eenAntwoordOpEenKopStaatErInWoorden(String kolom, String kop, String cel, @Nullable String woorden) {
        assertThat(Janeewoorden.lees(kolom, kop, cel)).isEqualTo(woorden);
    }
}
