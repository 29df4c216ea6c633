package nl.samenkracht.indexer.vertalen;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.samenkracht.indexer.lezen.Kaal;
import nl.samenkracht.indexer.lezen.Tekstlezer;
import nl.samenkracht.indexer.verslag.Kopgelezen;
import nl.samenkracht.indexer.verslag.Reden;
import org.jspecify.annotations.Nullable;

/**
 * The headings of a table and what they mean.
 *
 * @param namen heading per place, empty where there is none
 * @param kolommen place to column; of two places with the same column both count when it may hold several things, else the first
 * @param stuurtOver of a place that steers publication: the one column it is about; absent when about the whole row
 * @param rijen how many rows the heading takes, 1 or 2
 * @param na row of the first possible data row, counted from the first row looked at
 */
public record Tabelkop(
        List<String> namen,
        Map<Integer, Kolom> kolommen,
        Map<Integer, Reden> verborgen,
        Map<Integer, Kolom> stuurtOver,
        int rijen,
        int na) {
    /** Title rows above a heading: more than this and it is no table. */
    public static final int DIEPST = 25;

    /** What these say is never shown itself: a hidden column may hold it too. */
    private static final Set<Kolom> STIL = EnumSet.of(
            Kolom.NUMMER,
            Kolom.STATUS,
            Kolom.PUBLICEREN,
            Kolom.NIET_PUBLICEREN,
            Kolom.PUBLICEREN_VANAF,
            Kolom.PUBLICEREN_TOT);
    /** Of these there may be several columns. */
    private static final Set<Kolom> MEERMAALS = EnumSet.of(
            Kolom.STATUS,
            Kolom.PUBLICEREN,
            Kolom.NIET_PUBLICEREN,
            Kolom.PUBLICEREN_VANAF,
            Kolom.PUBLICEREN_TOT,
            Kolom.FREQUENTIE,
            Kolom.TELEFOON,
            Kolom.CONTACT,
            Kolom.TREFWOORDEN,
            Kolom.DOELGROEP,
            Kolom.LEEFGEBIED,
            Kolom.TOEGANG,
            Kolom.TALEN,
            Kolom.ANDERE_NAMEN);

    private static final Pattern VAN_CONTACT = Pattern.compile("\\bcontact");
    private static final int MINSTENS = 2;
    /** So many known headings are not met by chance: what follows is data. */
    private static final int GENOEG = 4;

    /**
     * Finds the heading among the first rows: the row, or two rows under merged cells, in which most columns are known. A table without a name
     * column is no inventory.
     *
     * <p>Of two rows the upper one names groups: "Contactpersoon" over "Naam" and "Telefoon" makes both of them somebody's own. Two rows that
     * are a heading together go before the upper one alone, which knows nothing of the persons below it.
     */
    public static Optional<Tabelkop> zoek(List<List<String>> eersteRijen, Kolomherkenning herkenning) {
        return zoek(eersteRijen, herkenning, Set.of());
    }

    /**
     * As {@link #zoek(List, Kolomherkenning)}.
     *
     * @param onzichtbaar places that are hidden in the source: what is in them is not published
     */
    static Optional<Tabelkop> zoek(
            List<List<String>> eersteRijen, Kolomherkenning herkenning, Set<Integer> onzichtbaar) {
        Poging beste = null;
        for (int i = 0; i < Math.min(eersteRijen.size(), DIEPST); i++) {
            if (beste != null && beste.herkend() >= GENOEG) {
                break;
            }
            List<Poging> pogingen = new ArrayList<>();
            if (i + 1 < eersteRijen.size()
                    && Groepskop.isBoven(eersteRijen.get(i), eersteRijen.get(i + 1), herkenning)) {
                pogingen.add(dubbel(eersteRijen.get(i), eersteRijen.get(i + 1), i + 2, herkenning, onzichtbaar));
            }
            pogingen.add(enkel(eersteRijen.get(i), i + 1, herkenning, onzichtbaar));
            for (Poging poging : pogingen) {
                if (poging.kop().deugt() && (beste == null || poging.herkend() > beste.herkend())) {
                    beste = poging;
                }
            }
        }
        return Optional.ofNullable(beste).map(Poging::kop).map(kop -> kop.zonderAantallen(eersteRijen));
    }

    /** "Plaatsen" asks whether to publish, or says how many can take part: then there are numbers below it. */
    private Tabelkop zonderAantallen(List<List<String>> eersteRijen) {
        Map<Integer, Kolom> sturend = new HashMap<>(kolommen);
        Map<Integer, Reden> onbekend = new HashMap<>(verborgen);
        kolommen.forEach((plaats, kolom) -> {
            boolean ietsAnders = kolom == Kolom.PUBLICEREN
                    && Kaal.van(namen.get(plaats)).equals("plaatsen")
                    && eersteRijen.stream()
                            .skip(na)
                            .filter(rij -> plaats < rij.size())
                            .anyMatch(rij -> Sturing.gaatOverIetsAnders(namen.get(plaats), rij.get(plaats)));
            if (ietsAnders) {
                sturend.remove(plaats);
                onbekend.put(plaats, Reden.KOLOM_ONBEKEND);
            }
        });
        return new Tabelkop(namen, sturend, onbekend, stuurtOver, rijen, na);
    }

    /** How each heading was read, for the report; places without a heading left out. */
    List<Kopgelezen> gelezen(@Nullable String blad) {
        List<Kopgelezen> gelezen = new ArrayList<>();
        for (int i = 0; i < namen.size(); i++) {
            Kolom kolom = kolommen.get(i);
            if (kolom != null || verborgen.containsKey(i)) {
                gelezen.add(new Kopgelezen(blad, namen.get(i), kolom == null ? null : kolom.code(), verborgen.get(i)));
            }
        }
        return gelezen;
    }

    /** @param herkend how many places have a known heading, those under a group of persons included */
    private record Poging(Tabelkop kop, long herkend) {}

    private boolean deugt() {
        return kolommen.size() >= MINSTENS && kolommen.containsValue(Kolom.NAAM);
    }

    private static Poging enkel(List<String> namen, int na, Kolomherkenning herkenning, Set<Integer> onzichtbaar) {
        long herkend = namen.stream()
                .filter(naam -> herkenning.kolom(naam).isPresent())
                .count();
        return new Poging(maak(namen, Map.of(), 1, na, herkenning, onzichtbaar), herkend);
    }

    private static Poging dubbel(
            List<String> boven, List<String> onder, int na, Kolomherkenning herkenning, Set<Integer> onzichtbaar) {
        List<String> namen = new ArrayList<>();
        Map<Integer, Reden> verborgen = new HashMap<>();
        String groep = "";
        long herkend = 0;
        for (int i = 0; i < Math.max(boven.size(), onder.size()); i++) {
            String eerste = i < boven.size() ? boven.get(i) : "";
            String tweede = i < onder.size() ? onder.get(i) : "";
            groep = eerste.isBlank() && !tweede.isBlank() ? groep : eerste;
            Reden reden = tweede.isBlank() || groep.isBlank() || stuurt(groep, tweede, herkenning)
                    ? Reden.KOLOM_ONBEKEND
                    : herkenning.waaromNiet(groep + " " + tweede);
            String naam = naam(groep, tweede, !eerste.isBlank(), herkenning);
            herkend += herkenning.kolom(naam).isPresent() ? 1 : 0;
            if (reden != Reden.KOLOM_ONBEKEND) {
                verborgen.put(i, reden);
                naam = groep + ": " + tweede;
            }
            namen.add(naam);
        }
        return new Poging(maak(namen, verborgen, 2, na, herkenning, onzichtbaar), herkend);
    }

    /** "Publiceren" asks the same whatever it is grouped under, unless it is about that group. */
    private static boolean stuurt(String groep, String onder, Kolomherkenning herkenning) {
        return herkenning.kolom(onder).filter(Kolom::stuurt).isPresent()
                && herkenning.kolom(groep + " " + onder).isEmpty();
    }

    /**
     * "Locatie" over "Naam" is "Naam locatie"; else the lower one counts when it is known or stands alone, and the group for the first cell
     * below it.
     */
    private static String naam(String groep, String onder, boolean eerste, Kolomherkenning herkenning) {
        if (onder.isBlank() || groep.isBlank()) {
            return onder.isBlank() ? groep : onder;
        }
        return Stream.of(groep + " " + onder, onder + " " + groep, onder)
                .filter(naam -> herkenning.kolom(naam).isPresent())
                .findFirst()
                .orElse(eerste && herkenning.kolom(groep).isPresent() ? groep : groep + ": " + onder);
    }

    private static Tabelkop maak(
            List<String> namen,
            Map<Integer, Reden> vooraf,
            int rijen,
            int na,
            Kolomherkenning herkenning,
            Set<Integer> onzichtbaar) {
        Map<Integer, Kolom> kolommen = new HashMap<>();
        Map<Integer, Reden> verborgen = new HashMap<>(vooraf);
        Map<Integer, Kolom> stuurtOver = new HashMap<>();
        Set<Kolom> gezien = EnumSet.noneOf(Kolom.class);
        boolean metPersoon = vooraf.containsValue(Reden.KOLOM_PERSOON)
                || namen.stream()
                        .anyMatch(naam ->
                                herkenning.kolom(naam).isEmpty() && herkenning.waaromNiet(naam) == Reden.KOLOM_PERSOON);
        for (int i = 0; i < namen.size(); i++) {
            String naam = namen.get(i);
            if (naam.isBlank() || verborgen.containsKey(i)) {
                continue;
            }
            Optional<Kolom> kolom = Huisnummer.isKop(namen, i, kolommen, herkenning)
                    ? Optional.of(Kolom.HUISNUMMER)
                    : herkenning.kolom(naam).map(die -> Begincellen.kolom(naam, die, namen, herkenning));
            if (kolom.isEmpty()) {
                verborgen.put(i, herkenning.waaromNiet(naam));
            } else if (metPersoon && VAN_CONTACT.matcher(Kaal.van(naam)).find()) {
                // "Contact telefoon" beside "Contactpersoon".
                verborgen.put(i, Reden.KOLOM_PERSOON);
            } else if (onzichtbaar.contains(i) && !STIL.contains(kolom.get())) {
                verborgen.put(i, Reden.KOLOM_VERBORGEN);
            } else if (gezien.add(kolom.get()) || MEERMAALS.contains(kolom.get())) {
                kolommen.put(i, kolom.get());
                int plaats = i;
                Optional.of(naam)
                        .filter(kop -> kolom.get().stuurt())
                        .flatMap(herkenning::stuurtOver)
                        .ifPresent(deel -> stuurtOver.put(plaats, deel));
            } else {
                verborgen.put(i, Reden.KOLOM_DUBBEL);
            }
        }
        return new Tabelkop(
                namen.stream()
                        .map(naam -> Tekstlezer.regel(naam).waarde().orElse(""))
                        .toList(),
                kolommen,
                verborgen,
                stuurtOver,
                rijen,
                na);
    }
}
