package nl.samenkracht.indexer.lezen;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether words in a cell ask that something is not published: "NIET PUBLICEREN", "wil niet op de website". Not what a text tells of photos or of the data of visitors. */
public final class Publicatieverzoek {
    private static final String SITE =
            "(?:web ?site|web ?sites|site|webpagina|internet|gids|digitale gids|sociale kaart|kaart|portaal|portal|app|lijst)";
    private static final String OP_DE_SITE = "(?:op|in|via|voor op|voor) (?:(?:de|het|onze|deze|een) )?" + SITE;
    private static final String DOEN =
            "(?:publiceren|plaatsen|tonen|vermelden|weergeven|opnemen|verspreiden|openbaar maken|online (?:zetten|plaatsen)|live zetten|zichtbaar maken|doorplaatsen)";
    private static final String GEDAAN =
            "(?:gepubliceerd|geplaatst|getoond|vermeld|genoemd|weergegeven|opgenomen|verspreid|gezet|zichtbaar|openbaar(?! vervoer)(?: gemaakt)?|publiek)";
    /** What may stand before and behind it when it is about the row: nothing that names another thing. */
    private static final String VOORAF =
            "(?:(?:svp|aub|s v p|a u b|graag|let op|nb|ps|pas op|voorlopig|nog|dus|even|echt|absoluut|vooral|a b|liever|verzoek|om|dit|deze|dat|regel|rij|activiteit|aanbod|organisatie|vermelding"
                    + "|initiatief|item|record|groep|club|stichting|vereniging|de|het|is|mag|mogen|moet|moeten|wil|willen|wenst|wensen|wij|we|ze|zij|men|hij|hier|ook|nu|please) ){0,8}?";

    private static final String DAARNA =
            "(?: (?:svp|aub|s v p|a u b|graag|worden|te|willen|mogen|hier|extern|voorlopig|meer|ook|online|zetten|plaatsen|publiceren|tonen|vermelden|geplaatst|gezet|vermeld|gepubliceerd|genoemd"
                    + "|please|yet|only|" + OP_DE_SITE + ")){0,5}";

    /** Clear in any text. */
    private static final String STERK =
            "(?:(?:niet|nooit|nergens)(?: (?:meer|nog|zomaar|ook|extern|" + OP_DE_SITE + ")){0,2} " + DOEN
                    + "|(?:niet|nooit|nergens) " + OP_DE_SITE
                    + " (?:zetten|gezet|plaatsen|geplaatst|tonen|vermelden|vermeld|publiceren|gepubliceerd)"
                    + "|(?:wil|willen|wenst|wensen|mag|mogen|moet|moeten)(?: (?:wij|we|ze|zij|men|hij|dit|deze|nog|liever)){0,3} niet(?: (?:meer|nog|"
                    + OP_DE_SITE + ")){0,2} (?:" + GEDAAN + "|worden " + GEDAAN
                    + "|online|" + OP_DE_SITE + ")"
                    + "|(?:niet|not) (?:voor|bestemd voor|geschikt voor|for) (?:publicatie|publication)"
                    + "|geen publicatie|geen toestemming (?:voor|om te|tot) (?:publicatie|publiceren|plaatsing|vermelding|plaatsen)"
                    + "|(?:alleen|uitsluitend|enkel|slechts|puur) (?:voor )?intern(?: gebruik)?|(?:voor )?intern gebruik"
                    + "|(?:van|uit) (?:de |onze |deze )?" + SITE + " (?:af )?(?:halen|verwijderen|gehaald|verwijderd)"
                    + "|(?:regel|rij|tekst|vermelding|invoer) is (?:nog )?(?:een )?concept"
                    + "|(?:do not|don t|never) (?:publish|list|post|display)|not to be published|(?:for )?internal use only|for internal use)";
    /** Clear when it is all there is. */
    private static final String ZWAK = "(?:(?:niet|not)(?: (?:meer|nog|yet))? (?:" + GEDAAN
            + "|online|extern|delen|gedeeld|live|public|published|" + OP_DE_SITE + ")"
            + "|(?:nog )?(?:een )?concept(?:versie|tekst|regel|rij)?|intern|draft|unpublished|geen (?:vermelding|plaatsing|toestemming|akkoord)|offline(?: (?:halen|zetten))?|verbergen|verborgen)";

