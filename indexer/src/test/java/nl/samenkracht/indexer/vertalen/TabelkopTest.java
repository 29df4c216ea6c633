package nl.samenkracht.indexer.vertalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.samenkracht.indexer.verslag.Reden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TabelkopTest {
    private final Kolomherkenning herkenning = Kolomherkenning.standaard();

    @Test
    void vindtDeKopOnderTitelregels() {
        Tabelkop kop = zoek(
                List.of("Inventarisatie 2026"),
                List.of(),
                List.of("Nr", "NAAM", "Aanbieder"),
                List.of("1", "Koffie", "Versa"));

        assertThat(kop.kolommen())
                .containsEntry(0, Kolom.NUMMER)
                .containsEntry(1, Kolom.NAAM)
                .containsEntry(2, Kolom.ORGANISATIE);
        assertThat(kop.na()).isEqualTo(3);
    }

    @Test
    void leestEenKopVanTweeRijenMetSamengevoegdeCellen() {
        Tabelkop kop = zoek(
                List.of("Naam", "Contact", "", "Soort"),
                List.of("", "Telefoon", "E-mail", ""),
                List.of("Koffie", "035-0000101", "", "activiteit"));

        assertThat(kop.kolommen().values())
                .containsExactlyInAnyOrder(Kolom.NAAM, Kolom.TELEFOON, Kolom.EMAIL, Kolom.SOORT);
        assertThat(kop.na()).isEqualTo(2);
    }

    @Test
    void eenTabelZonderNaamIsGeenInventaris() {
        assertThat(Tabelkop.zoek(
                        List.of(List.of("Wijk", "Functie", "Mobiel"), List.of("Oost", "coördinator", "x")), herkenning))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Contactpersoon,KOLOM_PERSOON", "Mobiel contactpersoon,KOLOM_PERSOON", "06-nummer,KOLOM_PERSOON",
                "Opmerkingen,KOLOM_INTERN",
        "Interne opmerking,KOLOM_INTERN", "Opmerking over cliënt,KOLOM_CLIENT", "Aantal deelnemers,KOLOM_CLIENT",
                "Fietsenstalling,KOLOM_ONBEKEND"
    })
    void watNietOpenbaarIsBlijftWegEnZegtWaarom(String kop, Reden reden) {
        assertThat(herkenning.kolom(kop)).isEmpty();
        assertThat(herkenning.waaromNiet(kop)).isEqualTo(reden);
    }

    @Test
    void eenEigenLijstVanKolommenGaatVoor(@TempDir Path map) throws IOException {
        Path lijst =
                Files.writeString(map.resolve("kolommen.txt"), "# eigen namen\nHoe heet het? = naam\nWebsite = -\n");

        Kolomherkenning eigen = herkenning.met(lijst);

        assertThat(eigen.kolom("hoe heet het")).contains(Kolom.NAAM);
        assertThat(eigen.kolom("Website")).isEmpty();
    }

    @SafeVarargs
    private Tabelkop zoek(List<String>... rijen) {
        return Tabelkop.zoek(List.of(rijen), herkenning).orElseThrow();
    }
}
