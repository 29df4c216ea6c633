package nl.samenkracht.indexer.lezen;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.samenkracht.catalogus.aanbod.Plaatssoort;

/** What kind of place something is, from a word in a column. */
public final class Plaatssoortlezer {
    private static final Pattern GEHEIM = Pattern.compile(
            "\\b(?:geheime?|geheim gehouden|afgeschermde?|vertrouwelijke?) ?(?:(?:bezoek|opvang|woon|verblijf)?(?:s?adres(?:sen)?|s?locatie|s?plek))\\b|\\b(?:adres|locatie|plek) (?:is |blijft |zijn |moet )?(?:geheim|afgeschermd|vertrouwelijk|onbekend om veiligheidsredenen)\\b");
    /** Up to four words lie between the place and its being secret; "geen geheim" is none. */
    private static final Pattern GEHOUDEN = Pattern.compile(
            "\\b(?:adres|locatie|plek)(?: (?!(?:geen|niet|nooit|wat|alles|gesprek(?:ken)?)\\b)[\\p{L}\\p{Nd}]{1,20}+){0,4}? (?:geheim|afgeschermd)\\b"
                    + "|\\b(?:geheimhouding|geheim ?houden)(?: van)?(?: (?:het|de|ons|onze|dit|deze))? (?:adres|locatie|plek)\\b");
    /** That it is not told, not that it is not known yet. */
    private static final Pattern NIET_VERTELD = Pattern.compile(
            "(?<!\\b(?:uw|je|jouw|jullie) )\\b(?:adres|locatie|plek)(?: (?!(?:nog|uw|je|jouw|gegevens|persoonsgegevens)\\b)[\\p{L}\\p{Nd}]{1,20}+){0,4}? niet (?:bekend ?(?:gemaakt|maken|te maken)|gedeeld|vrijgegeven|doorgegeven|prijsgegeven|verstrekt)\\b"
                    + "|\\b(?:adres|locatie|plek) (?:maakt|maken|geeft|geven|deelt|delen|vertelt|vertellen|verstrekt|verstrekken)"
                    + "(?: (?:we|wij|ze|zij|de organisatie|om veiligheidsredenen|verder|altijd)){0,3} niet\\b"
                    + "|\\b(?:maakt|maken|geeft|geven|deelt|delen|vertelt|vertellen|verstrekt|verstrekken)(?: (?:we|wij|ze|zij))? (?:het|de|ons|onze|dit|deze) "
                    + "(?:adres|locatie|plek)(?: om veiligheidsredenen)? niet\\b");

    private static final Pattern KOP_GEHEIM =
            Pattern.compile("(?:is )?(?:geheim|geheimhouding|afgeschermd)(?: (?:ja|nee|j|n|x|of|0|1))*");
    private static final Pattern VERPAKT = Pattern.compile("[<&\\p{Cf}]");
    /** Said of nothing else than a place. */
    private static final Pattern HEET_SCHUILPLEK = Pattern.compile(
            "\\b(?:safe ?house|undisclosed|unlisted|(?:geheime?|vertrouwelijke?|afgeschermde?|secret|confidential|hidden) "
                    + "(?:opvang\\p{L}*|verblijf\\p{L}*|woning|huis|shelter|refuge|house|residence|facility|accommodat\\p{L}+))\\b");
    /** What may not be done with the place; with what is in it is another thing, "niet openbaar toegankelijk". */
    private static final String NIET_OPENBAAR =
            "\\b(?:(?:alleen|enkel) intern|(?:niet|not) (?:publiceren|tonen|vermelden|delen|doorgeven|bekend ?maken|noemen|op (?:de )?(?:web ?)?site"
                    + "|(?:openbaar|publiek)(?! (?:vervoer|toegankelijk|toilet|gebouw|groen|terrein))|public(?! (?:transport|toilets?|building))"
                    + "|disclosed|published|for publication))\\b";

    private static final Pattern IETS_NIET_OPENBAAR = Pattern.compile(
            "\\b(?:foto\\p{L}*|beeld\\p{L}*|video\\p{L}*|film\\p{L}*|opnames?|logo|uw|je|jouw|jullie|\\p{L}{0,8}gegevens|telefoon\\p{L}*|\\p{L}{0,8}mail\\p{L}*"
                    + "|prij(?:s|zen)|\\p{L}{0,8}tijden|programma|agenda|rooster|tuin|terras|toilet|keuken|zaal|lift|parkeer\\p{L}*|speel\\p{L}*|photos?|pictures?|your)\\b(?: \\p{L}{1,20}+){0,4}? "
                    + NIET_OPENBAAR);
    private static final Pattern PLEK_NIET_OPENBAAR = Pattern.compile(NIET_OPENBAAR);
    /** Kinds of place of which no list says that they are secret, but that are there to be safe at. */
    private static final Pattern SCHUILPLEK = Pattern.compile(
            "\\b(?:schuil|onderduik|blijf)\\p{L}*|\\b(?:veilige?|beschermde?|verborgen|anonieme?|shelter|hidden|protected)\\b");

