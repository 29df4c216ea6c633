package nl.samenkracht.indexer.lezen;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a sentence, in Dutch or in English, says that the place is not for everybody to know. That it is not known yet is not enough. In doubt it
 * says so: an address that was shown cannot be taken back.
 */
final class Geheimzinnen {
    /** The place an entry is at: not an address for mail, and not where the reader lives. */
    private static final String PLEK =
            "(?<!\\b(?:uw|je|jouw|jullie|mail|web|internet|ip|website) )\\b(?:(?:bezoek|opvang|woon|verblijf|vestigings|huis|straat|les|start|ontmoetings)?(?:s?adres(?:sen|gegevens)?"
                    + "|s?locaties?|s?locatiegegevens|s?plek)|vestigingsplaats|verblijfplaats|huisnummer|straatnaam)\\b";
    /** What is done there is not what is done with it: "foto's op deze locatie". */
    private static final String ZELF =
            "(?<!\\b(?:op|in|naar|vanaf|voor) (?:(?:de|het|deze|dit|onze|ons|een|elke|die|dat) )?)" + PLEK;

    /** Words in between, none of which begins something else. */
    private static final String TUSSEN =
            "(?: (?!(?:uw|je|jouw|gegevens|persoonsgegevens|foto|fotos|beelden|namen|naam|telefoonnummer|nummer|mailadres|prijs|kosten|tijden|openingstijden|programma"
                    + "|gesprek|gesprekken|verhaal|verhalen|wat|wie|alles|iets|geen|niet|nooit|your|you|email|phone|information)\\b)[\\p{L}\\p{Nd}]{1,40}+)";
    /** "Niet", but not "niet alleen". */
    private static final String NIET = " (?:niet|nooit|nergens)(?! (?:alleen|enkel|goed|makkelijk|gemakkelijk)\\b)";
    /** How little, to whom and where. */
    private static final String HOE =
            "(?: (?:meer|zomaar|altijd|ook|verder|hier|online|publiekelijk|publiek|openbaar|worden|te|aan|met|bij|door|door de|de|het|op|onze|deze|website|site|internet|derden|anderen|iedereen|buiten|naar|algemeen|in|gids|kaart|wordt|mag|mogen|kunnen|kan)){0,6}?";

    private static final String VERTELD =
            " (?:vermeld|genoemd|gepubliceerd|getoond|weergegeven|gedeeld|doorgegeven|vrijgegeven|prijsgegeven|afgegeven|verstrekt|verteld|gezegd"
                    + "|bekend ?ge(?:maakt|geven)|openbaar(?! (?:vervoer|toegankelijk|toilet|gebouw|groen|terrein))|publiek(?! toegankelijk)|geopenbaard|gecommuniceerd|verspreid|meegedeeld|medegedeeld"
                    + "|afgedrukt|opgenomen|zichtbaar(?! (?:vanaf|vanuit|van|achter))|geplaatst|gezet|publiceren|vermelden|noemen|tonen|weergeven|delen|doorgeven|vrijgeven|prijsgeven"
                    + "|verstrekken|bekend ?(?:te )?(?:maken|geven)|communiceren|verspreiden|laten zien|doorvertellen|plaatsen|zetten|opnemen"
                    + "|op (?:de |onze |het )?(?:web ?site|site|internet|kaart)|algemeen bekend"
                    + "|bekend (?:bij|voor|aan) (?:derden|anderen|buitenstaanders|de buitenwereld|het publiek|publiek|iedereen|partners?|daders?|familie))\\b";
    private static final String DOEN =
            "(?:vermeld(?:en|t)?|noem(?:en|t)?|publice(?:ren|ert?)|to(?:nen|ont?)|de(?:len|elt?)|verspreid(?:en|t)?|verstrek(?:ken|t)?|communice(?:ren|ert?))";
    private static final String VEILIG =
            "(?:veiligheids?\\p{L}{0,12}|privacy\\p{L}{0,12}|bescherming|geheimhouding|anonimiteit)";
    private static final String AANMELDEN = "(?:de |het |een |uw |je |jouw |telefonisch |eerste )?"
            + "(?:aanmeld\\p{L}{0,5}|intake\\p{L}{0,9}|inschrijv\\p{L}{0,5}|kennismak\\p{L}{0,12}|aanvraag|verzoek|reserver\\p{L}{0,5}|contact|toelating|plaatsing|opgave)\\b";

