package nl.samenkracht.indexer.lezen;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenkracht.catalogus.aanbod.Plaatssoort;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Kinds of place, secret first of all. */
class PlaatssoortlezerTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Geheim adres",
                "GEHEIM  ADRES!",
                "op een geheim adres in de stad",
                "adres is geheim",
                "geheime locatie",
                "geheim-adres",
                "geheimadres",
                "geheim<b> adres",
                "geheim&nbsp;adres",
                "ge\u00ADheim adres",
                "geheim\u200B adres",
                "Het adres wordt geheim gehouden.",
                "Het adres houden we geheim.",
                "Wij houden het adres geheim.",
                "Het adres van de opvang is geheim",
                "De locatie maken we niet bekend.",
                "Wij maken de locatie niet bekend.",
                "Het adres wordt niet bekendgemaakt",
                "De locatie wordt om veiligheidsredenen niet bekend gemaakt",
                "de plek blijft altijd afgeschermd",
                "Het adres geven wij niet door.",
                "Het adres delen we niet.",
                "Het adres wordt niet gedeeld",
                "Geheimhouding van het adres",
                "Adres moet geheim blijven"
            })
    void geheimIsGeheim(String tekst) {
        assertThat(Plaatssoortlezer.eistGeheim(tekst)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De locatie is nog niet bekend.",
                "Adres: nog niet bekend",
                "adres niet bekend",
                "Dit adres is geen geheim",
                "Het adres is niet geheim",
                "Kom naar onze locatie. Wat u vertelt, blijft geheim en tussen ons.",
                "Gesprekken op locatie. Alles wat u zegt is vertrouwelijk.",
                "Het adres delen we in de app.",
                "Geheimtaal leren op een mooie locatie"
            })
    void watNietOverHetAdresGaatIsNietGeheim(String tekst) {
        assertThat(Plaatssoortlezer.eistGeheim(tekst)).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "bij u thuis,bij-u-thuis",
        "telefoon of online,telefoon-of-online",
        "alleen wijk,alleen-wijk",
        "Bezoekadres,bezoekadres",
        "geheim,geheim"
    })
    void kentSoortenPlaats(String tekst, String code) {
        assertThat(Plaatssoortlezer.lees(tekst).map(Plaatssoort::code)).contains(code);
    }
}
