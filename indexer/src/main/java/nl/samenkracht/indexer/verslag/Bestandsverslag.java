package nl.samenkracht.indexer.verslag;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of one file or feed.
 *
 * @param bron name under which the register knows the source
 * @param fout why nothing of it got in, a sentence; {@code null} when it was read
 * @param bevindingen what there is to look at, at most {@link #MEESTE}
 * @param perReden how often each reason occurred, also beyond those kept
 * @param koppen how the headings of its tables were read, at most {@link #MEESTE}
 * @param rijen the rows that got in
 */
public record Bestandsverslag(
        String bestand,
        String bron,
        @Nullable String fout,
        Telling telling,
        List<Bevinding> bevindingen,
        Map<Reden, Integer> perReden,
        List<Kopgelezen> koppen,
        Rijen rijen) {

    /** More findings or rows of a kind than this of one file are counted but not kept: nobody reads them, and memory is bounded. */
    public static final int MEESTE = 50_000;

    /** How many findings were counted and not kept. */
    public int afgekapt() {
        return perReden.values().stream().mapToInt(Integer::intValue).sum() - bevindingen.size();
    }

    /** Of a file that could not be read or written as a whole. */
    public static Bestandsverslag mislukt(String bestand, String bron, String fout) {
        return new Bestandsverslag(bestand, bron, fout, Telling.NUL, List.of(), Map.of(), List.of(), Rijen.GEEN);
    }

    /** Collects findings. Not for many threads. */
    public static final class Verzameling {
        private final List<Bevinding> bevindingen = new ArrayList<>();
        private final Map<Reden, Integer> perReden = new EnumMap<>(Reden.class);
        private final List<Kopgelezen> koppen = new ArrayList<>();

        /** Adds one. */
        public void voegToe(Bevinding bevinding) {
            perReden.merge(bevinding.reden(), 1, Integer::sum);
            if (bevindingen.size() < MEESTE) {
                bevindingen.add(bevinding);
            }
        }

        /** Adds how the headings of one table were read. */
        public void voegToe(List<Kopgelezen> meer) {
            if (koppen.size() + meer.size() <= MEESTE) {
                koppen.addAll(meer);
            }
        }

        /** The report of the file. */
        public Bestandsverslag verslag(String bestand, String bron, Telling telling, Rijen rijen) {
            return new Bestandsverslag(
                    bestand,
                    bron,
                    null,
                    telling,
                    List.copyOf(bevindingen),
                    Map.copyOf(perReden),
                    List.copyOf(koppen),
                    rijen);
        }
    }
}
