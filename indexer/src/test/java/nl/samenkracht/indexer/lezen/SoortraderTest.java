package nl.samenkracht.indexer.lezen;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenkracht.catalogus.aanbod.Soort;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoortraderTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Stoelyoga, activiteit",
        "Zwaluwensoep, activiteit",
        "Fietscafé De Ketting, activiteit",
        "Taalcursus voor beginners, activiteit",
        "Les 1, activiteit",
        "Spreekuur schulden, spreekuur",
        "Inloop De Koepel, ontmoetingsplek",
        "Maatje gezocht, vrijwilligersvacature",
        "Cursus vrijwilligersvacature schrijven, vrijwilligersvacature",
        "Jeugdfonds, regeling",
        "Maatschappelijk werk,",
        "Atletes,",
        "113,"
    })
    void eenNaamZegtWatVoorSoortHetIs(String naam, @Nullable String soort) {
        assertThat(Soortrader.van(naam).map(Soort::code).orElse(null)).isEqualTo(soort);
    }
}
