package nl.samenkracht.indexer.lezen;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.regex.Pattern;
import nl.samenkracht.catalogus.tijd.Moment;

/** The words opening hours are made of. */
sealed interface Tijdwoord {
    record Dagen(Set<DayOfWeek> dagen) implements Tijdwoord {}

    record Datum(LocalDate datum) implements Tijdwoord {}

    /** "2027-05-01T10:00/2027-05-03T17:00": from then till then without a break (ISO 8601). */
    record Tijdvak(Moment moment) implements Tijdwoord {}

    /** @param kortUur whether the hour has one digit: "2.30" may be said of the night and of the afternoon, "02:30" and "14:30" not */
    record Tijd(LocalTime tijd, boolean kortUur) implements Tijdwoord {}

    /** A bare number: an hour ("10-12 uur") or a day ("25 en 26 december"). */
    record Getal(int getal) implements Tijdwoord {}

    /** The how-manieth of the month, -1 the last. */
    record Rang(int rang) implements Tijdwoord {}

    /** What was between brackets, or a remark that changes nothing. */
    record Opmerking(String tekst) implements Tijdwoord {
        /** Words by which a remark says that the times do not always hold, or gives other times. */
        private static final Pattern BEPERKT = Pattern.compile(
                "\\b(?:tijdens|vakantie|vakanties|zomer|winter|seizoen|feestdag|feestdagen|gesloten|dicht|vanaf|t/m)\\b"
                        + "|\\b(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:ma|di|wo|do|vr|za|zo)\\b(?! nodig| mogelijk))"
                        + "|\\balleen (?:in de |'s )?(?:ochtend|morgen|middag|avond)"
                        + "|vakantie|\\d[.:]\\d{2}|\\d ?(?:uur|u)\\b|\\d ?[-–] ?\\d");

        boolean beperkt() {
            return !tekst.startsWith("ook ")
                    && (BEPERKT.matcher(tekst).find() || Herhaalwoorden.in(tekst) || Herhaalwoorden.overTijd(tekst));
        }
    }

    /** A word this reader does not know. */
    record Onbekend(String tekst) implements Tijdwoord {}

    /** Part of a day: the hours must lie in it. */
    enum Dagdeel implements Tijdwoord {
        OCHTEND(0, 12),
        MIDDAG(12, 18),
        AVOND(17, 24);

        private final int vanaf;
        private final int tot;

        Dagdeel(int vanaf, int tot) {
            this.vanaf = vanaf;
            this.tot = tot;
        }

        /** Whether something that begins at this time is in this part of the day. */
        boolean past(LocalTime begin) {
            return begin.getHour() >= vanaf && begin.getHour() < tot;
        }
    }

    /** Words without a value. */
    enum Teken implements Tijdwoord {
        EN,
        /** A slash between days, between times, or between both. */
        SCHUIN,
        STREEP,
        TOT,
        TOT_EN_MET,
        VAN,
        VANAF,
        TUSSEN,
        ELKE,
        VAN_DE_MAAND,
        ETMAAL,
        GESLOTEN,
        /** Days of which everybody knows that they exist and nobody which they are: "feestdagen", "schoolvakanties". */
        FEESTDAGEN,
        AFSPRAAK
    }
}
