package nl.samenkracht.indexer.vertalen;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a row of headings names groups, and the row below it is the second line of the heading: a row of data must never be taken for one. */
final class Groepskop {
    private Groepskop() {}

    /**
     * A group leaves the cells beside it empty, and the line below it is one of headings: of the cells under a group as many are known as not,
     * and under a heading of its own stands nothing, or what goes with it. Or the line below is by itself a better heading than the one above.
     */
    static boolean isBoven(List<String> boven, List<String> onder, Kolomherkenning herkenning) {
        if (boven.stream().skip(1).allMatch(String::isBlank)
                || (onder.size() <= boven.size() && boven.stream().noneMatch(String::isBlank))
                || onder.stream().anyMatch(cel -> Kopcel.isGegeven(cel, herkenning))) {
            return false;
        }
        return isZelfKop(boven, onder, herkenning) || past(boven, onder, herkenning);
    }

    private static boolean isZelfKop(List<String> boven, List<String> onder, Kolomherkenning herkenning) {
        return onder.stream().anyMatch(cel -> betekent(cel, Kolom.NAAM, herkenning))
                && herkend(onder, herkenning) > herkend(boven, herkenning);
    }

    private static long herkend(List<String> rij, Kolomherkenning herkenning) {
        return rij.stream().filter(cel -> herkenning.kolom(cel).isPresent()).count();
    }

    private static boolean past(List<String> boven, List<String> onder, Kolomherkenning herkenning) {
        int bekend = 0;
        int onbekend = 0;
        for (int i = 0; i < onder.size(); i++) {
            String cel = onder.get(i);
            String kop = i < boven.size() ? boven.get(i) : "";
            boolean groep =
                    kop.isBlank() || (i + 1 < boven.size() ? boven.get(i + 1).isBlank() : i + 1 < onder.size());
            if (cel.isBlank()) {
                continue;
            }
            // Under the name there may stand a word that is a heading elsewhere: "Inloop".
            if ((!groep || betekent(kop, Kolom.NAAM, herkenning)) && !hoortOnder(kop, cel, herkenning)) {
                return false;
            }
            if (groep && Kopcel.isBekend(cel, herkenning)) {
                bekend++;
            } else if (groep) {
                onbekend++;
            }
        }
        return bekend > 0 && bekend >= onbekend;
    }

    private static boolean hoortOnder(String kop, String cel, Kolomherkenning herkenning) {
        Optional<Kolom> eigen = herkenning.kolom(kop);
        return eigen.isEmpty()
                ? Kopcel.isBekend(cel, herkenning)
                : eigen.equals(herkenning.kolom(cel))
                        || Stream.of(kop + " " + cel, cel + " " + kop)
                                .anyMatch(samen -> herkenning.kolom(samen).isPresent());
    }

    private static boolean betekent(String cel, Kolom kolom, Kolomherkenning herkenning) {
        return herkenning.kolom(cel).filter(kolom::equals).isPresent();
    }
}
