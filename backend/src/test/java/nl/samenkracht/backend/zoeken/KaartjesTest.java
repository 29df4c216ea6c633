package nl.samenkracht.backend.zoeken;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.samenkracht.backend.zoeken.Zoekvraag.Sortering;
import nl.samenkracht.catalogus.Json;
import nl.samenkracht.catalogus.aanbod.Punt;
import nl.samenkracht.catalogus.gebied.Gebiedsindeling;
import nl.samenkracht.catalogus.hulpvragen.Gehoord;
import nl.samenkracht.catalogus.zoekindex.IndexDocument;
import nl.samenkracht.frontend.kader.Taal;
import nl.samenkracht.frontend.zoeken.Kaartje;
import nl.samenkracht.frontend.zoeken.Kaartje.Reden;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KaartjesTest {
    private static final Markeerders MARKEERDERS = new Markeerders();

    private static final IndexDocument KOKEN = Json.MAPPER.readValue("""
        {"id": "00000000-0000-4000-8000-000000000001", "gemeente": "GM0402", "soort": "activiteit", "naam": "Samen koken",
         "omschrijving": "Soep vooraf. Elke week soep en taart toe.",
         "kaart": {"samenvatting": "Aan de eettafel van de buurt.", "voorbeeld": true,
           "andereNamen": ["Buurtrestaurant Zuid", "Aanschuiven"], "trefwoorden": ["eenzaamheid", "ontmoeten"]}}
        """, IndexDocument.class);

    @Test
    void a_word_of_the_question_is_a_reason_and_in_the_name_it_says_most() {
        assertThat(reden("samen koken aan een eettafel"))
                .contains(new Reden(Reden.Soort.NAAM, List.of("Samen", "koken")));
        assertThat(reden("eettafel")).contains(new Reden(Reden.Soort.OMSCHRIJVING, List.of("eettafel")));
        assertThat(reden("fietsen")).isEmpty();
    }

    @Test
    void in_a_chosen_wijk_a_card_says_whether_it_is_there_or_comes_there() {
        assertThat(kaartje(OP_DRIE_PLEKKEN, "WK040205", null).redenen())
                .containsExactly(new Reden(Reden.Soort.IN_WIJK));
        assertThat(kaartje(VOOR_WEST, "WK040203", null).redenen()).containsExactly(new Reden(Reden.Soort.VOOR_WIJK));
        assertThat(kaartje(OP_DRIE_PLEKKEN, "WK040207", null).redenen()).isEmpty();
        assertThat(kaartje(VOOR_WEST, null, null).redenen()).isEmpty();
    }

    @Test
    void a_word_that_stands_elsewhere_is_shown_with_where_it_stands() {
        assertThat(reden("aanschuiven")).contains(new Reden(Reden.Soort.ANDERE_NAAM, List.of("Aanschuiven")));
        assertThat(reden("eenzaamheid")).contains(new Reden(Reden.Soort.TREFWOORD, List.of("eenzaamheid")));
        assertThat(reden("soep of taart")).contains(new Reden(Reden.Soort.OMSCHRIJVING, List.of("Soep", "taart")));
    }

    @Test
    void a_need_it_helps_with_says_more_than_a_word() {
        assertThat(Kaartjes.reden(List.of("eenzaamheid"), List.of(), KOKEN, MARKEERDERS.voor("soep")))
                .contains(new Reden(Reden.Soort.HULPVRAAG, List.of("eenzaamheid")));
    }

    @Test
    void what_was_said_in_passing_is_said_with_less_certainty_and_only_for_want_of_a_word() {
        assertThat(Kaartjes.reden(List.of(), List.of("samen eten"), KOKEN, MARKEERDERS.voor("fietsen")))
                .contains(new Reden(Reden.Soort.MISSCHIEN, List.of("samen eten")));
        assertThat(Kaartjes.reden(List.of(), List.of("samen eten"), KOKEN, MARKEERDERS.voor("soep")))
                .contains(new Reden(Reden.Soort.OMSCHRIJVING, List.of("Soep")));
    }

    /** Postcode areas apart: one place in Centrum, one in Zuid, one of which nobody knows where it is. */
    private static final IndexDocument OP_DRIE_PLEKKEN = Json.MAPPER.readValue("""
        {"id": "00000000-0000-4000-8000-000000000002", "gemeente": "GM0402", "soort": "spreekuur", "naam": "Spreekuur",
         "omschrijving": "", "kaart": {"samenvatting": "Vraag het.", "voorbeeld": true, "plekken": [
           {"id": "00000000-0000-4000-8000-000000000011", "plaatssoort": "bezoekadres", "naam": "In het midden",
            "wijk": "WK040201", "punt": {"lat": 52.2250, "lon": 5.1750}},
           {"id": "00000000-0000-4000-8000-000000000012", "plaatssoort": "bezoekadres", "naam": "Onbekend waar"},
           {"id": "00000000-0000-4000-8000-000000000013", "plaatssoort": "bezoekadres", "naam": "In Zuid",
            "wijk": "WK040205", "punt": {"lat": 52.2050, "lon": 5.1750}}]}}
        """, IndexDocument.class);

    /** For two wijken, at people's homes. */
    private static final IndexDocument VOOR_WEST = Json.MAPPER.readValue("""
        {"id": "00000000-0000-4000-8000-000000000003", "gemeente": "GM0402", "soort": "spreekuur", "naam": "Spreekuur",
         "omschrijving": "", "dient": ["WK040202", "WK040203"], "kaart": {"samenvatting": "Vraag het.", "voorbeeld": true}}
        """, IndexDocument.class);

    @Test
    void a_card_shows_the_nearest_place_with_the_distance_of_that_place() {
        Kaartje kaartje = kaartje(OP_DRIE_PLEKKEN, null, new Punt(52.2060, 5.1750));

        assertThat(Objects.requireNonNull(kaartje.plek()).naam()).isEqualTo("In Zuid");
        assertThat(kaartje.afstand()).isEqualTo(100);
        assertThat(kaartje.meerPlekken()).isEqualTo(2);
    }

    @Test
    void without_a_position_a_card_shows_the_place_in_the_chosen_wijk_and_else_the_main_one() {
        assertThat(plek("WK040205")).isEqualTo("In Zuid");
        assertThat(plek("WK040207")).isEqualTo("In het midden");
        assertThat(plek(null)).isEqualTo("In het midden");
        assertThat(kaartje(OP_DRIE_PLEKKEN, "WK040205", null).afstand()).isNull();
    }

    @Test
    void an_entry_without_a_place_has_none_on_its_card() {
        Kaartje kaartje = kaartje(KOKEN, null, new Punt(52.2060, 5.1750));

        assertThat(kaartje.plek()).isNull();
        assertThat(kaartje.afstand()).isNull();
        assertThat(kaartje.meerPlekken()).isZero();
    }

    private static @Nullable String plek(@Nullable String wijk) {
        return Objects.requireNonNull(kaartje(OP_DRIE_PLEKKEN, wijk, null).plek())
                .naam();
    }

    private static Kaartje kaartje(IndexDocument document, @Nullable String wijk, @Nullable Punt hier) {
        Zoekvraag vraag = new Zoekvraag(
                "",
                "",
                Gehoord.NIETS,
                wijk,
                Map.of(),
                null,
                null,
                hier,
                Sortering.RELEVANTIE,
                1,
                LocalDateTime.parse("2026-11-22T12:00"));
        return Kaartjes.maak(vraag, List.of(document), Gebiedsindeling.van("GM0402"), Taal.NL, MARKEERDERS.voor(""))
                .get(0);
    }

    private static Optional<Reden> reden(String vraag) {
        return Kaartjes.reden(List.of(), List.of(), KOKEN, MARKEERDERS.voor(vraag));
    }
}
