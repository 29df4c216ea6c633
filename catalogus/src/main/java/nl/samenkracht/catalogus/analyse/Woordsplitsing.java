package nl.samenkracht.catalogus.analyse;

import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.CATENATE_ALL;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.CATENATE_NUMBERS;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.CATENATE_WORDS;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.GENERATE_NUMBER_PARTS;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.GENERATE_WORD_PARTS;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.IGNORE_KEYWORDS;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.PRESERVE_ORIGINAL;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.SPLIT_ON_CASE_CHANGE;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.SPLIT_ON_NUMERICS;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.STEM_ENGLISH_POSSESSIVE;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterIterator;

/** The stock {@code word_delimiter_graph}, whose ten switches deserve a place of their own. */
final class Woordsplitsing {

    private record Schakelaar(String optie, boolean standaard, int vlag) {}

    private static final Schakelaar[] SCHAKELAARS = {
        new Schakelaar("generate_word_parts", true, GENERATE_WORD_PARTS),
        new Schakelaar("generate_number_parts", true, GENERATE_NUMBER_PARTS),
        new Schakelaar("catenate_words", false, CATENATE_WORDS),
        new Schakelaar("catenate_numbers", false, CATENATE_NUMBERS),
        new Schakelaar("catenate_all", false, CATENATE_ALL),
        new Schakelaar("split_on_case_change", true, SPLIT_ON_CASE_CHANGE),
        new Schakelaar("preserve_original", false, PRESERVE_ORIGINAL),
        new Schakelaar("split_on_numerics", true, SPLIT_ON_NUMERICS),
        new Schakelaar("stem_english_possessive", true, STEM_ENGLISH_POSSESSIVE),
        new Schakelaar("ignore_keywords", false, IGNORE_KEYWORDS),
    };

    static final Bouwsteen<UnaryOperator<TokenStream>> WORD_DELIMITER_GRAPH = Bouwsteen.van(Woordsplitsing::maak)
            .mag(Arrays.stream(SCHAKELAARS).map(Schakelaar::optie).toArray(String[]::new));

    private Woordsplitsing() {}

    private static UnaryOperator<TokenStream> maak(Opties opties) {
        int vlaggen = Arrays.stream(SCHAKELAARS)
                .filter(schakelaar -> opties.jaNee(schakelaar.optie, schakelaar.standaard))
                .mapToInt(Schakelaar::vlag)
                .sum();
        // Elastic's default "adjust_offsets" is true.
        return in -> new WordDelimiterGraphFilter(
                in, true, WordDelimiterIterator.DEFAULT_WORD_DELIM_TABLE, vlaggen, CharArraySet.EMPTY_SET);
    }
}
