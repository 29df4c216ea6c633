package nl.samenkracht.backend.zoeken;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.samenkracht.catalogus.Json;
import nl.samenkracht.catalogus.zoekindex.IndexDocument;
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
    void a_word_that_the_card_shows_needs_no_reason() {
        assertThat(reden("samen koken")).isNull();
        assertThat(reden("eettafel")).isNull();
        assertThat(reden("fietsen")).isNull();
    }

    @Test
    void a_word_that_stands_elsewhere_is_shown_with_where_it_stands() {
        assertThat(reden("aanschuiven")).isEqualTo(new Reden(Reden.Soort.ANDERE_NAAM, List.of("Aanschuiven")));
        assertThat(reden("eenzaamheid")).isEqualTo(new Reden(Reden.Soort.TREFWOORD, List.of("eenzaamheid")));
        assertThat(reden("soep of taart")).isEqualTo(new Reden(Reden.Soort.OMSCHRIJVING, List.of("Soep", "taart")));
    }

    @Test
    void a_need_it_helps_with_says_more_than_a_word() {
        assertThat(Kaartjes.reden(List.of("eenzaamheid"), KOKEN, MARKEERDERS.voor("soep")))
                .isEqualTo(new Reden(Reden.Soort.HULPVRAAG, List.of("eenzaamheid")));
    }

    private static @Nullable Reden reden(String vraag) {
        return Kaartjes.reden(List.of(), KOKEN, MARKEERDERS.voor(vraag));
    }
}
