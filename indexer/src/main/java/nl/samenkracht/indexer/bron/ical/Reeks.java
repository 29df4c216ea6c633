package nl.samenkracht.indexer.bron.ical;

import biweekly.component.VEvent;
import biweekly.io.TimezoneInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An event with the occurrences that were changed apart (RECURRENCE-ID). */
final class Reeks {
    private final String uid;
    private final TimezoneInfo zones;
    private final List<VEvent> alle = new ArrayList<>();
    private int nummer;

    Reeks(String uid, TimezoneInfo zones) {
        this.uid = uid;
        this.zones = zones;
    }

    TimezoneInfo zones() {
        return zones;
    }

    void voegToe(VEvent gebeurtenis, int rij) {
        alle.add(gebeurtenis);
        nummer = nummer == 0 ? rij : nummer;
    }

    String uid() {
        return uid;
    }

    int nummer() {
        return nummer;
    }

    Stream<VEvent> alle() {
        return alle.stream();
    }

    VEvent hoofd() {
        return alle.stream()
                .filter(een -> een.getRecurrenceId() == null)
                .findFirst()
                .orElse(alle.get(0));
    }

    List<VEvent> afwijkingen() {
        return alle.stream()
                .filter(een -> een.getRecurrenceId() != null && !een.equals(hoofd()))
                .toList();
    }
}
