package nl.samenkracht.catalogus.tijd;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days on which it is closed, both inclusive; {@code reden} for a visitor, such as "kerstvakantie". */
public record Periode(
        LocalDate van, LocalDate tot, @Nullable String reden) {
    public Periode {
        if (tot.isBefore(van)) {
            throw new IllegalArgumentException("Ends before it begins: " + van + " - " + tot);
        }
    }

    boolean bevat(LocalDate datum) {
        return !datum.isBefore(van) && !datum.isAfter(tot);
    }
}
