package nl.samenkracht.backend.zoeken;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.samenkracht.backend.zoeken.Zoekvraag.Sortering;
import nl.samenkracht.catalogus.hulpvragen.Begrijper.Begrepen;
import nl.samenkracht.catalogus.hulpvragen.Gehoord;
import nl.samenkracht.catalogus.hulpvragen.Hulpvragen;
import nl.samenkracht.frontend.kader.Taal;
import nl.samenkracht.frontend.zoeken.Weging;
import nl.samenkracht.frontend.zoeken.Weging.Soort;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class ZoeksomTest {
    private static final Begrepen SCHULDEN =
            new Begrepen(Hulpvragen.standaard().vraag("schulden").orElseThrow(), 0.9f);
    private static final Zoekvraag VRAAG = new Zoekvraag(
            "hulp bij schulden",
            "hulp schulden",
            new Gehoord(List.of(SCHULDEN), false, List.of(), "hulp bij schulden"),
            "WK040203",
            Map.of(),
            null,
            null,
            null,
            Sortering.RELEVANTIE,
            1,
            LocalDateTime.parse("2026-11-23T12:00"));

    @Test
    void every_clause_that_scores_has_a_name_of_its_own_when_asked_for_and_else_none() {
        ObjectNode verzoek =
                new Zoekverzoek("GM0402", 8).maak(VRAAG, "schuldn", List.of(Set.of("hulp"), Set.of("schuld")));
        assertThat(verzoek.findValues("_name")).isEmpty();

        Zoeksom.benoem(verzoek);

        List<String> namen =
                verzoek.findValues("_name").stream().map(JsonNode::asString).toList();
        assertThat(namen)
                .doesNotHaveDuplicates()
                .hasSize(clausules(verzoek))
                .contains(
                        "WOORDEN",
                        "ALLE_WOORDEN",
                        "GELIJKEND",
                        "DELEN:hulp",
                        "HULPVRAAG:schulden/5",
                        "IN_WIJK:WK040203");
        assertThat(Zoeksom.van(Map.of("BINNENLOPEN:binnenlopen", 4f, "GECONTROLEERD:", 1f), VRAAG, Taal.NL))
                .extracting(Weging::soort)
                .containsExactly(Soort.BINNENLOPEN, Soort.GECONTROLEERD);
    }

    @Test
    void the_sum_is_told_in_words_the_weightiest_first() {
        assertThat(Zoeksom.van(Map.of("WOORDEN", 12f, "HULPVRAAG:schulden/4", 57.6f), VRAAG, Taal.NL))
                .containsExactly(
                        new Weging(Soort.HULPVRAAG, SCHULDEN.vraag().naam(), 57.6f),
                        new Weging(Soort.WOORDEN, null, 12f));
        assertThat(Zoeksom.van(Map.of("HULPVRAAG:schulden/4", 57.6f), VRAAG, Taal.EN))
                .extracting(Weging::waarde)
                .containsExactly(SCHULDEN.vraag().name());
    }

    private static int clausules(ObjectNode verzoek) {
        JsonNode vraag = verzoek.path("query").path("bool");
        List<JsonNode> alle = new ArrayList<>();
        vraag.path("must").forEach(deel -> deel.path("bool").path("should").forEach(alle::add));
        vraag.path("should").forEach(alle::add);
        return alle.size();
    }
}
