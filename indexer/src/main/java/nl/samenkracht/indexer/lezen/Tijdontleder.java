package nl.samenkracht.indexer.lezen;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.samenkracht.catalogus.tijd.Moment;
import nl.samenkracht.catalogus.tijd.Periode;
import nl.samenkracht.catalogus.tijd.Weekdeel;
import nl.samenkracht.indexer.lezen.Tijdwoord.Opmerking;
import nl.samenkracht.indexer.lezen.Tijdwoord.Teken;
import org.jspecify.annotations.Nullable;

/**
 * Reads one clause: groups of days with times, either first, and days that are closed. Every method throws
 * {@link Woordrij.PastNietException} when the words do not fit.
 */
final class Tijdontleder {
    private final Woordrij rij;
    private final Dagkiezer dagen;
    private final Spannelezer spannen;

    private final List<Weekdeel> week = new ArrayList<>();
    private final List<Moment> momenten = new ArrayList<>();
    private final Set<DayOfWeek> dicht = EnumSet.noneOf(DayOfWeek.class);
    private final List<Periode> gesloten = new ArrayList<>();
    private boolean zegtMeer;
    private boolean onbepaald;
    private int groepen;

    Tijdontleder(List<Tijdwoord> woorden) {
        rij = new Woordrij(woorden.stream().filter(woord -> woord != Teken.ELKE).toList());
        dagen = new Dagkiezer(rij, woorden.contains(Teken.ELKE));
        spannen = new Spannelezer(rij);
    }

    Tijdzin zin() {
        tussenGroepen();
        while (!rij.op()) {
            groep();
            tussenGroepen();
        }
        return new Tijdzin(week, momenten, dicht, gesloten, zegtMeer, onbepaald, groepen);
    }

    private void tussenGroepen() {
        do {
            bijwoorden();
        } while (rij.neem(Teken.EN) || rij.neem(Teken.SCHUIN));
    }

    private void groep() {
        groepen++;
        if (rij.hier() instanceof Tijdwoord.Tijdvak vak) {
            rij.verder();
            momenten.add(vak.moment());
            return;
        }
        if (rij.neem(Teken.GESLOTEN)) {
            gesloten(dagenDieDichtZijn());
            return;
        }
        boolean etmaal = rij.is(Teken.ETMAAL);
        if (!dagen.begintDatum() && (etmaal || spannen.begint(0))) {
            List<Spannelezer.Spanne> tijden = spannen.alle();
            rij.neem(Teken.EN);
            Dagkiezer.Keuze keuze = rij.op() && etmaal ? Dagkiezer.Keuze.ELKE_DAG : dagen.keuze();
            voegToe(keuze, tijden);
            return;
        }
        if (rij.is(Teken.FEESTDAGEN)) {
            Dagkiezer.Keuze keuze = dagenDieDichtZijn();
            verplicht(rij.neem(Teken.GESLOTEN));
            gesloten(keuze);
            return;
        }
        Dagkiezer.Keuze keuze = dagen.keuze();
        if (rij.is(Teken.EN) && rij.na(1) == Teken.FEESTDAGEN) {
            rij.verder();
            rij.verder();
            onbepaald = true;
            verplicht(rij.is(Teken.GESLOTEN));
        }
        boolean afspraak = bijwoorden();
        if (rij.neem(Teken.GESLOTEN)) {
            gesloten(keuze);
            return;
        }
        boolean metTijd = rij.is(Teken.ETMAAL)
                || spannen.begint(0)
                || (rij.is(Teken.EN) && spannen.begint(1))
                || rij.hier() instanceof Tijdwoord.Dagdeel;
        if (!metTijd && afspraak) {
            return;
        }
        rij.neem(Teken.EN);
        voegToe(keuze, spannen.alle());
    }

    private Dagkiezer.Keuze dagenDieDichtZijn() {
        Dagkiezer.Keuze keuze = Dagkiezer.Keuze.GEEN_DAG;
        do {
            if (rij.neem(Teken.FEESTDAGEN)) {
                onbepaald = true;
            } else {
                keuze = keuze.met(dagen.keuze());
            }
        } while (rij.is(Teken.EN) && rij.na(1) == Teken.FEESTDAGEN && rij.neem(Teken.EN));
        return keuze;
    }

    /** A reason between brackets belongs to dates; with a weekday nobody knows what it takes away. */
    private void gesloten(Dagkiezer.Keuze keuze) {
        verplicht(keuze.rangen().isEmpty());
        dicht.addAll(keuze.dagen());
        String reden = null;
        if (!keuze.data().isEmpty() && rij.hier() instanceof Opmerking opmerking) {
            reden = opmerking.tekst();
            rij.verder();
        }
        for (LocalDate dag : keuze.data()) {
            gesloten.add(new Periode(dag, dag, reden));
        }
    }

    /** Weekly days inside a period become dated moments: a week has no first and last day. */
    private void voegToe(Dagkiezer.Keuze keuze, List<Spannelezer.Spanne> tijden) {
        bijwoorden();
        List<LocalDate> binnen = dagen.begintDatum() ? dagen.reeks() : List.of();
        verplicht(binnen.isEmpty() || keuze.data().isEmpty());
        for (Spannelezer.Spanne tijd : tijden) {
            for (LocalDate datum : keuze.data()) {
                LocalDate laatste = tijd.tot().isAfter(tijd.van()) ? datum : datum.plusDays(1);
                momenten.add(new Moment(datum.atTime(tijd.van()), laatste.atTime(tijd.tot())));
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
    }

    /** Every date or series of dates, to the end of the words. */
    List<Periode> perioden(@Nullable String reden) {
        List<Periode> perioden = new ArrayList<>();
        do {
            rij.neem(Teken.EN);
            List<LocalDate> data = dagen.reeks();
            perioden.add(new Periode(data.get(0), data.get(data.size() - 1), reden));
        } while (!rij.op());
        return perioden;
    }

    /**
     * Remarks and "op afspraak": they change no time, but a visitor must know them.
     *
     * @return whether an appointment is needed
     */
    private boolean bijwoorden() {
        boolean afspraak = false;
        while (rij.hier() instanceof Opmerking || rij.is(Teken.AFSPRAAK)) {
            verplicht(!(rij.hier() instanceof Opmerking opmerking && opmerking.beperkt()));
            afspraak |= rij.is(Teken.AFSPRAAK);
            zegtMeer = true;
            rij.verder();
        }
        return afspraak;
    }

    private static void verplicht(boolean past) {
        if (!past) {
            throw new Woordrij.PastNietException();
        }
    }
}
