package nl.samenkracht.frontend.opmaak;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import nl.samenkracht.frontend.deel.Moment;
import nl.samenkracht.frontend.deel.Opening;
import nl.samenkracht.frontend.kader.Taal;
import org.jspecify.annotations.Nullable;

/**
 * Dates and times as people say them: "morgen om 10.00 uur". Local time throughout.
 *
 * @param teksten the sentences of the language
 * @param taal the language
 * @param nu by which "vandaag" is said
 */
public record Tijdspraak(Teksten teksten, Taal taal, LocalDateTime nu) {

    private static final int DAGEN_MET_ALLEEN_NAAM = 6;

    /** A time of day: {@code 9.00} in Dutch, {@code 9:00} in English; midnight at an end is {@code 24.00}. */
    public String tijd(LocalTime tijd) {
        String punt = taal == Taal.NL ? "." : ":";
        return tijd.getHour() + (punt + tweecijferig(tijd.getMinute()));
    }

    /** From one time to another: "10.00 tot 12.00 uur". */
    public String vanTot(LocalTime van, LocalTime tot) {
        if (van.equals(LocalTime.MIDNIGHT) && tot.equals(LocalTime.MIDNIGHT)) {
            return teksten.zin("tijd.hele-dag");
        }
        return teksten.zin("tijd.van-tot", tijd(van), eindtijd(tot));
    }

    /** A day seen from today: "vandaag", "morgen", "woensdag", "woensdag 3 december", with the year if it is another. */
    public String dag(LocalDate dag) {
        long ver = ChronoUnit.DAYS.between(nu.toLocalDate(), dag);
        if (ver == 0) {
            return teksten.zin("tijd.vandaag");
        }
        if (ver == 1) {
            return teksten.zin("tijd.morgen");
        }
        if (ver > 1 && ver <= DAGEN_MET_ALLEEN_NAAM) {
            return vorm(dag, "EEEE");
        }
        return vorm(dag, dag.getYear() == nu.getYear() ? "EEEE d MMMM" : "EEEE d MMMM yyyy");
    }

    /** A date in full: "3 december 2025". */
    public String datum(LocalDate dag) {
        return vorm(dag, "d MMMM yyyy");
    }

    /** A moment: "morgen om 10.00 uur" or "morgen van 10.00 tot 12.00 uur". */
    public String moment(Moment moment) {
        return moment(moment.begin(), moment.eind());
    }

    /** The next opening in words, empty if nothing is known. */
    public String opening(Opening opening) {
        return switch (opening.staat()) {
            case ALTIJD -> teksten.zin("tijd.altijd");
            case NU_OPEN -> nuOpen(opening.tot());
            case STRAKS -> opening.van() == null ? "" : hoofdletter(moment(opening.van(), opening.tot()));
            case BEGINT -> opening.van() == null ? "" : begint(opening.van().toLocalDate());
            case ONBEKEND -> "";
        };
    }

    /** Only the time of a moment, for a list under the day it falls on: "10.00 tot 12.00 uur". */
    public String uren(Moment moment) {
        LocalDateTime eind = moment.eind();
        return eind == null
                ? teksten.zin("tijd.vanaf", tijd(moment.begin().toLocalTime()))
                : vanTot(moment.begin().toLocalTime(), eind.toLocalTime());
    }

    /** With a capital in front, to begin a line. */
    public static String hoofdletter(String tekst) {
        return tekst.isEmpty() ? tekst : Character.toUpperCase(tekst.charAt(0)) + tekst.substring(1);
    }

    /** A first day is a date to write down; only a near one is said as people do. */
    private String begint(LocalDate dag) {
        boolean dichtbij = ChronoUnit.DAYS.between(nu.toLocalDate(), dag) <= DAGEN_MET_ALLEEN_NAAM;
        return teksten.zin("tijd.begint", dichtbij ? dag(dag) : datum(dag));
    }

    private String nuOpen(@Nullable LocalDateTime tot) {
        if (tot == null) {
            return teksten.zin("tijd.nu-open");
        }
        boolean vandaag = tot.toLocalDate().equals(nu.toLocalDate())
                || (tot.toLocalTime().equals(LocalTime.MIDNIGHT)
                        && tot.toLocalDate().equals(nu.toLocalDate().plusDays(1)));
        return vandaag
                ? teksten.zin("tijd.nu-open-tot", eindtijd(tot.toLocalTime()))
                : teksten.zin("tijd.nu-open-tot-dag", dag(tot.toLocalDate()), tijd(tot.toLocalTime()));
    }

    private String moment(LocalDateTime begin, @Nullable LocalDateTime eind) {
        String dag = dag(begin.toLocalDate());
        boolean heleDag = begin.toLocalTime().equals(LocalTime.MIDNIGHT)
                && (eind == null || ChronoUnit.HOURS.between(begin, eind) >= 24);
        if (heleDag) {
            return dag;
        }
        if (eind == null || ChronoUnit.HOURS.between(begin, eind) >= 24) {
            return teksten.zin("tijd.dag-om", dag, tijd(begin.toLocalTime()));
        }
        return teksten.zin("tijd.dag-van-tot", dag, tijd(begin.toLocalTime()), eindtijd(eind.toLocalTime()));
    }

    private String eindtijd(LocalTime tot) {
        return tot.equals(LocalTime.MIDNIGHT) ? (taal == Taal.NL ? "24.00" : "24:00") : tijd(tot);
    }

    private String vorm(LocalDate dag, String patroon) {
        return DateTimeFormatter.ofPattern(patroon, taal.locale()).format(dag);
    }

    private static String tweecijferig(int getal) {
        return getal < 10 ? "0" + getal : Integer.toString(getal);
    }
}
