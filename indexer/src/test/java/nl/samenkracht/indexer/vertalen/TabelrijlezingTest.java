package nl.samenkracht.indexer.vertalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.samenkracht.catalogus.aanbod.Aanbod;
import nl.samenkracht.catalogus.aanbod.Organisatie;
import nl.samenkracht.catalogus.aanbod.Plaatssoort;
import nl.samenkracht.catalogus.tijd.Openingstijden;
import nl.samenkracht.indexer.bron.Opvang;
import nl.samenkracht.indexer.bron.Plek;
import nl.samenkracht.indexer.verslag.Bevinding;
import nl.samenkracht.indexer.verslag.Reden;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What one row of a table becomes: nothing of it half, and nothing of it that is somebody's own. */
class TabelrijlezingTest {
    private final Opvang opvang = new Opvang();

    @Test
    void elkeTijdInEenWeekdagkolomTelt() {
        Openingstijden tijden = lees(Map.of(
                        Kolom.MAANDAG,
                        "9.00-12.00 / 13.00-17.00",
                        Kolom.DINSDAG,
                        "9-12\n13-17",
                        Kolom.WOENSDAG,
                        "op afspraak"))
                .inhoud()
                .openingstijden();

        assertThat(tijden.week()).hasSize(4);
        assertThat(tijden.toelichting()).contains("woensdag op afspraak");
    }

