package nl.samenkracht.indexer.bron.ical;

import biweekly.component.VEvent;
import biweekly.io.TimezoneInfo;
import biweekly.property.RecurrenceId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.samenkracht.indexer.lezen.Kaal;
import org.jspecify.annotations.Nullable;

/** An event with the occurrences that were changed apart (RECURRENCE-ID). Of each the last revision counts (RFC 5545 §3.8.7.4). */
final class Reeks {
    private static final Comparator<Deel> REVISIE =
            Comparator.comparingInt(Deel::volgnummer).thenComparingInt(Deel::nummer);

    private final @Nullable String uid;
    private final TimezoneInfo zones;
    private final List<Deel> alle = new ArrayList<>();

    /** @param nummer the how-manieth event of the file */
    record Deel(VEvent gebeurtenis, int nummer) {
        private int volgnummer() {
            Integer nummer = gebeurtenis.getSequence() == null
                    ? null
                    : gebeurtenis.getSequence().getValue();
            return nummer == null ? 0 : nummer;
        }

        private boolean isHoofd() {
            return gebeurtenis.getRecurrenceId() == null;
        }
    }

    /** @param uid {@code null} when it has none: then it is an event by itself */
    Reeks(@Nullable String uid, TimezoneInfo zones) {
        this.uid = uid;
        this.zones = zones;
    }

    TimezoneInfo zones() {
        return zones;
    }

    void voegToe(VEvent gebeurtenis, int nummer) {
        alle.add(new Deel(gebeurtenis, nummer));
    }

    @Nullable
    String uid() {
        return uid;
    }

    int nummer() {
        return eerste().nummer();
    }

    Stream<VEvent> alle() {
        return alle.stream().map(Deel::gebeurtenis);
    }

    VEvent hoofd() {
        return eerste().gebeurtenis();
    }

    private Deel eerste() {
        return alle.stream().filter(Deel::isHoofd).max(REVISIE).orElseGet(() -> alle.get(0));
    }

    List<VEvent> afwijkingen() {
        return laatste().stream().map(Deel::gebeurtenis).toList();
    }

    /** By occurrence the revision that counts. */
    private List<Deel> laatste() {
        Deel eerste = eerste();
        Map<Object, Deel> perKeer = new LinkedHashMap<>();
        alle.stream()
                .filter(deel -> !deel.isHoofd() && !deel.equals(eerste))
                .forEach(deel ->
                        perKeer.merge(keer(deel), deel, (een, ander) -> REVISIE.compare(een, ander) > 0 ? een : ander));
        return List.copyOf(perKeer.values());
    }

    private static Object keer(Deel deel) {
        RecurrenceId keer = deel.gebeurtenis().getRecurrenceId();
        return keer.getValue() == null ? deel : keer.getValue().toInstant();
    }

    /** Events with this UID that do not count: older revisions, or a number that was given twice. */
    List<Deel> gepasseerd() {
        Deel eerste = eerste();
        List<Deel> tellen = laatste();
        return alle.stream()
                .filter(deel -> !deel.equals(eerste) && !tellen.contains(deel))
                .toList();
    }

    /** Whether an event that does not count is no older revision, but something else under the same UID. */
    boolean isIetsAnders(Deel gepasseerd) {
        return gepasseerd.isHoofd()
                && gepasseerd.volgnummer() == eerste().volgnummer()
                && !Kaal.van(Icaltekst.van(gepasseerd.gebeurtenis().getSummary()))
                        .equals(Kaal.van(Icaltekst.van(hoofd().getSummary())));
    }

    /** Whether "this and all that follow" were moved at once, of which the series itself does not tell. */
    boolean verspringt() {
        return alle().map(VEvent::getRecurrenceId).anyMatch(keer -> keer != null && keer.getRange() != null);
    }
}
