package nl.samenkracht.backend.zoeken;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.samenkracht.backend.zoeken.Antwoordlezer.Antwoord;
import nl.samenkracht.backend.zoeken.Antwoordlezer.Treffer;
import org.junit.jupiter.api.Test;

class AntwoordlezerTest {
    @Test
    void readsTotalHitsAndCountsAndSkipsTheRest() {
        Antwoord antwoord = lees("""
                {"took":3,"timed_out":false,"_shards":{"total":1,"failures":[{"hits":{"total":{"value":99}}}]},
                 "hits":{"total":{"value":41,"relation":"eq"},"max_score":null,"hits":[
                   {"_index":"i","_version":7,"_score":1.5,"fields":{"id":["een"]}},
                   {"_index":"i","_version":12,"_score":null,"fields":{"id":["twee"]},"sort":["naam"]}]},
                 "aggregations":{
                   "soort":{"doc_count_error_upper_bound":0,"sum_other_doc_count":0,
                            "buckets":[{"key":"activiteit","doc_count":30},{"key":"spreekuur","doc_count":11}]},
                   "wijk":{"doc_count":41,"wijk":{"doc_count_error_upper_bound":0,"buckets":[{"key":"GM0402","doc_count":5}]}},
                   "open":{"buckets":{"nu":{"doc_count":2},"week":{"doc_count":9}}},
                   "toegang":{"buckets":[]}}}""");
        assertThat(antwoord.totaal()).isEqualTo(41);
        assertThat(antwoord.treffers())
                .containsExactly(new Treffer("een", 7, 1.5f, Map.of()), new Treffer("twee", 12, 0, Map.of()));
        assertThat(antwoord.aantallen())
                .isEqualTo(Map.of(
                        "soort", Map.of("activiteit", 30L, "spreekuur", 11L),
                        "wijk", Map.of("GM0402", 5L),
                        "open", Map.of("nu", 2L, "week", 9L),
                        "toegang", Map.of()));
    }

    @Test
    void filteredCountsOfOpenStandOneDeeper() {
        Antwoord antwoord = lees("""
                {"hits":{"total":{"value":0},"hits":[]},
                 "aggregations":{"open":{"doc_count":8,"open":{"buckets":{"nu":{"doc_count":1},"week":{"doc_count":4}}}}}}""");
        assertThat(antwoord.treffers()).isEmpty();
        assertThat(antwoord.aantallen()).isEqualTo(Map.of("open", Map.of("nu", 1L, "week", 4L)));
    }

    @Test
    void what_each_named_clause_gave_stands_with_its_result() {
        Antwoord antwoord = lees("""
                {"hits":{"total":{"value":1},"hits":[
                   {"_version":7,"_score":76.5,"fields":{"id":["een"]},"matched_queries":{"WOORDEN":12.5,"HULPVRAAG:schulden/4":64}}]}}""");
        assertThat(antwoord.treffers())
                .containsExactly(new Treffer("een", 7, 76.5f, Map.of("WOORDEN", 12.5f, "HULPVRAAG:schulden/4", 64f)));
    }

    private static Antwoord lees(String json) {
        return Antwoordlezer.lees(json.getBytes(StandardCharsets.UTF_8));
    }
}
