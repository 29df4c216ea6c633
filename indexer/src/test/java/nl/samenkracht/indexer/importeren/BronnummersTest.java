package nl.samenkracht.indexer.importeren;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BronnummersTest {
    @Test
    void eenNummerOpEenBladIsHetNummer() {
        Bronnummers nummers = new Bronnummers(Map.of("7", "Oost"));

        assertThat(nummers.van("7", "Zuid", false)).isEqualTo("7");
        assertThat(nummers.van("7", null, false)).isEqualTo("7");
    }

    @Test
    void watOpMeerBladenStaatHoortBijHetBladDatHetHetEerstHad() {
        Bronnummers nummers = nummers(Map.of(), "1");

        assertThat(nummers.van("1", "Centrum", false)).isEqualTo("1");
        assertThat(nummers.van("1", "Oost", false)).isEqualTo("Oost/1");
        assertThat(nummers.van("1", "Centrum", false)).isEqualTo("1");
        assertThat(nummers.van("2", "Oost", false)).isEqualTo("2");
    }

    @Test
    void deVolgordeVanDeBladenVerandertNietsAanWatBekendIs() {
        Bronnummers nummers = nummers(Map.of("1", "Centrum", "Oost/1", "Oost"), "1");

        assertThat(nummers.van("1", "Zuid", false)).isEqualTo("Zuid/1");
        assertThat(nummers.van("1", "Oost", false)).isEqualTo("Oost/1");
        assertThat(nummers.van("1", "Centrum", false)).isEqualTo("1");
    }

    @Test
    void watEensOpMeerBladenStondWordtNietHetNummerVanEenAnderBlad() {
        Bronnummers nummers = nummers(Map.of("1", "Centrum", "Oost/1", "Oost"));

        assertThat(nummers.van("1", "Oost", false)).isEqualTo("Oost/1");
        assertThat(nummers.van("1", "Zuid", false)).isEqualTo("Zuid/1");
    }

    @Test
    void watNogPreciesZoIsAlsBekendHoudtHetNummerOpElkBlad() {
        Bronnummers nummers = nummers(Map.of("1", "Centrum"), "1");

        assertThat(nummers.van("1", "Oost", true)).isEqualTo("1");
        assertThat(nummers.van("1", "Zuid", true)).isEqualTo("Zuid/1");
        assertThat(nummers.van("1", "Centrum", false)).isEqualTo("1");
    }

    @Test
    void eenSchuineStreepInEenNummerIsGeenBlad() {
        Bronnummers nummers = nummers(Map.of("V/1", "Oost"));

        assertThat(nummers.van("1", "Zuid", false)).isEqualTo("1");
    }

    private static Bronnummers nummers(Map<String, String> bladen, String... opMeer) {
        Bronnummers nummers = new Bronnummers(bladen);
        nummers.opMeerBladen(Set.of(opMeer));
        return nummers;
    }
}
