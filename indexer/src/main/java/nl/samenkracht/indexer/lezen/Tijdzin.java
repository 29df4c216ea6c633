package nl.samenkracht.indexer.lezen;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenkracht.catalogus.tijd.Moment;
import nl.samenkracht.catalogus.tijd.Periode;
import nl.samenkracht.catalogus.tijd.Weekdeel;
import nl.samenkracht.indexer.lezen.Tijdwoord.Opmerking;
import nl.samenkracht.indexer.lezen.Tijdwoord.Teken;

/**
 * One clause about days and times, all of it understood.
 *
 * @param dicht days of the week of which it says that they are closed
 * @param gesloten dates of which it says that they are closed
 * @param zegtMeer whether it says something besides that only words can tell ("op afspraak")
 * @param onbepaald whether it also closes days without saying which ("feestdagen")
 * @param groepen how many times days and their times were told in it
 */
record Tijdzin(
        List<Weekdeel> week,
        List<Moment> momenten,
        Set<DayOfWeek> dicht,
        List<Periode> gesloten,
        boolean zegtMeer,
        boolean onbepaald,
        int groepen) {

    /** Empty when any word of it does not fit: half a clause is worse than none. */
    static Optional<Tijdzin> lees(List<Tijdwoord> woorden) {
        return alleenGesloten(woorden).or(() -> {
            try {
                return Optional.of(new Tijdontleder(woorden).zin());
            } catch (Woordrij.PastNietException | DateTimeException | IllegalArgumentException nietBegrepen) {
                return Optional.empty();
            }
        });
    }

    /** The dates of "gesloten 24-12-2026 t/m 3-1-2027 (kerstvakantie) en 1 maart 2027". */
    private static Optional<Tijdzin> alleenGesloten(List<Tijdwoord> woorden) {
        if (!woorden.contains(Teken.GESLOTEN)) {
            return Optional.empty();
        }
        try {
            List<Tijdwoord> data = woorden.stream()
                    .filter(woord -> woord != Teken.GESLOTEN && woord != Teken.VAN && !(woord instanceof Opmerking))
                    .toList();
            String reden = woorden.stream()
                    .filter(Opmerking.class::isInstance)
                    .map(opmerking -> ((Opmerking) opmerking).tekst())
                    .findFirst()
                    .orElse(null);
            List<Periode> perioden = new Tijdontleder(data).perioden(reden);
            return Optional.of(new Tijdzin(List.of(), List.of(), Set.of(), perioden, false, false, 0));
        } catch (Woordrij.PastNietException | DateTimeException | IllegalArgumentException andersGezegd) {
            return Optional.empty();
        }
    }
}
