package nl.samenkracht.catalogus.tijd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningstijdenTest {
    private static final LocalTime TIEN = LocalTime.of(10, 0);
    private static final LocalTime TWAALF = LocalTime.of(12, 0);
    private static final Openingstijden MAANDAGOCHTEND = week(Weekdeel.elkeWeek(DayOfWeek.MONDAY, TIEN, TWAALF));

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T10:00, true",
        "2026-11-23T11:59, true",
        "2026-11-23T12:00, false",
        "2026-11-23T09:59, false",
        "2026-11-24T10:30, false"
    })
    void the_end_is_just_closed(LocalDateTime tijd, boolean open) {
        assertThat(open(MAANDAGOCHTEND, tijd)).isEqualTo(open);
    }

    @Test
    void an_evening_past_midnight_is_open_in_the_night_of_the_next_day() {
        Openingstijden avond = week(Weekdeel.elkeWeek(DayOfWeek.SUNDAY, LocalTime.of(20, 0), LocalTime.of(2, 0)));

        assertThat(open(avond, LocalDateTime.parse("2026-11-23T01:30"))).isTrue();
        assertThat(open(avond, LocalDateTime.parse("2026-11-23T02:00"))).isFalse();
    }

    @Test
    void midnight_to_midnight_is_the_whole_day() {
        Openingstijden dag = week(Weekdeel.elkeWeek(DayOfWeek.MONDAY, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));

        assertThat(open(dag, LocalDateTime.parse("2026-11-23T00:00"))).isTrue();
        assertThat(open(dag, LocalDateTime.parse("2026-11-23T23:59"))).isTrue();
        assertThat(open(dag, LocalDateTime.parse("2026-11-24T00:00"))).isFalse();
    }

    @Test
    void the_first_and_the_last_such_day_of_the_month_are_told_apart() {
        Openingstijden eersteEnLaatste = week(new Weekdeel(DayOfWeek.TUESDAY, TIEN, TWAALF, List.of(1, -1)));

        assertThat(eersteEnLaatste
                        .op(LocalDate.parse("2026-12-01"), LocalDate.parse("2026-12-31"))
                        .map(moment -> moment.begin().toLocalDate()))
                .containsExactly(LocalDate.parse("2026-12-01"), LocalDate.parse("2026-12-29"));
    }

    @Test
    void a_fifth_such_day_is_skipped_in_months_that_have_four() {
        Openingstijden vijfde = week(new Weekdeel(DayOfWeek.MONDAY, TIEN, TWAALF, List.of(5)));

        assertThat(vijfde.op(LocalDate.parse("2026-12-01"), LocalDate.parse("2026-12-31")))
                .isEmpty();
    }

    @Test
    void closed_days_hold_for_weekly_and_dated_occasions_alike() {
        Openingstijden tijden = new Openingstijden(
                MAANDAGOCHTEND.week(),
                List.of(new Moment(LocalDateTime.parse("2026-12-25T10:00"), LocalDateTime.parse("2026-12-25T12:00"))),
                List.of(new Periode(LocalDate.parse("2026-12-21"), LocalDate.parse("2027-01-03"), "kerstvakantie")),
                null);

        assertThat(open(tijden, LocalDateTime.parse("2026-12-25T11:00"))).isFalse();
        assertThat(altijd(tijden).eerstvolgende(LocalDateTime.parse("2026-12-20T10:00")))
                .hasValueSatisfying(
                        moment -> assertThat(moment.begin()).isEqualTo(LocalDateTime.parse("2027-01-04T10:00")));
    }

    @Test
    void what_goes_on_now_comes_before_what_comes() {
        assertThat(altijd(MAANDAGOCHTEND).eerstvolgende(LocalDateTime.parse("2026-11-23T11:00")))
                .hasValueSatisfying(
                        moment -> assertThat(moment.begin()).isEqualTo(LocalDateTime.parse("2026-11-23T10:00")));
    }

    @Test
    void unknown_times_are_not_closed_times() {
        assertThat(Openingstijden.ONBEKEND.zijnBekend()).isFalse();
        assertThat(altijd(Openingstijden.ONBEKEND).eerstvolgende(LocalDateTime.parse("2026-11-23T11:00")))
                .isEmpty();
    }

    @Test
    void what_ends_before_it_begins_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Moment(LocalDateTime.parse("2026-11-23T12:00"), LocalDateTime.parse("2026-11-23T10:00")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Weekdeel(DayOfWeek.MONDAY, TIEN, TWAALF, List.of(6)));
    }

    private static boolean open(Openingstijden tijden, LocalDateTime tijd) {
        return altijd(tijden)
                .op(tijd.toLocalDate().minusDays(1), tijd.toLocalDate())
                .anyMatch(moment -> moment.bevat(tijd));
    }

    private static Rooster altijd(Openingstijden tijden) {
        return new Rooster(tijden, null, null);
    }

    private static Openingstijden week(Weekdeel... delen) {
        return new Openingstijden(List.of(delen), List.of(), List.of(), null);
    }
}
