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
import nl.samenkracht.catalogus.hulpvragen.Hulpvragen;
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

    @ParameterizedTest
    @EnumSource(Taal.class)
    void a_need_of_the_gemeente_itself_is_among_them_and_questions_about_needs_it_has_not_are_not(Taal taal) {
        Hulpvragen eigen = Hulpvragen.lees("""
                bijen-houden\tnaam\tbijen houden
                bijen-houden\tname\tkeeping bees
                bijen-houden\tleefgebied\tmeedoen
                bijen-houden\thulp\timkervereniging
                bijen-houden\tzin\tik wil bijen houden
                """);

        List<Suggestie> keus = maak(taal, eigen);

        assertThat(keus).filteredOn(een -> een.soort() == Soort.VRAAG).isEmpty();
        assertThat(keus)
                .filteredOn(een -> een.doel() instanceof Doel.Hulpvraag)
                .extracting(Suggestie::tekst)
                .containsExactly(taal == Taal.NL ? "Bijen houden" : "Keeping bees");
    }

    private static List<Suggestie> maak(Taal taal) {
        return maak(taal, Hulpvragen.standaard());
    }

    private static List<Suggestie> maak(Taal taal, Hulpvragen hulpvragen) {
        Gebiedsindeling gebied = Gebiedsindeling.van("GM0402");
        return Vastekeus.maak(taal, Teksten.lees(taal, Map.of()), gebied, Wijknamen.van(gebied), hulpvragen);
    }
}
