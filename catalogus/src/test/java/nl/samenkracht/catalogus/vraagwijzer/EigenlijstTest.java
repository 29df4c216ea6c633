package nl.samenkracht.catalogus.vraagwijzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import nl.samenkracht.catalogus.hulpvragen.Hulpvragen;
import org.junit.jupiter.api.Test;

/** The questions of the product for who uses another vocabulary. */
class EigenlijstTest {
    private final Vraagwijzer gewoon = Vraagwijzer.standaard(Hulpvragen.standaard());

    @Test
    void een_hulpvraag_die_de_gemeente_weghaalde_slaat_de_vraagwijzer_over() {
        String zonder = Hulpvragen.standaardbestand()
                .lines()
                .filter(regel -> !regel.startsWith("somberheid\t") && !regel.endsWith("\tbreder\tsomberheid"))
                .collect(Collectors.joining("\n"));

        Vraagwijzer eigen = Vraagwijzer.standaard(Hulpvragen.lees(zonder));

        assertThat(hulpvragen(gewoon)).contains("somberheid");
        assertThat(hulpvragen(eigen)).doesNotContain("somberheid").contains("angst");
        assertThat(eigen.wegen().map(Weg::code))
                .isEqualTo(gewoon.wegen().map(Weg::code).toList());
    }

    @Test
    void een_hulpvraag_die_hier_een_hulplijn_kreeg_komt_in_geen_adres() {
        Vraagwijzer eigen = Vraagwijzer.standaard(
                Hulpvragen.lees(Hulpvragen.standaardbestand() + "somberheid\tlijn\tzelfdoding\n"));

        assertThat(hulpvragen(eigen)).doesNotContain("somberheid").contains("angst");
    }

    private static List<String> hulpvragen(Vraagwijzer vraagwijzer) {
        return vraagwijzer.wegen().flatMap(weg -> weg.hulpvragen().stream()).toList();
    }
}
