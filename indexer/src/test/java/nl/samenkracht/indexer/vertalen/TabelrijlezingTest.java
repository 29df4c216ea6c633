package nl.samenkracht.indexer.vertalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.samenkracht.catalogus.aanbod.Aanbod;
import nl.samenkracht.indexer.bron.Opvang;
import nl.samenkracht.indexer.bron.Plek;
import nl.samenkracht.indexer.verslag.Bevinding;
import nl.samenkracht.indexer.verslag.Reden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What one row of a table becomes: nothing of it half. */
class TabelrijlezingTest extends Tabelproef {
    @Test
    void omgekeerdeLeeftijdenInTweeKolommenWordenGemeld() {
        Aanbod aanbod = lees(Map.of(Kolom.LEEFTIJD_VANAF, "65", Kolom.LEEFTIJD_TOT, "18"));

        assertThat(aanbod.inhoud().leeftijdVanaf()).isNull();
        assertThat(aanbod.inhoud().leeftijdTot()).isNull();
        assertThat(opvang.redenen()).containsExactly(Reden.LEEFTIJD_ONLEESBAAR);
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

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Nr;Naam;Organisatie;;Soort;Omschrijving   | 1;Koffie;Versa;let op;activiteit;Tekst     | D KOLOM_ONBEKEND
            Nr;Naam;Organisatie;Soort;Omschrijving;   | 1;Koffie;Versa;activiteit;Tekst;notitie    | F KOLOM_ONBEKEND
            Nr;Naam;Organisatie;Soort;Omschrijving    | 1;Koffie;Versa;activiteit;Tekst;notitie    | F TEVEEL_CELLEN
            Nr;Naam;Soort;Aanmelden;Omschrijving      | 1;Koffie;activiteit;telefoon;Tekst; meer   | F TEVEEL_CELLEN
            Naam;;Organisatie;Soort                   | Inloop;notitie;Versa;activiteit            | B KOLOM_ONBEKEND
            Naam;Organisatie;;Soort                   | Inloop;Versa;vrijwilliger;activiteit       | C KOLOM_ONBEKEND
            Naam;Aanmelden;;Soort;Dag                 | Inloop;telefoon;e-mail;activiteit;maandag  | C KOLOM_ONBEKEND
            Naam;Organisatie;Aanmelden                | Spreekuur;Stichting;telefoon;e-mail        | D TEVEEL_CELLEN
            Naam;;Soort                               | Inloop;notitie;activiteit                  | B KOLOM_ONBEKEND
            """)
    void deEersteRijIsAanbodOokAlHeeftEenKolomGeenKopOfDeRijEenCelTeVeel(String kop, String rij, String gemeld) {
        tabel(
                List.of(kop.split(";", -1)),
                List.of(rij.split(";")),
                List.of(rij.replace("1;", "2;").split(";")));

        assertThat(opvang.namen()).hasSize(2).allMatch(rij::contains);
        assertThat(opvang.bevindingen)
                .extracting(bevinding -> bevinding.plek().rij() + " " + bevinding.kolom() + " " + bevinding.reden())
                .contains("2 " + gemeld);
        assertThat(opvang.bevindingen.toString()).doesNotContain("notitie").doesNotContain("vrijwilliger");
    }

    @Test
    void eenLijstVanMensenOnderDeInventarisIsGeenAanbodEnStaatNergens() {
        List<String> kop = List.of("Nr", "Naam", "Organisatie", "Soort", "Kosten");
        for (List<String> lijst : List.of(
                List.of("Naam", "Telefoon", "E-mail", "Functie"),
                List.of("Vrijwilliger", "Telefoon", "E-mail"),
                List.of("", "Contactpersoon", "Mobiel", "Naam"),
                List.of("Telefoon", "Vrijwilliger", "E-mail"))) {
            opvang.aanbod.clear();
            opvang.bevindingen.clear();
            tabel(
                    kop,
                    List.of("1", "Koffie", "Versa", "activiteit", "2"),
                    List.of("Beheer: 06-00000017"),
                    lijst,
                    List.of("Jo Jansen", "06-00000017", "jo@versa.example", "gastvrouw"),
                    List.of("Jo Pietersen", "035-0000666", "Jo", "gastvrouw"),
                    kop,
                    List.of("2", "Thee", "Versa", "activiteit", "3"));

            assertThat(opvang.namen()).containsExactly("Koffie", "Thee");
            assertThat(opvang.afgekeurd).isEmpty();
            assertThat(opvang.bevindingen)
                    .extracting(bevinding -> bevinding.plek().rij() + " " + bevinding.reden())
                    .contains("4 ANDERE_TABEL", "5 ANDERE_TABEL", "6 ANDERE_TABEL", "7 RIJ_OVERGESLAGEN");
            assertThat(opvang.bevindingen.toString()).doesNotContain("Jo ").doesNotContain("0000");
        }
    }

    @Test
    void eenTweedeTabelMetAanbodHeeftHaarEigenKop() {
        tabel(
                List.of("Nr", "Naam", "Organisatie", "Kosten"),
                List.of("1", "Koffie", "Versa", "2"),
                List.of("Kosten", "Organisatie", "Naam", "Nr"),
                List.of("3", "Versa", "Thee", "2"),
                List.of("Naam", "Omschrijving", "Contactpersoon"),
                List.of("Soep", "Samen eten.", "Jo Jansen"));

        assertThat(opvang.namen()).containsExactly("Koffie", "Thee", "Soep");
        assertThat(opvang.nummers).containsExactly("1", "2", null);
        assertThat(opvang.aanbod.toString()).doesNotContain("Jansen");
        assertThat(opvang.redenen()).contains(Reden.KOLOM_PERSOON).doesNotContain(Reden.ANDERE_TABEL);
    }

    @Test
    void eenRijWaarinWoordenVanKoppenStaanIsAanbod() {
        tabel(
                List.of("Naam", "Organisatie", "Soort", "Dag", "Locatie", "Aanmelden"),
                List.of("Inloop", "Stichting", "activiteit", "maandag", "buurthuis", "telefoon"),
                List.of("Spreekuur", "", "activiteit", "dinsdag", "wijkcentrum", "e-mail"),
                List.of("Vacature", "", "vacature", "", "", "website"),
                List.of("Inloop", "", "activiteit", "", "", ""));

        assertThat(opvang.namen()).containsExactly("Inloop", "Spreekuur", "Vacature", "Inloop");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Naam;Uitleg|Naam;vul hier de naam in|Organisatie;vul hier de organisatie in",
                "Nr;YH0;YH1|Naam;Koffie;Thee|Organisatie;Versa;Versa|Soort;activiteit;activiteit|Omschrijving;Een;Twee|Dagen en tijden;ma 9-12;di 9-12|Kosten;gratis;gratis"
            })
    void eenTabelDieDeKolommenUitlegtOfOpHaarKantStaatIsGeenInventaris(String rijen) {
        assertThat(leesTabel(Stream.of(rijen.split("\\|"))
                        .map(rij -> List.of(rij.split(";")))
                        .toList()))
                .isFalse();
        assertThat(opvang.aanbod).isEmpty();
    }

    @Test
    void eenRijDieZegtHoeJeDeKolommenInvultIsGeenAanbod() {
        tabel(
                List.of("Nr", "Naam", "Organisatie", "Soort", "Omschrijving"),
                List.of("vul in", "de naam van de activiteit", "welke organisatie", "kies uit lijst", "max 200 tekens"),
                List.of("1", "Kies je kunst", "Versa", "activiteit", "Kies uit verf en klei. Vul je mand."));

        assertThat(opvang.namen()).containsExactly("Kies je kunst");
        assertThat(opvang.bevindingen)
                .extracting(bevinding -> bevinding.plek().rij() + " " + bevinding.reden())
                .contains("2 RIJ_OVERGESLAGEN");
    }

    @Test
    void eenLangNummerIsGeenNaamEnEenKortWel() {
        tabel(
                List.of("Naam", "Organisatie"),
                List.of("035-0000101", "Versa"),
                List.of("12-11-2026", "Versa"),
                List.of("113", "Stichting 113"),
                List.of("55+", "Versa"));

        assertThat(opvang.namen()).containsExactly("113", "55+");
        assertThat(opvang.afgekeurd)
                .extracting(Bevinding::reden)
                .containsOnly(Reden.NAAM_ONTBREEKT)
                .hasSize(2);
        assertThat(opvang.afgekeurd.toString()).doesNotContain("0000101");
    }
}
