package nl.samenkracht.indexer.vertalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.samenkracht.catalogus.aanbod.Aanbod;
import nl.samenkracht.indexer.verslag.Bevinding;
import nl.samenkracht.indexer.verslag.Reden;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing of a row that is somebody's own is published. */
class TabelpersonenTest extends Tabelproef {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            035-0000101 (Anja de Vries)          |                        | NAAM_PERSOON
            035-0000101 Anja                     |                        | NAAM_PERSOON
            035-0000101 (receptie, Anja de Vries)|                        | NAAM_PERSOON
            035-0000101 (receptie)               | receptie               |
            035-0000101 (ma-vr 9-17 uur)         | ma-vr 9-17 uur         |
            035-0000101 Sociaal Plein            | Sociaal Plein          |
            035-0000101 De Huiskamer             | De Huiskamer           |
            035-0000101 (bij spoed 06-00000001)  |                        | TELEFOON_PERSOONLIJK
            035-0000101 ('s avonds 06 00000001)  |                        | TELEFOON_PERSOONLIJK
            035-0000101 (receptie, app: 0600000001) | receptie            | TELEFOON_PERSOONLIJK
            035-0000101 (receptie +31 6 0000 00 01) |                     | TELEFOON_PERSOONLIJK
            035-0000101 of mail anja.bakker@gmail.com |                   | MAIL_PERSOONLIJK
            035-0000101 of mail info@versa.example | mail info@versa.example |
            035-0000101 balie Anja               |                        | NAAM_PERSOON
            035-0000101 (Receptie: Anja)         |                        | NAAM_PERSOON
            035-0000101 (op maandag Anja)        |                        | NAAM_PERSOON
            035-0000101 (Receptie)               | Receptie               |
            035-0000101 (Ma-vr 9-17 uur)         | Ma-vr 9-17 uur         |
            035-0000101 (Bij spoed)              | Bij spoed              |
            035-0000101 (WMO-loket)              | WMO-loket              |
            035-0000101 (Wijkteam Kerkelanden)   | Wijkteam Kerkelanden   |
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
        "Wie doet het?,Anja,false",
        "Wie doet het?,St. Buurtplein Oost,true",
        "Wie organiseert het?,Vrijwilligers Hilversum-Oost,true",
        "Wie doet het?,Bewoners van de Hilversumse Meent,true",
        "Wie doet het?,Vrijwilligers Anja en Mo,false",
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
}
