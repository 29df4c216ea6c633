package nl.samenkracht.backend.suggesties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.samenkracht.backend.suggesties.Suggestie.Doel;
import nl.samenkracht.backend.suggesties.Suggestie.Soort;
import nl.samenkracht.catalogus.aanbod.Gevoelig;
import nl.samenkracht.catalogus.gebied.Gebiedsindeling;
import nl.samenkracht.catalogus.gebied.Wijknamen;
import nl.samenkracht.catalogus.hulplijnen.Hulpwoorden;
import nl.samenkracht.frontend.kader.Taal;
import nl.samenkracht.frontend.opmaak.Teksten;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VastekeusTest {
    @ParameterizedTest
    @EnumSource(Taal.class)
    void nothing_that_comes_with_the_program_tells_of_danger(Taal taal) {
        Hulpwoorden hulpwoorden = new Hulpwoorden();
        for (Suggestie suggestie : maak(taal)) {
            String alles = suggestie.tekst() + " " + suggestie.ook();
            assertThat(Gevoelig.is(alles)).as(alles).isFalse();
            if (!(suggestie.doel() instanceof Doel.Keuze)) {
                assertThat(hulpwoorden.bij(suggestie.tekst())).as(alles).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Taal.class)
    void questions_kinds_of_help_and_wijken_are_there_in_both_languages(Taal taal) {
        List<Suggestie> keus = maak(taal);

        assertThat(keus).filteredOn(een -> een.soort() == Soort.VRAAG).hasSizeGreaterThan(100);
        assertThat(keus).filteredOn(een -> een.soort() == Soort.HULP).hasSizeGreaterThan(200);
        assertThat(keus).filteredOn(een -> een.doel() instanceof Doel.Wijk).hasSize(8);
        assertThat(keus)
                .filteredOn(een -> een.ook().contains("de meent"))
                .extracting(Suggestie::tekst)
                .containsExactly("Hilversumse Meent");
    }

    private static List<Suggestie> maak(Taal taal) {
        Gebiedsindeling gebied = Gebiedsindeling.van("GM0402");
        return Vastekeus.maak(taal, Teksten.lees(taal, Map.of()), gebied, Wijknamen.van(gebied));
    }
}
