package nl.samenkracht.indexer.bron.hsds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import nl.samenkracht.catalogus.aanbod.Aanbod;
import nl.samenkracht.catalogus.aanbod.Adres;
import nl.samenkracht.catalogus.aanbod.Inhoud;
import nl.samenkracht.catalogus.aanbod.Kosten;
import nl.samenkracht.catalogus.aanbod.Kostensoort;
import nl.samenkracht.catalogus.aanbod.Organisatie;
import nl.samenkracht.catalogus.aanbod.Staat;
import nl.samenkracht.catalogus.aanbod.Telefoon;
import nl.samenkracht.catalogus.tijd.Openingstijden;
import nl.samenkracht.indexer.bron.Opvang;
import nl.samenkracht.indexer.verslag.Reden;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a resident sees of a service, member by member; see {@code docs/hsds.md}. */
class HsdsvertalerTest {
    /** A Sunday. */
    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 22);

    private static final String MAANDAG = "'freq':'WEEKLY','byday':'MO','opens_at':'10:00','closes_at':'12:00'";

    @TempDir
    private Path map;

    @Test
    void eenRoosterDatVoorbijIsGeeftAlleenWoorden() throws IOException {
        Openingstijden tijden =
                tijden("'schedules':[{" + MAANDAG + ",'valid_from':'2024-01-01','valid_to':'2026-06-30'}]");

        assertThat(tijden.zijnBekend()).isFalse();
        assertThat(tijden.toelichting()).isEqualTo("maandag van 10.00 tot 12.00 uur\nTot en met 30 juni 2026.");
    }

    @Test
    void eenRoosterDatNogBegintGeeftPasDanMomenten() throws IOException {
        Openingstijden tijden = tijden("'schedules':[{" + MAANDAG + ",'valid_from':'2027-02-01'}]");

        assertThat(tijden.week()).isEmpty();
        assertThat(tijden.momenten().get(0).begin()).hasToString("2027-02-01T10:00");
        assertThat(tijden.momenten()).hasSizeBetween(50, 54);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'valid_from':'2025-01-06','valid_to':'2026-12-31'",
                "'dtstart':'2025-01-06','until':'2026-12-31'",
                "'dtstart':'2015-01-05','until':'2026-12-31'",
                "'valid_to':'2026-12-31'",
                "'until':'2026-12-31'"
            })
    void eenRoosterDatOphoudtIsDaarnaNietOpen(String grenzen) throws IOException {
        Openingstijden tijden = tijden("'schedules':[{" + MAANDAG + "," + grenzen + "}]");

        assertThat(tijden.week()).isEmpty();
        assertThat(tijden.momenten())
                .extracting(moment -> moment.begin().toLocalDate().toString())
                .containsExactly("2026-11-23", "2026-11-30", "2026-12-07", "2026-12-14", "2026-12-21", "2026-12-28");
    }

    @Test
    void eenRoosterDatPasVerWegOphoudtIsEenWeek() throws IOException {
        Openingstijden tijden =
                tijden("'schedules':[{" + MAANDAG + ",'valid_from':'2025-01-06','valid_to':'2029-12-31'}]");

        assertThat(tijden.week()).hasSize(1);
        assertThat(tijden.toelichting()).isEqualTo("Tot en met 31 december 2029.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"'freq':'DAILY'", "'freq':'daily','interval':1,'dtstart':'2020-01-01'", "'dtstart':'2020-01-01'"
            })
    void elkeDagIsEenWeek(String regel) throws IOException {
        Openingstijden tijden = tijden("'schedules':[{" + regel + ",'opens_at':'10:00','closes_at':'12:00'}]");

        assertThat(tijden.momenten()).isEmpty();
        assertThat(tijden.week()).extracting(deel -> deel.dag().getValue()).containsExactly(1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void elkeWeekZonderDagIsDeDagWaaropHetBegon() throws IOException {
        Openingstijden tijden =
                tijden("'schedules':[{'freq':'WEEKLY','dtstart':'2020-01-01','opens_at':'10:00','closes_at':'12:00'}]");

        assertThat(tijden.momenten()).isEmpty();
        assertThat(tijden.week()).extracting(deel -> deel.dag().getValue()).containsExactly(3);
    }

    @Test
    void omDeAndereDagBlijftEenLijstVanMomenten() throws IOException {
        Openingstijden tijden = tijden(
                "'schedules':[{'freq':'DAILY','interval':2,'dtstart':'2026-11-22','opens_at':'10:00','closes_at':'12:00'}]");

        assertThat(tijden.week()).isEmpty();
        assertThat(tijden.momenten().get(1).begin()).hasToString("2026-11-24T10:00");
    }

    @Test
    void omDeWeekSindsJarenGeeftDeMomentenDieKomen() throws IOException {
        Openingstijden tijden = tijden("'schedules':[{" + MAANDAG + ",'interval':2,'dtstart':'2020-01-06'}]");

        assertThat(tijden.momenten().get(0).begin().toLocalDate()).isBetween(VANDAAG, VANDAAG.plusDays(14));
        assertThat(tijden.momenten()).hasSizeBetween(25, 28);
    }

    @Test
    void tijdenDiePerPlekVerschillenStaanErBijDePlek() throws IOException {
        String plek = "{'schedules':[{%s}],'location':{'location_type':'physical','name':'%s'}}";
        Openingstijden tijden = tijden("'service_at_locations':["
                + plek.formatted(MAANDAG, "Huis Oost") + ","
                + plek.formatted("'freq':'MONTHLY','byday':'-1FR','opens_at':'19:30','closes_at':'21:00'", "Huis Zuid")
                + "]");

        assertThat(tijden.week()).hasSize(2);
        assertThat(tijden.toelichting())
                .isEqualTo("Huis Oost: maandag van 10.00 tot 12.00 uur\n"
                        + "Huis Zuid: elke laatste vrijdag van de maand van 19.30 tot 21.00 uur");
    }

    @Test
    void deTijdenVanEenPlekKomenBijDieVanDeDienst() throws IOException {
        Openingstijden tijden = tijden(
                "'schedules':[{" + MAANDAG + "}],'service_at_locations':[{'schedules':[{" + MAANDAG.replace("MO", "TU")
                        + "}],'location':{'schedules':[{" + MAANDAG.replace("MO", "WE") + "}]}}]");

        assertThat(tijden.week()).extracting(deel -> deel.dag().getValue()).containsExactly(1, 2);
    }

    @Test
    void watErVerderTeWetenIsBlijftBewaard() throws IOException {
        Inhoud inhoud =
                lees("'description':'Praten.','accreditations':'Erkend door de bond','program':{'name':'Samen verder',"
                                + "'alternate_name':'SV','description':'Een groot plan.'},'service_areas':[{'name':'Zuid','description':"
                                + "'Alleen het deel onder het spoor'},{'name':'Oost','description':'Wijk Oost in Hilversum'}],"
                                + "'required_documents':[{'document':'Brief','uri':'https://brief.example'}],"
                                + "'cost_options':[{'amount':3,'currency':'EUR','valid_from':'2026-09-01','valid_to':'2027-06-30'}],"
                                + "'attributes':[{'value':'zacht','taxonomy_term':{'code':'G1','name':'Geluid','taxonomy':'Zaal'}},{'value':'rustig','label':'Sfeer'}]")
                        .inhoud();

        assertThat(inhoud.omschrijving())
                .isEqualTo(
                        "Praten.\n\nOnderdeel van: Samen verder / SV\nEen groot plan.\n\nKeurmerk of erkenning: Erkend door de bond");
        assertThat(inhoud.voorWie()).isEqualTo("Alleen het deel onder het spoor");
        assertThat(inhoud.meenemen()).isEqualTo("Brief: https://brief.example");
        assertThat(inhoud.kosten().tekst()).isEqualTo("€ 3,00 (van 1 september 2026 tot en met 30 juni 2027)");
        assertThat(inhoud.trefwoorden()).containsExactly("Geluid", "zacht", "rustig");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5              | BETAALD | € 5,00
            5.5            | BETAALD | € 5,50
            0              | GRATIS  |
            '5.00'         | BETAALD | € 5,00
            ' 2,50 '       | BETAALD | € 2,50
            '0.00'         | GRATIS  |
            '€ 7,50'       | BETAALD | € 7,50
            '€ 3 per keer' | BETAALD | € 3 per keer
            'gratis'       | GRATIS  | gratis
            """, quoteCharacter = '~')
    void eenBedragMagEenGetalOfTekstZijn(String bedrag, Kostensoort soort, @Nullable String tekst) throws IOException {
        Kosten kosten = lees("'cost_options':[{'amount':" + bedrag + ",'option':'Les'}]")
                .inhoud()
                .kosten();

        assertThat(kosten.soort()).isEqualTo(soort);
        assertThat(kosten.tekst()).isEqualTo(tekst == null ? "Les" : "Les: " + tekst);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "'-5.00'", "'veel'", "'1e999999'"})
    void eenBedragDatErGeenIsWordtGemeld(String bedrag) throws IOException {
        Opvang opvang = opvang("{'id':'00000000-0000-4000-8000-000000000001','name':'Dienst','status':'active',"
                + "'cost_options':[{'amount':" + bedrag + ",'option':'Les'}]}");

        assertThat(opvang.redenen()).containsExactly(Reden.KOSTEN_ONLEESBAAR);
        assertThat(opvang.aanbod.get(0).inhoud().kosten().tekst()).isEqualTo("Les");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "035-0000201 (bij spoed 06-00000017)",
                "035-0000201 ('s avonds 06 0000 0017)",
                "035-0000201 balie, bij spoed +31 6 00000017",
                "035-0000201 of mail j.jansen@gmail.com",
                "035-0000201 vraag naar balie Anja de Vries"
            })
    void watBijEenNummerStaatIsVanNiemandZelf(String nummer) throws IOException {
        Opvang opvang = opvang("{'id':'00000000-0000-4000-8000-000000000001','name':'Dienst','status':'active',"
                + "'phones':[{'number':'" + nummer.replace("'", "") + "'}]}");

        assertThat(opvang.aanbod.get(0).inhoud().telefoons())
                .extracting(Telefoon::nummer)
                .contains("0350000201");
        assertThat(opvang.aanbod.toString() + opvang.bevindingen)
                .doesNotContain("0000017")
                .doesNotContain("0000 0017")
                .doesNotContain("jansen")
                .doesNotContain("Vries");
        assertThat(opvang.bevindingen).isNotEmpty();
    }

    @Test
    void watErVanEenNummerTeWetenIsBlijft() throws IOException {
        assertThat(lees("'phones':[{'number':'035-0000201 (op werkdagen)'}]")
                        .inhoud()
                        .telefoons())
                .containsExactly(new Telefoon("0350000201", "op werkdagen"));
    }

    @Test
    void deOrganisatieHoudtHaarAndereNaamEnHaarNummer() throws IOException {
        Aanbod aanbod = lees(
                "'organization':{'name':'Stichting Muziekhuis','alternate_name':'Het Muziekhuis','description':'Muziek.',"
                        + "'additional_websites':[{'label':'Agenda','url':'https://agenda.example'}],"
                        + "'phones':[{'number':'035-0000209','type':'fax'},{'number':'035-0000201','type':'voice'}]}");

        Organisatie organisatie = Objects.requireNonNull(aanbod.organisatie());
        assertThat(organisatie.omschrijving())
                .isEqualTo("Ook bekend als: Het Muziekhuis.\n\nMuziek.\n\nAgenda: https://agenda.example");
        assertThat(organisatie.telefoon()).isEqualTo("0350000201");
    }

    @Test
    void naarEenAnderAdresOfEenPostadresWordtNiemandGestuurd() throws IOException {
        String adres =
                "{'address_1':'%s','city':'Hilversum','postal_code':'1211 AB','country':'NL','address_type':'%s'}";
        Aanbod aanbod = lees(
                "'description':'Post.','service_at_locations':[{'location':{'location_type':'physical','addresses':["
                        + adres.formatted("Postbus 1", "postal") + "," + adres.formatted("Emmastraat 1", "physical")
                        + ","
                        + adres.formatted("Emmastraat 3", "physical") + ","
                        + adres.formatted("kamer.example", "virtual")
                        + "]}},{'location':{'location_type':'postal','addresses':["
                        + adres.formatted("Postbus 2", "postal")
                        + "]}}]");

        assertThat(aanbod.locaties()).singleElement().satisfies(plek -> {
            assertThat(plek.adres()).isEqualTo(new Adres("Emmastraat 1", "1211 AB", "Hilversum"));
            assertThat(plek.toegankelijkheid())
                    .isEqualTo("Ook op: Emmastraat 3, 1211 AB, Hilversum\nPostadres: Postbus 1, 1211 AB, Hilversum\n"
                            + "Ook op: kamer.example, 1211 AB, Hilversum");
        });
        assertThat(aanbod.inhoud().omschrijving()).isEqualTo("Post.\n\nPostadres: Postbus 2, 1211 AB, Hilversum");
    }

    @Test
    void eenAdresInHetBuitenlandNoemtStreekEnLand() throws IOException {
        Aanbod aanbod = lees(
                "'service_at_locations':[{'location':{'location_type':'physical','addresses':[{'address_1':'Main Street 1',"
                        + "'city':'MyCity','region':'MyRegion','state_province':'MyState','postal_code':'ABC 1','country':'GB'}]}}]");

        assertThat(aanbod.locaties())
                .singleElement()
                .satisfies(plek -> assertThat(plek.adres())
                        .isEqualTo(new Adres("Main Street 1", "ABC 1", "MyCity, MyRegion, MyState, GB")));
    }

    @ParameterizedTest
    @CsvSource({
        "Active, GEPUBLICEERD",
        "' ACTIVE ', GEPUBLICEERD",
        "Inactive, BEEINDIGD",
        "'defunct ', BEEINDIGD",
        "DEFUNCT, BEEINDIGD",
        "Temporarily_Closed, GEPUBLICEERD",
        "'', GEPUBLICEERD",
        "draft, VERBORGEN",
        "closed, VERBORGEN"
    })
    void deStatusTeltHoeHijOokGeschrevenIs(String status, Staat staat) throws IOException {
        Opvang opvang = opvang("{'id':'00000000-0000-4000-8000-000000000001','name':'Dienst','status':'" + status
                + "','description':'Samen eten.'}");

        assertThat(opvang.aanbod)
                .singleElement()
                .satisfies(een -> assertThat(een.staat()).isEqualTo(staat));
        assertThat(opvang.redenen().contains(Reden.STATUS_ONBEKEND)).isEqualTo(staat == Staat.VERBORGEN);
        assertThat(opvang.aanbod.toString().contains("Tijdelijk gesloten.")).isEqualTo(status.startsWith("Temp"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "035-0000101 (bij spoed 06-00000001)",
                "035-0000101 of mail anja.bakker@gmail.com",
                "035-0000101 balie Anja"
            })
    void watBijEenNummerVanIemandZelfIsBlijftWeg(String nummer) throws IOException {
        assertThat(lees("'phones':[{'number':'" + nummer + "'}]").inhoud().telefoons())
                .containsExactly(new Telefoon("0350000101", null));
    }

    private Openingstijden tijden(String leden) throws IOException {
        return lees(leden).inhoud().openingstijden();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1-1-1-1-1",
                "1",
                "",
                "00000000-0000-0000-0000-000000000000",
                "0000000-00000-4000-8000-0000000000001",
                "000000000000400080000000000000 01",
                "{00000000-0000-4000-8000-00000000001}"
            })
    void watGeenUuidInZijnGeheelIsWordtAfgekeurd(String id) throws IOException {
        Opvang opvang = opvang("{'id':'" + id + "','name':'Dienst','status':'active'}");

        assertThat(opvang.aanbod).isEmpty();
        assertThat(opvang.afgekeurd).extracting(een -> een.reden()).containsExactly(Reden.NUMMER_ONGELDIG);
    }

    @Test
    void eenUuidInHoofdlettersOfMetSpatiesEromIsEen() throws IOException {
        assertThat(opvang("{'id':' 0000ABCD-0000-4000-8000-000000000001 ','name':'Dienst'}").aanbod)
                .singleElement()
                .satisfies(een -> assertThat(een.id()).hasToString("0000abcd-0000-4000-8000-000000000001"));
    }

    private Aanbod lees(String leden) throws IOException {
        return opvang("{'id':'00000000-0000-4000-8000-000000000001','name':'Dienst','status':'active'," + leden + "}")
                .aanbod
                .get(0);
    }

    private Opvang opvang(String dienst) throws IOException {
        Path bestand = Files.writeString(map.resolve("hsds.json"), dienst.replace('\'', '"'));
        return Opvang.van(new Hsdsbestand(bestand, Opvang.HILVERSUM, VANDAAG));
    }
}
