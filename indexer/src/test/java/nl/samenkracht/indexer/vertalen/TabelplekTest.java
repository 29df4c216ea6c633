package nl.samenkracht.indexer.vertalen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenkracht.catalogus.aanbod.Aanbod;
import nl.samenkracht.catalogus.aanbod.Adres;
import nl.samenkracht.catalogus.aanbod.Locatie;
import nl.samenkracht.catalogus.aanbod.Plaatssoort;
import nl.samenkracht.indexer.verslag.Bevinding;
import nl.samenkracht.indexer.verslag.Reden;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where it is, from the cells of a row that say so. */
class TabelplekTest extends Tabelproef {
    @Test
    void waarNiemandHeenGaatStaatGeenAdresMaarWelDeWijk() {
        Aanbod aanbod = lees(Map.of(
                Kolom.PLAATSSOORT,
                "bij u thuis",
                Kolom.ADRES,
                "Emmastraat 4, 1211 NG Hilversum",
                Kolom.PUNT,
                "52.22718, 5.18007"));

        assertThat(aanbod.locaties()).hasSize(1).allSatisfy(plek -> {
            assertThat(plek.plaatssoort()).isEqualTo(Plaatssoort.BIJ_U_THUIS);
            assertThat(plek.adres()).isNull();
            assertThat(plek.punt()).isNull();
            assertThat(plek.wijk()).isEqualTo("WK040201");
            assertThat(plek.buurt()).startsWith("BU040201");
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            1e Loswal       | 12    |    | 1e Loswal 12
            Plein 1945      | 3     | a  | Plein 1945 3a
            Laan 1940-1945  | 7     |    | Laan 1940-1945 7
            Verzonnenlaan   | 12    | 2  | Verzonnenlaan 12-2
            Verzonnenlaan   | 12    | -2 | Verzonnenlaan 12-2
            Verzonnenlaan   | 12    | A  | Verzonnenlaan 12A
            Verzonnenlaan 12| 12    |    | Verzonnenlaan 12
            Verzonnenlaan 12a| 12   | a  | Verzonnenlaan 12a
            Verzonnenlaan 12 a| 12  |    | Verzonnenlaan 12 a
            Verzonnenlaan 12| 12    | a  | Verzonnenlaan 12a
            Verzonnenlaan 12| 12    | 2  | Verzonnenlaan 12-2
            Verzonnenlaan 12|       | a  | Verzonnenlaan 12a
            Verzonnenlaan 4 | 14    |    | Verzonnenlaan 4 14
            Verzonnenlaan   |       |    | Verzonnenlaan
            """)
    void hetHuisnummerStaatAchterDeStraatTenzijDieErAlOpEindigt(
            String straat, @Nullable String nummer, @Nullable String toevoeging, String samen) {
        tabel(
                List.of("Naam", "Straat", "Huisnummer", "Toevoeging", "Soort"),
                List.of(
                        "Koffie",
                        straat,
                        nummer == null ? "" : nummer,
                        toevoeging == null ? "" : toevoeging,
                        "activiteit"));

        assertThat(opvang.aanbod.get(0).locaties().get(0).adres())
                .extracting(Adres::straat)
                .isEqualTo(samen);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Verzonnenlaan                        | Verzonnenlaan 12-2
            Verzonnenlaan, 1211 AB Hilversum     | Verzonnenlaan 12-2
            Verzonnenlaan 12, 1211 AB Hilversum  | Verzonnenlaan 12-2
            Verzonnenlaan 12-2                   | Verzonnenlaan 12-2
            """)
    void hetHuisnummerNaastEenAdresZonderNummerHoortErbij(String adres, String samen) {
        tabel(List.of("Naam", "Adres", "Huisnummer", "Toevoeging"), List.of("Koffie", adres, "12", "2"));

        assertThat(opvang.aanbod.get(0).locaties().get(0).adres())
                .extracting(Adres::straat)
                .isEqualTo(samen);
    }

    @Test
    void tweeRijenMetHetzelfdeHuisnummerZijnTweeActiviteiten() {
        tabel(List.of("Naam", "Straat", "Nr", "Postcode"), List.of("Koffie", "Verzonnenlaan", "12", "1211 AB"));

        assertThat(opvang.aanbod.get(0).locaties().get(0).adres())
                .extracting(Adres::straat)
                .isEqualTo("Verzonnenlaan 12");
        assertThat(opvang.nummers).containsOnlyNulls();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            De Vitus, Emmastraat 4, 1211 NG Hilversum | De Vitus | Emmastraat 4
            Emmastraat 4                              |          | Emmastraat 4
            Wijkcentrum De Vitus                      | Wijkcentrum De Vitus |
            """)
    void eenCelMetPlekEnAdresWordtVerdeeld(String cel, @Nullable String plek, @Nullable String straat) {
        tabel(List.of("Naam", "Adres/locatie", "Soort"), List.of("Koffie", cel, "activiteit"));

        Locatie locatie = opvang.aanbod.get(0).locaties().get(0);
        assertThat(locatie.naam()).isEqualTo(plek);
        assertThat(Optional.ofNullable(locatie.adres()).map(Adres::straat).orElse(null))
                .isEqualTo(straat);
    }

    @Test
    void naastEenKolomVoorDePlekIsDeAnderHetAdres() {
        tabel(List.of("Naam", "Locatie", "Adres locatie"), List.of("Koffie", "De Vitus", "Verzonnenplein"));

        assertThat(opvang.aanbod.get(0).locaties()).singleElement().satisfies(plek -> {
            assertThat(plek.naam()).isEqualTo("De Vitus");
            assertThat(plek.adres()).extracting(Adres::straat).isEqualTo("Verzonnenplein");
        });
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            1211 NG    |                    | WK040201
            1211ng     |                    | WK040201
                       | 52.22718, 5.18007  | WK040201
            """)
    void zonderStraatZegtEenPostcodeOfPuntDeWijk(@Nullable String postcode, @Nullable String punt, String wijk) {
        tabel(
                List.of("Naam", "Organisatie", "Postcode", "Coördinaten"),
                List.of("Koffie", "Versa", postcode == null ? "" : postcode, punt == null ? "" : punt));

        assertThat(opvang.aanbod.get(0).locaties()).singleElement().satisfies(plek -> {
            assertThat(plek.plaatssoort()).isEqualTo(Plaatssoort.ALLEEN_WIJK);
            assertThat(plek.wijk()).isEqualTo(wijk);
        });
        assertThat(opvang.redenen()).containsExactly(Reden.ADRES_ONVOLLEDIG);
    }

    @Test
    void eenPostcodeNaastAlleenDeNaamVanEenPlekZegtDeWijkEnWordtGemeld() {
        tabel(List.of("Naam", "Locatie", "Postcode"), List.of("Koffie", "De Vitus", "1211 NG"));

        assertThat(opvang.aanbod.get(0).locaties()).singleElement().satisfies(plek -> {
            assertThat(plek.naam()).isEqualTo("De Vitus");
            assertThat(plek.wijk()).isEqualTo("WK040201");
        });
        assertThat(opvang.bevindingen)
                .extracting(Bevinding::kolom, Bevinding::waarde, Bevinding::reden)
                .containsExactly(tuple("Postcode", "1211 NG", Reden.POSTCODE_ZONDER_STRAAT));
    }

    @Test
    void eenPostcodeZonderWijkWordtInElkGevalGemeld() {
        tabel(List.of("Naam", "Organisatie", "Postcode"), List.of("Koffie", "Versa", "9999 XX"));

        assertThat(opvang.aanbod.get(0).locaties()).isEmpty();
        assertThat(opvang.redenen()).contains(Reden.ADRES_ONVOLLEDIG);
    }
}
