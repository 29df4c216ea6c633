package nl.samenkracht.backend.suggesties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenkracht.backend.suggesties.Suggestie.Doel;
import nl.samenkracht.backend.suggesties.Suggestie.Soort;
import nl.samenkracht.catalogus.Json;
import nl.samenkracht.frontend.kader.Taal;
import nl.samenkracht.frontend.opmaak.Teksten;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SuggestieschrijverTest {
    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");

    @Test
    void each_suggestion_says_what_it_is_and_what_choosing_it_does() {
        JsonNode regels = schrijf(
                Taal.NL,
                new Suggestie(Soort.VRAAG, "Ik zoek werk", "", new Doel.Vraag(), null),
                new Suggestie(Soort.HULP, "Wonen", "", new Doel.Keuze("leefgebied", "huisvesting"), null),
                new Suggestie(Soort.PLEK, "Zuid", "", new Doel.Wijk("zuid"), null),
                new Suggestie(Soort.PLEK, "Bloemenkwartier", "", new Doel.Buurt("zuid", "Zuid"), null),
                new Suggestie(Soort.AANBOD, "Eettafel", "", new Doel.Aanbod(ID, "activiteit"), ID));

        assertThat(regels.toString())
                .isEqualTo("[{\"tekst\":\"Ik zoek werk\",\"soort\":\"vraag\",\"icoon\":\"gesprek\"},"
                        + "{\"tekst\":\"Wonen\",\"soort\":\"soort hulp\",\"icoon\":\"huis\",\"veld\":\"leefgebied\",\"waarde\":\"huisvesting\"},"
                        + "{\"tekst\":\"Zuid\",\"soort\":\"wijk\",\"icoon\":\"plek\",\"adres\":\"/wijken/zuid\"},"
                        + "{\"tekst\":\"Bloemenkwartier\",\"soort\":\"buurt in Zuid\",\"icoon\":\"plek\",\"adres\":\"/wijken/zuid\"},"
                        + "{\"tekst\":\"Eettafel\",\"soort\":\"activiteit\",\"icoon\":\"agenda\",\"adres\":\"/aanbod/"
                        + ID
                        + "/eettafel\"}]");
    }

    @Test
    void on_an_english_page_addresses_are_english_and_a_dutch_name_says_that_it_is_dutch() {
        JsonNode regels =
                schrijf(Taal.EN, new Suggestie(Soort.ORGANISATIE, "Buurtwerk", "", new Doel.Organisatie(ID), ID));

        assertThat(regels.get(0).get("taal").asString()).isEqualTo("nl");
        assertThat(regels.get(0).get("adres").asString()).isEqualTo("/en/organisaties/" + ID + "/buurtwerk");
        assertThat(regels.get(0).get("soort").asString()).isEqualTo("organisation");
    }

    @Test
    void an_answer_is_never_longer_than_three_thousand_bytes_and_always_whole() {
        Suggestie lang = new Suggestie(Soort.AANBOD, "😀".repeat(100), "", new Doel.Aanbod(ID, "activiteit"), ID);
        byte[] json = Suggestieschrijver.json(Collections.nCopies(8, lang), Taal.EN, Teksten.lees(Taal.EN, Map.of()));

        assertThat(json).hasSizeBetween(2_000, 3_000);
        assertThat(Json.MAPPER.readTree(json).size()).isPositive();
    }

    private static JsonNode schrijf(Taal taal, Suggestie... suggesties) {
        return Json.MAPPER.readTree(Suggestieschrijver.json(List.of(suggesties), taal, Teksten.lees(taal, Map.of())));
    }
}
