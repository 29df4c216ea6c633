package nl.samenkracht.indexer.bron.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The cells of one sheet that are merged downwards: their value stands in the uppermost and holds for the rows below it. The reader of rows does
 * not tell of them (ECMA-376 part 1, 18.3.1.55).
 */
final class Samenvoegingen {
    /** No list made by people has more. */
    private static final int MEESTE = 20_000;

    private static final Pattern BEREIK =
            Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7}):\\$?[A-Z]{1,3}\\$?(\\d{1,7})");
    private static final String PAKKET = "xl/";
    private static final XMLInputFactory FABRIEK = fabriek();

    /** By first row. */
    private final Map<Integer, List<Bereik>> beginnend = new HashMap<>();

    private final Map<Integer, Erfenis> lopend = new HashMap<>();

    private Samenvoegingen() {}

    /** Rows count from 1, columns from 0. */
    private record Bereik(int kolom, int eerste, int laatste) {}

    private record Erfenis(int totEnMet, String waarde) {}

    /**
     * Those of a sheet; none when its part of the workbook cannot be found.
     *
     * @param id relation by which the workbook knows the sheet
     */
    static Samenvoegingen van(Path werkboek, String id) throws IOException {
        Samenvoegingen samen = new Samenvoegingen();
        try (ZipFile zip = new ZipFile(werkboek.toFile())) {
            ZipEntry relaties = zip.getEntry(PAKKET + "_rels/workbook.xml.rels");
            if (relaties == null) {
                return samen;
            }
            Map<String, String> delen = new HashMap<>();
            loop(zip, relaties, "Relationship", xml -> delen.put(kenmerk(xml, "Id"), kenmerk(xml, "Target")));
            String doel = delen.getOrDefault(id, "");
            ZipEntry blad = zip.getEntry(doel.startsWith("/") ? doel.substring(1) : PAKKET + doel);
            if (blad != null) {
                loop(zip, blad, "mergeCell", xml -> samen.voegToe(kenmerk(xml, "ref")));
            }
        } catch (XMLStreamException stuk) {
            throw new IOException(stuk);
        }
        return samen;
    }

    private interface Element {
        void neem(XMLStreamReader xml);
    }

    private static void loop(ZipFile zip, ZipEntry deel, String naam, Element element)
            throws IOException, XMLStreamException {
        try (InputStream in = zip.getInputStream(deel)) {
            XMLStreamReader xml = FABRIEK.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals(naam)) {
                    element.neem(xml);
                }
            }
        }
    }

    private static String kenmerk(XMLStreamReader xml, String naam) {
        String waarde = xml.getAttributeValue(null, naam);
        return waarde == null ? "" : waarde;
    }

    private void voegToe(String tekst) {
        Matcher bereik = BEREIK.matcher(tekst);
        if (!bereik.matches() || beginnend.size() >= MEESTE) {
            return;
        }
        int eerste = Integer.parseInt(bereik.group(2));
        int laatste = Integer.parseInt(bereik.group(3));
        int kolom = bereik.group(1).chars().reduce(0, (som, letter) -> som * 26 + letter - 'A' + 1) - 1;
        if (laatste > eerste && kolom < Xlsxbron.BREEDST) {
            beginnend.computeIfAbsent(eerste, nieuw -> new ArrayList<>()).add(new Bereik(kolom, eerste, laatste));
        }
    }

    /** What the cells of this row inherit from above, by column. Rows must be given in order. */
    Map<Integer, String> bij(int rij, List<String> cellen) {
        lopend.values().removeIf(erfenis -> erfenis.totEnMet() < rij);
        Map<Integer, String> geerfd = new HashMap<>();
        lopend.forEach((kolom, erfenis) -> geerfd.put(kolom, erfenis.waarde()));
        for (Bereik bereik : beginnend.getOrDefault(rij, List.of())) {
            String waarde = bereik.kolom() < cellen.size() ? cellen.get(bereik.kolom()) : "";
            lopend.put(bereik.kolom(), new Erfenis(bereik.laatste(), waarde));
        }
        return geerfd;
    }

    private static XMLInputFactory fabriek() {
        XMLInputFactory fabriek = XMLInputFactory.newFactory();
        fabriek.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabriek.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return fabriek;
    }
}
