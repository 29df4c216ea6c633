package nl.samenkracht.catalogus.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalyseLezerTest {

    @Test
    void our_own_settings_have_the_analyzers_the_mapping_names() {
        assertThat(AnalyseLezer.standaard().namen())
                .containsExactlyInAnyOrder(
                        "nederlands_index", "nederlands_zoek", "nederlands_delen", "gewoon", "begin", "naam_exact");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'type':'klingon'} | klingon",
                "{'type':'stemmer'} | language",
                "{'type':'stemmer','language':'french'} | french",
                "{'type':'asciifolding','preserve_orginal':true} | preserve_orginal",
                "{'type':'asciifolding','preserve_original':'perhaps'} | perhaps",
                "{'type':'edge_ngram','min_gram':'two'} | two",
                "{'type':'stop','stopwords':'_dutch_'} | _dutch_",
                "{'type':'stop','stopwords_path':'stop.txt'} | stopwords_path",
                "{'type':'stemmer_override','rules':['huizen > huis']} | huizen > huis",
                "{'type':'stemmer_override','rules':['a => b','a => c']} | a => c",
                "{'type':'pattern_replace','pattern':'('} | pattern",
                "{'type':'keyword_marker'} | keywords_pattern",
                "{'type':'pattern_capture'} | patterns",
                "{'type':'pattern_capture','patterns':['(a','(b)']} | (a"
            })
    void a_filter_or_option_outside_the_table_is_refused_by_name(String filter, String genoemd) {
        String json = "{'filter':{'mijn_filter':" + filter
                + "},'analyzer':{'a':{'type':'custom','tokenizer':'standard','filter':['mijn_filter']}}}";

        assertThatExceptionOfType(AnalyseFout.class)
                .isThrownBy(() -> AnalyseLezer.lees(json.replace('\'', '"')))
                .withMessageContaining("mijn_filter")
                .withMessageContaining(genoemd);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'analyser':{}} | analyser",
                "{'analyzer':{'a':{'type':'dutch'}}} | dutch",
                "{'analyzer':{'a':{'tokenizer':'nori'}}} | nori",
                "{'analyzer':{'a':{'tokenizer':'standard','filters':[]}}} | filters",
                "{'normalizer':{'n':{'filter':['stemmer']}}} | stemmer",
                "{'analyzer' | JSON"
            })
    void other_mistakes_are_refused_by_name(String json, String genoemd) {
        assertThatExceptionOfType(AnalyseFout.class)
                .isThrownBy(() -> AnalyseLezer.lees(json.replace('\'', '"')))
                .withMessageContaining(genoemd);
    }

    @Test
    void a_compound_is_split_by_a_word_list_and_keeps_its_place() {
        String json = """
                {"filter": {"delen": {"type": "dictionary_decompounder", "word_list": ["schuld", "hulp"]}},
                 "analyzer": {"a": {"tokenizer": "standard", "filter": ["lowercase", "delen"]}}}
                """;
        Termen termen = new Termen(AnalyseLezer.lees(json).analyzer("a"));

        assertThat(termen.van("Schuldhulp")).containsExactly("schuldhulp", "schuld", "hulp");
        assertThat(termen.tsvector("Schuldhulp nu")).isEqualTo("'schuldhulp':1 'schuld':1 'hulp':1 'nu':2");
    }

    @Test
    void a_word_is_cut_by_a_pattern_and_its_pieces_share_its_place() {
        String json = """
                {"filter": {"delen": {"type": "pattern_capture", "preserve_original": false, "patterns": ["^(schuld)(hulp)$"]}},
                 "analyzer": {"a": {"tokenizer": "standard", "filter": ["lowercase", "delen"]}}}
                """;
        Termen termen = new Termen(AnalyseLezer.lees(json).analyzer("a"));

        assertThat(termen.van("Schuldhulp schuld")).containsExactly("schuld", "hulp", "schuld");
        assertThat(termen.tsvector("Schuldhulp nu")).isEqualTo("'schuld':1 'hulp':1 'nu':2");
        assertThat(new Termen(AnalyseLezer.lees(json.replace("false", "true")).analyzer("a")).van("schuldhulp"))
                .containsExactly("schuldhulp", "schuld", "hulp");
    }

    @Test
    void characters_can_be_mapped_and_words_cut_at_hyphens() {
        String json = """
                {"char_filter": {"plus": {"type": "mapping", "mappings": ["& => en"]}},
                 "filter": {"streepje": {"type": "word_delimiter_graph", "catenate_words": true}},
                 "analyzer": {"a": {"tokenizer": "whitespace", "char_filter": ["plus"], "filter": ["streepje", "lowercase"]}}}
                """;

        assertThat(new Termen(AnalyseLezer.lees(json).analyzer("a")).van("thuis-hulp & zo"))
                .containsExactlyInAnyOrder("thuis", "hulp", "thuishulp", "en", "zo");
    }
}
