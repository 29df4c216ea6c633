package nl.samenkracht.indexer.lezen;

import java.util.List;
import java.util.regex.Pattern;

/** What introduces a person in a Dutch sentence, and what follows one; the name is group 1. Possessive where words follow one another: one pass. */
final class Naampatronen {
    private static final String WOORD =
            "(?:[dDOo]['’])?(?:IJ\\p{Ll}|\\p{Lu}\\p{Ll})[\\p{L}'’]{0,30}+(?:-\\p{L}{1,30}+){0,3}+";
    static final String TUSSEN =
            "(?:van|von|de|der|den|het|'t|’t|ter|ten|te|el|al|la|le|du|di|da|dos|bin|ben|ibn|in|op|uit|aan)\\s";
    private static final String VOORLETTERS = "(?:\\p{Lu}\\.\\s?){1,5}+";
    private static final String NAAM = "(?:" + VOORLETTERS + "(?:" + TUSSEN + "){0,3}+)?" + WOORD + "(?:\\s(?:" + TUSSEN
            + "){0,3}+" + WOORD + "){0,4}+(?:\\s\\p{Lu}\\.)?+";
    static final String ROL =
            "\\p{L}{0,20}(?:coördinator|coordinator|werker|werkster|coach|docente?|trainer|trainster|begeleid(?:st)?er|gastvrouw|gastheer"
                    + "|vrijwilligst?er|beheerder|medewerk(?:st)?er|consulente?|adviseur|therapeute?|dirigente?|instructeur|instructrice|leider|leidster"
                    + "|verpleegkundige|voorzitter|secretaris|penningmeester|eigenaar|eigenaresse|initiatief(?:nemer|neemster)|organisator|receptie"
                    + "|contactpersoon|huismeester|conciërge|agente?|imam|predikant|coördinatrice|coordinatrice|directeur|directrice|manager|mentor|mediator|huisarts"
                    + "|psycholoog|psychologe|pedagoog|pedagoge|logopedist|diëtist|kunstenaar|kunstenares|aanspreekpunt|projectleid(?:st)?er)(?!\\p{L})";

    /** Between what introduces somebody and the name. */
    private static final String TEKEN = "\\s?[:=|\\-–]?\\s?";

    static final Pattern BEL_OF_VRAAG = na(
            "(?:t\\.?\\s?n\\.?\\s?v\\.?|ten\\sname\\svan|ten\\shuize\\svan|(?:vraag|vragen)(?:\\s(?:dan|even|gerust))?\\snaar|t\\.?\\s?a\\.?\\s?v\\.?|ter\\sattentie\\svan|o\\.?\\s?l\\.?\\s?v\\.?|onder\\sleiding\\svan"
                    + "|contactpersoon(?:\\sis)?|aanspreekpunt(?:\\sis)?|contact|mijn\\snaam\\sis|ik\\s(?:ben|heet)"
                    + "|(?:bel|bellen|belt|app|appen|appt|mail|mailen|mailt|sms|whatsapp|stuur\\seen\\s(?:mail|bericht|app|appje))"
                    + "(?:\\s(?:dan|even|gerust|eerst|naar|met|aan|voor)){0,3}+)" + TEKEN
                    + "(?:(?:(?:de|onze|uw|een)\\s)?"
                    + ROL + "\\s)?");
    static final Pattern MELD_U_BIJ = na(
            "(?:(?:contact(?:\\sop)?(?:\\s(?:opnemen|maken|zoeken))?|afspraak(?:\\smaken)?|kennismaken|kennismaking|gesprek)\\smet"
                    + "|(?:aanmelden|opgeven|opgave|aanmelding|inschrijven|aan|inlichtingen|informatie|info|reserveren|terecht|melden)\\s(?:bij|via)"
                    + "|inlichtingen|informatie|info|opgave|aanmelden|(?:verzorgd|gegeven|georganiseerd|geleid|begeleid|geschreven|gemaakt)\\sdoor"
                    + "|o\\.?\\s?v\\.?\\s?v\\.?|namens|thuis\\sbij|" + ROL + "(?:\\s(?:is|zijn|heet|heten))?+)"
                    + TEKEN);
    static final Pattern MEVROUW_OF_MENEER =
            metTussenvoegsel("(?:mevrouw|mevr\\.?|mw\\.?|mvr\\.?|meneer|dhr\\.?|de\\sheer|heer)\\s?");
    static final Pattern GRAAD = metTussenvoegsel(
            "(?:(?:dr|drs|ds|prof|ir|ing|mr)\\.|juffrouw|juf|zuster|broeder|dokter|dominee|pastoor|pastor)\\s?");
    static final Pattern IN_HAAKJES_MET_FUNCTIE =
            Pattern.compile("\\(\\s?(" + NAAM + ")\\s?,[^()]{0,40}?(?iu:" + ROL + ")");
    static final Pattern MET_FUNCTIE =
            Pattern.compile("(?<!\\p{L})(" + NAAM + ")\\s?[,(]\\s?(?i:(?:de|onze|uw)\\s)?(?iu:" + ROL + ")");
    static final Pattern MET_NUMMER = Pattern.compile("(?<!\\p{L})(" + NAAM
            + ")\\s?[,:(|/•·–-]?\\s?\\(?(?i:(?:tel(?:efoon)?|t|mobiel)[.:]?\\s?)?(?:0\\d|\\+31|[a-z0-9._-]{1,64}+@)");
    /** Where a number or a mailbox stood. */
    static final Pattern NAAST_WEGGELATEN = Pattern.compile("(?<!\\p{L})(" + NAAM + ")\\s?[,:(|/•·–-]\\s?…");

