package nl.samenkracht.indexer.lezen;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenkracht.indexer.verslag.Reden;
import org.jspecify.annotations.Nullable;

/** Ages: "18+", "4-12 jaar", "vanaf 55", "tot 27 jaar" and "4 tot 27 jaar" (27 not included), "t/m 17", "alle leeftijden". */
public final class Leeftijdlezer {
    private static final Pattern REEKS =
            Pattern.compile("(?:van )?(\\d{1,3})(?: jaar)? ?(-|tot en met|t/m|tot) ?(\\d{1,3})(?: jaar)?");
    private static final Pattern VANAF =
            Pattern.compile("(?:vanaf )?(\\d{1,3})(?: jaar)? ?(?:\\+|(?:en|of) ouder|-? ?plus(?:sers?)?|jaar)?");
    private static final Pattern TOT = Pattern.compile("(tot en met|t/m|tot|onder(?: de)?) ?(\\d{1,3})(?: jaar)?");
    private static final Set<String> IEDEREEN =
            Set.of("alle leeftijden", "iedereen", "alle", "elke leeftijd", "voor alle leeftijden", "jong en oud", "-");
    /** Nobody is older. */
    public static final int OUDST = 120;

    private Leeftijdlezer() {}

    /** Youngest and oldest, both inclusive, {@code null} when open. */
    public record Leeftijd(
            @Nullable Integer vanaf, @Nullable Integer tot) {
        /** Whether nobody is both that old and that young. */
        public boolean isOmgekeerd() {
            return vanaf != null && tot != null && vanaf > tot;
        }
    }

    /** The ages, or a remark that they could not be read. */
    public static Gelezen<Leeftijd> lees(String ruw) {
        String tekst = ruw.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\u2010-\\u2015]", "-")
                .replaceAll("(?<=\\d)\\s*(?:jr|j)(?![a-z])\\.?", " jaar")
                .replaceAll("\\s+", " ");
        if (tekst.isEmpty()) {
            return Gelezen.leeg();
        }
        return ontleed(tekst)
                .filter(leeftijd -> mogelijk(leeftijd.vanaf()) && mogelijk(leeftijd.tot()) && !leeftijd.isOmgekeerd())
                .map(Gelezen::van)
                .orElseGet(() -> Gelezen.niet(Reden.LEEFTIJD_ONLEESBAAR));
    }

    private static Optional<Leeftijd> ontleed(String tekst) {
        if (IEDEREEN.contains(tekst)) {
            return Optional.of(new Leeftijd(null, null));
        }
        Matcher reeks = REEKS.matcher(tekst);
        if (reeks.matches()) {
            int tot = Integer.parseInt(reeks.group(3)) - (reeks.group(2).equals("tot") ? 1 : 0);
            return Optional.of(new Leeftijd(Integer.valueOf(reeks.group(1)), tot));
        }
        Matcher tot = TOT.matcher(tekst);
        if (tot.matches()) {
            boolean totEnMet = tot.group(1).startsWith("t/m") || tot.group(1).startsWith("tot en");
            return Optional.of(new Leeftijd(null, Integer.parseInt(tot.group(2)) - (totEnMet ? 0 : 1)));
        }
        Matcher vanaf = VANAF.matcher(tekst);
        return vanaf.matches() ? Optional.of(new Leeftijd(Integer.valueOf(vanaf.group(1)), null)) : Optional.empty();
    }

    private static boolean mogelijk(@Nullable Integer leeftijd) {
        return leeftijd == null || (leeftijd >= 0 && leeftijd <= OUDST);
    }
}
