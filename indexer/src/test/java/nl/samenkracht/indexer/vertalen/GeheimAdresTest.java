package nl.samenkracht.indexer.vertalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.samenkracht.catalogus.aanbod.Aanbod;
import nl.samenkracht.catalogus.aanbod.Organisatie;
import nl.samenkracht.indexer.verslag.Bevinding;
import nl.samenkracht.indexer.verslag.Reden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A secret address stays secret, wherever the row speaks of it. */
class GeheimAdresTest extends Tabelproef {
    @ParameterizedTest
    @ValueSource(
            strings = {"geheim<b> adres", "geheim&nbsp;adres", "ge\u00ADheim adres", "geheim\u200B adres", "geheimadres"
            })
    void eenGeheimAdresIsGeheimHoeHetOokIsOpgeschreven(String zo) {
        Aanbod aanbod = lees(Map.of(
                Kolom.STRAAT,
                "Verzonnenlaan",
                Kolom.HUISNUMMER,
                "9",
                Kolom.OMSCHRIJVING,
                "Aan de Verzonnenlaan, " + zo + ". Dus niet Verzonnenlaan 9."));

        assertThat(aanbod.geheimAdres()).isTrue();
        assertThat(aanbod + opvang.bevindingen.toString()).doesNotContain("Verzonnenlaan");
    }

    @Test
    void deStraatVanEenGeheimAdresVerdwijntOokZonderNummer() {
        assertThat(lees(Map.of(
                                Kolom.ADRES,
                                "Verzonnenlaan 9, 1211 AB Hilversum",
                                Kolom.PLAATSSOORT,
                                "geheim",
                                Kolom.OMSCHRIJVING,
                                "Bel aan in de Verzonnenlaan."))
                        .toString())
                .doesNotContain("Verzonnenlaan");
    }

    @Test
    void deOrganisatieVerraadtHetGeheimeAdresNiet() {
        Aanbod aanbod = lees(Map.of(
                Kolom.ADRES,
                "Verzonnenlaan 9, 1211 AB Hilversum",
                Kolom.PLAATSSOORT,
                "geheim",
                Kolom.ORGANISATIE,
                "Opvang aan de Verzonnenlaan 9"));

        assertThat(aanbod.toString()).doesNotContain("Verzonnenlaan");
        assertThat(aanbod.organisatie())
                .extracting(Organisatie::naam)
                .asString()
                .startsWith("Opvang aan de");
    }

    @Test
    void eenOrganisatieVanWieAlleenHetGeheimeAdresBekendIsIsGeenOrganisatie() {
        assertThat(lees(Map.of(Kolom.PLAATSSOORT, "geheim", Kolom.ORGANISATIE, "Verzonnenlaan 9"))
                        .organisatie())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Verzonnenlaan 12",
                "verzonnenlaan 12a",
                "Burgemeester Verzonnenlaan 12-14",
                "Verzonnen 7, 1211 AB Hilversum",
                "1211ab",
                "de Verzonnenlaan"
            })
    void eenGeheimAdresDatAlleenInDeTekstStaatWordtNietGetoondMaarWelGemeld(String adres) {
        Aanbod aanbod = lees(Map.of(
                Kolom.OMSCHRIJVING,
                "Opvang op geheim adres: " + adres + ". Bel 112, of kom maandag 10.00 uur.",
                Kolom.AANMELDEN,
                "Kom naar " + adres));

        assertThat(aanbod.geheimAdres()).isTrue();
        assertThat(aanbod + opvang.bevindingen.toString())
                .doesNotContainIgnoringCase("verzonnen")
                .doesNotContainIgnoringCase("1211");
        assertThat(aanbod.inhoud().omschrijving())
                .contains("geheim adres")
                .contains("Bel 112, of kom maandag 10.00 uur.");
        assertThat(opvang.bevindingen)
                .filteredOn(bevinding -> bevinding.reden() == Reden.GEHEIM_ADRES && bevinding.kolom() != null)
                .extracting(Bevinding::kolom)
                .containsExactly("omschrijving", "aanmelden");
    }

    @Test
    void zonderGeheimBlijftEenAdresInDeTekstStaan() {
        assertThat(lees(Map.of(Kolom.OMSCHRIJVING, "Kom naar de Emmastraat 4."))
                        .inhoud()
                        .omschrijving())
                .isEqualTo("Kom naar de Emmastraat 4.");
    }

    @Test
    void eenGeheimAdresVerraadtOokDeWijkNiet() {
        assertThat(lees(Map.of(Kolom.PLAATSSOORT, "geheim", Kolom.WIJK, "Oost", Kolom.BUURT, "Astronomische buurt"))
                        .werkgebied())
                .containsExactly("GM0402");
    }

    @Test
    void wieEenGeheimAdresBedientMagWelGenoemd() {
        assertThat(lees(Map.of(Kolom.PLAATSSOORT, "geheim", Kolom.WIJK, "Oost", Kolom.WERKGEBIED, "Zuid"))
                        .werkgebied())
                .containsExactly("WK040204");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Geheim,ja,true",
        "Geheim (ja/nee),x,true",
        "Geheim?,1,true",
        "Afgeschermd,J,true",
        "Geheimhouding,✓,true",
        "Geheim,nee,false",
        "Geheim (ja/nee),0,false",
        "Geheim,'',false"
    })
    void eenKolomGeheimGaatOverHetAdres(String kop, String cel, boolean geheim) {
        tabel(List.of("Naam", "Adres", kop), List.of("Opvang", "Verzonnenlaan 9, 1211 AB Hilversum", cel));

        assertThat(opvang.aanbod.get(0).geheimAdres()).isEqualTo(geheim);
        assertThat(opvang.aanbod.toString().contains("Verzonnenlaan")).isEqualTo(!geheim);
    }

    @ParameterizedTest
    @CsvSource({
        "Nachtopvang 24,Nachtopvang 24",
        "'Koor 11, met; komma','Koor 11, met; komma'",
        "Opvang Verzonnenlaan 9,Opvang …",
        "Opvang aan de Verzonnen,Opvang aan de …",
        "Verzonnen 9,Aanbod op een geheim adres",
        "Huis Verzonnen,Aanbod op een geheim adres",
        "Kerkstraat 12,Aanbod op een geheim adres"
    })
    void vanEenNaamGaatAlleenDePlekWegEnErBlijftAltijdEenNaam(String naam, String blijft) {
        tabel(
                List.of("Naam", "Locatie", "Straat", "Huisnummer", "Omschrijving"),
                List.of(naam, "Huis Verzonnen", "Verzonnen", "9", "Op een geheim adres."));

        assertThat(opvang.namen()).containsExactly(blijft);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Opmerking intern | adres niet doorgeven
            Aanmelden        | Bel ons; ons adres is niet openbaar.
            Plaatssoort      | schuiladres
            Bijzonderheden   | Secret address
            """)
    void inWelkeKolomHetOokStaatHetAdresVerdwijntEnDatWordtGemeld(String kop, String cel) {
        tabel(
                List.of("Naam", "Organisatie", "Soort", "Adres", kop),
                List.of("Opvang", "Kwintes", "activiteit", "Verzonnenlaan 9, 1211 AB Hilversum", cel));

        assertThat(opvang.aanbod)
                .singleElement()
                .extracting(Aanbod::geheimAdres)
                .isEqualTo(true);
        assertThat(opvang.aanbod + opvang.bevindingen.toString()).doesNotContain("Verzonnenlaan");
        assertThat(opvang.redenen()).contains(Reden.GEHEIM_ADRES);
    }
}
