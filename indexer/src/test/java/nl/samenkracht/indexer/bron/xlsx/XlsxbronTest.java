package nl.samenkracht.indexer.bron.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.samenkracht.catalogus.aanbod.Aanbod;
import nl.samenkracht.catalogus.aanbod.Staat;
import nl.samenkracht.indexer.IndexerFout;
import nl.samenkracht.indexer.bron.Opvang;
import nl.samenkracht.indexer.verslag.Reden;
import nl.samenkracht.indexer.vertalen.Kolomherkenning;
import nl.samenkracht.indexer.vertalen.Tabellezer;
import nl.samenkracht.indexer.vertalen.Vertaler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks other programs than Excel write, and what people do in Excel. */
class XlsxbronTest {
    private static final String KOP = rij(1, "Naam", "Organisatie", "Wijk", "Begindatum", "Kosten", "Dagen en tijden");

    @TempDir
    Path map;

    /** Without a part for the looks. */
    private boolean kaal;

    private String hoofd = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    @Test
    void samengevoegdeCellenGeldenVoorElkeRijDaaronder() throws IOException {
        Opvang opvang = lees(
                KOP
                        + rij(2, "Koffie", "Versa Welzijn", "Oost")
                        + rij(3, "Thee", "", "")
                        + rij(4, "Soep", "", "Zuid")
                        + rij(5, "Brood", "", "", "", "gratis"),
                "<mergeCells><mergeCell ref=\"B2:B4\"/><mergeCell ref=\"C2:C3\"/></mergeCells>",
                "");

        assertThat(opvang.aanbod)
                .extracting(een -> een.naam() + "|"
                        + (een.organisatie() == null ? "" : een.organisatie().naam()) + "|" + een.werkgebied())
                .containsExactly(
                        "Koffie|Versa Welzijn|[WK040206]",
                        "Thee|Versa Welzijn|[WK040206]",
                        "Soep|Versa Welzijn|[WK040204]",
                        "Brood||[GM0402]");
    }

    @Test
    void hetAantalSamengevoegdeBereikenIsBegrensdOokWaarZeOpEenRijBeginnen() throws IOException {
        Opvang opvang = lees(
                KOP + rij(2, "Koffie", "Versa Welzijn", "Oost") + rij(3, "Thee", "", "Zuid"),
                "<mergeCells>" + "<mergeCell ref=\"F2:F3\"/>".repeat(20_000)
                        + "<mergeCell ref=\"B2:B3\"/></mergeCells>",
                "");

        assertThat(opvang.aanbod.get(1).organisatie()).isNull();
    }

    /** "Contactpersoon" over two columns of the heading stays what it is: only what is below the heading inherits. */
    @Test
    void eenSamengevoegdeKopWordtGeenRij() throws IOException {
        Opvang opvang = lees(
                rij(1, "Naam", "Organisatie", "Contactpersoon", "")
                        + rij(2, "", "", "Naam", "Telefoon")
                        + rij(3, "Koffie", "Versa", "Anja Voorbeeld", "035-0000101"),
                "<mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B1:B2\"/><mergeCell ref=\"C1:D1\"/></mergeCells>",
                "");

        assertThat(opvang.namen()).containsExactly("Koffie");
        assertThat(opvang.aanbod.toString()).doesNotContain("Anja").doesNotContain("0350000101");
    }

    @Test
    void deKalenderVan1904TeltVierJaarLater() throws IOException {
        String cel = KOP
                + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Koffie</t></is></c><c r=\"D2\" s=\"1\"><v>44929</v></c></row>";

        assertThat(een(lees(cel, "", "<workbookPr date1904=\"1\"/>")).begin()).isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(een(lees(cel, "", "")).begin()).isEqualTo(LocalDate.of(2023, 1, 3));
    }

