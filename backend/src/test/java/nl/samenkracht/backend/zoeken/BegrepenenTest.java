package nl.samenkracht.backend.zoeken;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import nl.samenkracht.backend.zoeken.Zoekvraag.Sortering;
import nl.samenkracht.catalogus.Json;
import nl.samenkracht.catalogus.hulpvragen.Gehoord;
import nl.samenkracht.catalogus.zoekindex.IndexDocument;
import nl.samenkracht.frontend.zoeken.Uitleg;
import org.junit.jupiter.api.Test;

class BegrepenenTest {
    private static final IndexDocument WIJKPUNT = document("waar-moet-ik-zijn/5");
    private static final IndexDocument TAALCAFE = document("taal-oefenen/4");

    @Test
    void what_is_not_in_the_list_is_said_when_who_thinks_along_comes_first() {
        Gehoord onbekend = new Gehoord(List.of(), true, List.of(), "");

        assertThat(uitleg(onbekend, WIJKPUNT, TAALCAFE)).containsExactly(new Uitleg(Uitleg.Soort.NIET_IN_LIJST, null));
        assertThat(uitleg(onbekend, TAALCAFE, WIJKPUNT))
                .as("the name of an entry is no need, and is in the list")
                .isEmpty();
        assertThat(uitleg(Gehoord.NIETS, WIJKPUNT)).as("who asks for it").isEmpty();
        assertThat(uitleg(onbekend)).isEmpty();
    }

    @Test
    void an_offer_is_said_with_the_words_by_which_it_was_heard() {
        assertThat(uitleg(new Gehoord(List.of(), false, List.of("wil", "voor"), ""), TAALCAFE))
                .containsExactly(new Uitleg(Uitleg.Soort.BIEDT_HULP, "wil … voor"));
    }

    private static List<Uitleg> uitleg(Gehoord gehoord, IndexDocument... treffers) {
        LocalDateTime nu = LocalDateTime.parse("2026-11-22T12:00");
        Zoekvraag vraag = new Zoekvraag(
                "papegaai", "papegaai", gehoord, null, Map.of(), null, null, null, Sortering.RELEVANTIE, 1, nu);
        return Begrepenen.uitleg(vraag, List.of(treffers));
    }

    private static IndexDocument document(String hulpvraag) {
        return Json.MAPPER.readValue("""
            {"id": "00000000-0000-4000-8000-000000000001", "gemeente": "GM0402", "soort": "wijkpunt", "naam": "Hier", "omschrijving": "",
             "hulpvraag": ["%s"], "kaart": {"samenvatting": "Hier.", "voorbeeld": true}}
            """.formatted(hulpvraag), IndexDocument.class);
    }
}
