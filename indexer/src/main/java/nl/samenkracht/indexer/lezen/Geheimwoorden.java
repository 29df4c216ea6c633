package nl.samenkracht.indexer.lezen;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether a word such as "geheim" or "vertrouwelijk" is said of what the text stands beside, a place or an entry, and not of something else in it: "Safe
 * house: bel eerst", but not "Vertrouwelijk gesprek mogelijk". In doubt it is: an address that was shown cannot be taken back.
 */
public final class Geheimwoorden {
    /** What may be secret itself. */
    private static final String ZELF =
            "(?:\\p{L}{0,12}adres(?:sen|gegevens)?|\\p{L}{0,12}locaties?|plek|plaats|vestiging|\\p{L}{0,8}huis|woning|pand|gebouw|ingang|\\p{L}{0,8}opvang|verblijf|straat|huisnummer|postcode"
                    + "|stad|gemeente|wijk|buurt|rij|regel|activiteit|aanbod|organisatie|stichting|groep|vermelding|gegevens|dit|dat|deze|die|het|alles|address|location|place|this|it)";

    private static final String IS =
            "(?:is|zijn|blijft|blijven|wordt|worden|moet|moeten|verloopt|verlopen|gebeurt|gebeuren|are|be|stays|remains)";
    private static final String HOE =
            "(?: (?:altijd|strikt|streng|zeer|heel|volledig|geheel|ook|dus|echt|strictly|always))";
    private static final String LIDWOORD = "(?:de|het|een|ons|onze|uw|je|alle|elk|elke|ieder|iedere|the|our|your|all)";

    /** Hardly ever said of talks. */
    private static final String GEHEIM = "\\b(?:geheim|afgeschermd)\\b";
    /** As a rule said of talks, or part of a name. */
    private static final String DISCREET = "\\b(?:vertrouwelijk|secret|confidential)\\b";
    /** May follow when it is said of nothing in the text itself: a reason, or what is asked. */
    private static final String VERDER =
            "(?:en|of|in|i|ivm|wegens|vanwege|om|omdat|voor|want|dus|uit|door|tot|na|op|bij|met|aan|per|ter|alleen|enkel|uitsluitend|houden|gehouden|blijven|blijft|te|zijn|is|wordt|moet|mag"
                    + "|maken|behandelen|behandeld|niet|nog|wel|nb|let|svp|s|aub|a|b|v|bel|belt|zie|ja|dit|deze|het|de|ons|onze|please|due|because|for|and|or|only|call|not|by|to|until"
                    + "|\\p{L}{0,12}adres|locatie|opvang\\p{L}*|shelter|refuge|huis|house|woning|verblijf\\p{L}*|residence|accommodat\\p{L}+|place|site)\\b";
    /** What is told or done there. */
    private static final String PRATEN =
            "(?:\\p{L}{0,12}gesprek(?:ken|je|jes)?|pra(?:at|ten)|spreken|spreekt|vertelt|vertellen|luister\\p{L}*|verhaal|verhalen|informatie|hulp\\p{L}*|advies|talks?|talking|conversations?|stor(?:y|ies))";

    private static final String HOEDANIGHEID =
            "(?:gratis|kosteloos|laagdrempelig|onafhankelijk|anoniem|professioneel|discreet|persoonlijk|open|eerlijk|free|independent|anonymous)";

    private static final Pattern WOORD = Pattern.compile(GEHEIM + "|" + DISCREET);
    private static final Pattern GEHEIM_WOORD = Pattern.compile(GEHEIM);
    private static final Pattern DISCREET_WOORD = Pattern.compile(DISCREET);

    /** Of these the word is part of a name, or says what a part of the place is like. */
    private static final Pattern GEHEIM_DEEL = Pattern.compile(
            "\\bgeheim (?:van|achter|genootschap|recept|ingredient|agent|wapen)\\b"
                    + "|\\bafgeschermd (?:gedeelte|deel|hoek|hoekje|terras|tuin|tuintje|terrein|balkon|plein|stuk|stukje|speelplein|met|van)\\b");

