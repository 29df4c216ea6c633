package nl.samenkracht.indexer.bron.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.samenkracht.indexer.bron.Opvang;
import nl.samenkracht.indexer.proef.Werkboek;
import nl.samenkracht.indexer.verslag.Bevinding;
import nl.samenkracht.indexer.verslag.Reden;
import nl.samenkracht.indexer.vertalen.Kolomherkenning;
import nl.samenkracht.indexer.vertalen.Tabellezer;
import nl.samenkracht.indexer.vertalen.Vertaler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A workbook with a sheet for each wijk. */
class WijkbladenTest {
    @TempDir
    Path map;

    @ParameterizedTest
    @ValueSource(strings = {"Kerkelanden, Zeverijn", "Noord", "Blad3"})
    void eenBladDatGeenWijkIsTussenBladenDieDatWelZijnStaatEenKeerInHetVerslag(String naam) throws IOException {
        Opvang opvang = lees("Oost", naam, "Zuid");

        assertThat(opvang.bevindingen)
                .filteredOn(een -> een.reden() == Reden.BLAD_GEEN_WIJK)
                .extracting(Bevinding::bij)
                .containsExactly(naam);
        assertThat(opvang.aanbod.get(2).werkgebied()).containsExactly("GM0402");
    }

    @Test
    void bladenDieAllemaalOfGeenVanAlleNaarEenWijkHetenGevenGeenBevinding() throws IOException {
        assertThat(bladen("Oost", "Zuid", "Hilversum")).isEmpty();
        assertThat(bladen("Blad1", "Inventaris")).isEmpty();
    }

    private List<Bevinding> bladen(String... namen) throws IOException {
        return lees(namen).bevindingen.stream()
                .filter(een -> een.reden() == Reden.BLAD_GEEN_WIJK)
                .toList();
    }

    private Opvang lees(String... namen) throws IOException {
        Path bestand = Werkboek.schrijf(
                map.resolve("wijken.xlsx"),
                Stream.of(namen)
                        .map(naam -> new Werkboek.Blad(
                                naam,
                                "Naam;Organisatie;Soort",
                                "Koffie " + naam + ";Versa;activiteit",
                                "Thee " + naam + ";Versa;activiteit"))
                        .toArray(Werkboek.Blad[]::new));
        return Opvang.van(
                new Xlsxbron(bestand, new Tabellezer(Kolomherkenning.standaard(), new Vertaler(Opvang.HILVERSUM))));
    }
}
