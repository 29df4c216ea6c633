package nl.samenkracht.indexer.lezen;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.ShortNumberInfo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.samenkracht.catalogus.aanbod.Telefoon;
import nl.samenkracht.indexer.verslag.Reden;
import org.jspecify.annotations.Nullable;

/**
 * Phone numbers in any notation, several in one cell, with words around them.
 *
 * <p>A number only has to be dialable in form (ten digits, a service number, a short number, or abroad with country code), not to exist: numbering
 * plans change faster than this program.
 */
public final class Telefoonlezer {
    private static final PhoneNumberUtil NUMMERS = PhoneNumberUtil.getInstance();
    private static final ShortNumberInfo KORT = ShortNumberInfo.getInstance();
    private static final Pattern STREEPJES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Pattern SCHEIDING = Pattern.compile("[,;|\\n]| / | of | en |(?<=\\d{7})/(?=[\\d+(])");
    private static final Pattern NUMMER = Pattern.compile("(?:\\+|\\(\\+|\\(0|00|\\d)[\\d\\s().\\-–/]*\\d|\\d");
    private static final Pattern TIEN_CIJFERS = Pattern.compile("0[1-9]\\d{8}");
    private static final Pattern DIENST = Pattern.compile("0(?:800|90[069])(?:\\d{4}|\\d{7})");
    private static final Pattern KORT_NUMMER = Pattern.compile("112|113|144|14\\d{3,4}|116\\d{3}|0900|088\\d{7}");
    private static final Pattern MOBIEL = Pattern.compile("(?:0|\\+31)6\\d{8}");
    private static final Pattern RAND = Pattern.compile("^[\\s:;,.()\"'\\-–]+|[\\s:;,(\"'\\-–]+$|^\\)|(?<!\\w)\\)$");
    private static final Pattern SOORTNAAM =
            Pattern.compile("(?i)^(?:tel(?:efoon)?(?:nummer)?|t|mob(?:iel)?|nr)(?:[.:\\s]+|$)");

    private Telefoonlezer() {}

    /** Every number in the cell, in the order in which it stands there. */
    public static Gelezen<List<Telefoon>> lees(String ruw) {
        List<Telefoon> gevonden = new ArrayList<>();
        boolean onleesbaar = false;
        for (String deel : SCHEIDING.split(STREEPJES.matcher(ruw).replaceAll("-"))) {
            if (deel.isBlank()) {
                continue;
            }
            Matcher nummer = NUMMER.matcher(deel);
            Optional<String> cijfers = nummer.find() ? draaibaar(nummer.group()) : Optional.empty();
            if (cijfers.isPresent()) {
                gevonden.add(new Telefoon(
                        cijfers.get(), rest(deel.substring(0, nummer.start()) + " " + deel.substring(nummer.end()))));
            } else if (!gevonden.isEmpty() && !nummer.reset().find()) {
                Telefoon vorige = gevonden.remove(gevonden.size() - 1);
                gevonden.add(new Telefoon(vorige.nummer(), samen(vorige.toelichting(), rest(deel))));
            } else {
                onleesbaar = true;
            }
        }
        return new Gelezen<>(
                gevonden.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(gevonden)),
                onleesbaar ? List.of(Reden.TELEFOON_ONLEESBAAR) : List.of());
    }

    /** Whether it is a mobile number: as a rule somebody's own. */
    public static boolean isMobiel(Telefoon telefoon) {
        return MOBIEL.matcher(telefoon.nummer()).matches();
    }

    /**
     * Why what is said of the number may not be shown; empty when it may: it says of what or when it is, and holds nothing of a person.
     *
     * @param namen of the organisation and the entry
     * @param personen knows which words here are surely no names
     */
    public static List<Reden> waaromNietOpenbaar(Telefoon telefoon, Collection<String> namen, Persoonsnamen personen) {
        String woorden = telefoon.toelichting();
        if (woorden == null) {
            return List.of();
        }
        List<Reden> redenen =
                new ArrayList<>(Persoonsgegevens.weg(woorden, namen).redenen());
        boolean noemtIemand = personen.losseWoorden(woorden).stream()
                .anyMatch(naam -> !Stream.of(Kaal.van(naam).split(" ")).allMatch(Functiewoorden::kentBijNummer));
        if (redenen.isEmpty() && (noemtIemand || !Functiewoorden.isToelichting(woorden, namen))) {
            redenen.add(Reden.NAAM_PERSOON);
        }
        return redenen;
    }

    /** Digits as one dials them, or empty when nobody could. */
    static Optional<String> draaibaar(String ruw) {
        String kaal = ruw.replaceAll("\\(0\\)", "").replaceAll("[^\\d+]", "").replaceFirst("^00", "+");
        if (kaal.startsWith("+31")) {
            kaal = "0" + kaal.substring(3).replaceFirst("^0", "");
        } else if (kaal.startsWith("31") && kaal.length() == 11) {
            kaal = "0" + kaal.substring(2);
        } else if (kaal.length() == 9 && kaal.charAt(0) != '0') {
            // A spreadsheet took it for a number and dropped the zero.
            kaal = "0" + kaal;
        }
        if (TIEN_CIJFERS.matcher(kaal).matches()
                || DIENST.matcher(kaal).matches()
                || KORT_NUMMER.matcher(kaal).matches()) {
            return Optional.of(kaal);
        }
        return kaal.startsWith("+") ? buitenland(kaal) : kort(kaal);
    }

    private static Optional<String> buitenland(String nummer) {
        try {
            var gelezen = NUMMERS.parse(nummer, "NL");
            return NUMMERS.isPossibleNumber(gelezen)
                    ? Optional.of(NUMMERS.format(gelezen, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException geenNummer) {
            return Optional.empty();
        }
    }

    private static Optional<String> kort(String nummer) {
        try {
            return KORT.isValidShortNumberForRegion(NUMMERS.parse(nummer, "NL"), "NL")
                    ? Optional.of(nummer)
                    : Optional.empty();
        } catch (NumberParseException geenNummer) {
            return Optional.empty();
        }
    }

    private static @Nullable String rest(String woorden) {
        String tekst = SOORTNAAM.matcher(woorden.strip()).replaceFirst("");
        for (String vorige = ""; !vorige.equals(tekst); ) {
            vorige = tekst;
            tekst = RAND.matcher(tekst).replaceAll("").strip();
            // The bracket before it was taken off.
            tekst = tekst.endsWith(")") && tekst.indexOf('(') < 0 ? tekst.substring(0, tekst.length() - 1) : tekst;
        }
        tekst = tekst.replaceAll("\\s+", " ");
        return tekst.isEmpty() ? null : tekst;
    }

    private static @Nullable String samen(@Nullable String eerste, @Nullable String tweede) {
        return eerste == null ? tweede : tweede == null ? eerste : eerste + ", " + tweede;
    }
}
