package nl.samenkracht.indexer.lezen;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenkracht.indexer.verslag.Reden;

/** A time of day: "9", "9u", "9.30", "09:30 uur", "24:00" (which is midnight), or Excel's fraction of a day. */
public final class Tijdlezer {
    private static final Pattern TIJD =
            Pattern.compile("(\\d{1,2})(?:[:.,h u]{1,2}(\\d{2}))?(?::\\d{2})? ?(?:uur|u\\.?|h)?");
    private static final Pattern DEEL = Pattern.compile("0[.,](\\d{1,17})");
    private static final int MINUTEN_PER_DAG = 24 * 60;

    private Tijdlezer() {}

    /** The time, to the minute. */
    public static Gelezen<LocalTime> lees(String ruw) {
        String tekst = ruw.strip().toLowerCase(Locale.ROOT);
        if (tekst.isEmpty()) {
            return Gelezen.leeg();
        }
        Matcher deel = DEEL.matcher(tekst);
        if (deel.matches() && deel.group(1).length() > 2) {
            long minuten = Math.round(Double.parseDouble("0." + deel.group(1)) * MINUTEN_PER_DAG);
            return Gelezen.van(LocalTime.MIDNIGHT.plusMinutes(minuten));
        }
        Matcher tijd = TIJD.matcher(tekst);
        return (tijd.matches()
                        ? klok(tijd.group(1), tijd.group(2) == null ? "0" : tijd.group(2))
                        : Optional.<LocalTime>empty())
                .map(Gelezen::van)
                .orElseGet(() -> Gelezen.niet(Reden.TIJD_ONLEESBAAR));
    }

    /** Hour and minute as a time; 24:00 is midnight; empty when no clock shows it. */
    static Optional<LocalTime> klok(String uur, String minuut) {
        int uren = Integer.parseInt(uur);
        int minuten = Integer.parseInt(minuut);
        if (uren == 24 && minuten == 0) {
            return Optional.of(LocalTime.MIDNIGHT);
        }
        return uren < 24 && minuten < 60 ? Optional.of(LocalTime.of(uren, minuten)) : Optional.empty();
    }
}
