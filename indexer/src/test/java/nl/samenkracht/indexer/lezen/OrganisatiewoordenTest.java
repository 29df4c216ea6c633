package nl.samenkracht.indexer.lezen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisatiewoordenTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Stichting Present Hilversum",
                "Bewonersvereniging Oost",
                "Wijkcentrum De Vitus",
                "Bibliotheek Hilversum",
                "Gemeente Hilversum",
                "Sociaal Team Zuid",
                "Wijkteam Noord",
                "Kerk De Regenboog",
                "Protestantse Kerk Hilversum",
                "De Grote Kerk",
                "Basisschool De Lorentz",
                "St. Buurtplein Oost",
                "st. Present"
            })
    void ditIsEenOrganisatie(String naam) {
        assertThat(Organisatiewoorden.noemt(naam)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anja de Vries",
                "A. Jansen",
                "Jan van der Kerk",
                "Matthijs van Nieuwkerk",
                "Piet Kerk",
                "Anja School",
                "Kees Huis",
                "Mevrouw Teamann",
                "Stef Buurtplein",
                "St Anja",
                "Joost West"
            })
    void ditKanEenPersoonZijn(String naam) {
        assertThat(Organisatiewoorden.noemt(naam)).isFalse();
    }
}
