package nl.samenkracht.indexer.vertalen;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
    /** So many known headings are not met by chance: what follows is data. */
    private static final int GENOEG = 4;

    /**
     * Finds the heading among the first rows: the row, or two rows under merged cells, in which most columns are known. A table without a name
     * column is no inventory.
     *
     * <p>Of two rows the upper one names groups: "Contactpersoon" over "Naam" and "Telefoon" makes both of them somebody's own.
     */
    public static Optional<Tabelkop> zoek(List<List<String>> eersteRijen, Kolomherkenning herkenning) {
        Poging beste = null;
        for (int i = 0; i < Math.min(eersteRijen.size(), DIEPST); i++) {
            if (beste != null && beste.herkend() >= GENOEG && i > beste.kop().na() + 1) {
                break;
            }
            List<Poging> pogingen = new ArrayList<>();
            pogingen.add(enkel(eersteRijen.get(i), i + 1, herkenning));
            if (i + 1 < eersteRijen.size() && isGroepsrij(eersteRijen.get(i), eersteRijen.get(i + 1))) {
                pogingen.add(dubbel(eersteRijen.get(i), eersteRijen.get(i + 1), i + 2, herkenning));
            }
            for (Poging poging : pogingen) {
                if (poging.kop().deugt() && (beste == null || poging.herkend() > beste.herkend())) {
                    beste = poging;
                }
            }
        }
        return Optional.ofNullable(beste).map(Poging::kop);
    }

    /** @param herkend how many places have a known heading, those under a group of persons included */
    private record Poging(Tabelkop kop, long herkend) {}

    private boolean deugt() {
        return kolommen.size() >= MINSTENS && kolommen.containsValue(Kolom.NAAM);
    }

    /** One cell, the first, is a title; and a group leaves the cells beside it empty. */
    private static boolean isGroepsrij(List<String> rij, List<String> volgende) {
        return rij.stream().skip(1).anyMatch(cel -> !cel.isBlank())
                && (volgende.size() > rij.size() || rij.stream().anyMatch(String::isBlank));
    }

    private static Poging enkel(List<String> namen, int na, Kolomherkenning herkenning) {
        long herkend = namen.stream()
                .filter(naam -> herkenning.kolom(naam).isPresent())
                .count();
        return new Poging(maak(namen, Map.of(), 1, na, herkenning), herkend);
    }

    private static Poging dubbel(List<String> boven, List<String> onder, int na, Kolomherkenning herkenning) {
        List<String> namen = new ArrayList<>();
        Map<Integer, Reden> verborgen = new HashMap<>();
        String groep = "";
        long herkend = 0;
        for (int i = 0; i < Math.max(boven.size(), onder.size()); i++) {
            String eerste = i < boven.size() ? boven.get(i) : "";
            String tweede = i < onder.size() ? onder.get(i) : "";
            groep = eerste.isBlank() && !tweede.isBlank() ? groep : eerste;
            Reden reden = tweede.isBlank() || groep.isBlank()
                    ? Reden.KOLOM_ONBEKEND
                    : herkenning.waaromNiet(groep + " " + tweede);
            String naam = naam(groep, tweede, herkenning);
            herkend += herkenning.kolom(naam).isPresent() ? 1 : 0;
            if (reden != Reden.KOLOM_ONBEKEND) {
                verborgen.put(i, reden);
                naam = groep + ": " + tweede;
            }
            namen.add(naam);
        }
        return new Poging(maak(namen, verborgen, 2, na, herkenning), herkend);
    }

    /** "Locatie" over "Naam" is "Naam locatie"; else the lower one counts when it is known or stands alone. */
    private static String naam(String groep, String onder, Kolomherkenning herkenning) {
        if (onder.isBlank() || groep.isBlank()) {
            return onder.isBlank() ? groep : onder;
        }
        return Stream.of(groep + " " + onder, onder + " " + groep, onder)
                .filter(naam -> herkenning.kolom(naam).isPresent())
                .findFirst()
                .orElse(herkenning.kolom(groep).isPresent() ? groep : groep + ": " + onder);
    }

    private static Tabelkop maak(
            List<String> namen, Map<Integer, Reden> vooraf, int rijen, int na, Kolomherkenning herkenning) {
        Map<Integer, Kolom> kolommen = new HashMap<>();
        Map<Integer, Reden> verborgen = new HashMap<>(vooraf);
        Set<Kolom> gezien = EnumSet.noneOf(Kolom.class);
        for (int i = 0; i < namen.size(); i++) {
            String naam = namen.get(i);
            if (naam.isBlank() || verborgen.containsKey(i)) {
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
