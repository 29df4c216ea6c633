package nl.samenkracht.indexer.proef;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The smallest workbook that is one, with sheets of text cells. */
public final class Werkboek {
    private static final String KOP = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String XMLNS = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String RELATIE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PAKKET = "http://schemas.openxmlformats.org/package/2006/";

    private Werkboek() {}

    /**
     * One whose name begins with # is hidden.
     *
     * @param rijen cells separated by semicolons; a row that begins with # is hidden
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Blad(String naam, String... rijen) {}

    public static Path schrijf(Path bestand, Blad... bladen) throws IOException {
        StringBuilder soorten = new StringBuilder();
        StringBuilder relaties = new StringBuilder();
        StringBuilder namen = new StringBuilder();
        for (int i = 1; i <= bladen.length; i++) {
            soorten.append(
                    "<Override PartName=\"/xl/worksheets/sheet" + i
                            + ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>");
            relaties.append("<Relationship Id=\"rId" + i + "\" Type=\"" + RELATIE
                    + "/worksheet\" Target=\"worksheets/sheet" + i + ".xml\"/>");
            String naam = bladen[i - 1].naam();
            namen.append("<sheet name=\"" + naam.replace("#", "") + (naam.startsWith("#") ? "\" state=\"hidden" : "")
                    + "\" sheetId=\"" + i + "\" r:id=\"rId" + i + "\"/>");
        }
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bestand))) {
            deel(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"" + PAKKET
                            + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                            + "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>"
                            + soorten + "</Types>");
            deel(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"" + PAKKET + "relationships\"><Relationship Id=\"rId1\" Type=\"" + RELATIE
                            + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            deel(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"" + PAKKET + "relationships\"><Relationship Id=\"rId0\" Type=\"" + RELATIE
                            + "/styles\" Target=\"styles.xml\"/>" + relaties + "</Relationships>");
            deel(
                    zip,
                    "xl/styles.xml",
                    "<styleSheet" + XMLNS + "><cellXfs count=\"1\"><xf numFmtId=\"0\"/></cellXfs></styleSheet>");
            deel(
                    zip,
                    "xl/workbook.xml",
                    "<workbook" + XMLNS + " xmlns:r=\"" + RELATIE + "\"><sheets>" + namen + "</sheets></workbook>");
            for (int i = 1; i <= bladen.length; i++) {
                deel(
                        zip,
                        "xl/worksheets/sheet" + i + ".xml",
                        "<worksheet" + XMLNS + "><sheetData>" + rijen(List.of(bladen[i - 1].rijen()))
                                + "</sheetData></worksheet>");
            }
        }
        return bestand;
    }

    private static String rijen(List<String> rijen) {
        StringBuilder xml = new StringBuilder();
        for (int rij = 1; rij <= rijen.size(); rij++) {
            String inhoud = rijen.get(rij - 1);
            boolean verborgen = inhoud.startsWith("#");
            xml.append("<row r=\"" + rij + (verborgen ? "\" hidden=\"1" : "") + "\">");
            List<String> cellen = List.of(inhoud.substring(verborgen ? 1 : 0).split(";", -1));
            for (int i = 0; i < cellen.size(); i++) {
                xml.append("<c r=\"" + (char) ('A' + i) + rij + "\" t=\"inlineStr\"><is><t>" + cellen.get(i)
                        + "</t></is></c>");
            }
            xml.append("</row>");
        }
        return xml.toString();
    }

    private static void deel(ZipOutputStream zip, String naam, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(naam));
        zip.write((KOP + xml).getBytes(StandardCharsets.UTF_8));
    }
}
