package nl.samenkracht.frontend.opmaak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.samenkracht.frontend.deel.Dagtijd;
import nl.samenkracht.frontend.deel.Opening;
import nl.samenkracht.frontend.kader.Taal;
import org.junit.jupiter.api.Test;

class TijdspraakTest {

    private static final LocalDateTime MAANDAG = LocalDateTime.of(2025, 11, 24, 9, 30);
    private final Tijdspraak nl = new Tijdspraak(Teksten.lees(Taal.NL, Map.of()), Taal.NL, MAANDAG);
    private final Tijdspraak en = new Tijdspraak(Teksten.lees(Taal.EN, Map.of()), Taal.EN, MAANDAG);

    @Test
    void theNextOpeningIsSaidAsPeopleDo() {
        assertThat(nl.opening(Opening.straks(op(25, 10), op(25, 12)))).isEqualTo("Morgen van 10.00 tot 12.00 uur");
        assertThat(en.opening(Opening.straks(op(25, 10), op(25, 12)))).isEqualTo("Tomorrow from 10:00 to 12:00");
        assertThat(nl.opening(Opening.straks(op(24, 13), null))).isEqualTo("Vandaag om 13.00 uur");
        assertThat(nl.opening(Opening.straks(op(27, 9), null))).isEqualTo("Donderdag om 9.00 uur");
    }

    @Test
    void aWeekAheadTheDateIsSaidToo() {
        LocalDateTime volgendeMaandag = LocalDateTime.of(2025, 12, 1, 10, 0);

        assertThat(nl.opening(Opening.straks(volgendeMaandag, null))).isEqualTo("Maandag 1 december om 10.00 uur");
        assertThat(nl.dag(volgendeMaandag.toLocalDate().plusYears(1))).isEqualTo("dinsdag 1 december 2026");
    }

    @Test
    void whatIsOpenSaysUntilWhen() {
        assertThat(nl.opening(Opening.nuOpen(op(24, 17)))).isEqualTo("Nu open, tot 17.00 uur");
        assertThat(nl.opening(Opening.nuOpen(op(25, 0)))).isEqualTo("Nu open, tot 24.00 uur");
        assertThat(nl.opening(Opening.nuOpen(op(25, 2)))).isEqualTo("Nu open, tot morgen 2.00 uur");
        assertThat(nl.opening(Opening.ALTIJD)).isEqualTo("Dag en nacht");
        assertThat(nl.opening(Opening.ONBEKEND)).isEmpty();
    }

    @Test
    void whatIsNotOfferedYetSaysFromWhichDay() {
        assertThat(nl.opening(Opening.begint(LocalDate.of(2027, 1, 9)))).isEqualTo("Vanaf 9 januari 2027");
        assertThat(en.opening(Opening.begint(LocalDate.of(2027, 1, 9)))).isEqualTo("From 9 January 2027");
        assertThat(nl.opening(Opening.begint(LocalDate.of(2025, 11, 25)))).isEqualTo("Vanaf morgen");
    }

    @Test
    void daysWithTheSameHoursShareALine() {
        List<Dagtijd> week = List.of(
                deel(DayOfWeek.WEDNESDAY, 10, 12), deel(DayOfWeek.MONDAY, 10, 12), deel(DayOfWeek.FRIDAY, 9, 11));

        assertThat(new Weekspraak(nl).regels(week))
                .containsExactly(
                        new Weekspraak.Regel("Maandag en woensdag", "10.00 tot 12.00 uur"),
                        new Weekspraak.Regel("Vrijdag", "9.00 tot 11.00 uur"));
    }

    @Test
    void daysInARowAreARangeAndADayMayHaveTwoParts() {
        List<Dagtijd> week = List.of(DayOfWeek.values()).subList(0, 5).stream()
                .flatMap(dag -> List.of(deel(dag, 13, 17), deel(dag, 9, 12)).stream())
                .toList();

        assertThat(new Weekspraak(nl).regels(week))
                .containsExactly(new Weekspraak.Regel(
                        "Maandag tot en met vrijdag", "9.00 tot 12.00 uur en 13.00 tot 17.00 uur"));
    }

    @Test
    void someWeeksOfTheMonthAreSaid() {
        Dagtijd deel = new Dagtijd(DayOfWeek.TUESDAY, LocalTime.of(10, 0), LocalTime.of(12, 0), List.of(1, -1));

        assertThat(new Weekspraak(nl).regels(List.of(deel)))
                .containsExactly(
                        new Weekspraak.Regel("Elke eerste en laatste dinsdag van de maand", "10.00 tot 12.00 uur"));
    }

    @Test
    void whatIsAlwaysOpenIsSaidInTheWordsOfTheCard() {
        List<Dagtijd> week = Stream.of(DayOfWeek.values())
                .map(dag -> new Dagtijd(dag, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, List.of()))
                .toList();

        assertThat(nl.opening(Opening.ALTIJD)).isEqualTo("Dag en nacht");
        assertThat(new Weekspraak(nl).regels(week))
                .extracting(Weekspraak.Regel::zin)
                .containsExactly("Dag en nacht, elke dag");
        assertThat(new Weekspraak(en).regels(week))
                .extracting(Weekspraak.Regel::zin)
                .containsExactly("Day and night, every day");
        assertThat(new Weekspraak(en).regels(week.subList(0, 6)))
                .containsExactly(new Weekspraak.Regel("Monday to Saturday", "all day"));
    }

    private static Dagtijd deel(DayOfWeek dag, int van, int tot) {
        return new Dagtijd(dag, LocalTime.of(van, 0), LocalTime.of(tot, 0), List.of());
    }

    private static LocalDateTime op(int dag, int uur) {
        return LocalDateTime.of(2025, 11, dag, uur, 0);
    }
}
