package nl.samenkracht.indexer.vertalen;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.samenkracht.indexer.bron.Ontvanger;
import nl.samenkracht.indexer.bron.Plek;
import nl.samenkracht.indexer.verslag.Bevinding;
import nl.samenkracht.indexer.verslag.Reden;
import org.jspecify.annotations.Nullable;

/** From the rows of one table to entries: finds the heading, tells which columns stay unpublished, translates row by row. */
public final class Tabellezer {
    /** What a spreadsheet shows when a formula fails, in Dutch and English. */
    private static final Pattern FOUTWAARDE = Pattern.compile(
            "#(?:N/?[AB]|VERW!|REF!|DEEL/0!|DIV/0!|NAAM\\?|NAME\\?|WAARDE!|VALUE!|GETAL!|NUM!|LEEG!|NULL!|OVERLOOP!|SPILL!|FOUT!)");

    private final Kolomherkenning herkenning;
    private final Vertaler vertaler;

    public Tabellezer(Kolomherkenning herkenning, Vertaler vertaler) {
        this.herkenning = herkenning;
        this.vertaler = vertaler;
    }

    /**
     * A row of cells and its number in the source; the numbers rise but may leave out empty rows.
     *
     * @param geerfd by place what an empty cell takes over from a merged one above it; holds below the heading only
     * @param onzichtbaar whether it is hidden in the source: nobody may see what is in it
     */
    public record Ruwerij(int nummer, List<String> cellen, Map<Integer, String> geerfd, boolean onzichtbaar) {
        /** A row that is seen, without merged cells. */
        public Ruwerij(int nummer, List<String> cellen) {
            this(nummer, cellen, Map.of(), false);
        }

        /** The same row, hidden. */
        public Ruwerij alsVerborgen() {
            return new Ruwerij(nummer, cellen, geerfd, true);
        }

        private List<String> metErfenis() {
            List<String> vol = new ArrayList<>(cellen);
            geerfd.forEach((plaats, waarde) -> {
                while (vol.size() <= plaats) {
                    vol.add("");
                }
                if (vol.get(plaats).isBlank()) {
                    vol.set(plaats, waarde);
                }
            });
            return vol;
        }

        boolean isLeeg() {
            return cellen.stream().allMatch(String::isBlank);
        }
    }

    /** Of tables of which some are called after a wijk, those whose names are no area. */
    public List<String> zonderWijk(List<String> bladen) {
        return bladen.stream().noneMatch(vertaler::isWijk)
                ? List.of()
                : bladen.stream().filter(naam -> !vertaler.isGebied(naam)).toList();
    }

    /**
     * Reads a whole table.
     *
     * @return whether it was an inventory: whether a heading with a name column was found
     */
    public boolean lees(Plek plek, Iterator<Ruwerij> rijen, Ontvanger ontvanger) {
        return lees(plek, rijen, Set.of(), ontvanger);
    }

    /**
     * As {@link #lees(Plek, Iterator, Ontvanger)}.
     *
     * @param onzichtbaar places of columns that are hidden in the source
     */
    public boolean lees(Plek plek, Iterator<Ruwerij> rijen, Set<Integer> onzichtbaar, Ontvanger ontvanger) {
        List<Ruwerij> eerste = new ArrayList<>();
        while (rijen.hasNext() && eerste.size() <= Tabelkop.DIEPST) {
            eerste.add(rijen.next());
        }
        Optional<Tabelkop> gevonden =
                Tabelkop.zoek(eerste.stream().map(Ruwerij::cellen).toList(), herkenning, onzichtbaar);
        if (gevonden.isEmpty()) {
            return false;
        }
        Tabelkop kop = gevonden.get();
        if (Anderetabel.zijnKoppen(eerste.stream().map(Ruwerij::cellen).toList(), kop, herkenning)) {
            return false;
        }
        Tafel tafel = new Tafel(plek, onzichtbaar, ontvanger, kop);
        eerste.subList(kop.na(), eerste.size()).forEach(tafel::neem);
        while (rijen.hasNext()) {
            tafel.neem(rijen.next());
        }
        return true;
    }

    /** The tables of one sheet, below each other. */
    private final class Tafel {
        private final Plek plek;
        private final Set<Integer> onzichtbaar;
        private final Ontvanger ontvanger;
        private Tabelkop kop;
        private Set<Integer> zonderKop = new HashSet<>();
        private boolean anders;

        Tafel(Plek plek, Set<Integer> onzichtbaar, Ontvanger ontvanger, Tabelkop kop) {
            this.plek = plek;
            this.onzichtbaar = onzichtbaar;
            this.ontvanger = ontvanger;
            this.kop = kop;
            meldKop();
        }

