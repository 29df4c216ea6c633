package nl.samenkracht.catalogus.analyse;

import static java.util.Map.entry;
import static nl.samenkracht.catalogus.analyse.Bouwsteen.van;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.compound.DictionaryCompoundWordTokenFilter;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.miscellaneous.PatternKeywordMarkerFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.miscellaneous.TrimFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.pattern.PatternCaptureGroupTokenFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.KpStemmer;

/**
 * The token filters we know, by their stock names, with options and defaults of Elastic's reference for 8.19 ("Token filter
 * reference"). Options that read a file of the server ({@code stopwords_path}, {@code rules_path}, …) are left out on purpose:
 * settings must be whole in themselves, or the chains outside Elasticsearch would differ.
 */
public final class Woordfilters {

    /** Stock type to the step it makes; steps are thread-safe, the streams they return are not. */
    public static final Map<String, Bouwsteen<UnaryOperator<TokenStream>>> TABEL = Map.ofEntries(
            entry(
                    "lowercase",
                    Bouwsteen.<UnaryOperator<TokenStream>>van(opties -> LowerCaseFilter::new)
                            .ookNormaliseren()),
            entry(
                    "asciifolding",
                    van(Woordfilters::asciifolding).mag("preserve_original").ookNormaliseren()),
            entry(
                    "trim",
                    Bouwsteen.<UnaryOperator<TokenStream>>van(opties -> TrimFilter::new)
                            .ookNormaliseren()),
            entry(
                    "stop",
                    van(Woordfilters::stop)
                            .verplicht("stopwords")
                            .mag("ignore_case")
                            .lijsten("stopwords")),
            entry("stemmer", van(Woordfilters::stemmer).verplicht("language")),
            entry(
                    "stemmer_override",
                    van(Woordfilters::stemmerOverride).verplicht("rules").lijsten("rules")),
            entry(
                    "keyword_marker",
                    van(Woordfilters::keywordMarker)
                            .mag("keywords", "keywords_pattern", "ignore_case")
                            .lijsten("keywords")),
            entry("keyword_repeat", van(opties -> KeywordRepeatFilter::new)),
            entry("remove_duplicates", van(opties -> RemoveDuplicatesTokenFilter::new)),
            entry("flatten_graph", van(opties -> FlattenGraphFilter::new)),
            entry(
                    "pattern_replace",
                    van(Woordfilters::patternReplace)
                            .verplicht("pattern")
                            .mag("replacement", "all")
                            .ookNormaliseren()),
            entry(
                    "elision",
                    van(Woordfilters::elision)
                            .verplicht("articles")
                            .mag("articles_case")
                            .lijsten("articles")
                            .ookNormaliseren()),
            entry("length", van(Woordfilters::length).mag("min", "max")),
            entry("edge_ngram", van(Woordfilters::edgeNgram).mag("min_gram", "max_gram", "preserve_original")),
            entry(
                    "dictionary_decompounder",
                    van(Woordfilters::decompounder)
                            .verplicht("word_list")
                            .mag("min_word_size", "min_subword_size", "max_subword_size", "only_longest_match")
                            .lijsten("word_list")),
            entry(
                    "pattern_capture",
                    van(Woordfilters::patternCapture)
                            .verplicht("patterns")
                            .mag("preserve_original")
                            .lijsten("patterns")),
            entry("word_delimiter_graph", Woordsplitsing.WORD_DELIMITER_GRAPH));

    private Woordfilters() {}

    private static UnaryOperator<TokenStream> asciifolding(Opties opties) {
        boolean origineel = opties.jaNee("preserve_original", false);
        return in -> new ASCIIFoldingFilter(in, origineel);
    }

    private static UnaryOperator<TokenStream> stop(Opties opties) {
        for (String woord : opties.lijst("stopwords")) {
            if (woord.startsWith("_")) {
                throw opties.fout("stopwords", woord);
            }
        }
        CharArraySet woorden = woorden(opties, "stopwords", "ignore_case");
        return in -> new StopFilter(in, woorden);
    }

    private static UnaryOperator<TokenStream> stemmer(Opties opties) {
        String taal = opties.tekst("language");
        return switch (taal.toLowerCase(Locale.ROOT)) {
            case "dutch" -> in -> new SnowballFilter(in, new DutchStemmer());
            case "dutch_kp", "dutchkp", "kp" -> in -> new SnowballFilter(in, new KpStemmer());
            default -> throw opties.fout("language", taal);
        };
    }

