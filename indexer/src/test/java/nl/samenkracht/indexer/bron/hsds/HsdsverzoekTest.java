package nl.samenkracht.indexer.bron.hsds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.samenkracht.catalogus.aanbod.Aanbod;
import nl.samenkracht.catalogus.aanbod.Inhoud;
import nl.samenkracht.catalogus.aanbod.Staat;
import nl.samenkracht.indexer.bron.Kandidaat;
import nl.samenkracht.indexer.bron.Ontvanger;
import nl.samenkracht.indexer.bron.Opvang;
import nl.samenkracht.indexer.verslag.Bevinding;
import nl.samenkracht.indexer.verslag.Reden;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A service may ask anywhere that it, or something of it, is not published. */
class HsdsverzoekTest extends Hsdsproef {
    private static final String NUMMER = "0350000101";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'description':'Samen eten. NIET PUBLICEREN'                          | description
            'eligibility_description':'NIET PUBLICEREN'                          | eligibility_description
            'alert':'niet op de website plaatsen'                                | alert
            'opmerking_intern':'organisatie wil niet op de sociale kaart'        | opmerking_intern
            'intern':'organisatie wil niet op de sociale kaart'                  | intern
            'opmerkingen':['Foto ontbreekt','niet publiceren']                   | opmerkingen
            'intern':{'opmerking':'niet publiceren'}                             | opmerking
            'intern':{'tekst':'Mag na 1 mei, tot dan niet tonen'}                | tekst
            'redactie':[{'notities':['zij willen niet genoemd worden']}]         | notities
            'notes':'niet publiceren'                                            | notes
            'organization':{'name':'Versa','opmerking':'wil niet op de site'}    | opmerking
            'attributes':[{'label':'Trefwoord','value':'niet publiceren'}]       | attributes
            'staat':'concept'                                                    | staat
            'organization':{'name':'Versa','status':'niet publiceren'}           | status
            'description':['Eten','NIET PUBLICEREN']                             | description
            """)
    void eenDienstDieVraagtOmNietGetoondTeWordenWordtNietGetoond(String lid, String kolom) throws IOException {
        verborgen(lid, kolom, Reden.VERZOEK_NIET_PUBLICEREN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'publiceren':false                                                   | publiceren     | STAAT_VERBORGEN
            'nietPubliceren':'ja'                                                | nietPubliceren | STAAT_VERBORGEN
            'published':false                                                    | published      | STAAT_VERBORGEN
            'intern':'geheim'                                                    | intern         | STAAT_VERBORGEN
            'publicatie':{'website':false}                                       | website        | STAAT_VERBORGEN
            'publicatie':{'actief':false}                                        | actief         | STAAT_VERBORGEN
            'organization':{'name':'Versa','publiceren':false}                   | publiceren     | STAAT_VERBORGEN
            'attributes':[{'taxonomy_term':{'taxonomy':'Publiceren','name':'nee'}}] | Publiceren  | STAAT_VERBORGEN
            'organization':{'attributes':[{'label':'Publiceren','value':'nee'}]} | Publiceren   | STAAT_VERBORGEN
            'organization':[{'name':'Versa','publiceren':false}]                 | publiceren     | STAAT_VERBORGEN
            'publiceren':'misschien'                                             | publiceren     | PUBLICEREN_ONDUIDELIJK
            'zichtbaar_voor':'medewerkers'                                       | zichtbaar_voor | PUBLICEREN_ONDUIDELIJK
            'niet_zichtbaar_voor':'iedereen'                                     | niet_zichtbaar_voor | PUBLICEREN_ONDUIDELIJK
            'tonen_tot':'2001-01-01'                                             | tonen_tot      | PUBLICEREN_VOORBIJ
            'publiceren':{'vanaf':'2099-01-01'}                                  | vanaf          | PUBLICEREN_LATER
            'tonen_tot':'voorjaar'                                               | tonen_tot      | PUBLICEREN_DATUM
            """)
    void watEenDienstOverPublicerenZegtGeldtOmDezelfdeRedenAlsInEenTabel(String lid, String kolom, Reden reden)
            throws IOException {
        verborgen(lid, kolom, reden);
    }

    private void verborgen(String lid, String kolom, Reden reden) throws IOException {
        Opvang opvang = leesDienst(lid);

        assertThat(opvang.aanbod).singleElement().matches(een -> een.staat() == Staat.VERBORGEN);
        assertThat(opvang.bevindingen)
                .filteredOn(een -> een.reden() == reden)
                .extracting(Bevinding::kolom)
                .containsExactly(kolom);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'description':'Wij plaatsen geen foto’s van u op de website.'",
                "'application_process':'Aanmelden kan niet online.'",
                "'aanmelden':'Inschrijven kan nog niet online.'",
                "'aanmelden':{'hoe':'Kan nog niet online.'}",
                "'inschrijfwijze':'Inschrijven kan nog niet online.'",
                "'plaatsen':8",
                "'plaatsen':'vol'",
                "'zichtbaar_voor':'iedereen'",
                "'weergave':'kaart'",
                "'publiceren':true",
                "'intern':{'publiceren':true}",
                "'tonen_tot':'2099-01-01'",
                "'intern':'het recept is geheim'",
                "'intern':'het adres houden we geheim'",
                "'opmerking':'foto niet op de website'",
                "'contactpersoon':{'opmerking':'Anja Bakker (niet publiceren)','tonen':false}",
                "'logo':{'publiceren':false}",
                "'booking':{'active':false}",
            })
    void wieIetsAndersVraagtWordtGewoonGetoond(String lid) throws IOException {
        assertThat(leesDienst(lid).aanbod).singleElement().matches(een -> een.staat() == Staat.GEPUBLICEERD);
    }

    @Test
    void watTotEenDagGetoondMagWordenHeeftDieDagAlsTermijn() throws IOException {
        List<@Nullable LocalDate> termijnen = new ArrayList<>();
        new Hsdsbestand(
                        Files.writeString(map.resolve("hsds.json"), dienst(1, ",\"tonen_tot\":\"2026-12-31\"")),
                        Opvang.HILVERSUM,
                        LocalDate.of(2026, 11, 22))
                .lees(new Ontvanger() {
                    @Override
                    public void kandidaat(Kandidaat kandidaat) {
                        termijnen.add(kandidaat.tonenTot());
                    }

                    @Override
                    public void afgekeurd(Bevinding waarom, @Nullable String naam, @Nullable String nummer) {
                        throw new AssertionError(waarom);
                    }

                    @Override
                    public void bevinding(Bevinding bevinding) {
                        throw new AssertionError(bevinding);
                    }
                });

        assertThat(termijnen).containsExactly(LocalDate.of(2026, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'phones':[{'number':'035-0000101','description':'niet publiceren'}]",
                "'phones':[{'number':'035-0000101','description':'geheim nummer'}]",
                "'phones':[{'number':'035-0000101','description':'Voor het team, niet doorgeven'}]",
                "'phones':[{'number':'035-0000101 (privé)'}]",
                "'phones':[{'number':'035-0000101','type':'private'}]",
                "'phones':[{'number':'035-0000101','opmerking':'wil niet op de site'}]",
                "'phones':[{'number':'035-0000101','publiceren':false}]",
                "'phones':[{'number':'035-0000101','opties':{'tonen':'nee'}}]",
                "'phones':[{'number':'035-0000101','geheim':true}]",
                "'phones':[{'number':'035-0000101'}],'opmerking':'telefoonnummer niet publiceren'",
                "'phones':[{'number':'035-0000101'}],'intern':'telefoonnummer niet publiceren'",
                "'phones':[{'number':'035-0000101'}],'telefoon_tonen':false",
                "'phones':[{'number':'035-0000101'}],'show_phone':false",
                "'phones':[{'number':'035-0000101'}],'telefoon_geheim':true",
                "'phones':[{'number':'035-0000101'}],'tonen':{'telefoon':false}",
                "'phones':[{'number':'035-0000101'}],'contactgegevens_tonen':false",
                "'phones':[{'number':'035-0000101'}],'attributes':[{'label':'Telefoon publiceren','value':'nee'}]",
                "'contacts':[{'id':'c1','name':'Anja Bakker'}],'phones':[{'number':'035-0000101','contact_id':'c1'}]",
                "'service_at_locations':[{'telefoon_publiceren':false,'phones':[{'number':'035-0000101'}]}]",
                "'service_at_locations':[{'telefoon_publiceren':false,'location':{'phones':[{'number':'035-0000101'}]}}]",
                "'service_at_locations':[{'location':{'opmerking':'telefoonnummer niet publiceren','phones':[{'number':'035-0000101'}]}}]",
                "'phones':[{'number':'035-0000101'}],'service_at_locations':[{'location':{'telefoon_tonen':false,'phones':[{'number':'035 0000101'}]}}]",
                "'phones':[{'number':'035-0000101'}],'organization':{'name':'Versa','phones':[{'number':'035 0000101','description':'niet tonen'}]}",
                "'phones':[{'number':'035-0000101'}],'contacts':[{'phones':[{'number':'035-0000101','description':'niet publiceren'}]}]",
                "'service_at_locations':[{'location':{'phones':[{'number':'035-0000101','description':'niet publiceren'}]}}]",
                "'organization':{'name':'Versa','phones':[{'number':'035-0000101','description':'niet publiceren'}]}",
            })
    void eenNummerDatVraagtOmNietGetoondTeWordenStaatNergens(String leden) throws IOException {
        getoondZonder(leden, NUMMER, "035-0000101");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'attributes':[{'label':'Opmerking intern','value':'beheerder is lastig'}]",
                "'attributes':[{'link_type':'intern','value':'beheerder is lastig'}]",
                "'attributes':[{'label':'Opmerking intern','value':'beheerder is lastig','taxonomy_term':{'taxonomy':'Extra','name':'x'}}]",
                "'attributes':[{'link_type':'extra','label':'Opmerking intern','value':'beheerder is lastig'}]",
                "'attributes':[{'taxonomy_term':{'taxonomy':'Interne notities','name':'beheerder is lastig'}}]",
                "'attributes':[{'label':'Contactpersoon','value':'de beheerder, toestel 12'}]",
                "'service_at_locations':[{'location':{'attributes':[{'label':'Opmerking cliënten','value':'de beheerder klaagt'}]}}]",
                "'phones':[{'number':'035-0000101','type':'direct naar beheerder Fatima'}]",
            })
    void watVoorNiemandBedoeldIsWordtGeenTrefwoordEnGeenToelichtingMaarWelGemeld(String leden) throws IOException {
        getoondZonder(leden, "beheerder");
    }

    @Test
    void eigenLedenVanDeBronStaanInHetVerslag() throws IOException {
        assertThat(leesDienst("'opmerking_intern':'beheerder is lastig','budget':'500','leeg':'','publiceren':true,"
                                + "'organization':{'name':'Versa','telefoon_prive':'06-00000000'}")
                        .bevindingen)
                .extracting(Bevinding::kolom, Bevinding::waarde)
                .containsExactlyInAnyOrder(
                        tuple("opmerking_intern", null), tuple("budget", null), tuple("telefoon_prive", null));
    }

    @Test
    void eenGewoonKenmerkBlijftEenTrefwoord() throws IOException {
        assertThat(leesDienst("'attributes':[{'label':'Activiteit','value':'biljarten'}]")
                        .aanbod
                        .get(0)
                        .inhoud()
                        .trefwoorden())
                .containsExactly("biljarten");
    }

    @ParameterizedTest
    @ValueSource(strings = {"['inactive']", "{'code':'defunct'}"})
    void eenStatusInEenAndereVormToontNiets(String status) throws IOException {
        assertThat(lees(dienst(1, "").replace("\"active\"", status.replace('\'', '"'))).aanbod)
                .singleElement()
                .matches(een -> een.staat() == Staat.VERBORGEN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'publiceren':false                      | VERBORGEN    | false
            'description':'Op een geheim adres.'    | GEPUBLICEERD | true
            'description':'Voor iedereen.'          | GEPUBLICEERD | false
            """)
    void watDeOrganisatieEromheenVraagtGeldtOokVoorEenDienstDieHaarHerhaalt(String lid, Staat staat, boolean geheim)
            throws IOException {
        Opvang opvang = lees(("[{'id':'00000000-0000-4000-8000-000000000002','name':'Versa','year_incorporated':1990,"
                                + lid + ",'services':[")
                        .replace('\'', '"')
                + dienst(1, ",\"organization\":{\"name\":\"Versa\",\"description\":\"Welzijn\"}") + "]}]");

        assertThat(opvang.aanbod)
                .singleElement()
                .matches(een -> een.staat() == staat)
                .matches(een -> een.geheimAdres() == geheim);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'description':'Kies 2 voor een vertrouwelijk gesprek'",
                "'description':'Niet bereikbaar op dinsdag'",
                "'geheim':false",
                "'publiceren':true"
            })
    void eenNummerWaarbijIetsAndersStaatBlijft(String lid) throws IOException {
        assertThat(leesDienst("'phones':[{'number':'035-0000101'," + lid + "}]")
                        .aanbod
                        .toString())
                .contains(NUMMER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'email':'info@versa.example (niet publiceren)'",
                "'email':'info@versa.example','opmerking':'mailadres niet op de site zetten'",
                "'email':'info@versa.example','email_tonen':false",
                "'email':'info@versa.example','contactgegevens_tonen':false",
                "'email':'info@versa.example (privé)','organization':{'name':'Versa','email':'info@versa.example'}",
            })
    void eenMailadresDatVraagtOmNietGetoondTeWordenStaatNergens(String leden) throws IOException {
        getoondZonder(leden, "info@versa");
    }

    private void getoondZonder(String leden, String... woorden) throws IOException {
        Opvang opvang = leesDienst(leden);

        assertThat(opvang.aanbod).singleElement().matches(een -> een.staat() == Staat.GEPUBLICEERD);
        assertThat(opvang.aanbod + opvang.bevindingen.toString()).doesNotContain(woorden);
        assertThat(opvang.redenen()).contains(Reden.VELD_NIET_OPENBAAR);
    }

    @Test
    void eenTekstDieVraagtOmNietGetoondTeWordenGaatAlleenZelfWeg() throws IOException {
        Opvang opvang = leesDienst(
                "'application_process':'Bel met de balie. Niet publiceren!','url':'https://versa.example',"
                        + "'fees_description':'gratis','organization':{'name':'Versa','description':'Alleen voor intern gebruik'}");

        Aanbod aanbod = opvang.aanbod.get(0);
        Inhoud inhoud = aanbod.inhoud();
        assertThat(aanbod.staat()).isEqualTo(Staat.GEPUBLICEERD);
        assertThat(inhoud.aanmelden()).isNull();
        assertThat(inhoud.website()).isEqualTo("https://versa.example");
        assertThat(Objects.requireNonNull(aanbod.organisatie()).omschrijving()).isNull();
        assertThat(opvang.bevindingen)
                .filteredOn(een -> een.reden() == Reden.VELD_NIET_OPENBAAR)
                .extracting(Bevinding::kolom)
                .containsExactly("application_process", "description");
    }

    @Test
    void alleenDeWebsiteOfDeOrganisatieKanOokWegblijven() throws IOException {
        Aanbod aanbod = leesDienst("'url':'https://versa.example','webadres_tonen':false,"
                        + "'organization':{'name':'Versa','website':'https://versa.example'}")
                .aanbod
                .get(0);

        assertThat(aanbod.inhoud().website()).isNull();
        assertThat(Objects.requireNonNull(aanbod.organisatie()).website()).isNull();
    }
}
