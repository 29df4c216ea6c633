package nl.samenkracht.indexer.bron.ical;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.regex.Pattern;

/** Takes out of a calendar the rules of its own time zones that no zone has: written out, a change every second would fill the memory. */
final class Zoneregels {
    /** The clock changes at most a few times a year (RFC 5545 §3.6.5). */
    private static final Pattern GEWOON =
            Pattern.compile("(?i)RRULE:FREQ=YEARLY(?:;(?:INTERVAL|COUNT|UNTIL|BYMONTH|BYMONTHDAY|BYDAY|WKST)=[^;]*)*");

    private static final Pattern REGEL = Pattern.compile("(?is)RRULE[;:].*");

    private Zoneregels() {}

    /** The text without them, its folded lines whole. */
    static String zonderVreemde(Reader agenda) throws IOException {
        StringBuilder uit = new StringBuilder();
        StringBuilder regel = new StringBuilder();
        boolean inZone = false;
        BufferedReader in = new BufferedReader(agenda);
        for (String deel = in.readLine(); deel != null; deel = in.readLine()) {
            if (deel.startsWith(" ") || deel.startsWith("\t")) {
                regel.append(deel, 1, deel.length());
                continue;
            }
            inZone = neem(regel, inZone, uit);
            regel.append(deel);
        }
        neem(regel, inZone, uit);
        return uit.toString();
    }

    /** @return whether what follows is about a time zone */
    private static boolean neem(StringBuilder regel, boolean inZone, StringBuilder uit) {
        String tekst = regel.toString();
        regel.setLength(0);
        boolean vreemd = inZone
                && REGEL.matcher(tekst).matches()
                && !GEWOON.matcher(tekst).matches();
        if (!vreemd && !tekst.isEmpty()) {
            uit.append(tekst).append("\r\n");
        }
        String naam = tekst.strip();
        return naam.equalsIgnoreCase("BEGIN:VTIMEZONE") || (inZone && !naam.equalsIgnoreCase("END:VTIMEZONE"));
    }
}