    private static final Pattern HEEL = Pattern.compile(VOORAF + "(?:" + STERK + "|" + ZWAK + ")" + DAARNA);
    private static final Pattern DEEL = Pattern.compile(VOORAF + STERK + DAARNA);
    /** In a remark more words may stand round it. */
    private static final List<Pattern> OPMERKING = List.of(
            Pattern.compile("\\b" + STERK + "\\b"),
            Pattern.compile("\\b(?:niet|nooit|nergens)(?: \\p{L}{1,20}+){0,6}? " + DOEN + "\\b"),
            Pattern.compile(
                    "\\b(?:wil|willen|wenst|wensen|mag|mogen|moet|moeten|liever|svp|aub|graag|nog|wordt|worden|kan|vraagt|verzoekt)(?: \\p{L}{1,20}+){0,5}? niet(?: \\p{L}{1,20}+){0,5}? (?:"
                            + GEDAAN + "|online|" + SITE + ")\\b"),
            Pattern.compile("\\b(?:publiceer|plaats|toon|vermeld|zet)(?: \\p{L}{1,20}+){0,4}? niet\\b"),
            Pattern.compile("\\bgeen (?:vermelding|plaatsing|publicatie|toestemming|akkoord)\\b"));

    private static final String BEELDEN =
            "foto|fotos|foto s|beeld|beelden|beeldmateriaal|video|videos|opnames?|filmpjes?|logo|afbeelding(?:en)?";

    private static final Pattern BEELD = Pattern.compile("\\b(?:" + BEELDEN + ")\\b");
    private static final String BEZOEKERS = "uw|je|jouw|persoonsgegevens";
    private static final Pattern VAN_BEZOEKERS = Pattern.compile("\\b(?:" + BEZOEKERS + ")\\b");
    /** What is not published then is something else. */
    private static final Pattern IETS_ANDERS = Pattern.compile(
            "\\b(?:" + BEELDEN + "|" + BEZOEKERS
                    + "|clienten|deelnemers?|bezoekers?|verhaal|verhalen|reacties?|geen verplichting|adres|adresgegevens|locatie|staan?|gevonden|vinden)\\b");

    private static final String REGELEN =
            "(?:aanmelden|aan te melden|inschrijven|in te schrijven|opgeven|op te geven|reserveren|boeken|betalen|bestellen|kopen|afspraak maken)";
    private static final String ONLINE = "(?:online|via (?:(?:de|het|onze|een) )?" + SITE + ")";
    /** What cannot be arranged online is not about what is shown there. */
    private static final Pattern NIET_ONLINE_TE_REGELEN = Pattern.compile("\\b" + REGELEN
            + "(?: \\p{L}{1,20}+){0,5}? niet(?: \\p{L}{1,20}+){0,3}? " + ONLINE + "\\b(?! " + DOEN + "| " + GEDAAN
            + "| zetten)|\\bniet(?: \\p{L}{1,20}+){0,3}? " + ONLINE + " (?:te )?" + REGELEN + "\\b");

    private static final Pattern NUMMER =
            Pattern.compile("\\b(?:tel|telefoon\\p{L}{0,10}|telnr|nummer|nr|06|mobiel\\p{L}{0,8}|contactgegevens)\\b");
    private static final Pattern MAIL = Pattern.compile("\\b(?:mail|email|mailadres|emailadres|contactgegevens)\\b");

    /** Beside a number or a mailbox these are enough when nothing else stands there. */
    private static final Pattern EIGEN = Pattern.compile(
            "(?:(?:svp|aub|let op|dit|het|is|blijft|nummer|telefoonnummer|tel|mobiel|mailadres|e mail|email|mail|strikt) ){0,4}?"
                    + "(?:(?:geheim|vertrouwelijk|prive|intern|secret|confidential|private|unlisted)(?: (?:nummer|telefoonnummer|nr|adres|mailadres|e mail|email|mail|number|gebruik|houden))?"
                    + "|(?:geheime?|prive|vertrouwelijke?)(?:telefoon|mail)?(?:nummer|nr|adres)"
                    + "|(?:niet|nooit|not) (?:verder )?(?:delen|gedeeld|doorgeven|doorgegeven|verstrekken|verstrekt|geven|weggeven|noemen|openbaar|publiek|extern|public|shared|share|op (?:de )?(?:web ?)?site)"
                    + "|(?:alleen|uitsluitend|enkel) (?:intern|voor (?:intern|collegas?|collega s|medewerkers|professionals|verwijzers|hulpverleners|ons))(?: gebruik)?)"
                    + "(?: (?:svp|aub|s v p|a u b|please|aan derden|aan anderen|aan clienten|aan bezoekers))?");

