package nl.samenkracht.catalogus.hulpvragen;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenkracht.catalogus.hulplijnen.Hulplijn;

/**
 * Takes out of what a visitor writes what points at one person and helps nobody to find help: burgerservicenummers, phone numbers, mail addresses and
 * bank accounts. Numbers of help lines and other numbers that are free to call stay: people search for them. Thread-safe.
 */
public final class Wisser {
    /** Begins only where a word begins and never gives back: a question may be 150,000 letters without an at sign. */
    static final Pattern MAIL = Pattern.compile(
            "(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]++ ?@ ?[\\p{L}\\p{N}-]++(\\.[\\p{L}\\p{N}-]++)+");

    static final Pattern REKENING =
            Pattern.compile("\\b[A-Z]{2}\\d{2} ?[A-Z]{4}( ?\\d){10}\\b", Pattern.CASE_INSENSITIVE);
    /** Digits with what people write between them, "06 - 12" too; two blanks or a comma begin something else. Letters may stand against them. */
    static final Pattern CIJFERS = Pattern.compile(
            "(?<!\\p{N})\\+?\\(?\\d(?:(?:[ .()/\u2010-\u2013-]{0,2}| [/\u2010-\u2013-] )\\d){6,15}(?!\\p{N})");

    static final Pattern NA_BSN = Pattern.compile("(?i)\\b(bsn|burgerservicenummer|sofi-?nummer)[^\\d]{0,15}(?=\\d)");
    private static final Pattern NIET_IN_KERN = Pattern.compile("[^\\p{L}\\p{N}@]");
    /** "+31 (0)35" is dialled as "035". */
    private static final Pattern UIT_NEDERLAND = Pattern.compile("^(?:00)?310?(?=[1-9]\\d{8}$)");

    static final Pattern OVERBLIJFSEL = Pattern.compile("\\s{2,}");

    private static final int KORTSTE_BSN = 8;
    private static final int LANGSTE_BSN = 9;
    private static final int ELF = 11;
    /** Abroad a number with its country has at most 15 digits (E.164), here 11. */
    private static final int KORTSTE_TELEFOON = 10;

    /** The country before a number; the plus before it is a blank in an address. */
    private static final String NEDERLAND = "31";

    private final Set<String> hulplijnen;

    /** Leaves the numbers of these lines where they are. */
    public Wisser(List<Hulplijn> hulplijnen) {
        this.hulplijnen = hulplijnen.stream()
                .flatMap(lijn -> lijn.nummers().stream())
                .map(Wisser::cijfers)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The question without them; the same text when there were none. */
    public String wis(String vraag) {
        return wis(vraag, "");
    }

    /**
     * The text without them; the same text when there were none.
     *
     * @param openbaar what everybody can read already: the numbers and addresses in it stay
     */
    public String wis(String vraag, String openbaar) {
        Set<String> bekend = Stream.of(MAIL, REKENING, CIJFERS)
                .flatMap(soort -> soort.matcher(openbaar).results())
                .map(gevonden -> kern(gevonden.group()))
                .collect(Collectors.toUnmodifiableSet());
        boolean bsnGenoemd = NA_BSN.matcher(vraag).find();
        String zonder = zonder(MAIL, vraag, gevonden -> !bekend.contains(kern(gevonden)));
        zonder = zonder(REKENING, zonder, gevonden -> !bekend.contains(kern(gevonden)));
        zonder = zonder(CIJFERS, zonder, gevonden -> !bekend.contains(kern(gevonden)) && isPrive(gevonden, bsnGenoemd));
        return zonder.equals(vraag)
                ? vraag
                : OVERBLIJFSEL.matcher(zonder).replaceAll(" ").strip();
    }

    private static String zonder(Pattern soort, String tekst, Predicate<String> weg) {
        return soort.matcher(tekst)
                .replaceAll(gevonden -> weg.test(gevonden.group()) ? " " : Matcher.quoteReplacement(gevonden.group()));
    }

    /** The same for every way of writing it: blanks, capitals, marks between digits, the Netherlands before a phone number. */
    private static String kern(String gevonden) {
        String kaal = NIET_IN_KERN.matcher(gevonden).replaceAll("").toLowerCase(Locale.ROOT);
        return UIT_NEDERLAND.matcher(kaal).replaceFirst("0");
    }

    private boolean isPrive(String getal, boolean bsnGenoemd) {
        String cijfers = cijfers(getal);
        if (hulplijnen.contains(cijfers) || cijfers.startsWith("0800") || cijfers.startsWith("0900")) {
            return false;
        }
        boolean lengteVanBsn = cijfers.length() >= KORTSTE_BSN && cijfers.length() <= LANGSTE_BSN;
        if (lengteVanBsn && (bsnGenoemd || isBsn(cijfers))) {
            return true;
        }
        boolean telefoon = getal.startsWith("+") || cijfers.startsWith("0");
        boolean zonderPlus = cijfers.startsWith(NEDERLAND) && cijfers.length() == KORTSTE_TELEFOON + 1;
        return zonderPlus || (telefoon && cijfers.length() >= KORTSTE_TELEFOON);
    }

    /** Whether eight or nine digits keep the rule of the burgerservicenummer (Rijksdienst voor Identiteitsgegevens): 9, 8, … 2 times the digits, minus the last, divides by 11. */
    public static boolean isBsn(String cijfers) {
        String negen = "0".repeat(LANGSTE_BSN - cijfers.length()) + cijfers;
        int som = -Character.digit(negen.charAt(LANGSTE_BSN - 1), 10);
        for (int plaats = 0; plaats < LANGSTE_BSN - 1; plaats++) {
            som += (LANGSTE_BSN - plaats) * Character.digit(negen.charAt(plaats), 10);
        }
        return som % ELF == 0 && som != 0;
    }

    private static String cijfers(String tekst) {
        return tekst.chars()
                .filter(Character::isDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
