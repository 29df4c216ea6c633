package nl.samenkracht.catalogus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads data files that lie beside a class. UTF-8; lines that begin with # are remarks (such as the source of the data). */
public final class Bronbestand {
    private Bronbestand() {}

    /**
     * The whole text.
     *
     * @throws IllegalStateException when the file is not there: a broken build
     */
    public static String tekst(Class<?> naast, String naam) {
        try (InputStream in = naast.getResourceAsStream(naam)) {
            if (in == null) {
                throw new IllegalStateException("Missing data file " + naam + " beside " + naast.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** The rows of a tab-separated file by the names in its first line; a missing last cell is an empty text. */
    public static List<Map<String, String>> tsv(Class<?> naast, String naam) {
        return tsv(tekst(naast, naam));
    }

    /** The same of a text already read. */
    public static List<Map<String, String>> tsv(String tekst) {
        List<String> regels = tekst.lines()
                .filter(regel -> !regel.isBlank() && !regel.startsWith("#"))
                .toList();
        String[] kop = regels.get(0).split("\t", -1);
        List<Map<String, String>> rijen = new ArrayList<>();
        for (String regel : regels.subList(1, regels.size())) {
            String[] cellen = regel.split("\t", -1);
            Map<String, String> rij = new LinkedHashMap<>();
            for (int i = 0; i < kop.length; i++) {
                rij.put(kop[i], i < cellen.length ? cellen[i] : "");
            }
            rijen.add(rij);
        }
        return rijen;
    }

    /**
     * The cell of a column.
     *
     * @throws IllegalStateException when the file has no such column
     */
    public static String verplicht(Map<String, String> rij, String kolom) {
        String waarde = rij.get(kolom);
        if (waarde == null) {
            throw new IllegalStateException("Missing column " + kolom + " in a data file");
        }
        return waarde;
    }
}
