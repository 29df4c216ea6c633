package nl.samenkracht.indexer.lezen;

import java.util.Collection;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenkracht.catalogus.hulpvragen.Wisser;

/** Finds burgerservicenummers and bank accounts inside running text. Of an account only that of an organisation, which is said to be, may be shown. */
final class Persoonsnummers {
    private static final String TUSSEN = "[ ./-]{0,2}+";

    /** Behind its name any number of that length is one: a slip of the pen points at somebody too. Group 1 stays. */
    static final Pattern NA_BSN = Pattern.compile(
            "(?iu)(?<![\\p{L}\\p{N}])((?:bsn|burger[ -]?service[ -]?(?:nummer|nr)|sofi)[^\\d\\n]{0,30}+)(?!0[89]00)\\d(?:"
                    + TUSSEN + "\\d){7,8}(?!" + TUSSEN + "\\d)");
    /** Without its name: nine digits in a row or as people group them. */
    static final Pattern NEGEN_CIJFERS = Pattern.compile(
            "(?<![\\p{L}\\p{N}/=_#+.,-])(?<!\\d[ .-])"
                    + "(?:[1-9]\\d{8}|[1-9]\\d{2}([ .-])\\d{3}\\1\\d{3}|[1-9]\\d{3}([ .-])\\d{2}\\2\\d{3})(?![\\p{L}\\p{N}]|[ .,/-]\\d)");

    static final Pattern REKENING =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:(?i:NL)[ .-]?\\d{2}[ .-]?(?i:[A-Z]{4})(?:[ .-]?\\d){10}"
                    + "|[A-Z]{2}\\d{2}(?:[ .-]?\\d){10,26}+)(?![\\p{L}\\p{N}])");
    /** Whose it is, right behind it. */
    static final Pattern HOUDER = Pattern.compile(
            "\\G[\\s,:(–-]{0,4}+(?iu:t\\.? ?n\\.? ?v\\.?|ten name van|op naam van|van)\\s?:?\\s([^\\n,;()]{2,100}+)");
    /** Where what it is for begins. */
    private static final Pattern WAARVOOR = Pattern.compile(
            "(?iu)(?:\\s(?:o\\.?v\\.?v\\.?|onder vermelding|met vermelding|voor|inzake|en)\\s|\\.\\s|\\.$).*");

    private static final Pattern VOORLETTER = Pattern.compile("(?<!\\p{L})\\p{Lu}\\.\\s?(?:\\p{Lu}|\\p{Ll}{2,4}\\s)");
    /** Other numbers of nine digits, that are public. */
    private static final Pattern ANDER_NUMMER = Pattern.compile(
            "(?iu)(?:rsin|fiscaal|fiscale|anbi|kvk|k\\.v\\.k|kamer van koophandel|btw|agb|isbn|tel|telefoon|fax|€|euro)[^\\d]{0,15}$");

    private static final int ERVOOR = 40;
    /** All that are looked for in a whole text. */
    static final List<Pattern> ALLE = List.of(NA_BSN, NEGEN_CIJFERS, REKENING, WAARVOOR);

    private Persoonsnummers() {}

    /**
     * The text with a mark in the place of each burgerservicenummer.
     *
     * @param weg the mark
     */
    static String zonderBsn(String tekst, String weg) {
        String rest = zonderGenoemdBsn(tekst, weg);
        Matcher los = NEGEN_CIJFERS.matcher(rest);
        return los.replaceAll(vondst -> isBsn(rest, vondst) ? weg : Matcher.quoteReplacement(vondst.group()));
    }

    /** As {@link #zonderBsn}, of those alone that are called so: for cells with other numbers. */
    static String zonderGenoemdBsn(String tekst, String weg) {
        return NA_BSN.matcher(tekst).replaceAll("$1" + weg);
    }

    /**
     * The text with a mark in the place of each account that is not said to be an organisation's.
     *
     * @param namen of the organisation and the entry
     */
    static String zonderRekening(String tekst, Collection<String> namen, String weg) {
        return REKENING.matcher(tekst)
                .replaceAll(vondst ->
                        isVanOrganisatie(tekst, vondst.end(), namen) ? Matcher.quoteReplacement(vondst.group()) : weg);
    }

    private static boolean isBsn(String tekst, MatchResult vondst) {
        String ervoor = tekst.substring(Math.max(0, vondst.start() - ERVOOR), vondst.start());
        return Wisser.isBsn(vondst.group().replaceAll("\\D", ""))
                && !ANDER_NUMMER.matcher(ervoor).find();
    }

    private static boolean isVanOrganisatie(String tekst, int na, Collection<String> namen) {
        Matcher houder = HOUDER.matcher(tekst).region(na, tekst.length());
        if (!houder.find()) {
            return false;
        }
        String wie = WAARVOOR.matcher(houder.group(1) + " ").replaceFirst("");
        String kaal = Kaal.van(wie);
        return !VOORLETTER.matcher(wie).find()
                && (Organisatiewoorden.noemt(wie)
                        || namen.stream()
                                .map(Kaal::van)
                                .filter(naam -> !naam.isEmpty())
                                .anyMatch(List.of(kaal)::contains));
    }
}