    private static final List<String> NEDERLANDS = List.of(
            // A word that says it all.
            "\\b(?:schuil|onderduik|duik)(?:adres(?:sen)?|locaties?|woning(?:en)?)\\b",
            "\\b(?:geheim(?:e|gehouden)?|verborgen|anonieme?|niet (?:nader )?(?:genoemde?|bekende?|openbare?|vermelde?)) (?:\\p{L}{1,15}+ )?"
                    + PLEK,
            // "Op een onbekende locatie" is said of a shelter, "locatie onbekend" of a club without a room.
            "\\b(?:op|in|naar) (?:een )?onbekende? " + PLEK,
            ZELF + TUSSEN + "{0,3}? (?:geheim|geheimgehouden|afgeschermd|vertrouwelijk|anoniem)\\b",
            // The place, and then that it is not told; or the other way round.
            ZELF + TUSSEN + "{0,7}?" + NIET + HOE + VERTELD,
            ZELF + " " + DOEN + "\\b" + TUSSEN + "{0,5}?" + NIET + "\\b",
            "\\b" + DOEN + TUSSEN + "{0,3}? " + PLEK + TUSSEN + "{0,4}?" + NIET + "\\b",
            "\\b(?:maak|geef|zet|plaats|druk|laat|maken|geven|zetten|plaatsen|laten)" + TUSSEN + "{0,3}? " + PLEK
                    + TUSSEN + "{0,3}?" + NIET + HOE
                    + " (?:bekend|openbaar|door|vrij|prijs|af|weg|op|online|zien|vrijgeven)\\b",
            "\\b(?:niet|nooit|nergens)(?: (?:het|ons|de|onze|dit|deze|een|exacte|juiste|volledige)){0,3} " + PLEK
                    + "(?: (?:te|ook|nergens|op|de|onze|website|site)){0,4}" + VERTELD,
            "\\bgeen (?:exacte? |volledige? |bezoek)?" + PLEK + TUSSEN + "{0,3}?" + VERTELD,
            "\\b" + DOEN + "(?: (?:wij|we|ze|zij|daarom|hier|bewust|dus|om|veiligheidsredenen)){0,4} geen " + PLEK,
            "\\b(?:zonder|nooit) (?:vermelding|publicatie|bekendmaking) van (?:het |ons |de |onze )?" + PLEK,
            "\\bgeen (?:vermelding|publicatie|bekendmaking) van (?:het |ons |de |onze )?" + PLEK,
            // Known to some.
            ZELF
                    + "(?: (?:is|zijn|alleen|uitsluitend|slechts|enkel|wel|bij ons)){0,4} bekend (?:bij|aan) (?!(?:uw|jou)\\b)",
            "\\b(?:adres|locatie) (?:is )?bij (?:ons|de (?:organisatie|gemeente|redactie|politie)) bekend\\b",
            ZELF + " (?:(?:is|alleen|uitsluitend|enkel) ){0,3}(?:voor )?intern\\b",
            // Told later, to who may know it.
            "\\badres(?:gegevens)? (?:is |alleen |uitsluitend |enkel |verkrijgbaar |beschikbaar |bekend ){0,3}op (?:aan)?(?:vraag|verzoek)\\b",
            "\\b(?:locatie|plek) (?:is |verkrijgbaar |beschikbaar |bekend ){0,3}(?:alleen|uitsluitend|enkel) (?:bekend )?op (?:aan)?(?:vraag|verzoek)\\b",
            "\\badres(?:gegevens)?\\b" + TUSSEN
                    + "{0,4}?(?: (?:krijgt|ontvangt|hoort|verneemt|vertellen|sturen|mailen|appen|geven|delen|volgt|wordt|worden))(?: (?:u|je|jij|wij|we|dan|pas|alleen|per|mail|telefonisch|verstrekt)){0,4} (?:pas |alleen )?(?:na|bij|tijdens|op) "
                    + AANMELDEN,
            "\\b(?:locatie|plek)\\b" + TUSSEN + "{0,6}? (?:pas|alleen|uitsluitend) (?:na|bij|tijdens|op) " + AANMELDEN,
            "\\b(?:na|bij|tijdens) " + AANMELDEN
                    + "(?: (?:krijgt|ontvangt|hoort|verneemt|geven|sturen|vertellen|delen|mailen)) (?:u|je|jij|wij|we)(?: (?:u|je|pas|dan|van|ons)){0,3} (?:het|ons) (?:exacte |juiste )?adres\\b");

