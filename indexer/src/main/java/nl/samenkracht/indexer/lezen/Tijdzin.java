package nl.samenkracht.indexer.lezen;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenkracht.catalogus.tijd.Moment;
import nl.samenkracht.catalogus.tijd.Periode;
import nl.samenkracht.catalogus.tijd.Weekdeel;
import nl.samenkracht.indexer.lezen.Tijdwoord.Dagen;
import nl.samenkracht.indexer.lezen.Tijdwoord.Datum;
import nl.samenkracht.indexer.lezen.Tijdwoord.Getal;
import nl.samenkracht.indexer.lezen.Tijdwoord.Opmerking;
import nl.samenkracht.indexer.lezen.Tijdwoord.Rang;
import nl.samenkracht.indexer.lezen.Tijdwoord.Teken;
import nl.samenkracht.indexer.lezen.Tijdwoord.Tijd;
import org.jspecify.annotations.Nullable;

/** One clause about days and times, all of it understood. */
record Tijdzin(List<Weekdeel> week, List<Moment> momenten) {
    private static final int LANGSTE_PERIODE = 400;
    /** What ends the next day begins in the evening; "van 9 tot 5" ends in the afternoon, but does not say so. */
    private static final LocalTime AVOND = LocalTime.of(17, 0);

    /** Empty when any word of it does not fit: half a clause is worse than none. */
    static Optional<Tijdzin> lees(List<Tijdwoord> woorden) {
        try {
            return Optional.of(new Ontleder(woorden).zin());
        } catch (PastNiet | DateTimeException | IllegalArgumentException nietBegrepen) {
            return Optional.empty();
        }
    }

    /** The days of "gesloten 24-12-2026 t/m 3-1-2027 (kerstvakantie) en 1 maart 2027". */
    static Optional<List<Periode>> gesloten(List<Tijdwoord> woorden) {
        try {
            Ontleder ontleder = new Ontleder(woorden.stream()
                    .filter(woord -> woord != Teken.GESLOTEN && woord != Teken.VAN && !(woord instanceof Opmerking))
                    .toList());
            String reden = woorden.stream()
                    .filter(Opmerking.class::isInstance)
                    .map(opmerking -> ((Opmerking) opmerking).tekst())
                    .findFirst()
                    .orElse(null);
            return Optional.of(ontleder.perioden(reden));
        } catch (PastNiet | DateTimeException | IllegalArgumentException nietBegrepen) {
            return Optional.empty();
        }
    }

    /** Thrown inside this class only, to leave a clause that does not fit. */
    private static final class PastNiet extends RuntimeException {
        PastNiet() {
            super(null, null, false, false);
        }
    }

    private record Spanne(LocalTime van, LocalTime tot) {}

    /** Which days: days of the week, or dates. */
    private record Keuze(Set<DayOfWeek> dagen, List<Integer> rangen, List<LocalDate> data) {}

    private static final class Ontleder {
        private final List<Tijdwoord> woorden;
        private int plaats;

        Ontleder(List<Tijdwoord> woorden) {
            this.woorden = woorden;
        }

        Tijdzin zin() {
            List<Weekdeel> week = new ArrayList<>();
            List<Moment> momenten = new ArrayList<>();
            do {
                slaOver(Teken.EN);
                groep(week, momenten);
                slaOpmerkingenOver();
            } while (!op());
            return new Tijdzin(week, momenten);
        }

        private void groep(List<Weekdeel> week, List<Moment> momenten) {
            boolean etmaal = is(Teken.ETMAAL);
            Keuze keuze;
            List<Spanne> tijden;
            if (begintTijd() || etmaal) {
                tijden = tijden();
                slaOver(Teken.EN);
                keuze = op() && etmaal ? new Keuze(Tijdwoord.ALLE, List.of(), List.of()) : keuze();
            } else {
                keuze = keuze();
                slaOpmerkingenOver();
                slaOver(Teken.EN);
                tijden = tijden();
            }
            List<LocalDate> binnen = begintDatum() ? reeks() : List.of();
            for (Spanne tijd : tijden) {
                voegToe(keuze, tijd, binnen, week, momenten);
            }
        }

        /** Weekly days inside a period become dated moments: a week has no first and last day. */
        private static void voegToe(
                Keuze keuze, Spanne tijd, List<LocalDate> binnen, List<Weekdeel> week, List<Moment> momenten) {
            for (LocalDate datum : keuze.data()) {
                momenten.add(moment(datum, tijd));
            }
            for (DayOfWeek dag : keuze.dagen()) {
                Weekdeel deel = new Weekdeel(dag, tijd.van(), tijd.tot(), keuze.rangen());
                if (binnen.isEmpty()) {
                    week.add(deel);
                } else {
                    momenten.addAll(Herhaling.binnen(deel, binnen.get(0), binnen.get(binnen.size() - 1)));
                }
            }
        }

        private Keuze keuze() {
            if (begintDatum()) {
                List<LocalDate> data = new ArrayList<>(reeks());
                while (is(Teken.EN) && begintDatumNa(1)) {
                    plaats++;
                    data.addAll(reeks());
                }
                return new Keuze(Set.of(), List.of(), data);
            }
            List<Integer> rangen = rangen();
            Set<DayOfWeek> dagen = EnumSet.noneOf(DayOfWeek.class);
            dagen.addAll(dagen());
            while (is(Teken.EN) && na(1) instanceof Dagen && !(na(2) instanceof Datum)) {
                plaats++;
                dagen.addAll(dagen());
            }
            boolean maandelijks = neem(Teken.VAN_DE_MAAND);
            if (maandelijks && rangen.isEmpty()) {
                throw new PastNiet();
            }
            return new Keuze(dagen, rangen, List.of());
        }

