package nl.samenkracht.catalogus.analyse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Finds the words of a text that a question found, as Elasticsearch's highlighter would but at a tenth of the cost. Thread-safe.
 *
 * <p>Cutting a text into words is cheap, stemming is not, and the same few thousand words come back on every page: so the terms of a
 * word are remembered. That is right as long as the index analyzers look at one word at a time, which a test guards.
 */
public final class Woordmarkering {

    /** About 10 MB at most; a sociale kaart of a town has some 20,000 different words. */
    private static final int MEESTE_WOORDEN = 50_000;

    private final Analyzer splitsen;
    private final Termen termenVanWoord;
    private final Termen delenVanWoord;
    private final Map<String, List<String>> onthouden = new ConcurrentHashMap<>();

    private Woordmarkering(Keten keten, Keten delen) {
        this.splitsen = keten.zonderWoordfilters().analyzer();
        this.termenVanWoord = new Termen(keten.voorEenWoord().analyzer());
        this.delenVanWoord = new Termen(delen.voorEenWoord().analyzer());
    }

    /** Marks as our entries are indexed, a long word also by its parts. Make one and keep it: it remembers. */
    public static Woordmarkering standaard() {
        AnalyseLezer lezer = AnalyseLezer.standaard();
        return new Woordmarkering(lezer.keten("nederlands_index"), lezer.keten("nederlands_delen"));
    }

    /**
     * The places of the words of {@code tekst} that have one of the terms.
     *
     * @param termen analysed terms of the question, from {@link Termen#zoek()}
     * @param tekst plain text, not yet escaped
     * @return in order of the text, not overlapping; empty if nothing matches
     */
    public List<Bereik> vind(Set<String> termen, String tekst) {
        if (termen.isEmpty() || tekst.isEmpty()) {
            return List.of();
        }
        List<Bereik> gevonden = new ArrayList<>(4);
        try (TokenStream stroom = splitsen.tokenStream("", tekst)) {
            CharTermAttribute woord = stroom.getAttribute(CharTermAttribute.class);
            OffsetAttribute plaats = stroom.getAttribute(OffsetAttribute.class);
            stroom.reset();
            while (stroom.incrementToken()) {
                if (heeftEen(termen, termenVan(woord.toString()))) {
                    gevonden.add(new Bereik(plaats.startOffset(), plaats.endOffset()));
                }
            }
            return gevonden;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> termenVan(String woord) {
        List<String> bekend = onthouden.get(woord);
        if (bekend != null) {
            return bekend;
        }
        List<String> termen = Stream.concat(termenVanWoord.van(woord).stream(), delenVanWoord.van(woord).stream())
                .distinct()
                .toList();
        if (onthouden.size() >= MEESTE_WOORDEN) {
            onthouden.clear();
        }
        onthouden.put(woord, termen);
        return termen;
    }

    private static boolean heeftEen(Set<String> gezocht, List<String> termen) {
        for (String term : termen) {
            if (gezocht.contains(term)) {
                return true;
            }
        }
        return false;
    }
}
