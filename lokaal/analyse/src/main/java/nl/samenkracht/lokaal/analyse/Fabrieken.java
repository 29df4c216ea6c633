package nl.samenkracht.lokaal.analyse;

import java.io.Reader;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.NormalizingCharFilterFactory;
import org.elasticsearch.index.analysis.NormalizingTokenFilterFactory;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;

/** Elasticsearch's factory interfaces around our steps. What may be used in a normalizer carries a type of its own there. */
final class Fabrieken {

    private Fabrieken() {}

    static TokenFilterFactory woordfilter(String naam, UnaryOperator<TokenStream> stap, boolean normaliseert) {
        return normaliseert ? new NormaliserendWoordfilter(naam, stap) : new Woordfilter(naam, stap);
    }

    static CharFilterFactory tekenfilter(String naam, UnaryOperator<Reader> stap, boolean normaliseert) {
        return normaliseert ? new NormaliserendTekenfilter(naam, stap) : new Tekenfilter(naam, stap);
    }

    static TokenizerFactory splitser(String naam, Supplier<Tokenizer> bron, boolean normaliseert) {
        return TokenizerFactory.newFactory(naam, bron);
    }

    private record Woordfilter(String name, UnaryOperator<TokenStream> stap) implements TokenFilterFactory {
        @Override
        public TokenStream create(TokenStream in) {
            return stap.apply(in);
        }
    }

    private record NormaliserendWoordfilter(String name, UnaryOperator<TokenStream> stap)
            implements NormalizingTokenFilterFactory {
        @Override
        public TokenStream create(TokenStream in) {
            return stap.apply(in);
        }
    }

    private record Tekenfilter(String name, UnaryOperator<Reader> stap) implements CharFilterFactory {
        @Override
        public Reader create(Reader in) {
            return stap.apply(in);
        }
    }

    private record NormaliserendTekenfilter(String name, UnaryOperator<Reader> stap)
            implements NormalizingCharFilterFactory {
        @Override
        public Reader create(Reader in) {
            return stap.apply(in);
        }
    }
}
