package nl.samenkracht.indexer.lezen;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenkracht.catalogus.aanbod.Kosten;
import nl.samenkracht.indexer.verslag.Reden;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What it costs, from what people write about money. */
class PrijslezerTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            gratis                         | gratis   |
            geen                           | gratis   |
            0                              | gratis   |
            € 0,00                         | gratis   |
            2.5                            | betaald  | € 2,50
            € 2,50                         | betaald  | € 2,50
            12,-                           | betaald  | € 12,00
            gratis, koffie € 1,20          | betaald  | gratis, koffie € 1,20
            gratis met de Hilversum Pas    | onbekend | gratis met de Hilversum Pas
            Gratis met een stadspas        | onbekend | Gratis met een stadspas
            gratis entree                  | gratis   | gratis entree
            entree gratis                  | gratis   | entree gratis
            Vrij entree                    | gratis   | Vrij entree
            entree                         | betaald  | entree
            eerste les gratis              | onbekend | eerste les gratis
            gratis proefles                | onbekend | gratis proefles
            Gratis voor leden              | onbekend | Gratis voor leden
            gratis voor kinderen tot 12    | onbekend | gratis voor kinderen tot 12
            gratis t/m 17 jaar             | onbekend | gratis t/m 17 jaar
            gratis voor iedereen           | gratis   | gratis voor iedereen
            gratis voor alle inwoners      | gratis   | gratis voor alle inwoners
            Deelname is gratis.            | gratis   | Deelname is gratis.
            kosteloos bij een laag inkomen | onbekend | kosteloos bij een laag inkomen
            contributie, mantelzorgers gratis | onbekend | contributie, mantelzorgers gratis
            geen eigen bijdrage            | gratis   | geen eigen bijdrage
            meestal gratis                 | onbekend | meestal gratis
            vrijwillige bijdrage           | gratis   | vrijwillige bijdrage
            vrijwillige bijdrage € 2,50    | onbekend | vrijwillige bijdrage € 2,50
            gratis parkeren                | onbekend | gratis parkeren
            gratis koffie                  | onbekend | gratis koffie
            € 2,50 p.p.                    | betaald  | € 2,50 p.p.
            EUR 3                          | betaald  | € 3,00
            2,50                           | betaald  | € 2,50
            € 5,- per keer                 | betaald  | € 5,- per keer
            geen kosten aan verbonden      | gratis   | geen kosten aan verbonden
            eigen bijdrage                 | betaald  | eigen bijdrage
            vraag het de gemeente          | onbekend | vraag het de gemeente
            """)
    void leestWatHetKost(String tekst, String soort, @Nullable String woorden) {
        Kosten kosten = Prijslezer.lees(tekst).waarde().orElseThrow();

        assertThat(kosten.soort().code()).isEqualTo(soort);
        assertThat(kosten.tekst()).isEqualTo(woorden);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "€ -", "–", "€", "n.v.t.", "N.V.T", "nvt", "nee", "Niet van toepassing", "n/a"})
    void watNietsZegtIsGeenPrijsEnNietGratis(String tekst) {
        assertThat(Prijslezer.lees(tekst)).isEqualTo(Gelezen.leeg());
    }

    @Test
    void eenPrijsOnderNulIsOnleesbaar() {
        assertThat(Prijslezer.lees("€ -2,50").redenen()).containsExactly(Reden.KOSTEN_ONLEESBAAR);
    }
}
