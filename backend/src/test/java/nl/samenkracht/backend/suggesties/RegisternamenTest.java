package nl.samenkracht.backend.suggesties;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.samenkracht.backend.suggesties.Suggestie.Doel;
import nl.samenkracht.backend.suggesties.Suggestie.Soort;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RegisternamenTest {
    @Test
    void entries_organisations_and_buildings_are_suggested_by_name() {
        assertThat(teksten(naam("Eettafel", "Buurtwerk", "De Koepel", false)))
                .containsExactlyInAnyOrder("AANBOD Eettafel", "ORGANISATIE Buurtwerk", "PLEK De Koepel");
    }

    @Test
    void what_can_put_somebody_in_danger_gives_no_name_at_all() {
        assertThat(teksten(naam("Stevig staan", "Huis van Vrouwen", "Achterom", true)))
                .isEmpty();
        assertThat(teksten(naam("Hulp na huiselijk geweld", null, "Achterom", false)))
                .isEmpty();
        assertThat(teksten(naam("Cursus", "Blijf van mijn lijf", "Achterom", false)))
                .isEmpty();
        assertThat(teksten(naam("Cursus", null, "Vrouwenopvang", false))).containsExactly("AANBOD Cursus");
    }

    @Test
    void an_organisation_is_named_when_more_than_half_of_what_it_offers_is_about_other_things() {
        Naam gevoelig = naam("Stevig staan", "Welzijn", null, true);
        assertThat(teksten(gevoelig, naam("Koffie", "Welzijn", null, false)))
                .doesNotContain("ORGANISATIE Welzijn")
                .contains("AANBOD Koffie");
        assertThat(teksten(gevoelig, naam("Koffie", "Welzijn", null, false), naam("Thee", "Welzijn", null, false)))
                .contains("ORGANISATIE Welzijn");
    }

    @Test
    void a_name_that_several_entries_have_is_suggested_once_and_asks_for_all() {
        List<Suggestie> suggesties =
                Registernamen.maak(List.of(naam("Koffie", null, null, false), naam("KOFFIE", null, null, false)));

        assertThat(suggesties).singleElement().extracting(Suggestie::doel).isInstanceOf(Doel.Naamgenoten.class);
    }

    @Test
    void a_building_with_the_name_of_an_entry_or_organisation_is_suggested_as_that() {
        assertThat(teksten(naam("De Koepel", null, "de koepel", false))).containsExactly("AANBOD De Koepel");
    }

    @Test
    void a_suggestion_counts_only_as_long_as_its_entry_says_so() {
        Naam toen = naam("Eettafel", "Buurtwerk", "De Koepel", false);
        for (Suggestie suggestie : Registernamen.maak(List.of(toen))) {
            assertThat(Registernamen.klopt(suggestie, toen)).isTrue();
            assertThat(Registernamen.klopt(suggestie, naam("Eettafel", "Buurtwerk", "De Koepel", true)))
                    .isFalse();
            assertThat(Registernamen.klopt(suggestie, naam("Anders", "Ander", "Elders", false)))
                    .isFalse();
            assertThat(Registernamen.klopt(suggestie, naam("Anders", null, null, false)))
                    .isFalse();
        }
    }

    @Test
    void a_very_long_name_is_cut_at_a_word_and_still_counts() {
        Naam lang = naam("Een heel lange naam ".repeat(20).strip(), null, null, false);
        Suggestie suggestie = Registernamen.maak(List.of(lang)).get(0);

        assertThat(suggestie.tekst()).hasSizeLessThanOrEqualTo(100).endsWith("naam…");
        assertThat(suggestie.soort()).isEqualTo(Soort.AANBOD);
        assertThat(Registernamen.klopt(suggestie, lang)).isTrue();
    }

    private static List<String> teksten(Naam... namen) {
        return Registernamen.maak(List.of(namen)).stream()
                .map(suggestie -> suggestie.soort() + " " + suggestie.tekst())
                .toList();
    }

    private static Naam naam(String naam, @Nullable String organisatie, @Nullable String plaats, boolean gevoelig) {
        return new Naam(
                UUID.randomUUID(),
                naam,
                "activiteit",
                organisatie,
                organisatie == null ? null : UUID.nameUUIDFromBytes(organisatie.getBytes(StandardCharsets.UTF_8)),
                plaats,
                gevoelig);
    }
}
