package nl.samenkracht.catalogus.tijd;

import java.time.LocalDateTime;

/** One dated stretch of local time; {@code eind} is exclusive and after {@code begin}. */
public record Moment(LocalDateTime begin, LocalDateTime eind) {
    public Moment {
        if (!eind.isAfter(begin)) {
            throw new IllegalArgumentException("Ends before it begins: " + begin + " - " + eind);
        }
    }

    /** Whether this instant of local time lies in it. */
    public boolean bevat(LocalDateTime tijd) {
        return !tijd.isBefore(begin) && tijd.isBefore(eind);
    }
}
