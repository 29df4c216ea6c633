package nl.samenkracht.indexer.lezen;

import java.time.LocalDate;
import java.util.List;
import nl.samenkracht.catalogus.tijd.Moment;
import nl.samenkracht.catalogus.tijd.Openingstijden;
import nl.samenkracht.catalogus.tijd.Weekdeel;

/** A weekly part that holds only for a while, as dated moments. */
public final class Herhaling {
    private Herhaling() {}

    /** The moments of this part between two days, both inclusive. */
    public static List<Moment> binnen(Weekdeel deel, LocalDate van, LocalDate totEnMet) {
        return new Openingstijden(List.of(deel), List.of(), List.of(), null).op(van, totEnMet).toList();
    }
}
