package nl.samenkracht.backend.weergave;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a source says of an interpreter, one thing on a line: yes, no, or something a visitor should read. */
public final class Tolken {
    private static final Set<String> JA = Set.of(
            "ja", "j", "x", "v", "1", "✓", "yes", "y", "waar", "true", "mogelijk", "ja, mogelijk", "tolk mogelijk");

    private static final Set<String> NEE = Set.of(
            "nee",
            "neen",
            "n",
            "0",
            "no",
            "none",
            "onwaar",
            "false",
            "nvt",
            "n.v.t",
            "niet",
            "niet mogelijk",
            "onbekend");

    private static final Pattern GEEN = Pattern.compile("(?:geen|no)\\b[^,;:.]*");
    /** "Geen tolk maar wel een taalmaatje" says more than no. */
    private static final Pattern MAAR = Pattern.compile("\\b(?:maar|wel|but)\\b");

    /** At the end only from where such signs begin: a source may hold thousands of them in a row. */
    static final Pattern RANDEN = Pattern.compile("^[\\s.!-]+|(?<![\\s.!-])[\\s.!-]++$");

    private Tolken() {}

    /** Whether it is just said that an interpreter can come. */
    public static boolean kan(@Nullable String tolk) {
        return regels(tolk).anyMatch(regel -> JA.contains(kaal(regel)));
    }

    /** What else is said, as it was typed; empty when it is only yes or no. */
    public static List<String> inWoorden(@Nullable String tolk) {
        return regels(tolk)
                .filter(regel -> !JA.contains(kaal(regel)) && !isNee(kaal(regel)))
                .toList();
    }

    private static Stream<String> regels(@Nullable String tolk) {
        return tolk == null
                ? Stream.empty()
                : tolk.lines().map(String::strip).filter(regel -> !kaal(regel).isEmpty());
    }

    private static boolean isNee(String kaal) {
        return NEE.contains(kaal)
                || (GEEN.matcher(kaal).matches() && !MAAR.matcher(kaal).find());
    }

    private static String kaal(String regel) {
        return RANDEN.matcher(regel).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
