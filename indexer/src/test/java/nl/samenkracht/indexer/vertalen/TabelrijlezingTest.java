package nl.samenkracht.indexer.vertalen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.samenkracht.catalogus.aanbod.Aanbod;
import nl.samenkracht.catalogus.aanbod.Adres;
import nl.samenkracht.catalogus.aanbod.Locatie;
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

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
            x    | x  |               | Tijd: 10-12                | MONDAY 10:00, WEDNESDAY 10:00
            ja   |    | 14.00 - 16.00 | Tijd: 10.00-12.00 uur      | WEDNESDAY 14:00, MONDAY 10:00
            ✓    | v  |               | Begintijd: 10:00           | MONDAY 10:00, WEDNESDAY 10:00
            X    | nee| gesloten      | Tijd: 10-12                | MONDAY 10:00
                 | x  |               | Tijd: 10-12 en 13-15       | TUESDAY 10:00, TUESDAY 13:00
            """)
    void eenKruisjeOnderEenDagIsDieDag(
            @Nullable String maandag, @Nullable String anders, @Nullable String woensdag, String tijd, String week) {
        boolean spanne = tijd.startsWith("Begintijd");
        boolean dinsdag = maandag == null;
        String waarde = tijd.substring(tijd.indexOf(':') + 2);
        tabel(
                List.of("Naam", "Ma", dinsdag ? "Di" : "Wo", spanne ? "Begintijd" : "Tijd", "Eindtijd"),
                List.of(
                        "Koffie",
                        maandag == null ? "" : maandag,
                        woensdag == null ? (anders == null ? "" : anders) : woensdag,
                        waarde,
                        spanne ? "12:00" : ""));

        assertThat(opvang.aanbod.get(0).inhoud().openingstijden().week())
                .extracting(deel -> deel.dag() + " " + deel.van())
                .containsExactlyInAnyOrder(week.split(", "));
    }

    @Test
    void metAlleenKruisjesBlijvenDeDagenInWoorden() {
        tabel(List.of("Naam", "Ma", "Di", "Wo"), List.of("Koffie", "x", "", "x"));

        assertThat(opvang.aanbod.get(0).inhoud().openingstijden().toelichting()).isEqualTo("maandag en woensdag");
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

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Datum en tijd,5-3-2027 10.00-12.00 uur,2027-03-05T10:00",
        "Datum/tijd,5-3-2027 10.00-12.00,2027-03-05T10:00",
        "Datum + tijd,5 maart 2027 van 10 tot 12 uur,2027-03-05T10:00"
    })
    void datumEnTijdInEenCel(String kop, String cel, String begin) {
        tabel(List.of("Naam", kop, "Soort"), List.of("Koffie", cel, "activiteit"));

        assertThat(opvang.aanbod.get(0).inhoud().openingstijden().momenten())
                .extracting(moment -> moment.begin().toString())
                .containsExactly(begin);
    }

    @Test
    void beginEnEindtijdInEenCel() {
        tabel(List.of("Naam", "Dag", "Begin- en eindtijd"), List.of("Koffie", "maandag", "10.00-12.00 uur"));

        assertThat(opvang.aanbod.get(0).inhoud().openingstijden().week())
                .extracting(deel -> deel.dag() + " " + deel.van())
                .containsExactly("MONDAY 10:00");
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

    @Test
    void eenHerhaaldeKopEenTotaalEnEenLegeRijZijnGeenAanbod() {
        List<String> kop = List.of("Nr", "Naam", "Organisatie", "Kosten");
        tabel(
                kop,
                List.of("1", "Koffie", "Versa", "2"),
                kop,
                List.of("nr.", "Naam activiteit", "ORGANISATIE:", ""),
                List.of("2", "Totaal Anders", "Versa", "3"),
                List.of("", "Subtotaal", "", "5"),
                List.of("Totaal", "2", "", "5"),
                List.of("", "Totaal aantal activiteiten", "2", ""));

        assertThat(opvang.namen()).containsExactly("Koffie", "Totaal Anders");
        assertThat(opvang.bevindingen)
                .extracting(bevinding -> bevinding.plek().rij() + " " + bevinding.reden())
                .containsExactly(
                        "3 RIJ_OVERGESLAGEN",
                        "4 RIJ_OVERGESLAGEN",
                        "6 RIJ_OVERGESLAGEN",
                        "7 RIJ_OVERGESLAGEN",
                        "8 RIJ_OVERGESLAGEN");
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

    @Test
    void zonderNaamNoemtHetVerslagDeKopUitHetBladZelf() {
        tabel(List.of("Titel", "Organisatie", "Kosten"), List.of("", "Versa", "gratis"));

        assertThat(opvang.afgekeurd).extracting(Bevinding::kolom).containsExactly("Titel");
    }

    @Test
    void eenNaamZonderLetterOfCijferIsGeenNaam() {
        tabel(
                List.of("Naam", "Adres"),
                List.of("-", "Verzonnenlaan 9"),
                List.of(".", "Verzonnenlaan 9"),
                List.of("3", "Verzonnenlaan 9"));

        assertThat(opvang.namen()).containsExactly("3");
        assertThat(opvang.afgekeurd)
                .extracting(Bevinding::reden)
                .containsOnly(Reden.NAAM_ONTBREEKT)
                .hasSize(2);
    }

    @Test
    void eenVeelTeLangeNaamWordtIngekortEnEenVeelTeLangNummerIsGeenNummer() {
        String lang = "a".repeat(20_000);
        tabel(
                List.of("Naam", "Organisatie", "Nummer"),
                List.of(lang, "Versa", "1"),
                List.of("Koffie", lang, "2"),
                List.of("Thee", "Versa", lang));

        assertThat(opvang.namen()).containsExactly("a".repeat(200), "Koffie");
        assertThat(java.util.Objects.requireNonNull(opvang.aanbod.get(1).organisatie())
                        .naam())
                .hasSize(200);
        assertThat(opvang.redenen()).containsExactly(Reden.TEKST_INGEKORT, Reden.TEKST_INGEKORT);
        assertThat(opvang.afgekeurd)
                .extracting(weg -> weg.plek().rij() + " " + weg.kolom() + " " + weg.reden())
                .containsExactly("4 Nummer NUMMER_TE_LANG");
    }

    @SafeVarargs
    private void tabel(List<String>... rijen) {
        new Tabellezer(Kolomherkenning.standaard(), new Vertaler(Opvang.HILVERSUM))
                .lees(
                        new Plek("lijst.csv", null, 0),
                        IntStream.range(0, rijen.length)
                                .mapToObj(i -> new Tabellezer.Ruwerij(i + 1, rijen[i]))
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