    @Test
    void datumsEnTijdenRegelVoorRegelHorenBijElkaar() {
        assertThat(lees(Map.of(Kolom.DATUM, "7-1-2027\n8-1-2027", Kolom.TIJDEN, "10-12\n14-16"))
                        .inhoud()
                        .openingstijden()
                        .momenten())
                .extracting(moment -> moment.begin().toString())
                .containsExactly("2027-01-07T10:00", "2027-01-08T14:00");
    }

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

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            035-0000101 (Anja de Vries)          |                        | NAAM_PERSOON
            035-0000101 Anja                     |                        | NAAM_PERSOON
            035-0000101 (receptie, Anja de Vries)|                        | NAAM_PERSOON
            035-0000101 (receptie)               | receptie               |
            035-0000101 (ma-vr 9-17 uur)         | ma-vr 9-17 uur         |
            035-0000101 Sociaal Plein            | Sociaal Plein          |
            035-0000101 De Huiskamer             | De Huiskamer           |
            """)
    void bijEenNummerStaatEenFunctieOfTijdEnGeenPersoon(
            String cel, @Nullable String toelichting, @Nullable Reden reden) {
        Aanbod aanbod = lees(Map.of(Kolom.TELEFOON, cel));

        assertThat(aanbod.inhoud().telefoons()).hasSize(1).allSatisfy(telefoon -> {
            assertThat(telefoon.nummer()).isEqualTo("0350000101");
            assertThat(telefoon.toelichting()).isEqualTo(toelichting);
        });
        assertThat(opvang.redenen()).isEqualTo(reden == null ? List.of() : List.of(reden));
        assertThat(opvang.bevindingen.toString()).doesNotContain("Anja");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "anja@versa.example, false",
        "jdevries@versa.example, false",
        "joost@versa.example, false",
        "info@versa.example, true",
        "huiskamer@versa.example, true",
        "dehuiskamer@versa.example, true",
        "kleinwelzijn@versa.example, true",
        "versa@versa.example, true",
        "skw@versa.example, true",
        "aanmelden.oost@versa.example, true"
    })
    void eenMailadresZonderFunctieOfNaamVanDeOrganisatieWordtNietGetoond(String adres, boolean getoond) {
        Aanbod aanbod = lees(Map.of(
                Kolom.EMAIL,
                adres,
                Kolom.ORGANISATIE,
                "Stichting Klein Welzijn",
                Kolom.OMSCHRIJVING,
                "Mail naar " + adres + "."));

        assertThat(aanbod.inhoud().email()).isEqualTo(getoond ? adres : null);
        assertThat(aanbod.inhoud().omschrijving()).isEqualTo(getoond ? "Mail naar " + adres + "." : "Mail naar ….");
        assertThat(opvang.redenen().contains(Reden.MAIL_PERSOONLIJK)).isEqualTo(!getoond);
        assertThat(opvang.bevindingen.toString().contains(adres)).isFalse();
    }

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

    @Test
    void omgekeerdeLeeftijdenInTweeKolommenWordenGemeld() {
        Aanbod aanbod = lees(Map.of(Kolom.LEEFTIJD_VANAF, "65", Kolom.LEEFTIJD_TOT, "18"));

        assertThat(aanbod.inhoud().leeftijdVanaf()).isNull();
        assertThat(aanbod.inhoud().leeftijdTot()).isNull();
        assertThat(opvang.redenen()).containsExactly(Reden.LEEFTIJD_ONLEESBAAR);
    }

    @Test
    void eenEindeInEenMaandIsDeLaatsteDagVanDieMaand() {
        Aanbod aanbod = lees(Map.of(Kolom.BEGIN, "01-2027", Kolom.EIND, "02-2027"));

        assertThat(aanbod.begin()).hasToString("2027-01-01");
        assertThat(aanbod.eind()).hasToString("2027-02-28");
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

    @Test
    void eenNaamDieErgensAlsPersoonStaatGaatUitAlleTeksten() {
        Aanbod aanbod = lees(Map.of(
                Kolom.AANMELDEN,
                "Vraag naar Fatima El Idrissi.",
                Kolom.OMSCHRIJVING,
                "Fatima schenkt koffie. Kom langs!",
                Kolom.TELEFOON,
                "035-0000101"));

        assertThat(aanbod + opvang.bevindingen.toString())
                .doesNotContain("Fatima")
                .doesNotContain("Idrissi");
        assertThat(aanbod.inhoud().omschrijving()).isEqualTo("… schenkt koffie. Kom langs!");
        assertThat(opvang.bevindingen)
                .extracting(Bevinding::kolom, Bevinding::reden)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("omschrijving", Reden.NAAM_PERSOON),
                        org.assertj.core.groups.Tuple.tuple("aanmelden", Reden.NAAM_PERSOON));
    }

    @Test
    void watMisschienEenNaamIsStaatErMaarWordtGemeld() {
        Aanbod aanbod = lees(Map.of(Kolom.OMSCHRIJVING, "Schilderen met Anja Bakker."));

        assertThat(aanbod.inhoud().omschrijving()).isEqualTo("Schilderen met Anja Bakker.");
        assertThat(opvang.bevindingen).singleElement().satisfies(bevinding -> {
            assertThat(bevinding.reden()).isEqualTo(Reden.NAAM_MISSCHIEN);
            assertThat(bevinding.waarde()).isEqualTo("Anja Bakker");
        });
    }

    @Test
    void deEigenOrganisatieIsGeenPersoon() {
        Aanbod aanbod = lees(Map.of(
                Kolom.ORGANISATIE,
                "Kwintes",
                Kolom.AANMELDEN,
                "Bel Kwintes of mail Sherpa.",
                Kolom.EMAIL,
                "info@sherpa.example"));

        assertThat(aanbod.inhoud().aanmelden()).isEqualTo("Bel Kwintes of mail Sherpa.");
        assertThat(opvang.bevindingen).isEmpty();
    }

    @Test
    void wieControleerdeIsEenFunctieEnGeenNaam() {
        Aanbod aanbod = lees(Map.of(Kolom.GECONTROLEERD_DOOR, "Anja Bakker, medewerker Sociaal Plein"));

        assertThat(aanbod.gecontroleerdDoor()).isEqualTo("medewerker Sociaal Plein");
        assertThat(opvang.redenen()).containsExactly(Reden.NAAM_PERSOON);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Organisator,Anja Bakker,false",
        "Organisator,Kwintes,false",
        "Organisator,Versa Welzijn,true",
        "Aangeboden door,Anja,false",
        "Organisatie,Kwintes,true",
        "Organisatie,Mevrouw Jansen,false"
    })
    void eenOrganisatorWordtAlleenGetoondAlsHetZekerEenOrganisatieIs(String kop, String wie, boolean getoond) {
        tabel(List.of("Naam", kop, "Contact telefoon"), List.of("Koffie", wie, "035-0000101"));

        Aanbod aanbod = opvang.aanbod.get(0);
        assertThat(aanbod.organisatie() != null).isEqualTo(getoond);
        assertThat(!aanbod.inhoud().telefoons().isEmpty()).isEqualTo(getoond);
        assertThat(opvang.redenen().contains(Reden.NAAM_PERSOON)).isEqualTo(!getoond);
    }

    @Test
    void deNaamUitEenKolomOverPersonenStaatOokNietInDeTekst() {
        tabel(
                List.of("Naam", "Contactpersoon", "Omschrijving"),
                List.of("Koffie", "Anja Bakker (06-00000001)", "Anja staat klaar. Anja Bakker ook."));

        assertThat(opvang.aanbod.get(0).inhoud().omschrijving()).isEqualTo("… staat klaar. … ook.");
    }

    @Test
    void eenCelMetNummerMailEnSiteWordtVerdeeld() {
        tabel(
                List.of("Naam", "Organisatie", "Tel / e-mail", "Telefoon 2"),
                List.of("Koffie", "Versa", "Tel: 035-0000101 / mail: info@versa.example", "035-0000102"));

        Aanbod aanbod = opvang.aanbod.get(0);
        assertThat(aanbod.inhoud().email()).isEqualTo("info@versa.example");
        assertThat(aanbod.inhoud().telefoons())
                .extracting(telefoon -> telefoon.nummer() + telefoon.toelichting())
                .containsExactly("0350000101null", "0350000102null");
        assertThat(opvang.bevindingen).isEmpty();
    }

    @Test
    void eenFoutVanHetProgrammaKostAlleenDeRijEnVerteltWaarMaarNietWat() {
        PrintStream err = System.err;
        ByteArrayOutputStream gezegd = new ByteArrayOutputStream();
        System.setErr(new PrintStream(gezegd, true, StandardCharsets.UTF_8));
        try {
            new Vertaler(Opvang.HILVERSUM)
                    .vertaal(
                            Tabelrij.van(new Plek("lijst.csv", null, 2), Map.of(Kolom.NAAM, "Opvang"), List.of()),
                            aanbod -> {
                                throw new IllegalStateException("Verzonnenlaan 9");
                            },
                            opvang);
        } finally {
            System.setErr(err);
        }

        assertThat(opvang.aanbod).isEmpty();
        assertThat(opvang.afgekeurd).singleElement().satisfies(bevinding -> {
            assertThat(bevinding.reden()).isEqualTo(Reden.RIJ_ONVERWACHT);
            assertThat(bevinding.toString() + bevinding.zin()).doesNotContain("Verzonnenlaan");
        });
        assertThat(gezegd.toString(StandardCharsets.UTF_8))
                .contains("lijst.csv", "IllegalStateException", "Vertaler.kandidaat")
                .doesNotContain("Verzonnenlaan");
    }

    private void tabel(List<String> kop, List<String> rij) {
        new Tabellezer(Kolomherkenning.standaard(), new Vertaler(Opvang.HILVERSUM))
                .lees(
                        new Plek("lijst.csv", null, 0),
                        List.of(new Tabellezer.Ruwerij(1, kop), new Tabellezer.Ruwerij(2, rij))
                                .iterator(),
                        opvang);
    }

    private Aanbod lees(Map<Kolom, String> cellen) {
        Map<Kolom, String> alle = new java.util.EnumMap<>(cellen);
        alle.put(Kolom.NAAM, "De Huiskamer");
        new Vertaler(Opvang.HILVERSUM).vertaal(Tabelrij.van(new Plek("lijst.csv", null, 2), alle, List.of()), opvang);
        assertThat(opvang.aanbod).hasSize(1);
        return opvang.aanbod.get(0);
    }
}
