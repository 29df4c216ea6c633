package nl.samenkracht.indexer.vertalen;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A cell in which the name of a place, its address, or both may stand: "Wijkcentrum De Vitus, Emmastraat 4, 1211 NG Hilversum". */
public final class Plekcel {
    private static final Pattern PLEK_EN_ADRES =
            Pattern.compile("([^,;\\n\\d]++)[,;\\n]\\s*+([^\\d]*+\\d.*)", Pattern.DOTALL);

    private Plekcel() {}

    /** What is in it by column: a name first, then an address; without a digit it is a name. */
    public static Map<Kolom, String> delen(String cel) {
        Matcher delen = PLEK_EN_ADRES.matcher(cel);
        if (delen.matches()) {
            return Map.of(
                    Kolom.LOCATIE,
                    delen.group(1).strip(),
                    Kolom.ADRES,
                    delen.group(2).strip());
        }
        return Map.of(cel.chars().anyMatch(Character::isDigit) ? Kolom.ADRES : Kolom.LOCATIE, cel);
    }
}
