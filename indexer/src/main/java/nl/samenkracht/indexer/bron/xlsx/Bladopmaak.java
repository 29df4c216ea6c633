package nl.samenkracht.indexer.bron.xlsx;

import static nl.samenkracht.indexer.bron.xlsx.Xmldeel.kenmerk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.samenkracht.indexer.IndexerFout;
import nl.samenkracht.indexer.bron.Plek;

/**
 * What the reader of rows does not tell of one sheet: its hidden columns (ECMA-376 part 1, 18.3.1.13), and the cells that are merged downwards:
 * their value stands in the uppermost and holds for the rows below it (18.3.1.55).
 */
final class Bladopmaak {
    /** No list made by people has more. */
    private static final int MEESTE = 20_000;

    /** The last column of Excel is XFD. */
    private static final int MEESTE_LETTERS = 3;

    private static final Pattern BEREIK =
            Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7}):\\$?[A-Z]{1,3}\\$?(\\d{1,7})");
    private static final Pattern PLAATS = Pattern.compile("\\d{1,7}");
    private static final Pattern BREEDTE_NUL = Pattern.compile("0(?:\\.0+)?");
    private static final String PAKKET = "xl/";

    private int bereiken;

    /** By first row. */
    private final Map<Integer, List<Bereik>> beginnend = new HashMap<>();

    private final Map<Integer, Erfenis> lopend = new HashMap<>();

    private final Set<Integer> verborgenKolommen = new HashSet<>();

    private Bladopmaak() {}

    /** Rows count from 1, columns from 0. */
    private record Bereik(int kolom, int eerste, int laatste) {}

    private record Erfenis(int totEnMet, String waarde) {}

    /**
     * That of a sheet; nothing when its part of the workbook cannot be found.
     *
     * @param id relation by which the workbook knows the sheet
     * @param plek what the sheet is called, should it be broken
     */
    static Bladopmaak van(Path werkboek, String id, Plek plek) throws IOException {
        Bladopmaak opmaak = new Bladopmaak();
        try (ZipFile zip = new ZipFile(werkboek.toFile())) {
            ZipEntry relaties = zip.getEntry(PAKKET + "_rels/workbook.xml.rels");
            if (relaties == null) {
                return opmaak;
            }
            Map<String, String> delen = new HashMap<>();
            Xmldeel.loop(
                    zip,
                    relaties,
                    Map.of("Relationship", xml -> delen.put(kenmerk(xml, "Id"), kenmerk(xml, "Target"))));
            String doel = delen.getOrDefault(id, "");
            ZipEntry blad = zip.getEntry(doel.startsWith("/") ? doel.substring(1) : PAKKET + doel);
            if (blad != null) {
                Xmldeel.loop(
                        zip,
                        blad,
                        Map.of(
                                "mergeCell",
                                xml -> opmaak.voegToe(kenmerk(xml, "ref")),
                                "col",
                                opmaak::kolom,
                                "c",
                                xml -> keur(kenmerk(xml, "r"), plek)));
            }
        } catch (XMLStreamException stuk) {
            throw new IOException(stuk);
        }
        return opmaak;
    }

    /** The reader of rows makes room for every column up to the last: one far beyond all others would fill the memory. */
    private static void keur(String plaats, Plek plek) {
        if (plaats.chars().filter(Character::isLetter).count() > MEESTE_LETTERS) {
            throw IndexerFout.invoer(null, "fout.werkboek-cel", plek.bestand(), String.valueOf(plek.blad()));
        }
    }

    private void voegToe(String tekst) {
        Matcher bereik = BEREIK.matcher(tekst);
        if (!bereik.matches() || bereiken >= MEESTE) {
            return;
        }
        int eerste = Integer.parseInt(bereik.group(2));
        int laatste = Integer.parseInt(bereik.group(3));
        int kolom = bereik.group(1).chars().reduce(0, (som, letter) -> som * 26 + letter - 'A' + 1) - 1;
        if (laatste > eerste && kolom < Xlsxbron.BREEDST) {
            bereiken++;
            beginnend.computeIfAbsent(eerste, nieuw -> new ArrayList<>()).add(new Bereik(kolom, eerste, laatste));
        }
    }

    /** Hidden, or so narrow that nothing of it is seen. */
    private void kolom(XMLStreamReader xml) {
        String verborgen = kenmerk(xml, "hidden");
        boolean weg = verborgen.equals("1")
                || verborgen.equals("true")
                || BREEDTE_NUL.matcher(kenmerk(xml, "width")).matches();
        String min = kenmerk(xml, "min");
        String max = kenmerk(xml, "max");
        if (weg && PLAATS.matcher(min).matches() && PLAATS.matcher(max).matches()) {
            for (int i = Integer.parseInt(min); i <= Math.min(Integer.parseInt(max), Xlsxbron.BREEDST); i++) {
                verborgenKolommen.add(i - 1);
            }
        }
    }

    /** Counted from 0. */
    Set<Integer> verborgenKolommen() {
        return verborgenKolommen;
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
}
