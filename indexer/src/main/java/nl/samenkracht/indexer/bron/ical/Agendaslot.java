package nl.samenkracht.indexer.bron.ical;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a calendar is all there: whatever begins also ends (RFC 5545 §3.6). Half an event would promise what its other half takes back. */
final class Agendaslot {
    private static final Pattern GRENS = Pattern.compile("(?im)^(BEGIN|END):([A-Z0-9-]++)[ \\t]*+$");
    private static final String GEBEURTENIS = "VEVENT";
    /** No calendar goes deeper than an alarm of an event. */
    private static final int DIEPST = 50;

    private Agendaslot() {}

    /**
     * Whether something stops before its end.
     *
     * @param agenda its folded lines whole
     */
    static boolean ontbreekt(String agenda) {
        Deque<String> open = new ArrayDeque<>();
        Matcher grens = GRENS.matcher(agenda);
        while (grens.find()) {
            String naam = grens.group(2).toUpperCase(Locale.ROOT);
            if (grens.group(1).equalsIgnoreCase("BEGIN")) {
                open.push(naam);
                if (open.size() > DIEPST) {
                    return true;
                }
            } else if (open.contains(naam)) {
                while (!open.peek().equals(naam)) {
                    if (open.pop().equals(GEBEURTENIS)) {
                        return true;
                    }
                }
                open.pop();
            }
        }
        return !open.isEmpty();
    }
}
