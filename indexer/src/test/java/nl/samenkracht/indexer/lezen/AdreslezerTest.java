package nl.samenkracht.indexer.lezen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** An address in one cell. */
class AdreslezerTest {
    @Test
    void leestEenAdresInEenCel() {
        assertThat(Adreslezer.lees("Emmastraat 4, 1211 NG Hilversum").waarde())
                .hasToString("Optional[Adres[straat=Emmastraat 4, postcode=1211 NG, plaats=Hilversum]]");
        assertThat(Adreslezer.lees("Emmastraat 4").waarde())
                .hasToString("Optional[Adres[straat=Emmastraat 4, postcode=null, plaats=null]]");
    }
}
