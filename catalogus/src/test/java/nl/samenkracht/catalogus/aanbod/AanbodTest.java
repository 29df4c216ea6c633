package nl.samenkracht.catalogus.aanbod;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AanbodTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Inloop De Koepel, inloop-de-koepel",
                "Café 't Praathuis!, cafe-t-praathuis",
                "ÀÉÎÕÜ ñ ç, aeiou-n-c",
                "أنا, aanbod",
                "---, aanbod"
            })
    void the_tail_of_an_address_is_readable_and_plain(String naam, String slug) {
        assertThat(Slug.van(naam)).isEqualTo(slug);
    }

    @Test
    void the_tail_of_an_address_never_ends_in_a_hyphen_when_cut() {
        assertThat(Slug.van("a".repeat(59) + " bcd")).isEqualTo("a".repeat(59));
    }

    @ParameterizedTest
    @EnumSource(
            value = Plaatssoort.class,
            names = {"ALLEEN_WIJK", "BIJ_U_THUIS"})
    void a_place_nobody_is_sent_to_keeps_its_wijk_and_no_address(Plaatssoort soort) {
        Locatie plek = new Locatie(
                UUID.randomUUID(),
                soort,
                "In de buurt",
                new Adres("Straat 1", "1211 AA", "Hilversum"),
                new Punt(52.2, 5.1),
                "WK040201",
                "BU04020101",
                null);

        assertThat(plek.adres()).isNull();
        assertThat(plek.punt()).isNull();
        assertThat(plek.wijk()).isEqualTo("WK040201");
        assertThat(plek.buurt()).isEqualTo("BU04020101");
    }

    @Test
    void a_secret_place_keeps_nothing_that_could_leak() {
        Locatie geheim = new Locatie(
                UUID.randomUUID(),
                Plaatssoort.GEHEIM,
                "Huis",
                new Adres("Straat 1", "1211 AA", "Hilversum"),
                new Punt(52.2, 5.1),
                "WK040201",
                "BU04020101",
                null);

        assertThat(geheim.naam()).isNull();
        assertThat(geheim.adres()).isNull();
        assertThat(geheim.punt()).isNull();
        assertThat(geheim.wijk()).isNull();
        assertThat(geheim.buurt()).isNull();
    }
}