    private static final String PLACE =
            "(?<!\\b(?:your|mail|email|web|ip|e mail|internet) )\\b(?:address(?:es)?|locations?|whereabouts)\\b";
    private static final List<String> ENGELS = List.of(
            "\\b(?:secret|confidential|undisclosed|unlisted|hidden|protected|withheld|unpublished|anonymous|non public|not public) (?:\\p{L}{1,12}+ )?"
                    + PLACE,
            PLACE
                    + "(?: (?!(?:not|no|your|you|but|is not|phone|email)\\b)\\p{L}{1,15}+){0,5}? (?:secret|confidential|undisclosed|withheld|unlisted|unpublished|hidden)\\b",
            "\\baddress (?:is|stays|remains) private\\b",
            PLACE
                    + "(?: (?!(?:your|you|photos|pictures|phone|email)\\b)\\p{L}{1,15}+){0,6}? (?:not|never|cannot|t)(?: (?:be|been|is|are|made|to|publicly|currently|generally|available|for)){0,5}? "
                    + "(?:disclosed?|published?|public(?! (?:transport|toilet))|publicly|shared?|given|listed?|revealed?|shown|show|released?|announced|advertised|posted|known to (?:the public|others|everyone)|publication|told)\\b",
            "\\b(?:not|never|cannot|t)(?: (?:be|to|ever|publicly)){0,2} (?:publish|disclose|share|list|reveal|show|give out|give|release|post|advertise|tell|print|mention)(?: (?:the|this|our|its|any|exact|street|full|physical)){0,4} "
                    + PLACE,
            PLACE
                    + "(?: (?:is|will be|only|are)){0,3} (?:available|provided|given|disclosed|shared|released|known)(?: only)? (?:on|upon|after|by|at|to|following) (?:your |the |a |an )?"
                    + "(?:request|intake|registration|screening|referral|staff|residents|clients|booking|enrol\\p{L}{0,6}|signing up|application)\\b",
            "\\bno (?:public )?" + PLACE + " (?:is |are )?(?:published|listed|given|shown|disclosed)\\b");

    /** Why it is not told is enough with any word that says that it is not. */
    private static final Pattern OM_VEILIG = Pattern.compile(
            "\\b(?:om|vanwege|wegens|ivm|in verband met|uit|met het oog op|gezien|ter|door|for|because of|due to)(?: \\p{L}{1,12}+){0,3}? (?:"
                    + VEILIG + "|safety|security|privacy)\\b");

    private static final Pattern EEN_PLEK = Pattern.compile(ZELF + "|" + PLACE);
    private static final Pattern ONBEKEND = Pattern.compile(
            "\\b(?:onbekende?|niet bekend|geen|zonder|not known|unknown|niet ge\\p{L}{2,15}+|alleen bekend)\\b");

    private static final Pattern ZEGT = Pattern.compile(Stream.concat(NEDERLANDS.stream(), ENGELS.stream())
            .map(deel -> "(?:" + deel + ")")
            .collect(Collectors.joining("|")));

