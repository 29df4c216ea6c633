package nl.samenkracht.indexer.lezen;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenkracht.catalogus.Bronbestand;
import org.jspecify.annotations.Nullable;

/** "Ja" under a heading is an answer to that heading: whoever reads the page does not see it ({@code janee.tsv}). */
public final class Janeewoorden {
    private static final List<Map<String, String>> RIJEN = Bronbestand.tsv(Janeewoorden.class, "janee.tsv");
    private static final Pattern BEGIN = Pattern.compile("(?is)^(ja|nee)\\b[\\s,.;:-]*(.*)$");
    /** Somebody who does not know says nothing. */
    private static final Pattern WEET_NIET =
            Pattern.compile("(?i)(?:(?:nog )?onbekend|nvt|n\\.v\\.t\\.?|weet (?:ik )?niet|nog niet bekend|[?\\s.-]+)");

    private Janeewoorden() {}

    /**
     * The cell in words of its own.
     *
     * @param kolom code of the column
     * @param kop the heading as it stands in the source
     * @param cel {@code null} for none
     * @return {@code null} when the cell says nothing
     */
    public static @Nullable String lees(String kolom, String kop, @Nullable String cel) {
        if (cel == null || WEET_NIET.matcher(cel).matches()) {
            return null;
        }
        Matcher begin = BEGIN.matcher(cel);
        boolean uitleg = begin.matches();
        boolean ja = uitleg ? begin.group(1).equalsIgnoreCase("ja") : Janeelezer.isJa(cel);
        if (!uitleg && !ja && !Janeelezer.isNee(cel)) {
            return cel;
        }
        String onder = kop.toLowerCase(Locale.ROOT);
        String rest = uitleg ? begin.group(2).strip() : "";
        return RIJEN.stream()
                .filter(rij -> kolom.equals(rij.get("kolom")) && onder.contains(rij.getOrDefault("in_kop", "")))
                .map(rij -> Objects.requireNonNull(rij.get(ja ? "ja" : "nee")))
                .findFirst()
                .map(woorden -> rest.isEmpty() ? woorden : woorden + ", " + rest)
                .orElse(cel);
    }
}
