package nl.samenkracht.indexer.lezen;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.ShortNumberInfo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
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
    private static final Pattern KLOK = Pattern.compile(
            "(?<![\\d.,:])\\d{1,2}[.:]\\d{2}\\s?(?:uur|u)?\\s?(?:-|/|tot|t/m|en)\\s?\\d{1,2}[.:]\\d{2}(?![\\d.]\\d)");
    private static final Pattern HAAKJE = Pattern.compile("\\s*+\\((?!0\\))");
    private static final Pattern GRENS = Pattern.compile("[\\s(/]");
    /** Digits of a number that is not a short one. */
    private static final int VOLUIT = 8;

    private static final Pattern TIEN_CIJFERS = Pattern.compile("0[1-9]\\d{8}");
    private static final Pattern DIENST = Pattern.compile("0(?:800|90[069])(?:\\d{4}|\\d{7})");
    private static final Pattern KORT_NUMMER = Pattern.compile("112|113|144|14\\d{3,4}|116\\d{3}|0900|088\\d{7}");
    private static final Pattern MOBIEL = Pattern.compile("(?:0|\\+31)6\\d{8}");
    private static final Pattern RAND = Pattern.compile("^[\\s:;,.()\"'/\\-–]+|[\\s:;,(\"'/\\-–]+$|^\\)|(?<!\\w)\\)$");
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
            List<Telefoon> hier = inDeel(deel);
            gevonden.addAll(hier);
            if (hier.isEmpty() && !gevonden.isEmpty() && !NUMMER.matcher(deel).find()) {
                Telefoon vorige = gevonden.remove(gevonden.size() - 1);
                gevonden.add(new Telefoon(vorige.nummer(), samen(vorige.toelichting(), rest(deel))));
            } else {
                onleesbaar |= hier.isEmpty();
            }
        }
        return new Gelezen<>(
                gevonden.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(gevonden)),
                onleesbaar ? List.of(Reden.TELEFOON_ONLEESBAAR) : List.of());
    }

    /** Where a number stands in a text. */
    private record Vondst(int van, int tot) {}

    private static List<Telefoon> inDeel(String deel) {
        List<Vondst> vondsten = vondsten(deel);
        List<Telefoon> gevonden = new ArrayList<>();
        int vanaf = 0;
        for (int i = 0; i < vondsten.size(); i++) {
            Vondst hier = vondsten.get(i);
            int tot = i + 1 < vondsten.size()
                    ? grens(deel, hier.tot(), vondsten.get(i + 1).van())
                    : deel.length();
            gevonden.add(new Telefoon(
                    draaibaar(deel.substring(hier.van(), hier.tot())).orElseThrow(),
                    rest(deel.substring(vanaf, hier.van()) + " " + deel.substring(hier.tot(), tot))));
            vanaf = tot;
        }
        return gevonden;
    }

    /** None when the first that looks like a number cannot be dialled. */
    private static List<Vondst> vondsten(String deel) {
        // Hours look much like a number: "09.00-17.00".
        String zonderKlok =
                KLOK.matcher(deel).replaceAll(klok -> "k".repeat(klok.group().length()));
        List<Vondst> vondsten = new ArrayList<>();
        Matcher nummer = NUMMER.matcher(zonderKlok);
        while (nummer.find()) {
            int van = nummer.start();
            int lengte = lengte(nummer.group());
            boolean voluit = cijfers(nummer.group()) >= VOLUIT;
            if (lengte == 0 && voluit && vondsten.isEmpty()) {
                return List.of();
            }
            // A short number behind another one is an extension.
            if (lengte > 0 && (voluit || vondsten.isEmpty())) {
                vondsten.add(new Vondst(van, van + lengte));
                nummer.region(van + lengte, zonderKlok.length());
            }
        }
        return vondsten;
    }

    /** Where between two numbers the words of the second begin: at a bracket, or all of them when they end in a colon. */
    private static int grens(String deel, int na, int voor) {
        String tussen = deel.substring(na, voor);
        int haakje = tussen.lastIndexOf('(');
        return haakje >= 0 ? na + haakje : tussen.stripTrailing().endsWith(":") ? na : voor;
    }

    /** How much of it is one number: what stands before a bracket, all of it, or as little as can be dialled; 0 for none. */
    private static int lengte(String ruw) {
        Matcher haakje = HAAKJE.matcher(ruw);
        if (haakje.find() && draaibaar(ruw.substring(0, haakje.start())).isPresent()) {
            return haakje.start();
        }
        if (draaibaar(ruw).isPresent()) {
            return ruw.length();
        }
        return GRENS.matcher(ruw)
                .results()
                .map(MatchResult::start)
                .filter(einde -> cijfers(ruw.substring(0, einde)) >= VOLUIT
                        && draaibaar(ruw.substring(0, einde)).isPresent())
                .findFirst()
                .orElse(0);
    }

    private static long cijfers(String ruw) {
        return ruw.chars().filter(Character::isDigit).count();
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
