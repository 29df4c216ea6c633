package nl.samenkracht.catalogus.tijd;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When one can go there, in local time of Europe/Amsterdam, as long as it is offered: see {@link Rooster}.
 *
 * @param week parts of the week that come back
 * @param momenten dated occasions
 * @param gesloten days on which nothing of the above holds
 * @param toelichting what a visitor must know besides, or all that is known when the times could not be read
 */
public record Openingstijden(
        List<Weekdeel> week,
        List<Moment> momenten,
        List<Periode> gesloten,
        @Nullable String toelichting) {

    /** Nothing known. */
    public static final Openingstijden ONBEKEND = new Openingstijden(List.of(), List.of(), List.of(), null);

    public Openingstijden {
        week = week == null ? List.of() : List.copyOf(week);
        momenten = momenten == null ? List.of() : List.copyOf(momenten);
        gesloten = gesloten == null ? List.of() : List.copyOf(gesloten);
    }

    /** Whether there are times a computer can reason with. */
    @JsonIgnore
    public boolean zijnBekend() {
        return !week.isEmpty() || !momenten.isEmpty();
    }

    /** Every weekly moment that begins and every dated one that is going on on one of these days (both inclusive), closed days left out, unsorted. */
    public Stream<Moment> op(LocalDate van, LocalDate totEnMet) {
        Stream<Moment> terugkerend = van.datesUntil(totEnMet.plusDays(1))
                .flatMap(datum ->
                        week.stream().filter(deel -> deel.valtOp(datum)).map(deel -> deel.op(datum)));
        Stream<Moment> gedateerd = momenten.stream()
                .filter(moment -> moment.eind().isAfter(van.atStartOfDay())
                        && !moment.begin().toLocalDate().isAfter(totEnMet));
        return Stream.concat(terugkerend, gedateerd)
                .filter(moment -> gesloten.stream()
                        .noneMatch(periode -> periode.bevat(moment.begin().toLocalDate())));
    }
}
