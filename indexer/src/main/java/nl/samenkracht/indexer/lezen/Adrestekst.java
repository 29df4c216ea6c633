package nl.samenkracht.indexer.lezen;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds addresses inside running text: a street with a number, a street by what it is called, a postcode. For texts in which no address may
 * stand: when in doubt it takes too much.
 */
public final class Adrestekst {
    private static final String WEG = "…";
    /** Before the name of a street, "Burgemeester", "Jan van der". */
    private static final String VOORAF =
            "(?:(?!(?:In|Aan|Op|Bij|Naar|Van|De|Het|Een|Wij|We|Kom|Ga|Bel) )\\p{Lu}[\\p{L}.'’-]{0,30}\\s(?:(?:van|de|der|den|het|ter|ten|te|'t)\\s){0,3}){0,3}";

    private static final String STRAATSOORT =
            "(?i:straat|laan|weg|plein|singel|kade|gracht|dijk|steeg|dreef|plantsoen|hof|pad|park|markt|brink|kamp|veld|ring|wal|haven|baan|erf|burg|berg)";
    private static final String NUMMER =
            "\\s?,?\\s?(?:(?i:nr\\.?|nummer|huisnummer)\\s)?[1-9]\\d{0,3}(?!\\d)(?:\\s?[-/–]\\s?\\d{1,4}(?!\\d)|\\s?[a-zA-Z](?!\\p{L}))?"
                    + "(?!\\s?(?i:uur|jaar|jr|euro|%|personen|mensen|keer|maanden|weken|dagen|minuten|plaatsen|kinderen)|[.:]\\d|\\s?[-–]?\\s?\\d)";

    /** "Kerkstraat 12", "kerkstraat 12a". */
    static final Pattern STRAAT_MET_NUMMER =
            Pattern.compile(VOORAF + "(?<!\\p{L})[\\p{L}'’-]{0,40}" + STRAATSOORT + NUMMER);
    /** "Groest 12": any name with a number. */
    static final Pattern NAAM_MET_NUMMER =
            Pattern.compile(VOORAF + "(?<!\\p{L})(\\p{Lu}[\\p{L}.'’-]{1,40})\\s" + NUMMER);
    /** "Kerkstraat": enough to find the door by. */
    static final Pattern STRAAT = Pattern.compile(
            "(?<!\\p{L})\\p{Lu}[\\p{L}'’-]{2,40}(?i:straat|laan|seweg|straatweg|gracht|singel|steeg|plantsoen|dreef|kade|dijk)(?!\\p{L})");

    /** What stands before a number and is no street. */
    private static final Pattern GEEN_STRAAT = Pattern.compile(
            "(?:ma|di|wo|do|vr|za|zo)|(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:en)?|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober"
                    + "|november|december|week|weken|dag|groep|cursus|fase|stap|les|module|leeftijd|kosten|prijs|entree|vanaf|van|tot|om|elke|per|max|maximaal|min"
                    + "|minimaal|minstens|ongeveer|circa|tel|telefoon|bel|bellen|belt|toets|keuze|nummer|noodnummer|alarmnummer|wmo|artikel");
    /** Help lines, and "24/7". */
    private static final Pattern GEEN_HUIS = Pattern.compile("(?:112|113|144|24\\s?/\\s?7)$");
    /** After a year, in small letters: "in 2027 op maandag" names no postcode. */
    private static final Pattern JAARTAL = Pattern.compile("(?:19|20)\\d\\d\\s[a-z]{2}");

    private static final Set<String> KORT = Set.of(
            "in", "op", "te", "is", "en", "om", "de", "er", "al", "of", "we", "ze", "je", "nu", "zo", "me", "na", "af",
            "ja", "km", "kg", "cm", "mm");

    private Adrestekst() {}

    /** The text with an ellipsis in the place of each address. */
    public static String weg(String tekst) {
        String rest = NAAM_MET_NUMMER
                .matcher(zonderStraatMetNummer(tekst))
                .replaceAll(vondst -> isAdres(vondst) ? WEG : Matcher.quoteReplacement(vondst.group()));
        return STRAAT.matcher(rest).replaceAll(WEG);
    }

    /** As {@link #weg}, of what an entry is called: a word with a number is not an address there, "Nachtopvang 24". */
    public static String wegUitNaam(String naam) {
        return STRAAT.matcher(zonderStraatMetNummer(naam)).replaceAll(WEG);
    }

    private static String zonderStraatMetNummer(String tekst) {
        String rest = Postcodelezer.POSTCODE
                .matcher(tekst)
                .replaceAll(vondst -> isPostcode(vondst.group()) ? WEG : Matcher.quoteReplacement(vondst.group()));
        return STRAAT_MET_NUMMER.matcher(rest).replaceAll(WEG);
    }

    /** Whether an address stands in what an entry is called. */
    public static boolean staatInNaam(String naam) {
        return !wegUitNaam(naam).equals(naam);
    }

    /** Whether an address stands in this text. */
    public static boolean staatIn(String tekst) {
        return !weg(tekst).equals(tekst);
    }

    private static boolean isPostcode(String vondst) {
        String letters = vondst.substring(vondst.length() - 2);
        return !JAARTAL.matcher(vondst).matches() && !KORT.contains(letters);
    }

    private static boolean isAdres(MatchResult vondst) {
        return !GEEN_STRAAT.matcher(Kaal.van(vondst.group(1))).matches()
                && !GEEN_HUIS.matcher(vondst.group()).find();
    }
}
