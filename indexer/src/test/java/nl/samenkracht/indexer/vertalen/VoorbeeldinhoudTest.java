package nl.samenkracht.indexer.vertalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenkracht.catalogus.Json;
import nl.samenkracht.catalogus.aanbod.Aanbod;
import nl.samenkracht.catalogus.aanbod.Locatie;
import nl.samenkracht.catalogus.aanbod.Organisatie;
import nl.samenkracht.indexer.bron.Opvang;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The organisations, places and services that the policy documents name are in the sample inventory: as offerers, as places, in the texts. */
class VoorbeeldinhoudTest {
    private static List<Aanbod> voorbeeld = List.of();

    @BeforeAll
    static void lees() {
        voorbeeld = VoorbeeldnamenTest.voorbeeld()
                .flatMap(bron -> Opvang.van(bron).aanbod.stream())
                .toList();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(files = "src/test/resources/bestanden/namen-uit-beleid.tsv", delimiter = '\t', numLinesToSkip = 1)
    void watDeBeleidsstukkenNoemenIsErInHetVoorbeeld(String soort, String naam, String woorden) {
        String gezocht = woorden.toLowerCase(Locale.ROOT);

        assertThat(voorbeeld)
                .as(naam)
                .anySatisfy(aanbod ->
                        assertThat(waar(soort, aanbod).toLowerCase(Locale.ROOT)).contains(gezocht));
    }

    private static String waar(String soort, Aanbod aanbod) {
        Stream<String> namen = switch (soort) {
            case "organisatie" ->
                Stream.concat(
                        Stream.of(aanbod.naam()),
                        Stream.ofNullable(aanbod.organisatie()).map(Organisatie::naam));
            case "plek" -> aanbod.locaties().stream().map(Locatie::naam);
            case "dienst" -> Stream.of(aanbod.naam(), Json.tekst(aanbod.inhoud()));
            default -> throw new IllegalArgumentException(soort);
        };
        return namen.filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }
}