    private static final Pattern ZIN = Pattern.compile("[.!?;\\n]+(?=\\s|$)|\\n");
    /** Parts of a sentence that may stand by themselves. */
    private static final Pattern STUK = Pattern.compile("[.!?;:,\\n()\\[\\]|*/<>]+|\\s[-–—]+\\s?");

    /** Without any of these nothing is asked: this is quick to see. */
    private static final Pattern KAN = Pattern.compile(
            "(?i)niet|nooit|nergens|not|never|don.?t|geen|intern|concept|draft|unpublished|offline|verb[eo]rg|halen|gehaald|verwijder");

    /** For a test of how they grow. */
    static final List<Pattern> ALLE = Stream.concat(
                    Stream.of(HEEL, DEEL, IETS_ANDERS, NIET_ONLINE_TE_REGELEN, EIGEN), OPMERKING.stream())
            .toList();

    /** Of what a remark asks that it is not published. */
    public enum Over {
        RIJ,
        TELEFOON,
        EMAIL
    }

    private Publicatieverzoek() {}

    /** Whether the cell holds nothing else. */
    public static boolean isHeel(String cel) {
        String kaal = Kaal.van(cel);
        return HEEL.matcher(kaal).matches();
    }

    /** Whether a part of a text for visitors asks so. */
    public static boolean inTekst(String tekst) {
        if (!KAN.matcher(tekst).find()) {
            return false;
        }
        return isHeel(tekst)
                || STUK.splitAsStream(tekst)
                        .map(Kaal::van)
                        .anyMatch(stuk -> DEEL.matcher(stuk).matches());
    }

    /** Whether what stands beside a number or a mailbox asks to keep that private. */
    public static boolean bijNummer(String tekst) {
        return inTekst(tekst)
                || STUK.splitAsStream(tekst)
                        .map(Kaal::van)
                        .anyMatch(stuk -> EIGEN.matcher(stuk).matches());
    }

    /** What a remark that nobody gets to see asks not to publish; nothing when it asks nothing. */
    public static List<Over> inOpmerking(String tekst) {
        if (inTekst(tekst)) {
            return List.of(Over.RIJ);
        }
        if (!KAN.matcher(tekst).find()) {
            return List.of();
        }
        return zinnen(tekst)
                .filter(zin -> !(isBereikbaar(zin) ? VAN_BEZOEKERS : IETS_ANDERS)
                        .matcher(zin)
                        .find())
                .filter(zin -> !NIET_ONLINE_TE_REGELEN.matcher(zin).find())
                .filter(zin -> OPMERKING.stream()
                        .anyMatch(vraagt -> vraagt.matcher(zin).find()))
                .flatMap(Publicatieverzoek::over)
                .distinct()
                .toList();
    }

    /** The sentences of a remark that are not about a number, a mailbox or a picture. */
    public static Stream<String> overDeRij(String tekst) {
        return zinnen(tekst).filter(zin -> !isBeeld(zin) && !isBereikbaar(zin));
    }

    /** Whether these words are about a picture. */
    public static boolean isBeeld(String woorden) {
        return BEELD.matcher(Kaal.van(woorden)).find();
    }

    private static Stream<String> zinnen(String tekst) {
        return ZIN.splitAsStream(tekst).map(Kaal::van);
    }

    private static boolean isBereikbaar(String zin) {
        return NUMMER.matcher(zin).find() || MAIL.matcher(zin).find();
    }

    private static Stream<Over> over(String zin) {
        if (!isBereikbaar(zin)) {
            return Stream.of(Over.RIJ);
        }
        boolean nummer = NUMMER.matcher(zin).find();
        boolean mail = MAIL.matcher(zin).find();
        return Stream.of(nummer ? Over.TELEFOON : Over.EMAIL, mail ? Over.EMAIL : Over.TELEFOON);
    }
}
