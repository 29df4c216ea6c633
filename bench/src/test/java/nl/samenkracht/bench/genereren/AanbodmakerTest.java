package nl.samenkracht.bench.genereren;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenkracht.catalogus.aanbod.Aanbod;
import nl.samenkracht.catalogus.aanbod.Soort;
import nl.samenkracht.catalogus.gebied.Gebiedsindeling;
import nl.samenkracht.catalogus.hulpvragen.Hulpvragen;
import nl.samenkracht.catalogus.hulpvragen.Hulpwijzer;
import nl.samenkracht.catalogus.zoekindex.Documentmaker;
import org.junit.jupiter.api.Test;

class AanbodmakerTest {
    private static final LocalDate DAG = LocalDate.of(2026, 3, 2);

    private final Aanbodmaker maker = new Aanbodmaker(1, DAG);

    @Test
    void theSameSeedMakesTheSameEntries() {
        Aanbodmaker weer = new Aanbodmaker(1, DAG);
        for (int nummer = 0; nummer < 100; nummer++) {
            assertThat(weer.aanbod("GM0402", nummer)).isEqualTo(maker.aanbod("GM0402", nummer));
        }
    }

    @Test
    void anotherSeedNumberOrGemeenteMakesAnotherEntry() {
        Aanbod een = maker.aanbod("GM0402", 7);
        assertThat(new Aanbodmaker(2, DAG).aanbod("GM0402", 7).id()).isNotEqualTo(een.id());
        assertThat(maker.aanbod("GM0402", 8).id()).isNotEqualTo(een.id());
        assertThat(maker.aanbod("GM9001", 7).id()).isNotEqualTo(een.id());
    }

    @Test
    void everySoortOccursAndNoIdTwice() {
        Set<Soort> soorten = entries(5000).map(Aanbod::soort).collect(Collectors.toSet());
        assertThat(soorten).containsExactlyInAnyOrder(Soort.values());
        assertThat(entries(5000).map(Aanbod::id).distinct().count()).isEqualTo(5000);
    }

    @Test
    void everyEntryHasADocumentInItsGemeente() {
        Hulpwijzer wijzer = new Hulpwijzer(Hulpvragen.standaard());
        assertThat(entries(500))
                .allMatch(aanbod -> Documentmaker.maak(aanbod, Gebiedsindeling.van("GM0402"), wijzer, DAG)
                        .isPresent());
        assertThat(Documentmaker.maak(maker.aanbod("GM9001", 3), Gebiedsindeling.van("GM9001"), wijzer, DAG))
                .isPresent();
    }

    @Test
    void aMillionIsSpreadAsAsked() {
        Verdeling verdeling = Verdeling.van(1_000_000, 301, 100_000);
        assertThat(verdeling.totaal()).isEqualTo(1_000_000);
        assertThat(verdeling.delen()).hasSize(301);
        assertThat(verdeling.delen().get(0)).isEqualTo(new Verdeling.Deel("GM0402", 100_000));
        assertThat(verdeling.delen().get(300)).isEqualTo(new Verdeling.Deel("GM9300", 3_000));
        assertThatThrownBy(() -> Verdeling.van(10, 1, 5)).isInstanceOf(IllegalArgumentException.class);
    }

    private java.util.stream.Stream<Aanbod> entries(int aantal) {
        return IntStream.range(0, aantal).mapToObj(nummer -> maker.aanbod("GM0402", nummer));
    }
}
