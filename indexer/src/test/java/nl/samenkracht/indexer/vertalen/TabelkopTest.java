package nl.samenkracht.indexer.vertalen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.samenkracht.indexer.verslag.Reden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TabelkopTest {
    private final Kolomherkenning herkenning = Kolomherkenning.standaard();

    @Test
    void vindtDeKopOnderTitelregels() {
        Tabelkop kop = zoek(
                List.of("Inventarisatie 2026"),
                List.of(),
                List.of("Nr", "NAAM", "Aanbieder"),
                List.of("1", "Koffie", "Versa"));

        assertThat(kop.kolommen())
                .containsEntry(0, Kolom.NUMMER)
                .containsEntry(1, Kolom.NAAM)
                .containsEntry(2, Kolom.ORGANISATIE);
        assertThat(kop.na()).isEqualTo(3);
    }

    @Test
    void leestEenKopVanTweeRijenMetSamengevoegdeCellen() {
        Tabelkop kop = zoek(
                List.of("Naam", "Contact", "", "Soort"),
                List.of("", "Telefoon", "E-mail", ""),
                List.of("Koffie", "035-0000101", "", "activiteit"));

        assertThat(kop.kolommen().values())
                .containsExactlyInAnyOrder(Kolom.NAAM, Kolom.TELEFOON, Kolom.EMAIL, Kolom.SOORT);
        assertThat(kop.na()).isEqualTo(2);
    }

    @Test
    void watOnderContactpersoonStaatIsVanEenPersoon() {
        Tabelkop kop = zoek(
                List.of("Naam", "Organisatie", "", "Contactpersoon", "", "Locatie", ""),
                List.of("", "Naam", "Telefoon", "Naam", "Telefoon", "Naam", "Adres"),
                List.of("Koffie", "Versa", "035-0000101", "Jo", "06-00000017", "De Vitus", "Emmastraat 4"));

        assertThat(kop.kolommen())
                .containsOnly(
                        entry(0, Kolom.NAAM),
                        entry(1, Kolom.ORGANISATIE),
                        entry(2, Kolom.TELEFOON),
                        entry(5, Kolom.LOCATIE),
                        entry(6, Kolom.ADRES));
        assertThat(kop.verborgen()).containsEntry(3, Reden.KOLOM_PERSOON).containsEntry(4, Reden.KOLOM_PERSOON);
    }

    @Test
    void eenRegelMetGroepenBovenEenVolledigeKopTeltMee() {
        Tabelkop kop = zoek(
                List.of("Algemeen", "", "", "", "Contactpersoon", ""),
                List.of("Naam", "Gebouwcode", "Verdieping", "Organisatie", "Naam", "Doorkies"),
                List.of("Koffie", "B", "begane grond", "Versa", "Jo", "035-0000101"));

        assertThat(kop.kolommen()).containsOnly(entry(0, Kolom.NAAM), entry(3, Kolom.ORGANISATIE));
        assertThat(kop.verborgen()).containsEntry(4, Reden.KOLOM_PERSOON).containsEntry(5, Reden.KOLOM_PERSOON);
        assertThat(kop.na()).isEqualTo(2);
    }

    @Test
    void eenContactpersoonOnderDeOrganisatieIsNietDeOrganisatie() {
        Tabelkop kop = zoek(
                List.of("Naam", "Organisatie", "", "Wijk"),
                List.of("", "Contactpersoon", "Doorkies", ""),
                List.of("Koffie", "Jo", "toestel", "Oost"));

        assertThat(kop.kolommen()).containsOnly(entry(0, Kolom.NAAM), entry(3, Kolom.WIJK));
        assertThat(kop.verborgen()).containsEntry(1, Reden.KOLOM_PERSOON);
    }

    @Test
    void eenTitelregelMetIemandsNaamVerbergtNiets() {
        Tabelkop kop = zoek(
                List.of("Beheerder inventaris:", "Jo", ""),
                List.of("Naam", "Organisatie", "Telefoon"),
                List.of("Koffie", "Versa", "035-0000101"));

        assertThat(kop.kolommen().values()).containsExactlyInAnyOrder(Kolom.NAAM, Kolom.ORGANISATIE, Kolom.TELEFOON);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Naam organisatie/aanbieder    | ORGANISATIE
            Naam van de activiteit        | NAAM
            Wie doet het?                 | ORGANISATIE
            Wie organiseert het ?         | ORGANISATIE
            Waar is het?                  | LOCATIE
            Hoe laat?                     | TIJDEN
            Hoe meld ik me aan?           | AANMELDEN
            Wat zijn de kosten?           | KOSTEN
            Naam activiteit*              | NAAM
            1. Naam                       | NAAM
            Locatie (gebouw)              | LOCATIE
            Kosten (in euro)              | KOSTEN
            Kosten activiteit             | KOSTEN
            Telefoon (algemeen)           | TELEFOON
            Straat + huisnummer           | ADRES
            Postcode en plaats            | POSTCODE
            Postcode/woonplaats           | POSTCODE
            Adres, postcode en plaats     | ADRES
            Wijk(en)                      | WIJK
            Wijk / buurt                  | WIJK
            Dag(en)                       | DAGEN
            Tijdstip                      | TIJDEN
            WEBSITE URL                   | WEBSITE
            Openingstijden (dag en tijd)  | TIJDEN
            Adres (straat en nummer)      | ADRES
            Omschrijving (max. 300 tekens)| OMSCHRIJVING
            Datum (dd-mm-jjjj)            | DATUM
            Kosten (€ per keer)           | KOSTEN
            Telefoon (vast nummer)        | TELEFOON
            Cirkel A/B/C                  | CIRKEL
            Cirkel (A, B of C)            | CIRKEL
            Tarieven                      | KOSTEN
            Telefoon 2                    | TELEFOON
            2e telefoonnummer             | TELEFOON
            Tel / e-mail                  | CONTACT
            Telefoon/mail                 | CONTACT
            Telefoon en/of e-mail         | CONTACT
            Contactgegevens               | CONTACT
            E-mail adres                  | EMAIL
            Email adres                   | EMAIL
            Telefoon nummer               | TELEFOON
            Algemeen telefoon nummer      | TELEFOON
            Begin datum                   | BEGIN
            Eind datum                    | EIND
            Huis nummer                   | HUISNUMMER
            Web site                      | WEBSITE
            Post code                     | POSTCODE
            Plaats naam                   | PLAATS
            Openings tijden               | TIJDEN
            Doel groep(en)                | DOELGROEP
            Datum en tijd                 | DATUM
            Datum/tijd                    | DATUM
            Datum & tijdstip              | DATUM
            Dag, datum en tijd            | DATUM
            Adres/locatie                 | LOCATIE_EN_ADRES
            Waar (straat + nr)            | LOCATIE_EN_ADRES
            Locatie (naam en adres)       | LOCATIE_EN_ADRES
            Locatie en adres              | LOCATIE_EN_ADRES
            Locatie, adres en plaats      | LOCATIE_EN_ADRES
            Begin- en eindtijd            | TIJDEN
            Start- en eindtijd            | TIJDEN
            Begintijd - eindtijd          | TIJDEN
            Huisnummer en toevoeging      | HUISNUMMER
            Minimum leeftijd / maximum leeftijd | LEEFTIJD
            Publiceren ja/nee             | PUBLICEREN
            Niet publiceren               | NIET_PUBLICEREN
            """)
    void kentKoppenZoalsMensenZeSchrijven(String kop, Kolom kolom) {
        assertThat(herkenning.kolom(kop)).contains(kolom);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "E-mailadres contactpersoon",
                "Telefoon (intern)",
                "Telefoon (privé)",
                "Telefoon (Jo)",
                "E-mail (voorzitter)",
                "Naam (cliënt)",
                "Naam contactpersoon",
                "Contactpersoon / telefoon",
                "Telefoon mantelzorger",
                "Interne telefoon",
                "Naam en telefoon",
                "Opmerkingen over de locatie",
                "Adres (niet openbaar)",
                "Adres (niet tonen)",
                "Adres [privé]",
                "Locatie (thuisadres vrijwilliger)",
                "Locatie (bij Anja thuis)",
                "Omschrijving (alleen voor professionals)",
                "Omschrijving (voor het wijkteam)",
                "Omschrijving intern",
                "Kosten (vertrouwelijk)",
                "Website (geheim)",
                "Contact persoon",
                "E-mail adres contact persoon",
                "Telefoon nummer contact persoon",
                "Prive e-mail adres",
                "Mobiel nummer",
                "Naam hulp vrager",
                "Huisadres",
                "Woonadres",
                "Thuisadres"
            })
    void watOpOpenbaarLijktMaarVanIemandIsBlijftWeg(String kop) {
        assertThat(herkenning.kolom(kop)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Naam;Straat;Nr;Postcode        | HUISNUMMER
            Nr;Naam;Straatnaam;Nummer      | HUISNUMMER
            Naam;Straat;Nr.;Toev.          | HUISNUMMER
            Naam;Adres;Nr;Postcode         | HUISNUMMER
            Naam;Straat;Id;Postcode        | NUMMER
            Naam;Adres;Nr;Telefoon         | NUMMER
            Straat;Naam;Nr;Postcode        | NUMMER
            """)
    void eenNummerRechtsVanDeStraatIsEenHuisnummer(String koppen, Kolom kolom) {
        List<String> namen = List.of(koppen.split(";"));
        int plaats = namen.get(0).equals("Nr") ? 3 : 2;

        assertThat(zoek(namen, List.of("a", "b", "1", "c")).kolommen()).containsEntry(plaats, kolom);
    }

    @Test
    void contactNaastEenContactpersoonIsVanDiePersoon() {
        Tabelkop met = zoek(
                List.of("Naam", "Contactpersoon", "Contact telefoon", "Contact e-mail", "Soort"),
                List.of("Koffie", "Jo", "035-0000101", "x", "activiteit"));
        Tabelkop zonder =
                zoek(List.of("Naam", "Contact telefoon", "Contact e-mail"), List.of("Koffie", "035-0000101", "x"));

        assertThat(met.kolommen()).containsOnly(entry(0, Kolom.NAAM), entry(4, Kolom.SOORT));
        assertThat(met.verborgen().values()).containsOnly(Reden.KOLOM_PERSOON);
        assertThat(zonder.kolommen().values()).containsExactlyInAnyOrder(Kolom.NAAM, Kolom.TELEFOON, Kolom.EMAIL);
    }

    @Test
    void vanTweeKolommenMetDezelfdeBetekenisTellenBeideAlsErMeerKunnenZijnEnAndersDeEerste() {
        Tabelkop kop = zoek(
                List.of("Naam", "Telefoon", "Telefoon 2", "Website", "Link"), List.of("Koffie", "1", "2", "3", "4"));

        assertThat(kop.kolommen())
                .containsEntry(1, Kolom.TELEFOON)
                .containsEntry(2, Kolom.TELEFOON)
                .containsEntry(3, Kolom.WEBSITE);
        assertThat(kop.verborgen()).containsOnly(entry(4, Reden.KOLOM_DUBBEL));
    }

    @Test
    void eenTabelZonderNaamIsGeenInventaris() {
        assertThat(Tabelkop.zoek(
                        List.of(List.of("Wijk", "Functie", "Mobiel"), List.of("Oost", "coördinator", "x")), herkenning))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Kosten deelnemers,KOSTEN",
        "Kosten deelnemer,KOSTEN",
        "Prijs voor deelnemers,KOSTEN",
        "Kosten voor de deelnemers,KOSTEN",
        "Prijs per deelnemer,KOSTEN",
        "Kosten (deelnemers),KOSTEN",
        "Kosten per deelnemer (per keer),KOSTEN",
        "Deelnemersbijdrage,KOSTEN",
        "Eigen bijdrage deelnemers,KOSTEN",
        "Bijdrage van deelnemers,KOSTEN",
        "Eigen bijdrage cliënt,KOSTEN",
        "Kosten voor cliënten,KOSTEN",
        "Leeftijd deelnemers,LEEFTIJD",
        "Minimum leeftijd deelnemers,LEEFTIJD_VANAF",
        "Wat meenemen (deelnemers),MEENEMEN"
    })
    void watElkeDeelnemerAangaatGaatOverNiemand(String kop, Kolom kolom) {
        assertThat(herkenning.kolom(kop)).contains(kolom);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Deelnemers",
                "Namen deelnemers",
                "Naam deelnemer",
                "Telefoon deelnemers",
                "Adres deelnemers",
                "Omschrijving cliënt",
                "Leeftijd cliënt",
                "Kosten per cliënt intern",
                "Kosten deelnemers (vertrouwelijk)",
                "Kosten deelnemer Anja",
                "Opmerking deelnemers",
                "Wijk cliënt"
            })
    void watOverDeelnemersZelfGaatBlijftWeg(String kop) {
        assertThat(herkenning.kolom(kop)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Contactpersoon,KOLOM_PERSOON", "Mobiel contactpersoon,KOLOM_PERSOON", "06-nummer,KOLOM_PERSOON",
                "Opmerkingen,KOLOM_INTERN",
        "Interne opmerking,KOLOM_INTERN", "Opmerking over cliënt,KOLOM_CLIENT", "Aantal deelnemers,KOLOM_CLIENT",
                "Fietsenstalling,KOLOM_ONBEKEND"
    })
    void watNietOpenbaarIsBlijftWegEnZegtWaarom(String kop, Reden reden) {
        assertThat(herkenning.kolom(kop)).isEmpty();
        assertThat(herkenning.waaromNiet(kop)).isEqualTo(reden);
    }

    @Test
    void eenEigenLijstVanKolommenGaatVoor(@TempDir Path map) throws IOException {
        Path lijst =
                Files.writeString(map.resolve("kolommen.txt"), "# eigen namen\nHoe heet het? = naam\nWebsite = -\n");

        Kolomherkenning eigen = herkenning.met(lijst);

        assertThat(eigen.kolom("hoe heet het")).contains(Kolom.NAAM);
        assertThat(eigen.kolom("Website")).isEmpty();
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // only copied
    private Tabelkop zoek(List<String>... rijen) {
        return Tabelkop.zoek(List.of(rijen), herkenning).orElseThrow();
    }
}