    private static final Pattern GEHEIM_VAN_IETS_ANDERS = Pattern.compile("\\b" + LIDWOORD + " (?!" + ZELF
            + "\\b)\\p{L}{1,20}+ " + IS + HOE + "{0,2} " + GEHEIM + "|\\b(?:geen|niet) geheim\\b|\\b(?:" + PRATEN
            + "|wat (?:u|je|jij)|(?:uw|je|jouw|jullie) \\p{L}{0,8}gegevens)\\b(?: \\p{L}{1,20}+){0,6}? " + GEHEIM);

    private static final Pattern DISCREET_DEEL = Pattern.compile(DISCREET + " (?!" + VERDER + ")\\p{L}");
    private static final Pattern DISCREET_VAN_IETS_ANDERS = Pattern.compile("\\b(?!" + ZELF + "\\b)\\p{L}{1,20}+ " + IS
            + HOE + "{0,2} " + DISCREET
            + "|\\balles (?:is|blijft|wordt|wat)\\b(?: \\p{L}{1,20}+){0,6}? " + DISCREET
            + "|\\b(?:" + PRATEN
            + "|wat|u|uw|je|jij|jouw|jullie|werken|gaan|gaat|you|your|everything)\\b(?: \\p{L}{1,20}+){0,6}? "
            + DISCREET
            + "|\\b(?:niet|not) " + DISCREET + "|" + DISCREET + " met (?:\\p{L}{1,20}+ ){0,4}?" + PRATEN + "\\b");
    /** "Gratis, anoniem en vertrouwelijk". */
    private static final Pattern IN_EEN_RIJ = Pattern.compile("\\b" + HOEDANIGHEID + " (?:en |of |and )?" + DISCREET
            + "|" + DISCREET + " (?:en |of |and )?" + HOEDANIGHEID + "\\b(?= (?:en|of|and)\\b|$)");

    private static final Pattern WAT_U_VERTELT = Pattern.compile(
            "\\bwat (?:u|je|jij|jullie)\\b(?: \\p{L}{1,20}+){0,6}? (?:is|blijft|wordt|houden|behandelen)\\b(?: \\p{L}{1,20}+){0,4}? (?:"
                    + GEHEIM + "|" + DISCREET + ")");

    private static final Pattern ZIN = Pattern.compile("[.!?;\\n]+(?=\\s|$)|\\n");
    private static final Pattern STUK = Pattern.compile("[.!?;:,\\n()\\[\\]|*/<>]+|\\s[-–—]+\\s?");

    /** For a test of how they grow. */
    static final List<Pattern> ALLE = List.of(
            GEHEIM_DEEL, GEHEIM_VAN_IETS_ANDERS, DISCREET_DEEL, DISCREET_VAN_IETS_ANDERS, IN_EEN_RIJ, WAT_U_VERTELT);

    private Geheimwoorden() {}

    /** Whether any part of it says so. */
    public static boolean zeggenHet(String tekst) {
        return zinnen(tekst).anyMatch(Geheimwoorden::zegtHet);
    }

    /** As they stand there. */
    static Stream<String> zinnen(String tekst) {
        return Geheimzinnen.latijn(tekst).flatMap(ZIN::splitAsStream);
    }

    private static boolean zegtHet(String zin) {
        String woorden = Geheimzinnen.woorden(zin);
        if (!WOORD.matcher(woorden).find() || WAT_U_VERTELT.matcher(woorden).find()) {
            return false;
        }
        boolean rij = IN_EEN_RIJ.matcher(woorden).find();
        boolean adres = Adrestekst.staatIn(zin);
        return STUK.splitAsStream(zin)
                .map(Geheimzinnen::woorden)
                .anyMatch(stuk -> zegtGeheim(stuk, adres) || (!rij && zegtDiscreet(stuk, adres)));
    }

    /** @param adres whether an address stands beside it: then it is said of that */
    private static boolean zegtGeheim(String stuk, boolean adres) {
        return GEHEIM_WOORD.matcher(stuk).find()
                && (adres || !GEHEIM_DEEL.matcher(stuk).find())
                && !GEHEIM_VAN_IETS_ANDERS.matcher(stuk).find();
    }

    private static boolean zegtDiscreet(String stuk, boolean adres) {
        return DISCREET_WOORD.matcher(stuk).find()
                && (adres || !DISCREET_DEEL.matcher(stuk).find())
                && !DISCREET_VAN_IETS_ANDERS.matcher(stuk).find();
    }
}