    /** For a test of how they grow. */
    static final List<Pattern> ALLE = List.of(HEET_SCHUILPLEK, IETS_NIET_OPENBAAR, PLEK_NIET_OPENBAAR);

    private static final Pattern THUIS = Pattern.compile(
            "\\b(?:(?:bij (?:u|de (?:client|inwoner|bewoner)|mensen) )?thuis|aan huis|huisbezoek|op huisbezoek)\\b");
    private static final Pattern OP_AFSTAND =
            Pattern.compile("\\b(?:telefonisch|telefoon|online|digitaal|chat|videobellen|virtual)\\b");
    private static final Pattern WIJK = Pattern.compile(
            "\\b(?:alleen wijk|in de wijk|wisselende locaties?|divers|diverse locaties|verschillende locaties|op locatie)\\b");
    private static final Pattern BEZOEK = Pattern.compile("\\b(?:bezoekadres|adres|locatie|physical|op adres)\\b");

    private Plaatssoortlezer() {}

    /** Whether these words, anywhere in a row, demand that the address stays secret. */
    public static boolean eistGeheim(String ruw) {
        return heetGeheim(ruw)
                || Geheimzinnen.zegtGeheim(ruw)
                || (VERPAKT.matcher(ruw).find()
                        && Geheimzinnen.zegtGeheim(Tekstlezer.lees(ruw).waarde().orElse("")));
    }

    private static boolean heetGeheim(String ruw) {
        return zoalsGelezen(ruw)
                .anyMatch(woorden -> Stream.of(GEHEIM, GEHOUDEN, NIET_VERTELD)
                        .anyMatch(patroon -> patroon.matcher(woorden).find()));
    }

    /** Whether a heading asks if the place is secret: "Geheim adres", "Geheim (ja/nee)". */
    public static boolean vraagtGeheim(String kop) {
        return heetGeheim(kop) || KOP_GEHEIM.matcher(Kaal.van(kop)).matches();
    }

    /** The words as they stand there, and as they look once markup and invisible signs are gone: either may hide the other. */
    private static Stream<String> zoalsGelezen(String ruw) {
        Stream<String> gewoon = Geheimzinnen.gewoon(ruw);
        return VERPAKT.matcher(ruw).find()
                ? Stream.concat(
                        gewoon,
                        Geheimzinnen.gewoon(Tekstlezer.regel(ruw).waarde().orElse("")))
                : gewoon;
    }

    /** Whether what stands about the place says that it is secret: "geheim", "Safe house, bel eerst". */
    public static boolean isGeheim(String ruw) {
        return eistGeheim(ruw)
                || zegtGeheim(ruw)
                || (VERPAKT.matcher(ruw).find()
                        && zegtGeheim(Tekstlezer.lees(ruw).waarde().orElse("")));
    }

    private static boolean zegtGeheim(String tekst) {
        return Geheimzinnen.gewoon(tekst)
                        .anyMatch(woorden -> HEET_SCHUILPLEK.matcher(woorden).find())
                || Geheimwoorden.zeggenHet(tekst)
                || Geheimwoorden.zinnen(tekst)
                        .map(Geheimzinnen::woorden)
                        .map(zin -> IETS_NIET_OPENBAAR.matcher(zin).replaceAll(" "))
                        .anyMatch(zin -> PLEK_NIET_OPENBAAR.matcher(zin).find());
    }

    /** Whether what kind of place it is says, or may mean, that it is secret. */
    public static boolean isSchuilplek(String ruw) {
        return isGeheim(ruw)
                || Geheimzinnen.gewoon(ruw)
                        .anyMatch(woorden -> SCHUILPLEK.matcher(woorden).find());
    }

    /** The kind; empty when the cell does not say. */
    public static Optional<Plaatssoort> lees(String ruw) {
        String tekst = Kaal.van(Tekstlezer.regel(ruw).waarde().orElse(""));
        String code = tekst.replace(' ', '-');
        if (Plaatssoort.vanCode(code).isPresent()) {
            return Plaatssoort.vanCode(code);
        }
        if (tekst.contains("geheim") || isSchuilplek(ruw)) {
            return Optional.of(Plaatssoort.GEHEIM);
        }
        if (THUIS.matcher(tekst).find()) {
            return Optional.of(Plaatssoort.BIJ_U_THUIS);
        }
        if (OP_AFSTAND.matcher(tekst).find()) {
            return Optional.of(Plaatssoort.TELEFOON_OF_ONLINE);
        }
        if (WIJK.matcher(tekst).find()) {
            return Optional.of(Plaatssoort.ALLEEN_WIJK);
        }
        return BEZOEK.matcher(tekst).find() ? Optional.of(Plaatssoort.BEZOEKADRES) : Optional.empty();
    }
}
