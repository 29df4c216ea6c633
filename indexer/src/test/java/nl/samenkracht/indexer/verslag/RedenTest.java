package nl.samenkracht.indexer.verslag;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenkracht.indexer.Teksten;
import nl.samenkracht.indexer.bron.Plek;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RedenTest {
    private static final Plek PLEK = new Plek("lijst.csv", null, 7);

    @ParameterizedTest
    @EnumSource
    void elkeRedenHeeftEenKopEnEenZin(Reden reden) {
        assertThat(Teksten.kent("kop." + reden.code())).isTrue();
        assertThat(Bevinding.rij(PLEK, reden, "iets").zin()).isNotBlank().doesNotContain("{0}");
    }

    @Test
    void watNietOpenbaarIsStaatOokNietInHetVerslag() {
        assertThat(Bevinding.cel(PLEK, "Telefoon", "06-00000017", Reden.TELEFOON_PERSOONLIJK)
                        .waarde())
                .isNull();
        assertThat(Bevinding.cel(PLEK, "Soort", "x".repeat(5000), Reden.SOORT_ONBEKEND)
                        .waarde())
                .hasSizeLessThan(250);
    }
}
