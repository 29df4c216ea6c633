package nl.samenkracht.catalogus.analyse;

import java.io.Reader;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;

/**
 * The steps of one analyzer, in order.
 *
 * @param tekens over the characters
 * @param splitser cuts the text into tokens
 * @param woorden over the tokens
 */
record Keten(
        List<UnaryOperator<Reader>> tekens, Supplier<Tokenizer> splitser, List<UnaryOperator<TokenStream>> woorden) {

    Keten {
        tekens = List.copyOf(tekens);
        woorden = List.copyOf(woorden);
    }

    /** The whole chain. Thread-safe. */
    Analyzer analyzer() {
        return new Ketenanalyzer(this);
    }

    /** Only the cutting: tokens as they stand in the text. */
    Keten zonderWoordfilters() {
        return new Keten(tekens, splitser, List.of());
    }

    /** Only the token filters, for a text that is one token already. */
    Keten voorEenWoord() {
        return new Keten(List.of(), KeywordTokenizer::new, woorden);
    }

    private static final class Ketenanalyzer extends Analyzer {

        private final Keten keten;

        private Ketenanalyzer(Keten keten) {
            this.keten = keten;
        }

        @Override
        protected TokenStreamComponents createComponents(String veld) {
            Tokenizer begin = keten.splitser.get();
            TokenStream eind = begin;
            for (UnaryOperator<TokenStream> stap : keten.woorden) {
                eind = stap.apply(eind);
            }
            return new TokenStreamComponents(begin, eind);
        }

        @Override
        protected Reader initReader(String veld, Reader tekst) {
            Reader eind = tekst;
            for (UnaryOperator<Reader> stap : keten.tekens) {
                eind = stap.apply(eind);
            }
            return eind;
        }
    }
}
