package nl.samenkracht.indexer.vertalen;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.samenkracht.indexer.lezen.Kaal;

/** Rows between the entries of a table that are none: the heading once more, as above every page, and totals. */
final class Bijrij {
    private static final Pattern TOTAAL = Pattern.compile(
            "(?:sub|eind)? ?tota(?:al|len)(?: (?:aantal|generaal|overzicht)\\b.*)?|(?:sub|grand)? ?total");
    private static final int MINSTENS = 2;

    private Bijrij() {}

    /** Whether each cell of the row says what the heading says there. */
    static boolean isKop(List<String> rij, Tabelkop kop, Kolomherkenning herkenning) {
        int gelijk = 0;
        for (int i = 0; i < rij.size(); i++) {
            String cel = rij.get(i);
            if (cel.isBlank()) {
                continue;
            }
            if (i >= kop.namen().size() || !(isNaam(cel, kop.namen().get(i)) || isKolom(cel, kop, i, herkenning))) {
                return false;
            }
            gelijk++;
        }
        return gelijk >= MINSTENS;
    }

    private static boolean isNaam(String cel, String naam) {
        String kaal = Kaal.van(cel);
        return !kaal.isEmpty() && kaal.equals(Kaal.van(naam));
    }

    private static boolean isKolom(String cel, Tabelkop kop, int plaats, Kolomherkenning herkenning) {
        Optional<Kolom> kolom = herkenning.kolom(cel);
        return kolom.isPresent() && kolom.get() == kop.kolommen().get(plaats);
    }

    /** Whether the row begins with "totaal" or has it for a name; "Totaal Anders" is a name. */
    static boolean isTotaal(List<String> rij, Tabelkop kop) {
        for (int i = 0, gevuld = 0; i < rij.size(); i++) {
            gevuld += rij.get(i).isBlank() ? 0 : 1;
            if ((gevuld == 1 || kop.kolommen().get(i) == Kolom.NAAM)
                    && TOTAAL.matcher(Kaal.van(rij.get(i))).matches()) {
                return true;
            }
        }
        return false;
    }
}
