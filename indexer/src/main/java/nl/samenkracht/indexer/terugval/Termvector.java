package nl.samenkracht.indexer.terugval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nl.samenkracht.catalogus.zoekindex.IndexDocument;
import nl.samenkracht.catalogus.zoekindex.Velden;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/**
 * The analysed terms of a document as the text of a PostgreSQL {@code tsvector}: exactly the terms Elasticsearch would keep, with weight A
 * for the name, B for organisation and other words, C for the description.
 */
final class Termvector {
    /** PostgreSQL's limits: bytes of a lexeme, highest position. */
    private static final int LANGSTE_TERM = 2046;

    private static final int VERSTE_PLAATS = 16_383;
    /** So that words of two fields never stand beside each other. */
    private static final int TUSSENRUIMTE = 100;
    /** More terms than any real description has; keeps a row far below the limit of 1 MB. */
    private static final int MEESTE_TERMEN = 20_000;

    private final StringBuilder tekst = new StringBuilder();
    private int plaats;
    private int termen;

    private Termvector() {}

    static String van(IndexDocument document) {
        Termvector vector = new Termvector();
        vector.voegToe(Velden.NAAM, document.naam(), 'A');
        vector.voegToe(Velden.ORGANISATIE, document.organisatie(), 'B');
        vector.voegToe(Velden.OVERIG, document.overig(), 'B');
        vector.voegToe(Velden.OMSCHRIJVING, document.omschrijving(), 'C');
        return vector.tekst.toString();
    }

    private void voegToe(String veld, @Nullable String waarde, char gewicht) {
        if (waarde == null) {
            return;
        }
        try (TokenStream woorden = ANALYSE.tokenStream(veld, waarde)) {
            CharTermAttribute woord = woorden.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute stap = woorden.addAttribute(PositionIncrementAttribute.class);
            woorden.reset();
            while (woorden.incrementToken() && termen < MEESTE_TERMEN) {
                plaats += stap.getPositionIncrement();
                schrijf(woord.toString(), gewicht);
            }
            woorden.end();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        plaats += TUSSENRUIMTE;
    }

    private void schrijf(String term, char gewicht) {
        if (term.isEmpty() || term.getBytes(StandardCharsets.UTF_8).length > LANGSTE_TERM) {
            return;
        }
        termen++;
        tekst.append('\'')
                .append(term.replace("\\", "\\\\").replace("'", "''"))
                .append("':")
                .append(Math.min(Math.max(plaats, 1), VERSTE_PLAATS))
                .append(gewicht)
                .append(' ');
    }

    private static final Analyzer ANALYSE = new DutchAnalyzer();
}
