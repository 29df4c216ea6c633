package nl.samenkracht.indexer.lezen;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenkracht.catalogus.tijd.Moment;
import nl.samenkracht.catalogus.tijd.Openingstijden;
import nl.samenkracht.catalogus.tijd.Periode;
import nl.samenkracht.catalogus.tijd.Weekdeel;
import nl.samenkracht.indexer.lezen.Tijdwoord.Dagen;
import nl.samenkracht.indexer.lezen.Tijdwoord.Datum;
import nl.samenkracht.indexer.lezen.Tijdwoord.Getal;
import nl.samenkracht.indexer.lezen.Tijdwoord.Onbekend;
import nl.samenkracht.indexer.lezen.Tijdwoord.Opmerking;
import nl.samenkracht.indexer.lezen.Tijdwoord.Rang;
import nl.samenkracht.indexer.lezen.Tijdwoord.Teken;
import nl.samenkracht.indexer.lezen.Tijdwoord.Tijd;
import nl.samenkracht.indexer.lezen.Tijdwoord.Tijdvak;
import nl.samenkracht.indexer.verslag.Reden;

/** What the clauses of one text brought so far: times, days in doubt, and what there is to tell. For one text. */
final class Tijdenoogst {
    /** With these a rank is one of the month; "eerste keer" and "eerste verdieping" are not. */
    private static final Set<String> ALLEEN = Set.of("alleen", "uitsluitend", "enkel", "slechts");

    private final List<Weekdeel> week = new ArrayList<>();
    private final List<Moment> momenten = new ArrayList<>();
    private final List<Periode> gesloten = new ArrayList<>();
    private final Set<DayOfWeek> dicht = EnumSet.noneOf(DayOfWeek.class);
    private final Set<DayOfWeek> onzeker = EnumSet.noneOf(DayOfWeek.class);
    private final Set<Reden> redenen = new LinkedHashSet<>();
    private boolean allesOnzeker;
    private boolean ietsTeZeggen;

    void zin(List<Tijdwoord> woorden) {
        boolean alleenBijwoorden = woorden.stream()
                .allMatch(woord -> woord == Teken.AFSPRAAK || woord == Teken.EN || woord instanceof Opmerking);
        if (alleenBijwoorden) {
            ietsTeZeggen = true;
            if (woorden.stream().anyMatch(woord -> woord instanceof Opmerking opmerking && opmerking.beperkt())) {
                mislukt(woorden);
            }
            return;
        }
        Optional<Tijdzin> gelezen = Tijdzin.lees(woorden);
        if (gelezen.isEmpty()) {
            mislukt(woorden);
            return;
        }
        Tijdzin zin = gelezen.get();
        week.addAll(zin.week());
        momenten.addAll(zin.momenten());
        gesloten.addAll(zin.gesloten());
        dicht.addAll(zin.dicht());
        ietsTeZeggen |= zin.zegtMeer() || zin.onbepaald();
        if (zin.onbepaald()) {
            redenen.add(Reden.TIJD_ONLEESBAAR);
        }
    }

    private void mislukt(List<Tijdwoord> woorden) {
        ietsTeZeggen = true;
        int getallen = 0;
        boolean begin = woorden.contains(Teken.VANAF);
        boolean dag = false;
        boolean datum = false;
        for (Tijdwoord woord : woorden) {
            if (woord instanceof Dagen dagen) {
                onzeker.addAll(dagen.dagen());
                dag = true;
            } else if (woord instanceof Datum || woord instanceof Tijdvak) {
                datum = true;
            } else if (woord instanceof Tijd || woord instanceof Getal) {
                getallen++;
                begin |= woord instanceof Tijd tijd && !tijd.kortUur();
            }
        }
        // Words about time that belong to no day may be about any, and so may numbers; days that are closed from then
        // on too.
        boolean sluit = woorden.contains(Teken.GESLOTEN) && (datum || getallen > 0);
        boolean zonderDag = !dag && !datum;
        allesOnzeker |= sluit || (zonderDag && getallen > 0) || overDeWeek(woorden, zonderDag);
        // "4 uur per week" and "zaterdag, 3 uur" are lengths, or may be.
        boolean alleenBegin = getallen == 1
                && begin
                && woorden.stream()
                        .noneMatch(
                                woord -> woord == Teken.TOT || woord == Teken.TOT_EN_MET || woord instanceof Onbekend);
        redenen.add(alleenBegin ? Reden.TIJD_ZONDER_EIND : Reden.TIJD_ONLEESBAAR);
    }

    /** Whether a clause that was not understood may say that a week does not hold: "in juli", "alleen de eerste", "elke maand". */
    private static boolean overDeWeek(List<Tijdwoord> woorden, boolean zonderDag) {
        boolean tijdwoord = woorden.stream()
                .anyMatch(woord -> (woord instanceof Onbekend onbekend && Herhaalwoorden.overTijd(onbekend.tekst()))
                        || (woord instanceof Opmerking opmerking && opmerking.beperkt()));
        boolean rang = woorden.contains(Teken.VAN_DE_MAAND)
                || (woorden.stream().anyMatch(Rang.class::isInstance)
                        && woorden.stream()
                                .allMatch(woord ->
                                        !(woord instanceof Onbekend onbekend) || ALLEEN.contains(onbekend.tekst())));
        return tijdwoord || (zonderDag && rang);
    }

    Gelezen<Openingstijden> alsTijden(String tekst) {
        List<Weekdeel> zeker = allesOnzeker
                ? List.of()
                : week.stream()
                        .filter(deel -> !onzeker.contains(deel.dag()) && !dicht.contains(deel.dag()))
                        .distinct()
                        .toList();
        boolean spreektZichTegen = week.stream().anyMatch(deel -> dicht.contains(deel.dag()));
        boolean nietsGelezen = zeker.isEmpty() && momenten.isEmpty();
        Openingstijden tijden = new Openingstijden(
                zeker,
                momenten.stream().distinct().toList(),
                nietsGelezen ? List.of() : gesloten,
                ietsTeZeggen || nietsGelezen || spreektZichTegen ? tekst : null);
        return new Gelezen<>(Optional.of(tijden), List.copyOf(redenen));
    }
}