    @Test
    void vanEenFormuleTeltDeLaatsteUitkomstOokAlsTekst() throws IOException {
        Opvang opvang = lees(
                KOP + "<row r=\"2\"><c r=\"A2\" t=\"str\"><f>CONCATENATE(\"Kof\",\"fie\")</f><v>Koffie</v></c>"
                        + "<c r=\"B2\" t=\"inlineStr\"><is><r><t>Versa</t></r><r><t xml:space=\"preserve\"> Welzijn</t></r></is></c>"
                        + "<c r=\"E2\"><f>2+0.5</f><v>2.5</v></c></row>",
                "",
                "");

        assertThat(een(opvang).naam()).isEqualTo("Koffie");
        assertThat(Objects.requireNonNull(een(opvang).organisatie()).naam()).isEqualTo("Versa Welzijn");
        assertThat(een(opvang).inhoud().kosten().tekst()).isEqualTo("€ 2,50");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2.2999999999999998,'€ 2,30'",
        "1.1000000000000001,'€ 1,10'",
        "2.2000000000000002,'€ 2,20'",
        "0.29999999999999999,'€ 0,30'",
        "12.559999999999999,'€ 12,56'",
        "2.5,'€ 2,50'"
    })
    void eenGetalIsZoalsExcelHetLaatZienEnNietZoalsHetBestandHetBewaart(String getal, String kosten)
            throws IOException {
        Opvang opvang = lees(
                KOP
                        + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Koffie</t></is></c><c r=\"E2\"><v>" + getal
                        + "</v></c></row>"
                        + "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>Thee</t></is></c><c r=\"E3\"><f>A1+B1</f><v>"
                        + getal + "</v></c></row>",
                "",
                "");

        assertThat(opvang.aanbod)
                .hasSize(2)
                .allSatisfy(een -> assertThat(een.inhoud().kosten().tekst()).isEqualTo(kosten));
        assertThat(opvang.redenen()).doesNotContain(Reden.KOSTEN_ONLEESBAAR);
    }

    @Test
    void eenTekenDatAlsCodeInHetBestandStaatIsDatTeken() throws IOException {
        Opvang opvang = lees(
                rij(1, "Naam_x000D_", "Organisatie", "Omschrijving")
                        + rij(2, "Koffie_x0020_thee", "Versa_x000d_", "regel 1_x000D_\nregel 2 _x000D_")
                        + rij(3, "A_x0026_B $1", "Versa", "_x005F_x000D_ en _x41_ en _xD83D__xDE00_")
                        + "<row r=\"4\"><c r=\"A4\" t=\"str\"><f>B1</f><v>Soep_x000D_</v></c><c r=\"B4\" t=\"inlineStr\"><is><t>Versa</t></is></c></row>",
                "",
                "");

        assertThat(opvang.namen()).containsExactly("Koffie thee", "A&B $1", "Soep");
        assertThat(opvang.aanbod)
                .extracting(een -> een.inhoud().omschrijving())
                .containsExactly("regel 1\nregel 2", "_x000D_ en _x41_ en \uD83D\uDE00", "");
        assertThat(Objects.requireNonNull(opvang.aanbod.get(0).organisatie()).naam())
                .isEqualTo("Versa");
    }

    @Test
    void eenGetalDatUitgeschrevenHetGeheugenVultIsEenFoutcel() throws IOException {
        Opvang opvang = lees(
                KOP
                        + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Koffie</t></is></c><c r=\"E2\"><v>1e999999999</v></c>"
                        + "<c r=\"F2\"><v>1e-999999999</v></c></row>",
                "",
                "");

        assertThat(opvang.namen()).containsExactly("Koffie");
        assertThat(opvang.redenen()).containsOnly(Reden.FOUTCEL).hasSize(2);
    }

    @Test
    void eenGetalDatGeenDatumKanZijnKostHetBladNiet() throws IOException {
        Opvang opvang = lees(
                KOP
                        + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Koffie</t></is></c><c r=\"D2\" s=\"1\"><v>9999999999</v></c></row>"
                        + rij(3, "Thee", "Versa"),
                "",
                "");

        assertThat(opvang.namen()).containsExactly("Koffie", "Thee");
        assertThat(opvang.redenen()).containsExactly(Reden.DATUM_ONLEESBAAR);
    }

    @Test
    void eenRijDieNietTeLezenIsKostAlleenDieRij() throws IOException {
        Opvang opvang = lees(
                KOP
                        + "<row r=\"2\"><c r=\"A2\" t=\"vreemd\"><v>1</v></c></row>"
                        + rij(3, "Thee", "Versa")
                        + "<row r=\"99999999999\"><c r=\"A4\" t=\"inlineStr\"><is><t>Soep</t></is></c></row>"
                        + rij(5, "Brood", "Versa"),
                "",
                "");

        assertThat(opvang.namen()).containsExactly("Thee", "Brood");
        assertThat(opvang.afgekeurd)
                .extracting(weg -> weg.plek().rij() + " " + weg.reden())
                .containsExactly("2 RIJ_ONLEESBAAR", "4 RIJ_ONLEESBAAR");
        assertThat(opvang.afgekeurd.get(0).zin()).contains("cel");
    }

    @Test
    void eenCelVoorbijDeLaatsteKolomVanExcelWordtNietGelezen() {
        assertThatThrownBy(() -> lees(KOP + rij(2, "Koffie").replace("A2", "ZZZZZZ2"), "", ""))
                .isInstanceOf(IndexerFout.class)
                .hasMessageContaining("werkboek.xlsx")
                .hasMessageContaining("blad Blad1");
    }

    @Test
    void watRechtsVanDeLaatsteKolomStaatDieGelezenWordtIsGemeldEnHoudtEenAdresGeheim() throws IOException {
        Opvang opvang = lees(
                rij(1, "Naam", "Organisatie", "Adres")
                        + rij(2, "Opvang", "Versa", "Verzonnenlaan 9").replace("</row>", ver(2, "geheim adres"))
                        + rij(3, "Koffie", "Versa", "Emmastraat 4").replace("</row>", ver(3, "Jo Jansen")),
                "",
                "");

        assertThat(opvang.namen()).containsExactly("Opvang", "Koffie");
        assertThat(opvang.aanbod).extracting(Aanbod::geheimAdres).containsExactly(true, false);
        assertThat(opvang.aanbod.toString()).doesNotContain("Verzonnenlaan").contains("Emmastraat 4");
        assertThat(opvang.bevindingen)
                .filteredOn(bevinding -> bevinding.reden() == Reden.KOLOMMEN_TE_VER)
                .singleElement()
                .satisfies(bevinding -> {
                    assertThat(bevinding.plek().rij()).isEqualTo(2);
                    assertThat(bevinding.zin()).contains("KN");
                });
        assertThat(opvang.bevindingen.toString()).doesNotContain("Jansen");
    }

    private static String ver(int rij, String tekst) {
        return "<c r=\"KZ" + rij + "\" t=\"inlineStr\"><is><t>" + tekst + "</t></is></c></row>";
    }

    @Test
    void eenCelDieEenIsoDatumIsWordtAlsDatumGelezen() throws IOException {
        Opvang opvang = lees(
                KOP
                        + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Koffie &amp; thee t=\"d\"</t></is></c><c r=\"D2\" s=\"1\" t=\"d\"><v>2027-01-04T00:00:00</v></c></row>"
                        + "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>Soep</t></is></c><c t='d' r=\"D3\"><v>2027-02-05</v></c></row>",
                "",
                "");

        assertThat(opvang.namen()).containsExactly("Koffie & thee t=\"d\"", "Soep");
        assertThat(opvang.aanbod)
                .extracting(Aanbod::begin)
                .containsExactly(LocalDate.of(2027, 1, 4), LocalDate.of(2027, 2, 5));
        assertThat(opvang.redenen()).isEmpty();
    }

    @Test
    void eenIsoDatumVerderopInEenGrootBladWordtOokGezien() throws IOException {
        StringBuilder rijen = new StringBuilder(KOP);
        for (int i = 2; i < 3000; i++) {
            rijen.append(rij(i, "Koffie " + i, "Versa"));
        }
        rijen.append("<row r=\"3000\"><c r=\"A3000\" t=\"inlineStr\"><is><t>Soep</t></is></c>"
                + "<c r=\"D3000\" t=\"d\"><v>2027-02-05</v></c></row>");

        Opvang opvang = lees(rijen.toString(), "", "");

        assertThat(opvang.aanbod.get(opvang.aanbod.size() - 1).begin()).isEqualTo(LocalDate.of(2027, 2, 5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r=\"A2\" s=\"-1\"><v>1</v></c>",
                "<c r=\"A2\" t=\"s\"><v>7</v></c>",
                "<c r=\"A2\"><f t=\"shared\" si=\"9\"/><v>1</v></c>",
                "<c r=\"1\"><v>1</v></c>",
                "<c r=\"A2\" t=\"vreemd\"><v>1</v></c>"
            })
    void eenCelDieNietVolgensDeRegelsIsKostHoogstensHaarRij(String cel) throws IOException {
        Opvang opvang =
                lees(KOP + rij(2, "Koffie").replace("</row>", cel + "</row>") + rij(3, "Thee", "Versa"), "", "");

        assertThat(opvang.namen()).contains("Thee");
    }

    @Test
    void eenWerkboekZonderOpmaakEnZonderGedeeldeTekstenWordtGelezen() throws IOException {
        kaal = true;

        assertThat(lees(KOP + rij(2, "Koffie", "Versa", "Oost", "4-1-2027"), "", "")
                        .namen())
                .containsExactly("Koffie");
    }

    @Test
    void vanEenBeschadigdBladWordtDeNaamGenoemd() {
        assertThatThrownBy(() -> lees(KOP + rij(2, "Koffie") + "<row r=\"3\"><c", "", ""))
                .isInstanceOf(IndexerFout.class)
                .hasMessageContaining("werkboek.xlsx is beschadigd: blad Blad1");
    }

    @Test
    void vanEenWerkboekInDeStrengeVormWordtGezegdHoeHetBewaardMoetWorden() {
        hoofd = "http://purl.oclc.org/ooxml/spreadsheetml/main";

        assertThatThrownBy(() -> lees(KOP + rij(2, "Koffie"), "", ""))
                .isInstanceOf(IndexerFout.class)
                .hasMessageContaining("werkboek.xlsx")
                .hasMessageContaining("Strict Open XML")
                .hasMessageContaining("Excel-werkmap (*.xlsx)");
    }

    @Test
    void tweeRegelsInEenCelZijnAllebeiTijden() throws IOException {
        assertThat(een(lees(KOP + rij(2, "Koffie", "Versa", "Oost", "", "", "ma 9-12 uur\n13-17 uur"), "", ""))
                        .inhoud()
                        .openingstijden()
                        .week())
                .hasSize(2);
    }

    @Test
    void watVerborgenIsWordtNietGelezenMaarWelGemeld() throws IOException {
        Opvang opvang = lees(
                rij(1, "Naam", "Organisatie", "Adres", "Publiceren")
                        + rij(2, "Koffie", "Versa", "Verzonnenlaan 9", "ja")
                        + rij(3, "Thee", "Versa", "Verzonnenlaan 9", "ja").replace("<row ", "<row hidden=\"1\" ")
                        + rij(4, "Soep", "Versa", "Verzonnenlaan 9", "nee"),
                "",
                "",
                "<cols><col min=\"3\" max=\"4\" width=\"9\" hidden=\"1\"/></cols>");

        assertThat(opvang.namen()).containsExactly("Koffie", "Soep");
        assertThat(opvang.verborgen)
                .extracting(een -> een.naam() + " " + een.staat())
                .containsExactly("Thee VERBORGEN");
        assertThat(opvang.aanbod.toString()).doesNotContain("Verzonnenlaan");
        assertThat(opvang.aanbod).extracting(Aanbod::staat).containsExactly(Staat.GEPUBLICEERD, Staat.VERBORGEN);
        assertThat(opvang.bevindingen)
                .extracting(bevinding -> bevinding.plek().rij() + " " + bevinding.kolom() + " " + bevinding.reden())
                .containsExactly("0 Adres KOLOM_VERBORGEN", "3 null RIJ_VERBORGEN", "4 Publiceren STAAT_VERBORGEN");
    }

    private static Aanbod een(Opvang opvang) {
        assertThat(opvang.aanbod).hasSize(1);
        return opvang.aanbod.get(0);
    }

    private Opvang lees(String rijen, String naDeRijen, String voorDeBladen) throws IOException {
        return lees(rijen, naDeRijen, voorDeBladen, "");
    }

    private Opvang lees(String rijen, String naDeRijen, String voorDeBladen, String kolommen) throws IOException {
        String kop = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
        String soort = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String xmlns = " xmlns=\"" + hoofd + "\"";
        Map<String, String> delen = Map.of(
                "[Content_Types].xml",
                kop + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>"
                        + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>",
                "_rels/.rels",
                kop
                        + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\""
                        + soort + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
                "xl/_rels/workbook.xml.rels",
                kop
                        + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\""
                        + soort + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\""
                        + soort
                        + "/styles\" Target=\"styles.xml\"/></Relationships>",
                "xl/workbook.xml",
                kop + "<workbook" + xmlns + " xmlns:r=\"" + soort + "\">" + voorDeBladen
                        + "<sheets><sheet name=\"Blad1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
                "xl/styles.xml",
                kop + "<styleSheet" + xmlns
                        + "><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>",
                "xl/worksheets/sheet1.xml",
                kop + "<worksheet" + xmlns + ">" + kolommen + "<sheetData>" + rijen + "</sheetData>" + naDeRijen
                        + "</worksheet>");
        Path werkboek = map.resolve("werkboek.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(werkboek))) {
            for (Map.Entry<String, String> deel : delen.entrySet()) {
                if (kaal && deel.getKey().equals("xl/styles.xml")) {
                    continue;
                }
                zip.putNextEntry(new ZipEntry(deel.getKey()));
                zip.write(deel.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return Opvang.van(
                new Xlsxbron(werkboek, new Tabellezer(Kolomherkenning.standaard(), new Vertaler(Opvang.HILVERSUM))));
    }

    private static String rij(int nummer, String... cellen) {
        StringBuilder xml = new StringBuilder("<row r=\"" + nummer + "\">");
        for (int i = 0; i < cellen.length; i++) {
            if (!cellen[i].isEmpty()) {
                xml.append("<c r=\"" + (char) ('A' + i) + nummer + "\" t=\"inlineStr\"><is><t>" + cellen[i]
                        + "</t></is></c>");
            }
        }
        return xml.append("</row>").toString();
    }
}
