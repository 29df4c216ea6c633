package nl.samenkracht.indexer.lezen;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.samenkracht.catalogus.aanbod.Adres;
import org.jspecify.annotations.Nullable;

/** An address in one cell: "Emmastraat 4, 1211 NG Hilversum". */
public final class Adreslezer {
    /** What may stand between and around the parts of an address. */
    private static final String RAND = " \t\r\n,;-–|";

    private static final Pattern GEEN_PLAATS = Pattern.compile("[^\\p{L}' \\-]");

    private Adreslezer() {}

    /** The parts; without a postcode, a last part without digits is taken as the town. */
    public static Gelezen<Adres> lees(String ruw) {
        String tekst = ruw.strip();
        if (tekst.isEmpty()) {
            return Gelezen.leeg();
        }
        Matcher postcode = Postcodelezer.POSTCODE.matcher(tekst);
        if (postcode.find()) {
            return Gelezen.van(new Adres(
                    rand(tekst.substring(0, postcode.start())),
                    Postcodelezer.net(postcode),
                    leegIsNiets(rand(tekst.substring(postcode.end())))));
        }
        int komma = laatsteKomma(tekst);
        String straat = tekst.substring(0, Math.max(komma, 0));
        String plaats = tekst.substring(komma + 1).strip();
        boolean metPlaats = straat.chars().anyMatch(Character::isDigit)
                && !plaats.isEmpty()
                && !GEEN_PLAATS.matcher(plaats).find();
        return Gelezen.van(
                metPlaats
                        ? new Adres(rand(straat), null, leegIsNiets(rand(plaats)))
                        : new Adres(rand(tekst), null, null));
    }

    private static int laatsteKomma(String tekst) {
        return Math.max(tekst.lastIndexOf(','), Math.max(tekst.lastIndexOf(';'), tekst.lastIndexOf('\n')));
    }

    private static String rand(String deel) {
        int van = 0;
        int tot = deel.length();
        while (van < tot && RAND.indexOf(deel.charAt(van)) >= 0) {
            van++;
        }
        while (tot > van && RAND.indexOf(deel.charAt(tot - 1)) >= 0) {
            tot--;
        }
        return deel.substring(van, tot)
                .lines()
                .map(String::strip)
                .filter(regel -> !regel.isEmpty())
                .collect(Collectors.joining(", "))
                .replaceAll("\\s+", " ");
    }

    private static @Nullable String leegIsNiets(String deel) {
        return deel.isEmpty() ? null : deel;
    }
}