    private static UnaryOperator<TokenStream> stemmerOverride(Opties opties) {
        StemmerOverrideFilter.Builder bouwer = new StemmerOverrideFilter.Builder(false);
        for (String regel : opties.lijst("rules")) {
            String[] kanten = regel.split("=>", -1);
            if (kanten.length != 2 || kanten[1].isBlank() || kanten[1].contains(",")) {
                throw opties.fout("rules", regel);
            }
            for (String woord : kanten[0].split(",", -1)) {
                if (woord.isBlank() || !bouwer.add(woord.strip(), kanten[1].strip())) {
                    throw opties.fout("rules", regel);
                }
            }
        }
        try {
            StemmerOverrideFilter.StemmerOverrideMap stammen = bouwer.build();
            return in -> new StemmerOverrideFilter(in, stammen);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static UnaryOperator<TokenStream> keywordMarker(Opties opties) {
        boolean patroon = opties.waarden().containsKey("keywords_pattern");
        if (patroon == opties.waarden().containsKey("keywords")) {
            throw new AnalyseFout("[" + opties.naam() + "] needs either [keywords] or [keywords_pattern]");
        }
        if (patroon) {
            Pattern woorden = patroon(opties, "keywords_pattern");
            return in -> new PatternKeywordMarkerFilter(in, woorden);
        }
        CharArraySet woorden = woorden(opties, "keywords", "ignore_case");
        return in -> new SetKeywordMarkerFilter(in, woorden);
    }

    private static UnaryOperator<TokenStream> patternReplace(Opties opties) {
        Pattern patroon = patroon(opties, "pattern");
        String vervanging = opties.tekst("replacement", "");
        boolean alle = opties.jaNee("all", true);
        return in -> new PatternReplaceFilter(in, patroon, vervanging, alle);
    }

    private static UnaryOperator<TokenStream> elision(Opties opties) {
        CharArraySet lidwoorden = woorden(opties, "articles", "articles_case");
        return in -> new ElisionFilter(in, lidwoorden);
    }

    private static UnaryOperator<TokenStream> length(Opties opties) {
        int minimum = opties.getal("min", 0);
        int maximum = opties.getal("max", Integer.MAX_VALUE);
        return in -> new LengthFilter(in, minimum, maximum);
    }

    private static UnaryOperator<TokenStream> edgeNgram(Opties opties) {
        int minimum = opties.getal("min_gram", 1);
        int maximum = opties.getal("max_gram", 2);
        boolean origineel = opties.jaNee("preserve_original", false);
        return in -> new EdgeNGramTokenFilter(in, minimum, maximum, origineel);
    }

    private static UnaryOperator<TokenStream> decompounder(Opties opties) {
        CharArraySet delen = new CharArraySet(opties.lijst("word_list"), false);
        int minimumWoord = opties.getal("min_word_size", 5);
        int minimumDeel = opties.getal("min_subword_size", 2);
        int maximumDeel = opties.getal("max_subword_size", 15);
        boolean alleenLangste = opties.jaNee("only_longest_match", false);
        return in ->
                new DictionaryCompoundWordTokenFilter(in, delen, minimumWoord, minimumDeel, maximumDeel, alleenLangste);
    }

    private static UnaryOperator<TokenStream> patternCapture(Opties opties) {
        boolean origineel = opties.jaNee("preserve_original", true);
        Pattern[] patronen = opties.lijst("patterns").stream()
                .map(tekst -> patroon(opties, "patterns", tekst))
                .toArray(Pattern[]::new);
        return in -> new PatternCaptureGroupTokenFilter(in, origineel, patronen);
    }

    private static CharArraySet woorden(Opties opties, String lijst, String negeerHoofdletters) {
        List<String> woorden = opties.lijst(lijst);
        return new CharArraySet(woorden, opties.jaNee(negeerHoofdletters, false));
    }

    static Pattern patroon(Opties opties, String optie) {
        return patroon(opties, optie, opties.tekst(optie));
    }

    private static Pattern patroon(Opties opties, String optie, String tekst) {
        try {
            return Pattern.compile(tekst);
        } catch (PatternSyntaxException e) {
            throw new AnalyseFout("[" + opties.naam() + "] has a wrong [" + optie + "]: " + e.getMessage(), e);
        }
    }
}
