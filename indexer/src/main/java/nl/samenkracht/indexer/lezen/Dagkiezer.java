package nl.samenkracht.indexer.lezen;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.samenkracht.indexer.lezen.Tijdwoord.Dagen;
import nl.samenkracht.indexer.lezen.Tijdwoord.Datum;
import nl.samenkracht.indexer.lezen.Tijdwoord.Getal;
import nl.samenkracht.indexer.lezen.Tijdwoord.Rang;
import nl.samenkracht.indexer.lezen.Tijdwoord.Teken;

/** Reads which days: days of the week, some of the month, or dates. */
final class Dagkiezer {
    private static final int LANGSTE_PERIODE = 400;

    private final Woordrij rij;
    private final boolean elke;

    /** @param elke whether the clause says "elke": then "elke tweede dinsdag" may also be every other Tuesday */
    Dagkiezer(Woordrij rij, boolean elke) {
        this.rij = rij;
        this.elke = elke;
    }

    /** @param rangen the how-manieth of the month; empty: every week */
    record Keuze(Set<DayOfWeek> dagen, List<Integer> rangen, List<LocalDate> data) {
        static final Keuze ELKE_DAG = new Keuze(EnumSet.allOf(DayOfWeek.class), List.of(), List.of());
        static final Keuze GEEN_DAG = new Keuze(Set.of(), List.of(), List.of());

        Keuze met(Keuze ander) {
            Set<DayOfWeek> samen = EnumSet.noneOf(DayOfWeek.class);
            samen.addAll(dagen);
            samen.addAll(ander.dagen);
            List<LocalDate> alle = new ArrayList<>(data);
            alle.addAll(ander.data);
            return new Keuze(samen, ander.rangen, alle);
        }
    }

    Keuze keuze() {
        if (begintDatum()) {
            List<LocalDate> data = new ArrayList<>(reeks());
            while (rij.is(Teken.EN) && begintDatumNa(1)) {
                rij.verder();
                data.addAll(reeks());
            }
            return new Keuze(Set.of(), List.of(), data);
        }
        List<Integer> rangen = rangen();
        Set<DayOfWeek> dagen = EnumSet.noneOf(DayOfWeek.class);
        dagen.addAll(dagen());
        int schuin = 0;
        while ((rij.is(Teken.EN) || rij.is(Teken.SCHUIN))
                && rij.na(1) instanceof Dagen
                && !(rij.na(2) instanceof Datum)) {
            schuin += rij.is(Teken.SCHUIN) ? 1 : 0;
            rij.verder();
            dagen.addAll(dagen());
        }
        boolean maandelijks = rij.neem(Teken.VAN_DE_MAAND);
        boolean dubbelzinnig = (maandelijks && rangen.isEmpty())
                || (!maandelijks && elke && rangen.size() == 1 && rangen.get(0) > 1)
                || (schuin == 1 && kanVanTotZijn(dagen));
        if (dubbelzinnig) {
            throw new Woordrij.PastNietException();
        }
        return new Keuze(dagen, rangen, List.of());
    }

    /** "ma/vr" may be two days and may be the whole week. */
    private static boolean kanVanTotZijn(Set<DayOfWeek> dagen) {
        return dagen.size() == 2
                && dagen.contains(DayOfWeek.MONDAY)
                && dagen.stream().anyMatch(dag -> dag.compareTo(DayOfWeek.THURSDAY) >= 0);
    }

    private List<Integer> rangen() {
        List<Integer> rangen = new ArrayList<>();
        while (rij.hier() instanceof Rang rang) {
            rangen.add(rang.rang());
            rij.verder();
            if (rij.is(Teken.EN) && rij.na(1) instanceof Rang) {
                rij.verder();
            }
        }
        return rangen;
    }

    private Set<DayOfWeek> dagen() {
        if (!(rij.neem() instanceof Dagen eerste)) {
            throw new Woordrij.PastNietException();
        }
        boolean reeks =
                (rij.is(Teken.TOT_EN_MET) || rij.is(Teken.STREEP) || rij.is(Teken.TOT)) && rij.na(1) instanceof Dagen;
        if (!reeks || eerste.dagen().size() != 1) {
            return eerste.dagen();
        }
        rij.verder();
        Set<DayOfWeek> tot = ((Dagen) rij.neem()).dagen();
        if (tot.size() != 1) {
            throw new Woordrij.PastNietException();
        }
        DayOfWeek laatste = tot.iterator().next();
        Set<DayOfWeek> dagen = EnumSet.noneOf(DayOfWeek.class);
        for (DayOfWeek dag = eerste.dagen().iterator().next(); dag != laatste; dag = dag.plus(1)) {
            dagen.add(dag);
        }
        dagen.add(laatste);
        return dagen;
    }

    /**
     * One date, or every day of "van 1 mei 2027 t/m 3 mei 2027"; in "25 en 26 december 2026" the first borrows month and year. "Vanaf 1 mei 2027"
     * without an end is more than one day and less than is known.
     */
    List<LocalDate> reeks() {
        boolean moetEinde = rij.neem(Teken.VAN) || rij.neem(Teken.VANAF);
        LocalDate van = datum();
        boolean heeftEinde =
                rij.neem(Teken.TOT_EN_MET) || (begintDatumNa(1) && (rij.neem(Teken.STREEP) || rij.neem(Teken.TOT)));
        if (!heeftEinde && !moetEinde) {
            return List.of(van);
        }
        LocalDate tot = heeftEinde ? datum() : LocalDate.MIN;
        if (tot.isBefore(van) || tot.isAfter(van.plusDays(LANGSTE_PERIODE))) {
            throw new Woordrij.PastNietException();
        }
        return van.datesUntil(tot.plusDays(1)).toList();
    }

    /** A date; a weekday before it must be that of the date. */
    private LocalDate datum() {
        Set<DayOfWeek> genoemd = EnumSet.allOf(DayOfWeek.class);
        if (rij.hier() instanceof Dagen dagen) {
            genoemd = dagen.dagen();
            rij.verder();
        }
        Tijdwoord woord = rij.neem();
        LocalDate datum = woord instanceof Datum heel
                ? heel.datum()
                : woord instanceof Getal dag ? volgende().withDayOfMonth(dag.getal()) : LocalDate.MIN;
        if (datum.equals(LocalDate.MIN) || !genoemd.contains(datum.getDayOfWeek())) {
            throw new Woordrij.PastNietException();
        }
        return datum;
    }

    private LocalDate volgende() {
        for (int i = 0; rij.na(i) != null; i++) {
            if (rij.na(i) instanceof Datum later) {
                return later.datum();
            }
        }
        throw new Woordrij.PastNietException();
    }

    boolean begintDatum() {
        return begintDatumNa(0);
    }

    private boolean begintDatumNa(int stappen) {
        int waar = rij.na(stappen) == Teken.VAN || rij.na(stappen) == Teken.VANAF ? stappen + 1 : stappen;
        waar += rij.na(waar) instanceof Dagen ? 1 : 0;
        // "12, 19 en 26 januari 2027"
        while (rij.na(waar) instanceof Getal
                && (rij.na(waar + 1) == Teken.EN || rij.na(waar + 1) == Teken.TOT_EN_MET)) {
            waar += 2;
        }
        return rij.na(waar) instanceof Datum;
    }
}
