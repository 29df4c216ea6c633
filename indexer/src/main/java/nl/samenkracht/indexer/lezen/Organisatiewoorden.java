package nl.samenkracht.indexer.lezen;

import java.util.regex.Pattern;

/** Tells from its name alone that something is surely an organisation. Words that are also surnames, such as "Kerk" and "School", need company. */
public final class Organisatiewoorden {
    private static final Pattern WOORD = Pattern.compile(
            "\\b(?:stichting|vereniging|cooperatie|gemeente|welzijn|opvang|bibliotheek|bieb|sociaal plein|kerkgenootschap|parochie|moskee|synagoge"
                    + "|leger des heils|rode kruis|zonnebloem|humanitas|vluchtelingenwerk|voedselbank|kledingbank|weggeefwinkel|repair cafe|speeltuin"
                    + "|kinderboerderij|museum|theater|filmtheater|poppodium|zwembad|sporthal|ziekenhuis|ggd|ggz|zorggroep|thuiszorg|politie|brandweer"
                    + "|adviesraad|wijkraad|bewonersplatform|ouderenbond|anbo|kbo|pcob|vvv|bv|b v|nv)\\b"
                    + "|\\b\\p{L}*(?:vereniging|stichting|wijkcentrum|buurtcentrum|jongerencentrum|gezondheidscentrum|activiteitencentrum|cultuurcentrum"
                    + "|dienstencentrum|inloopcentrum|wijkpunt|buurthuis|wijkhuis|dorpshuis|inloophuis|verzorgingshuis|verpleeghuis|woonzorgcentrum|buurtkamer"
                    + "|huiskamer|club|team|orkest|harmonie|scouting|werkgroep|bewonersgroep|organisatie|corporatie|college|instituut|raad van kerken)\\b"
                    + "|\\p{L}{2,}(?:school|koor)\\b");
    /** "Kerk De Regenboog", "Grote Kerk", "Protestantse Kerk Hilversum", "School Oost"; but "Jan van der Kerk" and "Anja School" are people. */
    private static final Pattern IN_GEZELSCHAP = Pattern.compile("^(?:de )?(?:kerk|school|basisschool)\\b(?= \\p{L})"
            + "|^(?:de )?(?:protestantse|katholieke|gereformeerde|hervormde|evangelische|lutherse|doopsgezinde|remonstrantse|grote|oude|nieuwe|vrije) kerk\\b"
            + "|^(?:basis|muziek|taal|volks|middelbare |openbare )?(?:school) (?:voor|van|de|het)\\b");

    /** "St." before a name is a stichting. */
    private static final Pattern STICHTING = Pattern.compile("^(?i:st|ver|coöp)\\. ?\\p{Lu}");
    /** Many people together; who is named behind it may still be one of them. */
    private static final Pattern GROEP = Pattern.compile(
            "^(?:de |een |onze )?(?:groep |actieve )?(?:vrijwilligers|bewoners|buurtbewoners|wijkbewoners|buren|inwoners|mantelzorgers|ouders|ouderen|senioren"
                    + "|jongeren|studenten|leerlingen|ondernemers|kerken|scholen|buurtgenoten|ervaringsdeskundigen)\\b");

    private Organisatiewoorden() {}

    /** Whether this name is an organisation's. */
    public static boolean noemt(String naam) {
        String kaal = Kaal.van(naam);
        return WOORD.matcher(kaal).find()
                || IN_GEZELSCHAP.matcher(kaal).find()
                || STICHTING.matcher(naam.strip()).find();
    }

    /** Whether this names many people together: no organisation with a name, and no person, unless one is named behind it. */
    public static boolean isGroep(String naam) {
        return GROEP.matcher(Kaal.van(naam)).find();
    }
}
