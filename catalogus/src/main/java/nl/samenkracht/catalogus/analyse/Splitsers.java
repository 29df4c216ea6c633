package nl.samenkracht.catalogus.analyse;

import static nl.samenkracht.catalogus.analyse.Bouwsteen.van;

import java.util.Map;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.core.LetterTokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** The tokenizers we know, by their stock names (Elastic's "Tokenizer reference" for 8.19). */
public final class Splitsers {

    /** Stock type to a source of tokenizers, a fresh one each time. */
    public static final Map<String, Bouwsteen<Supplier<Tokenizer>>> TABEL = Map.of(
            "standard", van(Splitsers::standard).mag("max_token_length"),
            "whitespace", van(opties -> WhitespaceTokenizer::new),
            "letter", van(opties -> LetterTokenizer::new),
            "keyword", van(opties -> KeywordTokenizer::new));

    private Splitsers() {}

    private static Supplier<Tokenizer> standard(Opties opties) {
        int langste = opties.getal("max_token_length", 255);
        return () -> {
            StandardTokenizer splitser = new StandardTokenizer();
            splitser.setMaxTokenLength(langste);
            return splitser;
        };
    }
}
