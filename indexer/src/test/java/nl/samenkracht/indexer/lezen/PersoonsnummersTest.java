package nl.samenkracht.indexer.lezen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.samenkracht.indexer.verslag.Reden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that point at one person. Those here are no one's: they are the ones with which such rules are explained. */
class PersoonsnummersTest {
    private static final List<String> NAMEN = List.of("De Koperwiek", "Koffieochtend");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kees, BSN 111222333, komt ook.       | Kees, BSN …, komt ook.
            bsn: 1112.22.333                     | bsn: …
            BSN-nummer van de deelnemer is 111 222 333. | BSN-nummer van de deelnemer is ….
            Burgerservicenummer 12345678         | Burgerservicenummer …
            burger service nummer = 123-456-789  | burger service nummer = …
            Sofinummer 123456789                 | Sofinummer …
            Neem 123456782 mee                   | Neem … mee
            (111222333)                          | (…)
            Nummer 123 456 782 of 1234.56.782    | Nummer … of …
            """)
    void eenBurgerservicenummerWordtNietGetoondMaarWelGemeld(String tekst, String zonder) {
        assertThat(Persoonsgegevens.weg(tekst, NAMEN))
                .isEqualTo(new Persoonsgegevens.Zonder(zonder, List.of(Reden.BSN)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Neem uw BSN mee. Bel 035-0000106.",
                "Zonder BSN? Bel 0800-0000.",
                "Nummer 123456789 past niet.",
                "RSIN 123456782",
                "ANBI, fiscaal nummer: 123456782",
                "KvK 12345678",
                "Bel +31 35 000 0106",
                "https://voorbeeld.example/123456782",
                "In 2026 en 2027 voor 100.000.000 mensen"
            })
    void eenAnderNummerBlijftStaan(String tekst) {
        assertThat(Persoonsgegevens.weg(tekst, NAMEN)).isEqualTo(new Persoonsgegevens.Zonder(tekst, List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Maak € 5 over op NL91 ABNA 0417 1643 00.              | Maak € 5 over op ….
            rekening nl91abna0417164300 t.n.v. J. Jansen          | rekening … t.n.v. J. Jansen
            IBAN NL91-ABNA-0417-1643-00 van Anja Bakker           | IBAN … van Anja Bakker
            NL91ABNA0417164300 t.n.v. J. Jansen inzake Stichting De Hoek | … t.n.v. J. Jansen inzake Stichting De Hoek
            NL91ABNA0417164300 t.n.v. A. Bakker, Stichting De Hoek | … t.n.v. A. Bakker, Stichting De Hoek
            BE71 0961 2345 6769                                   | …
            """)
    void eenRekeningWordtNietGetoondAlsErGeenOrganisatieBijStaat(String tekst, String zonder) {
        assertThat(Persoonsgegevens.weg(tekst, NAMEN))
                .isEqualTo(new Persoonsgegevens.Zonder(zonder, List.of(Reden.REKENING_PERSOONLIJK)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NL91 ABNA 0417 1643 00 t.n.v. Stichting De Hoek o.v.v. uw naam.",
                "NL91ABNA0417164300 (ten name van Buurthuis De Hoek)",
                "NL91ABNA0417164300, tnv De Koperwiek.",
                "Kijk op kanaal NL10 voor meer"
            })
    void deRekeningVanEenOrganisatieBlijftStaan(String tekst) {
        assertThat(Persoonsgegevens.weg(tekst, NAMEN)).isEqualTo(new Persoonsgegevens.Zonder(tekst, List.of()));
    }

    @ParameterizedTest
    @CsvSource({"BSN 111222333,BSN", "NL91 ABNA 0417 1643 00,REKENING_PERSOONLIJK"})
    void ookOnderTelefoonWordtZulkEenNummerNietGetoond(String cel, Reden reden) {
        assertThat(Persoonsgegevens.uitContact(cel, NAMEN).tekst()).doesNotContainPattern("\\d");
        assertThat(Persoonsgegevens.uitContact(cel, NAMEN).redenen()).containsExactly(reden);
        assertThat(Persoonsgegevens.uitContact("356211234", NAMEN).redenen()).isEmpty();
    }
}
