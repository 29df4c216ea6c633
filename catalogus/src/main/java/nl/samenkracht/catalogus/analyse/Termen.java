package nl.samenkracht.catalogus.analyse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** The analysed terms of a text; also as PostgreSQL's {@code tsvector} and {@code tsquery}, for searching without Elasticsearch. Thread-safe. */
public final class Termen {

    /** PostgreSQL counts no further; later words all get this position. */
    private static final int LAATSTE_PLAATS = 16_383;
    /** PostgreSQL keeps no more places of one word. */
    private static final int MEESTE_PLAATSEN = 255;
    /** A tsvector holds at most 1 MB: the fallback does not search what comes after this many words of one text. */
    private static final int MEESTE_WOORDEN = 10_000;

    private final Analyzer analyzer;

    /** Terms by an analyzer of {@link AnalyseLezer}. */
    public Termen(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** As entries are indexed. */
    public static Termen index() {
        return new Termen(AnalyseLezer.standaard().analyzer("nederlands_index"));
    }

    /** As a question is searched: the same, without the words of asking itself ("ik", "waar", "graag"). */
    public static Termen zoek() {
        return new Termen(AnalyseLezer.standaard().analyzer("nederlands_zoek"));
    }

    /** As the parts of compounds are indexed: a word that is no compound is its own only part. */
    public static Termen delen() {
        return new Termen(AnalyseLezer.standaard().analyzer("nederlands_delen"));
    }

    /** The terms in order of the text, repeats included. */
    public List<String> van(String tekst) {
        return plaatsen(tekst).stream().map(Plaats::term).toList();
    }

    /**
     * The text of a {@code tsvector} with positions, such as {@code 'koffie':2,9 'huis':3}; cast it in SQL with {@code ?::tsvector}.
     * Empty for a text without terms.
     */
    public String tsvector(String tekst) {
        Map<String, List<Integer>> plaatsen = new LinkedHashMap<>();
        for (Plaats plaats : plaatsen(tekst)) {
            List<Integer> lijst = plaatsen.computeIfAbsent(plaats.term, term -> new ArrayList<>());
            if (lijst.size() < MEESTE_PLAATSEN) {
                lijst.add(Math.min(plaats.nummer, LAATSTE_PLAATS));
            }
        }
        return plaatsen.entrySet().stream()
                .map(term -> geciteerd(term.getKey()) + ":"
                        + term.getValue().stream().map(String::valueOf).collect(Collectors.joining(",")))
                .collect(Collectors.joining(" "));
    }

    /**
     * The text of a {@code tsquery} that asks for any of the terms, such as {@code 'koffie' | 'huis'}; cast it in SQL with
     * {@code ?::tsquery}. Empty for a text without terms: such a query matches nothing, so whoever means "everything" must not ask it.
     */
    public String tsquery(String tekst) {
        return van(tekst).stream().distinct().map(Termen::geciteerd).collect(Collectors.joining(" | "));
    }

    private record Plaats(String term, int nummer) {}

    private List<Plaats> plaatsen(String tekst) {
        List<Plaats> plaatsen = new ArrayList<>();
        try (TokenStream stroom = analyzer.tokenStream("", tekst)) {
            CharTermAttribute term = stroom.getAttribute(CharTermAttribute.class);
            PositionIncrementAttribute stap = stroom.getAttribute(PositionIncrementAttribute.class);
            int nummer = 0;
            stroom.reset();
            while (stroom.incrementToken() && plaatsen.size() < MEESTE_WOORDEN) {
                nummer += stap.getPositionIncrement();
                plaatsen.add(new Plaats(term.toString(), Math.max(nummer, 1)));
            }
            return plaatsen;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Inside quotes PostgreSQL doubles quotes and backslashes; it cannot store a zero character at all. */
    static String geciteerd(String term) {
        return "'" + term.replace("\0", "").replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
