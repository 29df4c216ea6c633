package nl.samenkracht.indexer.lezen;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenkracht.catalogus.aanbod.Adres;
import org.jspecify.annotations.Nullable;

/** An address in one cell: "Emmastraat 4, 1211 NG Hilversum". */
public final class Adreslezer {
    private static final Pattern RAND = Pattern.compile("^[\\s,;\\-–|]+|[\\s,;\\-–|]+$");
    private static final Pattern LAATSTE_KOMMA =
            Pattern.compile("^(.*\\d.*?)[,;\\n]\\s*([\\p{L}' \\-]+)$", Pattern.DOTALL);

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
        Matcher plaats = LAATSTE_KOMMA.matcher(tekst);
        return Gelezen.van(
                plaats.matches()
                        ? new Adres(rand(plaats.group(1)), null, leegIsNiets(rand(plaats.group(2))))
                        : new Adres(rand(tekst), null, null));
    }

    private static String rand(String deel) {
        return RAND.matcher(deel).replaceAll("").replaceAll("\\s*\\n\\s*", ", ").replaceAll("\\s+", " ");
    }

    private static @Nullable String leegIsNiets(String deel) {
        return deel.isEmpty() ? null : deel;
    }
}
