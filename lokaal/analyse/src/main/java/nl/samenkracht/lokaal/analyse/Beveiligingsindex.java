package nl.samenkracht.lokaal.analyse;

import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.email.UAX29URLEmailTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** The steps that Elasticsearch's own index {@code .security} is made with: without them no user or role can be made over HTTP. */
final class Beveiligingsindex {

    static final Map<String, AnalysisProvider<TokenFilterFactory>> WOORDFILTERS =
            Map.of("unique", (index, omgeving, naam, instellingen) -> woordfilter(naam, Eenmalig::new));

    static final Map<String, AnalysisProvider<TokenizerFactory>> SPLITSERS = Map.of(
            "uax_url_email",
            (index, omgeving, naam, instellingen) -> TokenizerFactory.newFactory(naam, UAX29URLEmailTokenizer::new));

    private Beveiligingsindex() {}

    private static TokenFilterFactory woordfilter(String naam, UnaryOperator<TokenStream> stap) {
        return Fabrieken.woordfilter(naam, stap, false);
    }

    /** Lets every word through once, as the stock filter does without {@code only_on_same_position}. */
    private static final class Eenmalig extends FilteringTokenFilter {
        private final CharTermAttribute woord = addAttribute(CharTermAttribute.class);
        private final Set<String> gezien = new HashSet<>();

        Eenmalig(TokenStream in) {
            super(in);
        }

        @Override
        protected boolean accept() {
            return gezien.add(woord.toString());
        }

        @Override
        public void reset() throws IOException {
            super.reset();
            gezien.clear();
        }
    }
}
