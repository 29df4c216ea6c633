package nl.samenkracht.catalogus.gebied;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.samenkracht.catalogus.aanbod.Punt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GebiedsindelingTest {
    private final Gebiedsindeling hilversum = Gebiedsindeling.HILVERSUM;

    @Test
    void hilversum_has_eight_wijken_with_source_and_licence() {
        assertThat(hilversum.wijken()).hasSize(8);
        assertThat(hilversum.bron()).contains("CBS").contains("CC BY");
    }

    @Test
    void the_middle_of_a_wijk_lies_in_it() {
        for (Wijk wijk : hilversum.wijken()) {
            assertThat(hilversum.wijkVan(wijk.midden())).as(wijk.naam()).hasValue(wijk.code());
        }
    }

    @ParameterizedTest
    @CsvSource({"52.37, 4.89", "0, 0", "5.17, 52.22", "53.5, 4.0"})
    void a_point_elsewhere_at_sea_or_with_swapped_numbers_lies_in_no_wijk(double lat, double lon) {
        assertThat(hilversum.wijkVan(new Punt(lat, lon))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"oost", "Oost", " OOST ", "hilversumse-meent", "Hilversumse Meent"})
    void a_wijk_is_found_by_slug_or_name_in_any_case(String geschreven) {
        assertThat(hilversum.zoekWijk(geschreven)).isPresent();
    }

    @Test
    void whom_it_serves_is_the_whole_gemeente_or_wijken_and_never_another_gemeente() {
        String oost = hilversum.zoekWijk("oost").orElseThrow().code();

        assertThat(hilversum.dient(List.of("NL"))).containsExactly("GM0402");
        assertThat(hilversum.dient(List.of("GM0402", oost))).containsExactly("GM0402");
        assertThat(hilversum.dient(List.of(oost, "GM0363"))).containsExactly(oost);
        assertThat(hilversum.dient(List.of("GM0363"))).isEmpty();
    }

    @Test
    void every_buurt_counts_as_its_wijk() {
        for (Wijk wijk : hilversum.wijken()) {
            for (String buurt : hilversum.buurtenVan(wijk.code())) {
                String code = hilversum.zoekBuurt(buurt).orElseThrow();

                assertThat(hilversum.dient(List.of(code))).containsExactly(wijk.code());
            }
        }
    }

    @Test
    void a_gemeente_without_outlines_still_works() {
        Gebiedsindeling andere = Gebiedsindeling.van("GM0363");

        assertThat(andere.wijken()).isEmpty();
        assertThat(andere.dient(List.of("GM0363"))).containsExactly("GM0363");
    }

    @ParameterizedTest
    @CsvSource({"1211br, 1211 BR", "' 1211 BR ', 1211 BR", "1211, 1211"})
    void a_postcode_is_read_as_people_write_it(String geschreven, String netjes) {
        assertThat(Postcodes.netjes(geschreven)).isEqualTo(Optional.of(netjes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0211 BR", "121", "1211 B", "12111", "geen", "1211  BR x"})
    void what_is_no_postcode_is_not_taken_for_one(String geschreven) {
        assertThat(Postcodes.netjes(geschreven)).isEmpty();
    }

    @Test
    void a_postcode_of_another_town_is_not_placed() {
        assertThat(Postcodes.HILVERSUM.zoek("9999 ZZ")).isEmpty();
        assertThat(Postcodes.HILVERSUM.zoek("1211 BR"))
                .hasValueSatisfying(
                        plek -> assertThat(hilversum.wijkVan(plek.midden())).isPresent());
    }
}
