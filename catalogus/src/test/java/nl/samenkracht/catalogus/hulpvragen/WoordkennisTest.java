package nl.samenkracht.catalogus.hulpvragen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WoordkennisTest {
    private final Woordkennis kennis = new Woordkennis(Set.of("boodschap", "huis", "eenzaamheid"));

    @ParameterizedTest
    @CsvSource({
        "boodschap, true",
        "boodscahp, true",
        "boosdchap, true",
        "eenzaaamheit, true",
        "huus, false",
        "hius, false",
        "boodsnap, false",
        "eenmaaltheid, false",
        "papegaai, false"
    })
    void een_woord_met_een_slip_is_bekend_als_het_lang_genoeg_is(String woord, boolean bekend) {
        assertThat(kennis.kent(woord)).isEqualTo(bekend);
    }
}
