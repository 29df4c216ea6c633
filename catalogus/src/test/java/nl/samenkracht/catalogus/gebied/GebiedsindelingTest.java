package nl.samenkracht.catalogus.gebied;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.samenkracht.catalogus.aanbod.Punt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GebiedsindelingTest {
    private final Gebiedsindeling hilversum = Gebiedsindeling.van("GM0402");

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
    @CsvSource({
        "zuid, centrum;noordwest;zuidoost;zuidwest",
        "zuidwest, noordwest;zuid",
        "noordoost, centrum;noordwest;oost",
        "hilversumse-meent, ''",
        "oost, centrum;noordoost;zuidoost"
    })
    void the_neighbours_of_a_wijk_are_those_with_which_it_shares_a_border(String slug, String buren) {
        Wijk wijk = hilversum.zoekWijk(slug).orElseThrow();

        assertThat(hilversum.buren(wijk.code()))
                .extracting(code -> hilversum.wijk(code).orElseThrow().slug())
                .containsExactlyInAnyOrder(buren.isEmpty() ? new String[0] : buren.split(";"));
    }

    @Test
    void who_is_a_neighbour_has_that_one_for_a_neighbour_and_an_unknown_wijk_has_none() {
        for (Wijk wijk : hilversum.wijken()) {
            assertThat(hilversum.buren(wijk.code()))
                    .allSatisfy(buur -> assertThat(hilversum.buren(buur)).contains(wijk.code()));
        }
        assertThat(hilversum.buren("WK999999")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"52.37, 4.89", "0, 0", "5.17, 52.22", "53.5, 4.0"})
    void a_point_elsewhere_at_sea_or_with_swapped_numbers_lies_in_no_wijk(double lat, double lon) {
        assertThat(hilversum.wijkVan(new Punt(lat, lon))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "52.2170, 5.1750, zuid, zuid",
        "52.2170, 5.1750, zuidoost, zuidoost",
        "52.2170, 5.1750, oost, zuidoost",
        "52.2100, 5.1800, zuid, zuidoost",
        "52.2350, 5.2200, oost, oost",
        "52.37, 4.89, oost,",
        "52.2170, 5.1750,, zuidoost",
    })
    void a_source_is_believed_where_the_outlines_cannot_tell(
            double lat, double lon, @Nullable String genoemd, @Nullable String wijk) {
        String code = hilversum.zoekWijk(genoemd).map(Wijk::code).orElse(null);

        assertThat(hilversum.wijkVan(new Punt(lat, lon), code))
                .isEqualTo(hilversum.zoekWijk(wijk).map(Wijk::code));
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

    @Test
    void a_municipality_brings_its_own_wijken_as_pdok_gives_them(@TempDir Path map) throws IOException {
        Files.writeString(map.resolve("wijken-GM9990.geojson"), """
                {"type":"FeatureCollection","gemeente":"Voorbeeldstad","features":[{"type":"Feature",
                "properties":{"wijkcode":"WK999001","wijknaam":"Wijk 01 Ons Dorp","gemeentecode":"GM9990"},
                "geometry":{"type":"Polygon","coordinates":[[[6.0,53.0],[6.2,53.0],[6.2,53.1],[6.0,53.1],[6.0,53.0]]]}}]}
                """);
        Files.writeString(
                map.resolve("postcodes-GM9990.tsv"), "postcode4\twijkcode\tlat\tlon\n9999\tWK999001\t53.05\t6.1\n");
        System.setProperty("samenkracht.gebied", map.toString());
        try {
            Gebiedsindeling eigen = Gebiedsindeling.van("GM9990");

            assertThat(eigen.naam()).isEqualTo("Voorbeeldstad");
            Wijk wijk = eigen.wijken().get(0);
            assertThat(wijk.slug()).isEqualTo("wijk-01-ons-dorp");
            assertThat(wijk.midden()).isEqualTo(new Punt(53.05, 6.1));
            assertThat(eigen.wijkVan(new Punt(53.02, 6.15))).contains("WK999001");
            assertThat(eigen.geojson()).contains("\"slug\":\"wijk-01-ons-dorp\"");
            assertThat(eigen.bron()).contains("CBS");
            assertThat(Postcodes.van("GM9990").zoek("9999 AA")).isPresent();
            assertThat(Wijknamen.van(eigen).in("koffie in ons dorp")).isEmpty();
            assertThat(Wijknamen.van(eigen).in("koffie in wijk 01 ons dorp")).isPresent();
            assertThat(Gebiedsindeling.van("GM0402").wijken()).isEqualTo(hilversum.wijken());
        } finally {
            System.clearProperty("samenkracht.gebied");
        }
    }

    @Test
    void outlines_that_cannot_be_read_name_the_municipality(@TempDir Path map) throws IOException {
        Files.writeString(map.resolve("wijken-GM9990.geojson"), "{\"features\":[{\"properties\":{}}]}");
        System.setProperty("samenkracht.gebied", map.toString());
        try {
            assertThatIllegalStateException()
                    .isThrownBy(() -> Gebiedsindeling.van("GM9990"))
                    .withMessageContaining("GM9990");
        } finally {
            System.clearProperty("samenkracht.gebied");
        }
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
        assertThat(Postcodes.van("GM0402").zoek("9999 ZZ")).isEmpty();
        assertThat(Postcodes.van("GM0402").zoek("1211 BR"))
                .hasValueSatisfying(
                        plek -> assertThat(hilversum.wijkVan(plek.midden())).isPresent());
    }
}
