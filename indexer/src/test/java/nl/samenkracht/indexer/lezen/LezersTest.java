package nl.samenkracht.indexer.lezen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.samenkracht.catalogus.aanbod.Kosten;
import nl.samenkracht.catalogus.aanbod.Plaatssoort;
import nl.samenkracht.catalogus.aanbod.Punt;
import nl.samenkracht.catalogus.aanbod.Telefoon;
import nl.samenkracht.catalogus.gebied.Gebiedsindeling;
import nl.samenkracht.indexer.verslag.Reden;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One table per small reader. */
class LezersTest {
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "2026-03-05",
                "5-3-2026",
                "05/03/2026",
                "5.3.26",
                "5 maart 2026",
                "do 5 mrt. 2026",
                "5e maart '26",
                "20260305",
                "46086",
                "46086.5",
                "2026-03-05T09:00:00Z",
                "2026-03-05 09:00",
                "2026/03/05",
                "2026.03.05",
                "05032026",
                "5 - 3 - 2026"
            })
    void leestEenDatumInElkeNotatie(String tekst) {
        assertThat(Datumlezer.lees(tekst).waarde()).contains(LocalDate.of(2026, 3, 5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31-02-2027",
                "13-13-2026",
                "binnenkort",
                "5 maart",
                "1-1-1826",
                "99999",
                "32012026",
                "13-2026",
                "5-3-2026 t/m 8-3-2026"
            })
    void raadtGeenDatum(String tekst) {
        assertThat(Datumlezer.lees(tekst).redenen()).containsExactly(Reden.DATUM_ONLEESBAAR);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"01-2026,2026-01-01,2026-01-31", "2/2026,2026-02-01,2026-02-28", "maart 2026,2026-03-01,2026-03-31"})
    void eenMaandHeeftEenEersteEnEenLaatsteDag(String tekst, LocalDate eerste, LocalDate laatste) {
        assertThat(Datumlezer.lees(tekst).waarde()).contains(eerste);
        assertThat(Datumlezer.leesEinde(tekst).waarde()).contains(laatste);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            9 | 09:00
            9u | 09:00
            9.30 uur | 09:30
            09:30:00 | 09:30
            24:00 | 00:00
            0.3958333333333333 | 09:30
            """)
    void leestEenTijd(String tekst, String tijd) {
        assertThat(Tijdlezer.lees(tekst).waarde()).hasToString("Optional[" + tijd + "]");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            035-0000101             | 0350000101
            035 000 01 01           | 0350000101
            (035) 0000101           | 0350000101
            +31 35 000 0101         | 0350000101
            +31 (0)35 0000101       | 0350000101
            0031 35 0000101         | 0350000101
            350000101               | 0350000101
            tel. 035-0000101        | 0350000101
            035/0000101             | 0350000101
            14 035                  | 14035
            112                     | 112
            113 / 0800-0113         | 113; 08000113
            0900-1450               | 09001450
            088-0767000             | 0880767000
            116 123                 | 116123
            035-0000101 (ma-vr)     | 0350000101 ma-vr
            035-0000101 of 0350000102 | 0350000101; 0350000102
            +32 2 000 00 00         | +3220000000
            +31 35 000 01 01        | 0350000101
            035 - 000 01 01         | 0350000101
            (035)-0000101           | 0350000101
            +31(0)35-0000101        | 0350000101
            T: 035 0000101 (receptie) | 0350000101 receptie
            035‑0000101             | 0350000101
            035 — 0000101           | 0350000101
            035-0000101 (9.00-17.00 uur) | 0350000101 9.00-17.00 uur
            035-0000101 (09.00-17.00 uur) | 0350000101 09.00-17.00 uur
            (09.00-17.00 uur) 035-0000101 | 0350000101 09.00-17.00 uur
            035 000 01 01 09:00 - 17:00 | 0350000101 09:00 - 17:00
            035-000 01 01 06-00000001 | 0350000101; 0600000001
            035 000 01 01/06 00 00 00 01 | 0350000101; 0600000001
            035-0000101/035-0000102 | 0350000101; 0350000102
            035-0000101 (06-00000001) | 0350000101; 0600000001
            035-0000101 (toestel 12) | 0350000101 toestel 12
            0350000101 12           | 0350000101 12
            +31 35 000 01 01 +31 6 00 00 00 01 | 0350000101; 0600000001
            088-0767000 (ma-vr 8.30-17.00) | 0880767000 ma-vr 8.30-17.00
            0900-1450 (9-17 uur)    | 09001450 9-17 uur
            """)
    void leestTelefoonnummers(String tekst, String verwacht) {
        List<Telefoon> nummers = Telefoonlezer.lees(tekst).waarde().orElseThrow();

        assertThat(nummers.stream().map(LezersTest::kort).collect(Collectors.joining("; ")))
                .isEqualTo(verwacht);
    }

    private static String kort(Telefoon telefoon) {
        return telefoon.nummer() + (telefoon.toelichting() == null ? "" : " " + telefoon.toelichting());
    }

    @ParameterizedTest
    @ValueSource(strings = {"035-123", "zie website", "03500001011234"})
    void eenNummerDatNiemandKanBellenIsOnleesbaar(String tekst) {
        assertThat(Telefoonlezer.lees(tekst).redenen()).containsExactly(Reden.TELEFOON_ONLEESBAAR);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            gratis                         | gratis   |
            geen                           | gratis   |
            0                              | gratis   |
            € 0,00                         | gratis   |
            2.5                            | betaald  | € 2,50
            € 2,50                         | betaald  | € 2,50
            12,-                           | betaald  | € 12,00
            gratis, koffie € 1,20          | betaald  | gratis, koffie € 1,20
            gratis met de Hilversum Pas    | onbekend | gratis met de Hilversum Pas
            Gratis met een stadspas        | onbekend | Gratis met een stadspas
            gratis entree                  | gratis   | gratis entree
            entree gratis                  | gratis   | entree gratis
            Vrij entree                    | gratis   | Vrij entree
            entree                         | betaald  | entree
            eerste les gratis              | onbekend | eerste les gratis
            gratis proefles                | onbekend | gratis proefles
            Gratis voor leden              | onbekend | Gratis voor leden
            gratis voor kinderen tot 12    | onbekend | gratis voor kinderen tot 12
            gratis t/m 17 jaar             | onbekend | gratis t/m 17 jaar
            gratis voor iedereen           | gratis   | gratis voor iedereen
            gratis voor alle inwoners      | gratis   | gratis voor alle inwoners
            Deelname is gratis.            | gratis   | Deelname is gratis.
            kosteloos bij een laag inkomen | onbekend | kosteloos bij een laag inkomen
            contributie, mantelzorgers gratis | onbekend | contributie, mantelzorgers gratis
            geen eigen bijdrage            | gratis   | geen eigen bijdrage
            meestal gratis                 | onbekend | meestal gratis
            vrijwillige bijdrage           | gratis   | vrijwillige bijdrage
            vrijwillige bijdrage € 2,50    | onbekend | vrijwillige bijdrage € 2,50
            gratis parkeren                | onbekend | gratis parkeren
            gratis koffie                  | onbekend | gratis koffie
            € 2,50 p.p.                    | betaald  | € 2,50 p.p.
            EUR 3                          | betaald  | € 3,00
            2,50                           | betaald  | € 2,50
            € 5,- per keer                 | betaald  | € 5,- per keer
            geen kosten aan verbonden      | gratis   | geen kosten aan verbonden
            eigen bijdrage                 | betaald  | eigen bijdrage
            vraag het de gemeente          | onbekend | vraag het de gemeente
            """)
    void leestWatHetKost(String tekst, String soort, @Nullable String woorden) {
        Kosten kosten = Prijslezer.lees(tekst).waarde().orElseThrow();

        assertThat(kosten.soort().code()).isEqualTo(soort);
        assertThat(kosten.tekst()).isEqualTo(woorden);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "€ -", "–", "€"})
    void eenStreepjeIsGeenPrijs(String tekst) {
        assertThat(Prijslezer.lees(tekst)).isEqualTo(Gelezen.leeg());
    }

    @Test
    void eenPrijsOnderNulIsOnleesbaar() {
        assertThat(Prijslezer.lees("€ -2,50").redenen()).containsExactly(Reden.KOSTEN_ONLEESBAAR);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            www.voorbeeld.example            | https://www.voorbeeld.example
            voorbeeld.example/pad?x=1&y=a    | https://voorbeeld.example/pad?x=1&y=a
            http://voorbeeld.example         | http://voorbeeld.example
            HTTPS://Voorbeeld.Example/Pad    | https://voorbeeld.example/Pad
            zie: voorbeeld.example           |
            """)
    void eenKaalWebadresKrijgtHttps(String tekst, @Nullable String adres) {
        assertThat(Linklezer.lees(tekst).waarde().orElse(null)).isEqualTo(adres);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                " JaVaScRiPt:alert(1)",
                "java\tscript:alert(1)",
                "data:text/html,<script>",
                "file:///etc/passwd",
                "vbscript:x",
                "ftp://voorbeeld.example"
            })
    void andereDanWebadressenWordenGeweigerd(String tekst) {
        assertThat(Linklezer.lees(tekst).redenen()).containsExactly(Reden.LINK_GEWEIGERD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://",
                "https://gebruiker:geheim@voorbeeld.example",
                "geen link",
                "https://-.-",
                "https://localhost"
            })
    void watGeenWebadresIsValtWeg(String tekst) {
        assertThat(Linklezer.lees(tekst).waarde()).isEmpty();
    }

    @Test
    void leestCoordinatenMetKommaEnDraaitOm() {
        assertThat(Puntlezer.lees("52,22718", "5,18007").waarde()).contains(new Punt(52.22718, 5.18007));
        assertThat(Puntlezer.lees("52.22718, 5.18007").waarde()).contains(new Punt(52.22718, 5.18007));
        assertThat(Puntlezer.lees("5.18007", "52.22718"))
                .isEqualTo(Gelezen.met(new Punt(52.22718, 5.18007), Reden.PUNT_OMGEWISSELD));
    }

    /** The first two are those of the publication of the formula. */
    @ParameterizedTest
    @CsvSource({
        "120700.723,487525.502,52.37453253,4.88352559",
        "233883.131,582065.167,53.21938317,6.56820053",
        "155000,463000,52.15517440,5.38720621"
    })
    void leestCoordinatenVanDeRijksdriehoek(String x, String y, double lat, double lon) {
        Punt punt = Puntlezer.lees(x, y).waarde().orElseThrow();

        assertThat(punt.lat()).isCloseTo(lat, within(1e-5));
        assertThat(punt.lon()).isCloseTo(lon, within(1e-5));
        assertThat(Puntlezer.lees(y, x)).isEqualTo(Gelezen.van(punt));
        assertThat(Puntlezer.lees(x + " " + y)).isEqualTo(Gelezen.van(punt));
    }

    @ParameterizedTest
    @CsvSource({"54.2,4.1", "53.2,4.2", "0,0", "48.85,2.35", "52.5,13.4", "91,200", "10000,310000", "299000,629000"})
    void eenPuntInZeeOfElders(String lat, String lon) {
        assertThat(Puntlezer.lees(lat, lon).redenen()).containsExactly(Reden.PUNT_BUITEN_NEDERLAND);
    }

    @ParameterizedTest
    @CsvSource({"52.2244,5.1767", "53.48,6.16", "51.44,3.57", "50.77,5.71", "53.06,4.79", "52.22,6.89"})
    void elkeUithoekVanNederlandIsNederland(String lat, String lon) {
        assertThat(Puntlezer.lees(lat, lon).redenen()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            1211ng                            | 1211 NG
            NL-1211 NG                        | 1211 NG
            1211  ng Hilversum                | 1211 NG
            """)
    void leestPostcodes(String tekst, String postcode) {
        assertThat(Postcodelezer.lees(tekst).waarde()).contains(postcode);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0211 N", "1211", "1211 SS", "ABCD 12"})
    void verzintGeenPostcode(String tekst) {
        assertThat(Postcodelezer.lees(tekst).redenen()).containsExactly(Reden.POSTCODE_ONLEESBAAR);
    }

    @Test
    void leestEenAdresInEenCel() {
        assertThat(Adreslezer.lees("Emmastraat 4, 1211 NG Hilversum").waarde())
                .hasToString("Optional[Adres[straat=Emmastraat 4, postcode=1211 NG, plaats=Hilversum]]");
        assertThat(Adreslezer.lees("Emmastraat 4").waarde())
                .hasToString("Optional[Adres[straat=Emmastraat 4, postcode=null, plaats=null]]");
    }

    @Test
    void opmaakWordtTekstEnScriptsVerdwijnen() {
        assertThat(Tekstlezer.lees("<p>Een <b>fijne</b> middag.</p><p>Kom&nbsp;langs.</p>"))
                .isEqualTo(Gelezen.met("Een fijne middag.\n\nKom langs.", Reden.OPMAAK_VERWIJDERD));
        assertThat(Tekstlezer.lees("Hoi<script>alert(1)</script> daar"))
                .isEqualTo(Gelezen.met("Hoi daar", Reden.SCRIPT_VERWIJDERD));
        assertThat(Tekstlezer.lees("Hoi <img src=x onerror=alert(1)>").redenen())
                .containsExactly(Reden.SCRIPT_VERWIJDERD);
        assertThat(Tekstlezer.lees("&lt;script&gt;alert(1)&lt;/script&gt;Hoi").waarde())
                .contains("Hoi");
        assertThat(Tekstlezer.lees("voor kinderen < 12 en > 6 jaar").waarde())
                .contains("voor kinderen < 12 en > 6 jaar");
    }

    @Test
    void stuurtekensVerdwijnen() {
        assertThat(Tekstlezer.lees("Gezellig\u001B[31m met\u202E koffie\u0000"))
                .isEqualTo(Gelezen.met("Gezellig[31m met koffie", Reden.STUURTEKENS_VERWIJDERD));
        assertThat(Tekstlezer.lees(" \u00A0\u200B ").waarde()).isEmpty();
    }

    @Test
    void eenKoppeltekenIsEenKoppeltekenEnEenGedachtestreepBlijft() {
        assertThat(Tekstlezer.lees("e‑mail – of bel 035–0000101 — graag").waarde())
                .contains("e-mail – of bel 035-0000101 — graag");
    }

    @Test
    void eenEindelozeTekstWordtIngekort() {
        Gelezen<String> gelezen = Tekstlezer.lees("a".repeat(5_000_000));

        assertThat(gelezen.waarde().orElseThrow()).hasSize(Tekstlezer.LANGSTE);
        assertThat(gelezen.redenen()).containsExactly(Reden.TEKST_INGEKORT);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Financiën                                  | financien
            geld en schulden; Meedoen in de buurt      | financien, meedoen
            Ziek zijn, bewegen en zorg thuis           | lichamelijke-gezondheid
            sociaal-netwerk, wonen en werk             | sociaal-netwerk, huisvesting, dagbesteding-werk
            EENZAAMHEID                                | sociaal-netwerk
            """)
    void kentTermenBijElkeNaam(String tekst, String codes) {
        assertThat(String.join(", ", Termenlezer.LEEFGEBIED.alle(tekst).waarde().orElseThrow()))
                .isEqualTo(codes);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            maatwerk-informatie      | maatwerkvoorziening
            Algemene voorziening     | algemene-voorziening
            zorg buiten de Wmo       | zorg-buiten-wmo
            Vacature                 | vrijwilligersvacature
            """)
    void kentSoorten(String tekst, String code) {
        assertThat(Termenlezer.SOORT.een(tekst)).contains(code);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            heel Hilversum          | GM0402
            Wijk Zuid               | WK040204
            Oost en Zuid            | WK040206, WK040204
            Hilversumse Meent; Zuid | WK040208, WK040204
            de Meent                | WK040208
            landelijk               | NL
            Gooi en Vechtstreek     | GM0402
            """)
    void kentGebieden(String tekst, String codes) {
        Gebiedlezer lezer = new Gebiedlezer(Gebiedsindeling.van("GM0402"));

        assertThat(String.join(", ", lezer.alle(tekst).waarde().orElseThrow())).isEqualTo(codes);
    }

    @Test
    void eenWijkDieNietBestaatWordtGemeld() {
        assertThat(new Gebiedlezer(Gebiedsindeling.van("GM0402"))
                        .alle("Atlantis-West")
                        .redenen())
                .containsExactly(Reden.GEBIED_ONBEKEND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Geheim adres",
                "GEHEIM  ADRES!",
                "op een geheim adres in de stad",
                "adres is geheim",
                "geheime locatie",
                "geheim-adres",
                "geheimadres",
                "geheim<b> adres",
                "geheim&nbsp;adres",
                "ge\u00ADheim adres",
                "geheim\u200B adres",
                "Het adres wordt geheim gehouden.",
                "Het adres houden we geheim.",
                "Wij houden het adres geheim.",
                "Het adres van de opvang is geheim",
                "De locatie maken we niet bekend.",
                "Wij maken de locatie niet bekend.",
                "Het adres wordt niet bekendgemaakt",
                "De locatie wordt om veiligheidsredenen niet bekend gemaakt",
                "de plek blijft altijd afgeschermd",
                "Het adres geven wij niet door.",
                "Het adres delen we niet.",
                "Het adres wordt niet gedeeld",
                "Geheimhouding van het adres",
                "Adres moet geheim blijven"
            })
    void geheimIsGeheim(String tekst) {
        assertThat(Plaatssoortlezer.eistGeheim(tekst)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De locatie is nog niet bekend.",
                "Adres: nog niet bekend",
                "adres niet bekend",
                "Dit adres is geen geheim",
                "Het adres is niet geheim",
                "Kom naar onze locatie. Wat u vertelt, blijft geheim en tussen ons.",
                "Gesprekken op locatie. Alles wat u zegt is vertrouwelijk.",
                "Het adres delen we in de app.",
                "Geheimtaal leren op een mooie locatie"
            })
    void watNietOverHetAdresGaatIsNietGeheim(String tekst) {
        assertThat(Plaatssoortlezer.eistGeheim(tekst)).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "bij u thuis,bij-u-thuis",
        "telefoon of online,telefoon-of-online",
        "alleen wijk,alleen-wijk",
        "Bezoekadres,bezoekadres",
        "geheim,geheim"
    })
    void kentSoortenPlaats(String tekst, String code) {
        assertThat(Plaatssoortlezer.lees(tekst).map(Plaatssoort::code)).contains(code);
    }

    @Test
    void nummersEnMailVanPersonenVerdwijnenUitTekst() {
        Persoonsgegevens.Zonder zonder = Persoonsgegevens.weg(
                "Bel Jo op 06-0000 0017 of mail jo@gmail.com, of info@versa.example, of 035-0000106.", List.of());

        assertThat(zonder.tekst()).isEqualTo("Bel Jo op … of mail …, of info@versa.example, of 035-0000106.");
        assertThat(zonder.redenen()).containsExactly(Reden.TELEFOON_PERSOONLIJK, Reden.MAIL_PERSOONLIJK);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "jo@gmail.com,true",
        "j.jansen@versa.example,true",
        "j.p.van-dijk@versa.example,true",
        "jo.de.vries@versa.example,true",
        "info@versa.example,false",
        "wijkteam.oost@versa.example,false",
        "info.hilversum@versa.example,false",
        "inloop@versa.example,false"
    })
    void kentMailVanPersonen(String adres, boolean persoonlijk) {
        assertThat(Maillezer.isPersoonlijk(adres, List.of())).isEqualTo(persoonlijk);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "18+,18,",
        "4-12 jaar,4,12",
        "4-12 jr,4,12",
        "4 - 12 jr.,4,12",
        "vanaf 18 jr,18,",
        "t/m 17 jr.,,17",
        "18 jr en ouder,18,",
        "4 t/m 12 j,4,12",
        "vanaf 55,55,",
        "tot 27 jaar,,26",
        "t/m 17,,17",
        "van 6 tot en met 12 jaar,6,12",
        "4 tot 12 jaar,4,11",
        "55-plus,55,",
        "55-plussers,55,",
        "18 jaar of ouder,18,",
        "18 jaar en ouder,18,",
        "alle leeftijden,,",
        "6–12,6,12"
    })
    void leestLeeftijden(String tekst, @Nullable Integer vanaf, @Nullable Integer tot) {
        assertThat(Leeftijdlezer.lees(tekst).waarde()).contains(new Leeftijdlezer.Leeftijd(vanaf, tot));
    }

    @ParameterizedTest
    @ValueSource(strings = {"65-18", "130", "iedereen vanaf groep 3"})
    void eenLeeftijdDieNiemandHeeftIsOnleesbaar(String tekst) {
        assertThat(Leeftijdlezer.lees(tekst).redenen()).containsExactly(Reden.LEEFTIJD_ONLEESBAAR);
    }
}
