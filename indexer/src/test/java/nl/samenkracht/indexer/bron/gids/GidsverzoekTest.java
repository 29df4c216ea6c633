package nl.samenkracht.indexer.bron.gids;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.samenkracht.catalogus.aanbod.Staat;
import nl.samenkracht.indexer.bron.Opvang;
import nl.samenkracht.indexer.verslag.Bevinding;
import nl.samenkracht.indexer.verslag.Reden;
import nl.samenkracht.indexer.vertalen.Kolomherkenning;
import nl.samenkracht.indexer.vertalen.Vertaler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A product, or who offers it, may ask anywhere that it, or something of it, is not published. */
class GidsverzoekTest {
    @TempDir
    Path map;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'intern':'organisatie wil niet op de sociale kaart' | intern         | VERZOEK_NIET_PUBLICEREN
            'intern':{'opmerking':'niet publiceren'}            | opmerking      | VERZOEK_NIET_PUBLICEREN
            'bijzonderheden':['rolstoel','niet publiceren']     | bijzonderheden | VERZOEK_NIET_PUBLICEREN
            'publiceren':false                                  | publiceren     | STAAT_VERBORGEN
            'openbaar':false,'zichtbaar':true                   | openbaar       | STAAT_VERBORGEN
            'opties':{'publiceren':'nee'}                       | publiceren     | STAAT_VERBORGEN
            'tonenTot':'2001-01-01'                             | tonenTot       | PUBLICEREN_VOORBIJ
            """)
    void watVraagtOmNietTePublicerenZietNiemandEnDatWordtGemeld(String lid, String kolom, Reden reden)
            throws IOException {
        verborgen(lees(lid, "'omschrijving':'Voor iedereen.'"), kolom, reden);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'opmerking':'wil niet op de site' | opmerking  | VERZOEK_NIET_PUBLICEREN
            'publiceren':false                | publiceren | STAAT_VERBORGEN
            'status':'concept'                | status     | VERZOEK_NIET_PUBLICEREN
            """)
    void watDeOrganisatieVraagtGeldtVoorHaarProducten(String lid, String kolom, Reden reden) throws IOException {
        verborgen(lees("'kosten':'gratis'", lid), kolom, reden);
    }

    private static void verborgen(Opvang opvang, String kolom, Reden reden) {
        assertThat(opvang.aanbod).singleElement().matches(een -> een.staat() == Staat.VERBORGEN);
        assertThat(opvang.bevindingen)
                .filteredOn(een -> een.reden() == reden)
                .extracting(Bevinding::kolom)
                .containsExactly(kolom);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'intern':'wachtlijst in Zuid'",
                "'intern':'het recept is geheim'",
                "'inschrijven':'Inschrijven kan nog niet online.'",
                "'plaatsen':8",
                "'weergave':'kaart'",
                "'webadres':{'openbaar':false}",
                "'bezoekadres':{'opties':{'tonen':false}}"
            })
    void wieIetsAndersVraagtWordtGewoonGetoond(String lid) throws IOException {
        assertThat(lees(lid, "'omschrijving':'Voor iedereen.'").aanbod)
                .singleElement()
                .matches(een -> een.staat() == Staat.GEPUBLICEERD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'telefoon':'035-0000101 (geheim nummer)'",
                "'telefoon':'035-0000101','telefoon_tonen':false",
                "'telefoon':'035-0000101','contactgegevens_tonen':false",
                "'telefoon':'035-0000101','telefoonOpties':{'telefoon':{'tonen':false}}",
                "'telefoon':'035-0000101','opmerking':'telefoonnummer niet publiceren'"
            })
    void eenNummerDatVraagtOmNietGetoondTeWordenStaatNergens(String leden) throws IOException {
        Opvang opvang = lees("'kosten':'gratis'", leden);

        assertThat(opvang.aanbod).singleElement().matches(een -> een.staat() == Staat.GEPUBLICEERD);
        assertThat(opvang.aanbod.toString()).doesNotContain("0350000101");
        assertThat(opvang.redenen()).contains(Reden.VELD_NIET_OPENBAAR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'momenten':[{'begin':'2027-05-01T10:00:00+02:00','eind':'2027-05-01T12:00:00+02:00','intern':'sleutel onder de mat'}]",
                "'momenten':[{'begin':'2027-05-01T10:00','eind':null,'contactpersoon':'sleutel'}]",
                "'momenten':[{'begin':'2027-05-01T10:00','eind':'2027-05-01T12:00','intern':'sleutel'}]",
                "'momenten':[{'begin':'sleutel','eind':'2027-05-01T12:00','publiceren':false}]",
                "'omschrijving':{'tekst':'Koffie','intern':'sleutel'}",
                "'doelgroepen':[{'naam':'ouderen','intern':'sleutel'}]",
            })
    void watVoorNiemandBedoeldIsStaatNietTussenDeTijdenOfInEenTekstMaarWordtGemeld(String lid) throws IOException {
        Opvang opvang = lees(lid, "'naam':'Stichting Opvang'");

        assertThat(opvang.aanbod).singleElement().matches(een -> een.staat() == Staat.GEPUBLICEERD);
        assertThat(opvang.aanbod + opvang.bevindingen.toString()).doesNotContain("sleutel");
        assertThat(opvang.redenen())
                .containsAnyOf(Reden.KOLOM_INTERN, Reden.KOLOM_PERSOON, Reden.VELD_NIET_OPENBAAR, Reden.LID_ANDERS);
    }

    @Test
    void eenMomentDatGetoondMagWordenStaatErMetWatErInternBijStaatOpDeLijst() throws IOException {
        Opvang opvang = lees(
                "'momenten':[{'begin':'2027-05-01T10:00','eind':'2027-05-01T12:00','publiceren':true},"
                        + "{'begin':'2027-06-02T10:00','eind':'2027-06-02T12:00','publiceren':false}]",
                "'intern':'sleutel onder de mat'");

        assertThat(opvang.aanbod.toString()).contains("2027-05-01").doesNotContain("2027-06-02", "sleutel");
        assertThat(opvang.bevindingen).extracting(Bevinding::kolom).contains("momenten", "intern");
    }

    private Opvang lees(String vanProduct, String vanOrganisatie) throws IOException {
        String json = """
                {'export':{'bron':'G!DS','vorm':'aangenomen-1'},
                 'organisaties':[{'id':'o1','naam':'Stichting Opvang',%s}],
                 'producten':[{'id':'1','titel':'Koffie','organisatie':'o1',%s}]}
                """.formatted(vanOrganisatie, vanProduct).replace('\'', '"');
        Path bestand = Files.writeString(map.resolve("uitvoer.json"), json);
        return Opvang.van(new Gidsbron(bestand, new Vertaler(Opvang.HILVERSUM), Kolomherkenning.standaard()));
    }
}
