package nl.samenkracht.indexer.vertalen;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenkracht.indexer.lezen.Kaal;
import org.jspecify.annotations.Nullable;

/** A house number with what is added to it: under which heading it stands, and how it comes behind the name of a street. */
final class Huisnummer {
    private static final Pattern ACHTERAAN = Pattern.compile("(?<=\\s)\\d+\\s?[\\p{L}]{0,3}(?:[-/ ]\\d*\\p{L}{0,3})?$");

    private static final Set<String> KAAL_NUMMER = Set.of("nr", "nummer");
    private static final Set<Kolom> NA_HUISNUMMER = EnumSet.of(Kolom.TOEVOEGING, Kolom.POSTCODE, Kolom.PLAATS);

    private Huisnummer() {}

    /** Whether a heading is that of a house number: "nr" is the number of an entry, but right of the street that of a house. */
    static boolean isKop(List<String> namen, int plaats, Map<Integer, Kolom> kolommen, Kolomherkenning herkenning) {
        @Nullable Kolom links = kolommen.get(plaats - 1);
        if (!KAAL_NUMMER.contains(Kaal.van(namen.get(plaats)))) {
            return false;
        }
        return links == Kolom.STRAAT
                || ((links == Kolom.ADRES || links == Kolom.LOCATIE_EN_ADRES)
                        && plaats + 1 < namen.size()
                        && herkenning
                                .kolom(namen.get(plaats + 1))
                                .filter(NA_HUISNUMMER::contains)
                                .isPresent());
    }

    /** Whether a street ends in a number. */
    static boolean isAchter(String straat) {
        return ACHTERAAN.matcher(straat).find();
    }

    /** The street with its number, unless it ends in that number already. Number and addition may be empty. */
    static String achter(String straat, String nummer, String toevoeging) {
        if (nummer.isEmpty()) {
            return Character.isDigit(straat.charAt(straat.length() - 1)) ? straat + aan(toevoeging) : straat;
        }
        Matcher eigen = Pattern.compile(
                        "(?i)(?<![\\p{L}\\d-])" + Pattern.quote(nummer) + "(?!\\d)(\\s?[-/]?\\s?[\\p{L}\\d]{0,3})$")
                .matcher(straat);
        if (eigen.find()) {
            return eigen.group(1).isEmpty() ? straat + aan(toevoeging) : straat;
        }
        return straat + " " + nummer + aan(toevoeging);
    }

    /** 12 and 2 are not 122. */
    private static String aan(String toevoeging) {
        return !toevoeging.isEmpty() && Character.isDigit(toevoeging.charAt(0)) ? "-" + toevoeging : toevoeging;
    }
}