    /** Most sentences are about something else: this is quick to see. */
    private static final Pattern GAAT_OVER_PLEK =
            Pattern.compile("ad?dres|locatie|location|plek|plaats|huisnummer|straatnaam|whereabouts|onderduik|schuil");

    /** For a test of how they grow. */
    static final List<Pattern> ALLE = Stream.concat(
                    Stream.concat(NEDERLANDS.stream(), ENGELS.stream()).map(Pattern::compile),
                    Stream.of(OM_VEILIG, EEN_PLEK, ONBEKEND))
            .toList();

    /** Full stops inside "i.v.m." end nothing. */
    private static final Pattern AFKORTING =
            Pattern.compile("(?<=(?<!\\p{L})\\p{L})\\.(?=\\s?\\p{L}\\.)|(?<=\\.\\s?\\p{L})\\.(?=\\s?\\p{Ll})");

    private static final Pattern EINDE = Pattern.compile("[.!?;\\n]+(?=\\s|$)|\\n");
    /** A word broken at the end of a line, or written letter by letter. */
    private static final Pattern AFGEBROKEN = Pattern.compile("(?<=\\p{L})[-\\u2010-\\u2013]\\s{0,3}(?=\\p{Ll})");

    private static final Pattern GESPATIEERD = Pattern.compile("(?<=(?<!\\p{L})\\p{L}) (?=\\p{L}(?!\\p{L}))");
    private static final Pattern VERSCHREVEN =
            Pattern.compile("\\b(?:gehiem|gehem|gehijm|gehein|geheirn)(?=e?\\b|adres|gehouden)");

    private static final Pattern ANDER_SCHRIFT = Pattern.compile("[\\u0250-\\u05FF]");
    /** Letters of other alphabets that look like ours. */
    private static final Map<String, String> DUBBELGANGERS = Map.ofEntries(
            Map.entry("а", "a"),
            Map.entry("е", "e"),
            Map.entry("о", "o"),
            Map.entry("р", "p"),
            Map.entry("с", "c"),
            Map.entry("у", "y"),
            Map.entry("х", "x"),
            Map.entry("і", "i"),
            Map.entry("ј", "j"),
            Map.entry("ѕ", "s"),
            Map.entry("һ", "h"),
            Map.entry("ԁ", "d"),
            Map.entry("ɡ", "g"),
            Map.entry("ο", "o"),
            Map.entry("α", "a"),
            Map.entry("ι", "i"));

    private Geheimzinnen() {}

    /** Whether any sentence says so. */
    static boolean zegtGeheim(String tekst) {
        return Stream.of(EINDE.split(AFKORTING.matcher(tekst).replaceAll("")))
                .flatMap(Geheimzinnen::gewoon)
                .filter(zin -> GAAT_OVER_PLEK.matcher(zin).find())
                .anyMatch(zin -> ZEGT.matcher(zin).find() || omVeiligheid(zin));
    }

    /** The words of a text as they may have been meant, for comparing. */
    static Stream<String> gewoon(String tekst) {
        return latijn(tekst).map(Geheimzinnen::woorden);
    }

    /** A text as it is written, and with its broken words whole. */
    static Stream<String> latijn(String tekst) {
        String latijn = ANDER_SCHRIFT
                .matcher(tekst)
                .replaceAll(teken -> DUBBELGANGERS.getOrDefault(teken.group(), teken.group()));
        return Stream.of(latijn, AFGEBROKEN.matcher(latijn).replaceAll("")).distinct();
    }

    /** Without what people do not agree on. */
    static String woorden(String latijn) {
        String aaneen = GESPATIEERD.matcher(Kaal.van(latijn)).replaceAll("");
        return VERSCHREVEN.matcher(aaneen).replaceAll("geheim");
    }

    private static boolean omVeiligheid(String zin) {
        Matcher plek = EEN_PLEK.matcher(zin);
        return plek.find()
                && OM_VEILIG.matcher(zin).find()
                && ONBEKEND.matcher(zin).find();
    }
}
