package nl.samenkracht.catalogus.hulpvragen;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question without what it says that is not wanted: "ik zoek geen cursus maar een maatje" asks for no course. Only what is refused goes; what
 * somebody has not or cannot ("geen werk", "niet meer lopen", "wil niet meer drinken") is the need itself.
 */
final class Gewenst {
    /** Where a refusal ends. */
    private static final String TOT = "(?=[,.;!?]|$|\\s+(?:maar|wel|want|omdat|but|because|just)\\b)";

    private static final String ERNA =
            "\\s*,?\\s*(?:maar|wel|but|just)\\b|\\s*[,.;]\\s*(?:maar|wel|ik wil|ik zoek|ik wil graag|liever|graag|i want|i need|rather)\\b";
    /** Who looks for none, needs none or would rather not says so whatever follows. */
    private static final Pattern AFGEWEZEN = Pattern.compile(
            "\\b(?:(?:zoek|zoeken|zoekt|hoef|hoeft|hoeven|bedoel)\\s+(?:ik\\s+|dus\\s+|echt\\s+)?(?:geen|niet)|(?:liever|bij voorkeur)\\s+geen"
                    + "|not looking for|rather not|rather no)\\s+[^\\s,.;!?]+(?:\\s+[^\\s,.;!?]+){0,5}?"
                    + TOT,
            Pattern.CASE_INSENSITIVE);
    /** Said in words that may also be a need: only when what is wanted instead follows. */
    private static final Pattern IN_PLAATS_VAN = Pattern.compile(
            "(?:\\b(?:wil|willen|wilt|wou)\\s+(?:ik\\s+)?geen|\\bgeen zin in|^\\s*(?:niet|geen behoefte aan)|[,;]\\s*niet|\\b(?:do not|don'?t) want)"
                    + "\\s+[^\\s,.;!?]+(?:\\s+[^\\s,.;!?]+){0,5}?(?="
                    + ERNA
                    + ")",
            Pattern.CASE_INSENSITIVE);
    /** By which way help should not come. */
    private static final Pattern NIET_VIA = Pattern.compile(
            "(?:^|[,;]|\\bliever|\\bmaar)\\s*(?:(?:en\\s+)?niet\\s+(?:via|van|bij|door)|geen hulp (?:van|via|bij)|not (?:via|from|by|through))\\s+(?:(?:de|het|een|the|a)\\s+)?[^\\s,.;!?]+",
            Pattern.CASE_INSENSITIVE);

    private Gewenst() {}

    /** What is left; the whole when nothing else is. */
    static String in(String tekst) {
        String over = zonder(zonder(zonder(tekst, AFGEWEZEN), IN_PLAATS_VAN), NIET_VIA);
        return Kenmerken.woorden(over).isEmpty() ? tekst : over;
    }

    private static String zonder(String tekst, Pattern weg) {
        Matcher gevonden = weg.matcher(tekst);
        return gevonden.find() ? gevonden.replaceAll(" ").strip() : tekst;
    }
}
