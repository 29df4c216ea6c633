package nl.samenkracht.indexer.bron.xlsx;

import static nl.samenkracht.indexer.bron.xlsx.Xmldeel.kenmerk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import nl.samenkracht.indexer.IndexerFout;

/** Looks a workbook over before it is read: bounded in size unpacked, no entities, really a workbook. */
final class Werkboekkeuring {
    /** Largest file, in bytes. A municipality's inventory is under one megabyte. */
    static final long GROOTSTE = 100L << 20;
    /** Most that may come out of it. */
    static final long GROOTSTE_UITGEPAKT = 600L << 20;
    /** All texts are kept in memory while reading. */
    static final long GROOTSTE_TEKSTEN = 64L << 20;
    /** Spreadsheets pack ten to thirty times; far more is a trap. */
    static final long MEESTE_KEREN = 150;

    private static final int KLEIN = 5 << 20;
    private static final int BEGIN = 4096;
    private static final int OVERLAP = 8;
    /** The names of "Strict Open XML" (ISO/IEC 29500-1). */
    private static final String STRENG = "http://purl.oclc.org/ooxml/spreadsheetml/main";

    private static final String OPMAAK = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

    private Werkboekkeuring() {}

    /**
     * What the reader of rows must know beforehand.
     *
     * @param metOpmaak whether there is a part that says how cells are shown: a workbook without dates may do without
     * @param metDatumcellen whether there may be cells of type d
     */
    record Inhoud(boolean metOpmaak, boolean metDatumcellen) {}

    /** @throws IndexerFout with a sentence when it must not be read */
    static Inhoud keur(Path bestand) throws IOException {
        String naam = String.valueOf(bestand.getFileName());
        long grootte = Files.size(bestand);
        if (grootte > GROOTSTE) {
            throw IndexerFout.invoer(null, "fout.te-groot", naam, grootte >> 20, GROOTSTE >> 20);
        }
        try (ZipFile zip = new ZipFile(bestand.toFile())) {
            ZipEntry werkboek = zip.getEntry("xl/workbook.xml");
            if (werkboek == null) {
                throw IndexerFout.invoer(null, "fout.geen-werkboek", naam);
            }
            if (isStreng(zip, werkboek)) {
                throw IndexerFout.invoer(null, "fout.werkboek-streng", naam);
            }
            long uitgepakt = 0;
            boolean metDatumcellen = false;
            for (Enumeration<? extends ZipEntry> delen = zip.entries(); delen.hasMoreElements(); ) {
                ZipEntry deel = delen.nextElement();
                Deel hier = meet(zip, deel, GROOTSTE_UITGEPAKT - uitgepakt, naam);
                uitgepakt += hier.grootte();
                metDatumcellen |= hier.metDatumcellen();
                boolean teVeel = uitgepakt > GROOTSTE_UITGEPAKT
                        || (uitgepakt > KLEIN && uitgepakt > grootte * MEESTE_KEREN)
                        || (deel.getName().endsWith("sharedStrings.xml") && hier.grootte() > GROOTSTE_TEKSTEN);
                if (teVeel) {
                    throw IndexerFout.invoer(null, "fout.opgeblazen", naam);
                }
            }
            return new Inhoud(heeftOpmaak(zip), metDatumcellen);
        } catch (ZipException | XMLStreamException fout) {
            throw IndexerFout.invoer(fout, "fout.werkboek-kapot", naam);
        }
    }

    /** The reader of rows knows the other form only, the one Excel writes unless it is asked for this one. */
    private static boolean isStreng(ZipFile zip, ZipEntry werkboek) throws IOException {
        try (InputStream in = zip.getInputStream(werkboek)) {
            return new String(in.readNBytes(BEGIN), StandardCharsets.ISO_8859_1).contains(STRENG);
        }
    }

    private record Deel(long grootte, boolean metDatumcellen) {}

    private static boolean heeftOpmaak(ZipFile zip) throws IOException, XMLStreamException {
        ZipEntry soorten = zip.getEntry("[Content_Types].xml");
        boolean[] heeft = {false};
        if (soorten != null) {
            Xmldeel.loop(
                    zip,
                    soorten,
                    Map.of(
                            "Override",
                            xml -> heeft[0] |= OPMAAK.equals(kenmerk(xml, "ContentType"))
                                    && zip.getEntry(kenmerk(xml, "PartName").replaceFirst("^/", "")) != null));
        }
        return heeft[0];
    }

    /** What a part really unpacks to: the size it claims may be a lie. */
    private static Deel meet(ZipFile zip, ZipEntry deel, long hoogstens, String naam) throws IOException {
        byte[] stuk = new byte[1 << 16];
        try (InputStream in = zip.getInputStream(deel)) {
            byte[] begin = in.readNBytes(BEGIN);
            if (new String(begin, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE")) {
                throw IndexerFout.invoer(null, "fout.werkboek-gevaarlijk", naam);
            }
            System.arraycopy(begin, 0, stuk, 0, begin.length);
            long totaal = begin.length;
            int vol = begin.length;
            boolean metDatumcellen = Datumcellen.misschien(stuk, vol);
            while (totaal <= hoogstens) {
                // What is looked for may lie across two pieces.
                int over = Math.min(vol, OVERLAP);
                System.arraycopy(stuk, vol - over, stuk, 0, over);
                int gelezen = in.read(stuk, over, stuk.length - over);
                if (gelezen < 0) {
                    break;
                }
                totaal += gelezen;
                vol = over + gelezen;
                metDatumcellen = metDatumcellen || Datumcellen.misschien(stuk, vol);
            }
            return new Deel(totaal, metDatumcellen);
        }
    }
}