    static final Pattern IN_HAAKJES = Pattern.compile("\\(\\s?(" + NAAM + ")\\s?\\)");
    static final Pattern MET_VOORLETTERS =
            Pattern.compile("(?<![\\p{L}.])(" + VOORLETTERS + "(?:" + TUSSEN + "){0,3}+" + WOORD + ")");
    static final Pattern MET_TUSSENVOEGSEL = Pattern.compile("(?<!\\p{L})(" + WOORD
            + "\\s(?:van(?:\\s(?:de|den|der|het|'t))?|de|den|der|ter|ten|te|el|von)\\s" + WOORD + ")");
    static final Pattern NA_VOORZETSEL = Pattern.compile(
            "(?<!\\p{L})(?i:met|door|bij|van|aan|via|voor)\\s(" + WOORD + "(?:\\s" + WOORD + "){1,4}+)");
    /** Somebody's own page, or an organisation's. */
    static final Pattern PROFIEL = Pattern.compile(
            "(?i)(?<![\\p{L}\\p{N}])(?:(?:facebook|instagram|linkedin|tiktok|twitter)\\.com/(?:in/|people/|@)?|(?:instagram|insta|facebook|twitter|tiktok|snapchat)\\s?[:=]?\\s?@)"
                    + "((?!(?:groups?|pages?|events?|company|school|profile)(?![\\p{L}\\p{N}]))[\\p{L}\\d][\\p{L}\\d._-]{2,60})");

    static final Pattern EN_OOK = Pattern.compile("\\G\\s?(?:,|/|&|en|of)\\s(" + NAAM + ")");
    static final Pattern LOSSE_NAAM = Pattern.compile("(?<!\\p{L})(" + NAAM + ")");
    static final Pattern LOS_WOORD = Pattern.compile("(?<!\\p{L})" + WOORD);
    static final Pattern DEEL = Pattern.compile("(?:[dDOo]['’])?\\p{Lu}\\p{L}[\\p{L}'’-]*+");

    /** All that are looked for in a whole text. */
    static final List<Pattern> ALLE = List.of(
            BEL_OF_VRAAG,
            MELD_U_BIJ,
            MEVROUW_OF_MENEER,
            GRAAD,
            IN_HAAKJES_MET_FUNCTIE,
            MET_FUNCTIE,
            MET_NUMMER,
            NAAST_WEGGELATEN,
            IN_HAAKJES,
            MET_VOORLETTERS,
            MET_TUSSENVOEGSEL,
            NA_VOORZETSEL,
            PROFIEL,
            LOSSE_NAAM,
            LOS_WOORD);

    private Naampatronen() {}

    private static Pattern na(String inleiding) {
        return Pattern.compile("(?<!\\p{L})(?iu:" + inleiding + ")(" + NAAM + ")");
    }

    private static Pattern metTussenvoegsel(String inleiding) {
        return Pattern.compile("(?<!\\p{L})(?iu:" + inleiding + ")((?:" + TUSSEN + "){0,3}+" + NAAM + ")");
    }
}
