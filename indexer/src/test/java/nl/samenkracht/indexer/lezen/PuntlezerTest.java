package nl.samenkracht.indexer.lezen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.samenkracht.catalogus.aanbod.Punt;
import nl.samenkracht.indexer.verslag.Reden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A point on the map, in either notation, and only in the Netherlands. */
class PuntlezerTest {
    @Test
    void leestCoordinatenMetKommaEnDraaitOm() {
        assertThat(Puntlezer.lees("52,22718", "5,18007").waarde()).contains(new Punt(52.22718, 5.18007));
        assertThat(Puntlezer.lees("52.22718, 5.18007").waarde()).contains(new Punt(52.22718, 5.18007));
        assertThat(Puntlezer.lees("5.18007", "52.22718"))
                .isEqualTo(Gelezen.met(new Punt(52.22718, 5.18007), Reden.PUNT_OMGEWISSELD));
    }

    /** The first two are those of the publication of the formula. */
    @ParameterizedTest
    @CsvSource({
        "120700.723,487525.502,52.37453253,4.88352559",
        "233883.131,582065.167,53.21938317,6.56820053",
        "155000,463000,52.15517440,5.38720621"
    })
    void leestCoordinatenVanDeRijksdriehoek(String x, String y, double lat, double lon) {
        Punt punt = Puntlezer.lees(x, y).waarde().orElseThrow();

        assertThat(punt.lat()).isCloseTo(lat, within(1e-5));
        assertThat(punt.lon()).isCloseTo(lon, within(1e-5));
        assertThat(Puntlezer.lees(y, x)).isEqualTo(Gelezen.van(punt));
        assertThat(Puntlezer.lees(x + " " + y)).isEqualTo(Gelezen.van(punt));
    }

    @ParameterizedTest
    @CsvSource({"54.2,4.1", "53.2,4.2", "0,0", "48.85,2.35", "52.5,13.4", "91,200", "10000,310000", "299000,629000"})
    void eenPuntInZeeOfElders(String lat, String lon) {
        assertThat(Puntlezer.lees(lat, lon).redenen()).containsExactly(Reden.PUNT_BUITEN_NEDERLAND);
    }

    @ParameterizedTest
    @CsvSource({"52.2244,5.1767", "53.48,6.16", "51.44,3.57", "50.77,5.71", "53.06,4.79", "52.22,6.89"})
    void elkeUithoekVanNederlandIsNederland(String lat, String lon) {
        assertThat(Puntlezer.lees(lat, lon).redenen()).isEmpty();
    }
}