        private void meldKop() {
            ontvanger.koppen(kop.gelezen(plek.blad()));
            kop.verborgen()
                    .forEach((plaats, reden) -> ontvanger.bevinding(
                            Bevinding.cel(plek.rij(0), kop.namen().get(plaats), null, reden)));
        }

        /** Of a table that holds something else than offers the rows are told, not what is in them: it may be about persons. */
        void neem(Ruwerij rij) {
            if (rij.isLeeg()) {
                return;
            }
            if (Bijrij.isKop(rij.cellen(), kop, herkenning)) {
                anders = false;
            } else if (!rij.onzichtbaar() && Anderetabel.begint(rij.cellen(), kop, herkenning)) {
                Optional<Tabelkop> volgende = Tabelkop.zoek(List.of(rij.cellen()), herkenning, onzichtbaar)
                        .filter(nieuw -> Anderetabel.isAanbod(nieuw, kop));
                anders = volgende.isEmpty();
                if (volgende.isPresent()) {
                    kop = volgende.get();
                    zonderKop = new HashSet<>();
                    meldKop();
                    return;
                }
            }
            if (anders) {
                ontvanger.bevinding(Bevinding.rij(plek.rij(rij.nummer()), Reden.ANDERE_TABEL, null));
            } else {
                vertaal(plek, kop, zonderKop, rij, ontvanger);
            }
        }
    }

    private void vertaal(Plek plek, Tabelkop kop, Set<Integer> zonderKop, Ruwerij rij, Ontvanger ontvanger) {
        Plek hier = plek.rij(rij.nummer());
        if (rij.onzichtbaar()) {
            ontvanger.bevinding(Bevinding.rij(hier, Reden.RIJ_VERBORGEN, null));
            vertaler.vertaal(Tabelrij.van(hier, kop, rij.metErfenis()).alsVerborgen(), new Verborgenrij(ontvanger));
            return;
        }
        List<String> cellen = rij.metErfenis();
        // One cell filled: a total, a heading in between or a note below the table.
        List<String> gevuld = cellen.stream().filter(cel -> !cel.isBlank()).toList();
        if (gevuld.size() == 1 && kop.kolommen().size() > 2) {
            ontvanger.bevinding(new Bevinding(hier, null, zonderNummer(gevuld.get(0)), Reden.RIJ_OVERGESLAGEN, null));
            return;
        }
        if (Bijrij.isKop(cellen, kop, herkenning)
                || Bijrij.isTotaal(cellen, kop)
                || Anderetabel.isInvulhulp(cellen, kop, herkenning)) {
            ontvanger.bevinding(new Bevinding(hier, null, gevuld.get(0), Reden.RIJ_OVERGESLAGEN, null));
            return;
        }
        for (int i = 0; i < cellen.size(); i++) {
            if (FOUTWAARDE.matcher(cellen.get(i).strip()).matches()) {
                String naam = i < kop.namen().size() ? kop.namen().get(i) : "";
                ontvanger.bevinding(Bevinding.cel(hier, naam, cellen.get(i), Reden.FOUTCEL));
                // Not empty: nobody knows whether the row may be shown.
                Kolom kolom = kop.kolommen().get(i);
                cellen.set(i, kolom != null && kolom.stuurt() && kolom != Kolom.PUBLICEREN ? "?" : "");
            }
        }
        for (int i = 0; i < Math.min(kop.namen().size(), cellen.size()); i++) {
            if (kop.namen().get(i).isEmpty() && !cellen.get(i).isBlank() && zonderKop.add(i)) {
                ontvanger.bevinding(Bevinding.cel(hier, letters(i), null, Reden.KOLOM_ONBEKEND));
            }
        }
        if (rij.cellen().size() > kop.namen().size()
                && rij.cellen().subList(kop.namen().size(), rij.cellen().size()).stream()
                        .anyMatch(cel -> !cel.isBlank())) {
            ontvanger.bevinding(Bevinding.cel(hier, letters(kop.namen().size()), null, Reden.TEVEEL_CELLEN));
        }
        vertaler.vertaal(Tabelrij.van(hier, kop, cellen), ontvanger);
    }

    /** A note below the table may hold the phone number or mail address of whoever keeps it. */
    private static @Nullable String zonderNummer(String notitie) {
        return Kopcel.heeftNummer(notitie) ? null : notitie;
    }

    /** What a spreadsheet calls the column at this place, counted from 0: A, B, … Z, AA. */
    private static String letters(int plaats) {
        String laatste = Character.toString('A' + plaats % 26);
        return plaats < 26 ? laatste : letters(plaats / 26 - 1) + laatste;
    }
}
