package nl.samenkracht.frontend.deel;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;

/**
 * One part of the weekly hours. The page itself joins equal hours of several days in one line.
 *
 * @param dag day of the week
 * @param van begin, local time
 * @param tot end, local time; 00:00 means the end of the day
 * @param wekenVanDeMaand empty for every week, else 1 to 5 or -1 for the last ("elke eerste maandag van de maand")
 */
public record Dagtijd(DayOfWeek dag, LocalTime van, LocalTime tot, List<Integer> wekenVanDeMaand) {

    /** True if it is the whole day, every week. */
    public boolean isHeleDag() {
        return van.equals(LocalTime.MIDNIGHT) && tot.equals(LocalTime.MIDNIGHT) && wekenVanDeMaand.isEmpty();
    }
}
