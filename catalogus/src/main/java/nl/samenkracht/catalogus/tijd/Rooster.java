package nl.samenkracht.catalogus.tijd;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Opening times within the days an entry is offered: before the first and after the last of them nothing is open, whatever the week says.
 * Everything that asks "when" of an entry asks here.
 *
 * @param begin first day it is offered; {@code null}: already
 * @param eind last day it is offered, inclusive; {@code null}: no end known
 */
public record Rooster(
        Openingstijden tijden,
        @Nullable LocalDate begin,
        @Nullable LocalDate eind) {
    private static final int DAGEN_VOORUIT = 90;

    /** Every weekly moment that begins and every dated one that is going on on one of these days (both inclusive), closed days left out, unsorted. */
    public Stream<Moment> op(LocalDate van, LocalDate totEnMet) {
        LocalDate eerste = begin != null && begin.isAfter(van) ? begin : van;
        LocalDate laatste = eind != null && eind.isBefore(totEnMet) ? eind : totEnMet;
        return laatste.isBefore(eerste) ? Stream.empty() : tijden.op(eerste, laatste);
    }

    /** The moment going on now or else the first to come within 90 days; empty when none is known. */
    public Optional<Moment> eerstvolgende(LocalDateTime nu) {
        LocalDate vandaag = nu.toLocalDate();
        // Nearly everything comes back within a week; a result page asks this twenty times.
        return eerste(nu, vandaag.minusDays(1), vandaag.plusDays(7))
                .or(() -> eerste(nu, vandaag.plusDays(8), vandaag.plusDays(DAGEN_VOORUIT)));
    }

    private Optional<Moment> eerste(LocalDateTime nu, LocalDate van, LocalDate totEnMet) {
        return op(van, totEnMet).filter(moment -> moment.eind().isAfter(nu)).min(Comparator.comparing(Moment::begin));
    }

    /** Whether it begins on a later day than this one. */
    public boolean begintNa(LocalDate dag) {
        return begin != null && begin.isAfter(dag);
    }

    /** Whether its last day comes before this one. */
    public boolean eindigtVoor(LocalDate dag) {
        return eind != null && eind.isBefore(dag);
    }
}
