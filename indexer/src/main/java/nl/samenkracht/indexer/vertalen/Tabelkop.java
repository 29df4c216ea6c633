package nl.samenkracht.indexer.vertalen;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.samenkracht.indexer.lezen.Tekstlezer;
import nl.samenkracht.indexer.verslag.Reden;

/**
 * The headings of a table and what they mean.
 *
 * @param namen heading per place, empty where there is none
 * @param kolommen place to column; of two places with the same column the first counts, the other is unknown
 * @param rijen how many rows the heading takes, 1 or 2
 * @param na row of the first possible data row, counted from the first row looked at
 */
public record Tabelkop(
        List<String> namen, Map<Integer, Kolom> kolommen, Map<Integer, Reden> verborgen, int rijen, int na) {
    /** Title rows above a heading: more than this and it is no table. */
    public static final int DIEPST = 25;

    private static final int MINSTENS = 2;

    /** Finds the heading among the first rows: the row, or two rows under merged cells, in which most columns are known. A table without a name column is no inventory. */
    public static Optional<Tabelkop> zoek(List<List<String>> eersteRijen, Kolomherkenning herkenning) {
        Optional<Tabelkop> beste = Optional.empty();
        for (int i = 0; i < Math.min(eersteRijen.size(), DIEPST); i++) {
            List<Tabelkop> mogelijk = new ArrayList<>();
            mogelijk.add(maak(eersteRijen.get(i), 1, i + 1, herkenning));
            if (i + 1 < eersteRijen.size()) {
                mogelijk.add(maak(samen(eersteRijen.get(i), eersteRijen.get(i + 1), herkenning), 2, i + 2, herkenning));
            }
            for (Tabelkop kop : mogelijk) {
                if (kop.deugt()
                        && kop.kolommen().size()
                                > beste.map(tot -> tot.kolommen().size()).orElse(0)) {
                    beste = Optional.of(kop);
                }
            }
        }
        return beste;
    }

    private boolean deugt() {
        return kolommen.size() >= MINSTENS && kolommen.containsValue(Kolom.NAAM);
    }

    private static List<String> samen(List<String> boven, List<String> onder, Kolomherkenning herkenning) {
        List<String> namen = new ArrayList<>();
        for (int i = 0; i < Math.max(boven.size(), onder.size()); i++) {
            String eerste = i < boven.size() ? boven.get(i) : "";
            String tweede = i < onder.size() ? onder.get(i) : "";
            boolean onderste = !tweede.isBlank()
                    && (eerste.isBlank() || herkenning.kolom(tweede).isPresent());
            namen.add(onderste ? tweede : eerste);
        }
        return namen;
    }

    private static Tabelkop maak(List<String> namen, int rijen, int na, Kolomherkenning herkenning) {
        Map<Integer, Kolom> kolommen = new HashMap<>();
        Map<Integer, Reden> verborgen = new HashMap<>();
        Set<Kolom> gezien = EnumSet.noneOf(Kolom.class);
        for (int i = 0; i < namen.size(); i++) {
            String naam = namen.get(i);
            if (naam.isBlank()) {
                continue;
            }
            Optional<Kolom> kolom = herkenning.kolom(naam).filter(gezien::add);
            if (kolom.isPresent()) {
                kolommen.put(i, kolom.get());
            } else {
                verborgen.put(i, herkenning.waaromNiet(naam));
            }
        }
        return new Tabelkop(
                namen.stream()
                        .map(naam -> Tekstlezer.regel(naam).waarde().orElse(""))
                        .toList(),
                kolommen,
                verborgen,
                rijen,
                na);
    }
}
