package nl.samenkracht.indexer.bron.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
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

    private Werkboekkeuring() {}

    /** @throws IndexerFout with a sentence when it must not be read */
    static void keur(Path bestand) throws IOException {
        String naam = String.valueOf(bestand.getFileName());
        long grootte = Files.size(bestand);
        if (grootte > GROOTSTE) {
            throw IndexerFout.invoer(null, "fout.te-groot", naam, grootte >> 20, GROOTSTE >> 20);
        }
        try (ZipFile zip = new ZipFile(bestand.toFile())) {
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw IndexerFout.invoer(null, "fout.geen-werkboek", naam);
            }
            long uitgepakt = 0;
            for (Enumeration<? extends ZipEntry> delen = zip.entries(); delen.hasMoreElements(); ) {
                ZipEntry deel = delen.nextElement();
                long hier = meet(zip, deel, GROOTSTE_UITGEPAKT - uitgepakt, naam);
                uitgepakt += hier;
                boolean teVeel = uitgepakt > GROOTSTE_UITGEPAKT
                        || (uitgepakt > KLEIN && uitgepakt > grootte * MEESTE_KEREN)
                        || (deel.getName().endsWith("sharedStrings.xml") && hier > GROOTSTE_TEKSTEN);
                if (teVeel) {
                    throw IndexerFout.invoer(null, "fout.opgeblazen", naam);
                }
            }
        } catch (ZipException fout) {
            throw IndexerFout.invoer(fout, "fout.werkboek-kapot", naam);
        }
    }

    /** What a part really unpacks to: the size it claims may be a lie. */
    private static long meet(ZipFile zip, ZipEntry deel, long hoogstens, String naam) throws IOException {
        byte[] stuk = new byte[1 << 16];
        long totaal = 0;
        try (InputStream in = zip.getInputStream(deel)) {
            byte[] begin = in.readNBytes(BEGIN);
            if (new String(begin, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE")) {
                throw IndexerFout.invoer(null, "fout.werkboek-gevaarlijk", naam);
            }
            totaal = begin.length;
            for (int gelezen = in.read(stuk); gelezen >= 0 && totaal <= hoogstens; gelezen = in.read(stuk)) {
                totaal += gelezen;
            }
        }
        return totaal;
    }
}
