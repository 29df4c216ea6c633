package nl.samenkracht.backend.weergave;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import nl.samenkracht.catalogus.tijd.Openingstijden;
import nl.samenkracht.catalogus.tijd.Rooster;
import nl.samenkracht.catalogus.tijd.Weekdeel;
import nl.samenkracht.frontend.deel.Dagtijd;
import nl.samenkracht.frontend.deel.Moment;
import nl.samenkracht.frontend.deel.Opening;

/** Opening hours as pages show them. */
public final class Openingen {
    private Openingen() {}

    /** When one can go there first. */
    public static Opening eerste(Rooster rooster, LocalDateTime nu) {
        LocalDate begin = rooster.begin();
        if (begin != null && rooster.begintNa(nu.toLocalDate())) {
            return Opening.begint(begin);
        }
        Openingstijden tijden = rooster.tijden();
        if (!tijden.zijnBekend()) {
            return Opening.ONBEKEND;
        }
        if (altijd(tijden)) {
            return Opening.ALTIJD;
        }
        return rooster.eerstvolgende(nu)
                .map(moment -> moment.bevat(nu)
                        ? Opening.nuOpen(moment.eind())
                        : Opening.straks(moment.begin(), moment.eind()))
                .orElse(Opening.ONBEKEND);
    }

    private static boolean altijd(Openingstijden tijden) {
        return tijden.gesloten().isEmpty()
                && tijden.week().stream()
                                .filter(deel -> deel.van().equals(LocalTime.MIDNIGHT)
                                        && deel.tot().equals(LocalTime.MIDNIGHT)
                                        && deel.wekenVanDeMaand().isEmpty())
                                .map(Weekdeel::dag)
                                .distinct()
                                .count()
                        == DayOfWeek.values().length;
    }

    /** The weekly hours, by day and time. */
    public static List<Dagtijd> week(Openingstijden tijden) {
        return tijden.week().stream()
                .sorted(Comparator.comparing(Weekdeel::dag).thenComparing(Weekdeel::van))
                .map(deel -> new Dagtijd(deel.dag(), deel.van(), deel.tot(), deel.wekenVanDeMaand()))
                .toList();
    }

    /** The dated occasions still to come, soonest first. */
    public static List<Moment> komend(Rooster rooster, LocalDateTime nu) {
        return rooster.tijden().momenten().stream()
                .filter(moment -> moment.eind().isAfter(nu))
                .filter(moment -> !rooster.begintNa(moment.begin().toLocalDate())
                        && !rooster.eindigtVoor(moment.begin().toLocalDate()))
                .sorted(Comparator.comparing(nl.samenkracht.catalogus.tijd.Moment::begin))
                .map(moment -> new Moment(moment.begin(), moment.eind()))
                .toList();
    }
}
