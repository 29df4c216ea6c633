package nl.samenkracht.indexer.vertalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.samenkracht.catalogus.aanbod.Aanbod;
import nl.samenkracht.catalogus.aanbod.Staat;
import nl.samenkracht.indexer.verslag.Reden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A row may ask anywhere that it is not published. */
class RijverzoekTest extends Tabelproef {
    private static final String NUMMER = "035-0000101";

    private Aanbod rij(String kop, String cel) {
        tabel(
                List.of("Naam", "Organisatie", "Soort", "Telefoon openbaar", "E-mail openbaar", kop),
                List.of("Koffie", "Kwintes", "activiteit", NUMMER, "info@kwintes.example", cel));
        assertThat(opvang.aanbod).hasSize(1);
        return opvang.aanbod.get(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Opmerkingen      | NIET PUBLICEREN
            Opmerkingen      | svp niet op de website zetten!!
            Opmerking intern | wil niet vermeld worden
            Omschrijving     | [NIET PUBLICEREN] deze regel is nog concept
            Omschrijving     | Niet publiceren! Koffie voor iedereen.
            Omschrijving     | Koffie voor iedereen. Deze activiteit mag niet op de website.
            Omschrijving     | Alleen voor intern gebruik
            Omschrijving     | Deze rij is nog een concept.
            Omschrijving     | Koffie voor iedereen (nog niet publiceren)
            Omschrijving     | nog niet online
            Omschrijving     | For internal use only.
            Trefwoorden      | niet publiceren
            Notities         | nog niet online
            Notities         | intern gebruik
            Notities         | Organisatie wil liever niet in de gids.
            Notities         | Zij willen voorlopig niet genoemd worden.
            Notities         | Geen toestemming
            Notities         | Heeft geen toestemming gegeven voor publicatie
            Notities         | Mag pas na 1 mei, tot dan niet tonen
            Notities         | Van de website halen
            Notities         | Do not publish
            Notities         | Not for publication yet
            Notities         | concept
            Notities         | Plaats dit nog niet
            Notities         | Let op: publiceer deze niet
            Notities         | Verzoek om deze groep niet te vermelden
            Omschrijving     | <b>NIET</b>&nbsp;publiceren
            Iets onbekends   | niet publiceren s.v.p.
            Contactpersoon   | NIET PUBLICEREN
            Intern           | organisatie wil niet op de sociale kaart
            """)
    void watVraagtOmNietTePublicerenZietNiemandEnDatWordtGemeld(String kop, String cel) {
        assertThat(rij(kop, cel).staat()).isEqualTo(Staat.VERBORGEN);
        assertThat(opvang.bevindingen)
                .filteredOn(bevinding -> bevinding.reden() == Reden.VERZOEK_NIET_PUBLICEREN)
                .singleElement()
                .satisfies(bevinding -> {
                    assertThat(bevinding.kolom()).isEqualTo(kop);
                    assertThat(bevinding.waarde()).isNull();
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Omschrijving     | Foto's worden niet gepubliceerd.
            Omschrijving     | Uw gegevens worden niet gepubliceerd.
            Omschrijving     | De resultaten worden niet openbaar gemaakt.
            Omschrijving     | De brochure is nog niet online.
            Omschrijving     | Niet delen? Ook goed.
            Omschrijving     | U hoeft niets te delen en wij vertellen niets door.
            Omschrijving     | Dit is een concept dat werkt.
            Omschrijving     | Foto's op de website zetten? Dat doen wij niet.
            Omschrijving     | Wij plaatsen geen foto's op internet.
            Omschrijving     | Cursus foto's publiceren
            Aanmelden        | Kan nog niet online
            Aanmelden        | Niet online, alleen telefonisch
            Aanmelden        | U kunt zich niet via de website opgeven.
            Kosten           | niet vermeld
            Tijden           | staan niet op de website
            Intern           | het recept is geheim
            Intern           | Foto niet publiceren
            Intern           | Het adres houden we geheim
            Bijzonderheden   | Inschrijven kan nog niet online.
            Bijzonderheden   | U kunt nog niet online reserveren.
            Notities         | Foto ontbreekt
            Notities         | Foto's niet publiceren
            Notities         | Uw gegevens worden niet gepubliceerd
            Notities         | Tijden staan niet op hun website
            Notities         | Prijs niet gevonden op de website
            Notities         | Niet met openbaar vervoer te bereiken
            Notities         | Mag op de website
            Notities         | Niet bereikbaar op dinsdag
            Contactpersoon   | Anja Bakker (niet publiceren)
            """)
    void watOverIetsAndersGaatVerbergtDeRijNiet(String kop, String cel) {
        assertThat(rij(kop, cel).staat()).isEqualTo(Staat.GEPUBLICEERD);
        assertThat(opvang.redenen()).doesNotContain(Reden.VERZOEK_NIET_PUBLICEREN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Notities                | Telefoonnummer niet op de website zetten
            Notities                | Telefoonnummer en adres niet publiceren
            Notities                | Foto en telefoonnummer niet publiceren
            Intern                  | Telefoonnummer niet publiceren
            Toon telefoon           | nee
            Telefoon geheim ja/nee  | ja
            """)
    void overAlleenHetNummerBlijftDeRijEnGaatHetNummerWeg(String kop, String cel) {
        Aanbod aanbod = rij(kop, cel);

        assertThat(aanbod.staat()).isEqualTo(Staat.GEPUBLICEERD);
        assertThat(aanbod.inhoud().telefoons()).isEmpty();
        assertThat(aanbod.inhoud().email()).isEqualTo("info@kwintes.example");
        assertThat(opvang.redenen()).contains(Reden.VELD_NIET_OPENBAAR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"niet publiceren", "geheim nummer", "privé", "niet doorgeven", "alleen voor medewerkers"})
    void bijEenNummerGaatHetOverDatNummer(String erbij) {
        tabel(
                List.of("Naam", "Organisatie", "Soort", "Telefoon"),
                List.of("Koffie", "Kwintes", "activiteit", NUMMER + " (" + erbij + ")"));

        assertThat(opvang.aanbod).singleElement().extracting(Aanbod::staat).isEqualTo(Staat.GEPUBLICEERD);
        assertThat(opvang.aanbod.toString()).doesNotContain("0350000101");
        assertThat(opvang.redenen()).contains(Reden.VELD_NIET_OPENBAAR);
    }
}
