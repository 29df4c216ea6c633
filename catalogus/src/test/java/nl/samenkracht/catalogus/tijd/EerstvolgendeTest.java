package nl.samenkracht.catalogus.tijd;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EerstvolgendeTest {
    private static final LocalDateTime MAANDAG = LocalDateTime.of(2026, 3, 2, 12, 0);

    @Test
    void whatIsGoingOnComesBeforeWhatIsToCome() {
        assertThat(begin(week(DayOfWeek.MONDAY, "10:00", "13:00"))).contains(MAANDAG.withHour(10));
        assertThat(begin(week(DayOfWeek.SUNDAY, "22:00", "14:00"))).contains(LocalDateTime.of(2026, 3, 1, 22, 0));
    }

    @Test
    void whatIsOverTodayComesNextWeek() {
        assertThat(begin(week(DayOfWeek.MONDAY, "09:00", "12:00"))).contains(LocalDateTime.of(2026, 3, 9, 9, 0));
    }

    @Test
    void whatIsFurtherAwayThanAWeekIsFoundUpToNinetyDays() {
        assertThat(begin(moment(MAANDAG.plusDays(8)))).contains(MAANDAG.plusDays(8));
        assertThat(begin(moment(MAANDAG.plusDays(90)))).contains(MAANDAG.plusDays(90));
        assertThat(begin(moment(MAANDAG.plusDays(91)))).isEmpty();
    }

    @Test
    void aHolidayOfTwoWeeksIsSkipped() {
        Periode vakantie = new Periode(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 15), "vakantie");
        Weekdeel deel = Weekdeel.elkeWeek(DayOfWeek.TUESDAY, LocalTime.of(9, 0), LocalTime.of(10, 0));
        assertThat(begin(new Openingstijden(List.of(deel), List.of(), List.of(vakantie), null)))
                .contains(LocalDateTime.of(2026, 3, 17, 9, 0));
    }

    @Test
    void nothingComesBeforeTheFirstDayOrAfterTheLast() {
        Openingstijden dinsdagen = week(DayOfWeek.TUESDAY, "09:00", "10:00");
        assertThat(begin(dinsdagen, LocalDate.of(2026, 3, 4), null)).contains(LocalDateTime.of(2026, 3, 10, 9, 0));
        assertThat(begin(dinsdagen, LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 3)))
                .contains(LocalDateTime.of(2026, 3, 3, 9, 0));
        assertThat(begin(dinsdagen, null, LocalDate.of(2026, 3, 2))).isEmpty();
        assertThat(begin(dinsdagen, LocalDate.of(2027, 3, 2), null)).isEmpty();
        assertThat(begin(moment(MAANDAG.plusDays(8)), null, LocalDate.of(2026, 3, 9)))
                .isEmpty();
    }

    @Test
    void whatGoesOnForDaysIsGoingOnUntilItsLastDay() {
        LocalDateTime begin = MAANDAG.withHour(9);
        Openingstijden week = new Openingstijden(
                List.of(), List.of(new Moment(begin, begin.plusDays(4).withHour(17))), List.of(), null);
        Rooster rooster = new Rooster(week, null, LocalDate.of(2026, 3, 6));

        for (int dag = 0; dag < 5; dag++) {
            assertThat(isOpen(rooster, MAANDAG.plusDays(dag))).isTrue();
            assertThat(rooster.eerstvolgende(MAANDAG.plusDays(dag)))
                    .map(Moment::begin)
                    .contains(begin);
        }
        assertThat(isOpen(rooster, MAANDAG.plusDays(4).withHour(18))).isFalse();
        assertThat(rooster.eerstvolgende(MAANDAG.plusDays(4).withHour(18))).isEmpty();
        assertThat(rooster.op(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 3, 4)))
                .hasSize(1);
    }

    private static boolean isOpen(Rooster rooster, LocalDateTime tijd) {
        return rooster.op(tijd.toLocalDate(), tijd.toLocalDate())
                .anyMatch(
                        moment -> !moment.begin().isAfter(tijd) && moment.eind().isAfter(tijd));
    }

    private static Optional<LocalDateTime> begin(Openingstijden tijden) {
        return begin(tijden, null, null);
    }

    private static Optional<LocalDateTime> begin(
            Openingstijden tijden, @Nullable LocalDate eersteDag, @Nullable LocalDate laatsteDag) {
        return new Rooster(tijden, eersteDag, laatsteDag).eerstvolgende(MAANDAG).map(Moment::begin);
    }

    private static Openingstijden week(DayOfWeek dag, String van, String tot) {
        Weekdeel deel = Weekdeel.elkeWeek(dag, LocalTime.parse(van), LocalTime.parse(tot));
        return new Openingstijden(List.of(deel), List.of(), List.of(), null);
    }

    private static Openingstijden moment(LocalDateTime begin) {
        return new Openingstijden(List.of(), List.of(new Moment(begin, begin.plusHours(1))), List.of(), null);
    }
}
