package nl.samenkracht.indexer.vertalen;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One cell with numbers, mail and web addresses together: "035-0000101 / info@versa.example". */
final class Contactcel {
    private static final Pattern MAIL =
            Pattern.compile("(?i)[a-z0-9._%+'-]{1,64}@(?:[a-z0-9-]{1,63}\\.){1,8}[a-z]{2,24}");
    private static final Pattern LINK = Pattern.compile("(?i)(?:https?://|www\\.)[^\\s;,|]{3,200}");
    /** What was said of the parts that were taken out, and what stood between them. */
    private static final Pattern NAAM_VAN_DEEL =
            Pattern.compile("(?i)(?<![\\p{L}])(?:e-?mail(?:adres)?|mail|website|site|web|www)\\s*+[:.]?+(?![\\p{L}])");

    private static final Pattern RAND = Pattern.compile("^[\\s;,|/]++|[\\s;,|/]++$");

    private Contactcel() {}

    /** What is in it by column; the rest, with the numbers, is for the reader of telephone numbers. */
    static Map<Kolom, String> delen(String cel) {
        Map<Kolom, String> delen = new EnumMap<>(Kolom.class);
        String rest = neem(MAIL, cel, Kolom.EMAIL, delen);
        rest = neem(LINK, rest, Kolom.WEBSITE, delen);
        rest = RAND.matcher(delen.isEmpty() ? rest : NAAM_VAN_DEEL.matcher(rest).replaceAll(" "))
                .replaceAll("");
        if (!rest.isBlank()) {
            delen.put(Kolom.TELEFOON, rest);
        }
        return delen;
    }

    private static String neem(Pattern soort, String cel, Kolom kolom, Map<Kolom, String> delen) {
        Matcher deel = soort.matcher(cel);
        String gevonden = deel.results().map(vondst -> vondst.group()).collect(Collectors.joining(" "));
        if (!gevonden.isEmpty()) {
            delen.put(kolom, gevonden);
        }
        return soort.matcher(cel).replaceAll(";");
    }
}