        private List<Integer> rangen() {
            List<Integer> rangen = new ArrayList<>();
            while (hier() instanceof Rang rang) {
                rangen.add(rang.rang());
                plaats++;
                if (is(Teken.EN) && na(1) instanceof Rang) {
                    plaats++;
                }
            }
            return rangen;
        }

        private Set<DayOfWeek> dagen() {
            if (!(neem() instanceof Dagen eerste)) {
                throw new PastNiet();
            }
            boolean reeks = (is(Teken.TOT_EN_MET) || is(Teken.STREEP) || is(Teken.TOT)) && na(1) instanceof Dagen;
            if (!reeks || eerste.dagen().size() != 1) {
                return eerste.dagen();
            }
            plaats++;
            DayOfWeek laatste = ((Dagen) neem()).dagen().iterator().next();
            Set<DayOfWeek> dagen = EnumSet.noneOf(DayOfWeek.class);
            DayOfWeek dag = eerste.dagen().iterator().next();
            for (; dag != laatste; dag = dag.plus(1)) {
                dagen.add(dag);
            }
            dagen.add(laatste);
            return dagen;
        }

        private List<Spanne> tijden() {
            List<Spanne> tijden = new ArrayList<>();
            do {
                tijden.add(spanne());
            } while (is(Teken.EN) && begintTijdNa(1) && neem(Teken.EN));
            return tijden;
        }

        private Spanne spanne() {
            if (neem(Teken.ETMAAL)) {
                return new Spanne(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
            }
            slaOver(Teken.VAN);
            LocalTime van = tijd();
            if (!neem(Teken.STREEP) && !neem(Teken.TOT) && !neem(Teken.TOT_EN_MET) && !neem(Teken.EN)) {
                throw new PastNiet();
            }
            LocalTime tot = tijd();
            if (tot.isBefore(van) && !tot.equals(LocalTime.MIDNIGHT) && van.isBefore(AVOND)) {
                throw new PastNiet();
            }
            return new Spanne(van, tot);
        }

        private LocalTime tijd() {
            Tijdwoord woord = neem();
            if (woord instanceof Tijd tijd) {
                return tijd.tijd();
            }
            if (woord instanceof Getal getal) {
                return Tijdlezer.klok(Integer.toString(getal.getal()), "0").orElseThrow(PastNiet::new);
            }
            throw new PastNiet();
        }

        List<Periode> perioden(@Nullable String reden) {
            List<Periode> perioden = new ArrayList<>();
            do {
                slaOver(Teken.EN);
                List<LocalDate> dagen = reeks();
                perioden.add(new Periode(dagen.get(0), dagen.get(dagen.size() - 1), reden));
            } while (!op());
            return perioden;
        }

        /** One date, or every day of "van 1 mei 2027 t/m 3 mei 2027"; in "25 en 26 december 2026" the first borrows month and year. */
        private List<LocalDate> reeks() {
            slaOver(Teken.VAN);
            LocalDate van = datum();
            if (!neem(Teken.TOT_EN_MET) && !(begintDatumNa(1) && (neem(Teken.STREEP) || neem(Teken.TOT)))) {
                return List.of(van);
            }
            LocalDate tot = datum();
            if (tot.isBefore(van) || tot.isAfter(van.plusDays(LANGSTE_PERIODE))) {
                throw new PastNiet();
            }
            return van.datesUntil(tot.plusDays(1)).toList();
        }

        private LocalDate datum() {
            if (hier() instanceof Dagen) {
                plaats++;
            }
            Tijdwoord woord = neem();
            if (woord instanceof Datum datum) {
                return datum.datum();
            }
            if (woord instanceof Getal dag) {
                for (int i = plaats; i < woorden.size(); i++) {
                    if (woorden.get(i) instanceof Datum later) {
                        return later.datum().withDayOfMonth(dag.getal());
                    }
                }
            }
            throw new PastNiet();
        }

        private boolean begintDatum() {
            return begintDatumNa(0);
        }

        private boolean begintDatumNa(int stappen) {
            int waar = na(stappen) == Teken.VAN ? stappen + 1 : stappen;
            return na(waar) instanceof Datum || (na(waar) instanceof Dagen && na(waar + 1) instanceof Datum);
        }

        private boolean begintTijd() {
            return begintTijdNa(0);
        }

        private boolean begintTijdNa(int stappen) {
            int waar = na(stappen) == Teken.VAN ? stappen + 1 : stappen;
            return na(waar) instanceof Tijd || na(waar) instanceof Getal;
        }

        private static Moment moment(LocalDate datum, Spanne tijd) {
            return new Moment(
                    datum.atTime(tijd.van()),
                    (tijd.tot().isAfter(tijd.van()) ? datum : datum.plusDays(1)).atTime(tijd.tot()));
        }

        private void slaOpmerkingenOver() {
            while (hier() instanceof Opmerking) {
                plaats++;
            }
        }

        private void slaOver(Teken teken) {
            while (is(teken)) {
                plaats++;
            }
        }

        private boolean neem(Teken teken) {
            boolean hetIs = is(teken);
            plaats += hetIs ? 1 : 0;
            return hetIs;
        }

        private Tijdwoord neem() {
            if (op()) {
                throw new PastNiet();
            }
            return woorden.get(plaats++);
        }

        private boolean is(Teken teken) {
            return hier() == teken;
        }

        private @Nullable Tijdwoord hier() {
            return na(0);
        }

        private @Nullable Tijdwoord na(int stappen) {
            return plaats + stappen < woorden.size() ? woorden.get(plaats + stappen) : null;
        }

        private boolean op() {
            return plaats >= woorden.size();
        }
    }
}
