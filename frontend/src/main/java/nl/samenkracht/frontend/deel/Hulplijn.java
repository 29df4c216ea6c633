package nl.samenkracht.frontend.deel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line for urgent help. The texts come from the list of lines, in the language of the page; the bundle may say them better.
 *
 * @param code stable name of the situation; makes the message keys
 * @param situatie when to call ("direct gevaar"), as in the list
 * @param naam who answers
 * @param nummers numbers to call, the shortest first; empty shows "vraag het de gemeente", never a made-up number
 * @param kosten what a call costs; null if unknown
 * @param wanneer when it is answered; null if unknown
 * @param anders other ways than calling; null if none
 * @param geweld true for violence at home: its page is neutral and has "Snel weg"
 */
public record Hulplijn(
        String code,
        String situatie,
        String naam,
        List<String> nummers,
        @Nullable String kosten,
        @Nullable String wanneer,
        @Nullable String anders,
        boolean geweld) {}
