package nl.samenkracht.indexer.lezen;

import java.util.List;
import java.util.regex.Pattern;

/** Words by which times do not hold every week, or not all year: with them a week would be told wrong. Of a text in lower case without accents. */
final class Herhaalwoorden {
    private static final String TEL =
            "(?:\\d{1,2}|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|paar|aantal|zoveel)";
    private static final String RANG = "(?:[1-5](?:e|ste|de)|eerste|tweede|derde|vierde|vijfde|laatste)";
    private static final String DAG = "(?:maan|dins|woens|donder|vrij|zater|zon)dag";
    private static final String WEKEN = "(?:weken|wkn?|dagen|dgn|maanden|mnd|jaar|kwartalen)\\b";

    /** "€ 10 per maand" is a price. */
    private static final Pattern GELD = Pattern.compile(
            "(?:€ ?\\d[\\d.,-]{0,9}|\\b\\d[\\d.,-]{0,9} ?(?:euro|eur)\\b),? ?(?:per|p/|/|p\\.) ?\\p{L}{1,20}");

    private static final Pattern NIET_ELKE_WEEK = Pattern.compile(
            // tweewekelijks, 2-wekelijks, maandelijks, 14-daags
            "(?:twee|drie|vier|vijf|zes|acht|tien|\\d|bi|half)[- ]?wekelijks|maandelijks|jaarlijks|\\d[- ]?daags|(?:tien|veertien)daags"
                    // om de week, elke twee weken, eens in de veertien dagen, iedere 2e week
                    + "|\\bom (?:de|het) (?:andere |" + TEL + " )?(?:week|dag|maand|jaar|kwartaal|" + DAG + "|" + WEKEN
                    + ")"
                    + "|\\b(?:elke|iedere|alle|per|in de|in een|p/|de|/) ?" + TEL + " ?" + WEKEN
                    + "|\\b(?:elke|iedere|om de|de|een) andere (?:week|maand|" + DAG
                    + "\\b)|\\b(?:elke|iedere) andere dag\\b|\\bene week"
                    + "|\\b" + RANG + " (?:volle |hele )?(?:kalender)?(?:week|weken|weekend|weekeinde)\\b"
                    // even weken, week 1 en 3, week A
                    + "|\\boneven\\b|\\beven (?:kalender)?(?:week|weken|wk|weeknr|weeknummers?|dagen|data|maanden)\\b"
                    + "|(?<!elke |iedere |per |de |hele |een )\\b(?:week|weken|wk|weeknr|weeknummers?)\\.? ?(?:nr\\.? ?)?(?:\\d|[ab]\\b)|\\b[ab]-?we(?:ek|ken)\\b"
                    // 1x per maand, 4 keer per jaar, elk kwartaal
                    + "|(?:\\dx|\\bx|keer|maal|\\beens|\\bdag|weken|weekend) ?(?:per|in de|in een|p/|p\\.|/|elke|iedere) ?(?:maand|mnd)\\b|\\bp/m\\b|x p\\.?m\\b"
                    + "|kwarta(?:al|len)|halfjaar|\\b(?:per|elke?|ieder|in het|in een) (?:half |halve )?(?:jaar|seizoen|semester)\\b|x ?/ ?jaar"
                    // no rule at all
                    + "|\\bom en om\\b|\\bom beurten|beurtelings|\\b(?:af)?wisselend|rouler(?:end|en)\\b|rouleert|onregelmatig|\\baf en toe|\\bsoms\\b"
                    + "|\\bnu en dan|incidenteel|periodiek|eenmalig|tijdelijk|\\bmeestal\\b|\\b(?:diverse|verschillende) (?:dagen|data|momenten|tijden)"
                    // a course, a part of the year
                    + "|\\b(?!een |1 )" + TEL
                    + " (?:weken|maanden|lessen|bijeenkomsten|sessies|keren|keer)\\b(?! per week| gratis)"
                    + "|\\b(?:zomer|winter)(?:maanden|periode|seizoen|stop|reces|s)?\\b|seizoen|\\b(?:voorjaar|najaar|lente|herfst)\\b"
                    + "|schooljaar|\\b(?:school|les)(?:weken|dagen|periodes?)\\b|\\bramadan");

    /** A word of which nobody knows what it does to the week. Short "jan" is also a name: no week is lost wrong by it, only told in words. */
    private static final Pattern TIJDWOORD =
            Pattern.compile("\\b(?:maand|maanden|mnd|weken|wkn?|lessen|bijeenkomsten|data|datums?"
                    + "|start|starten|gestart|startdatum|begint|stopt|eindigt|vervalt|vervallen|geannuleerd|afgelast|binnenkort|rooster"
                    + "|" + Maanden.PATROON + ")\\b|\\b" + RANG + "(?=$| en\\b| van\\b)");

    static final List<Pattern> ALLE = List.of(GELD, NIET_ELKE_WEEK, TIJDWOORD);

    private Herhaalwoorden() {}

    /** Whether the text says that its times do not hold every week. */
    static boolean in(String tekst) {
        return NIET_ELKE_WEEK.matcher(GELD.matcher(tekst).replaceAll(" ")).find();
    }

    /** Whether this word or remark, not understood, is about time. */
    static boolean overTijd(String tekst) {
        return TIJDWOORD.matcher(GELD.matcher(tekst).replaceAll(" ")).find();
    }
}
