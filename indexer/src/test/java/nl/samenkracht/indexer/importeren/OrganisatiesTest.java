package nl.samenkracht.indexer.importeren;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.samenkracht.catalogus.aanbod.Organisatie;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OrganisatiesTest {
    private static final UUID ID = new UUID(0, 1);

    private final Organisaties organisaties = new Organisaties();

    @Test
    void watUitEenGeheimAdresIsGehaaldKomtNietTerugMetAnderAanbodVanDezelfdeOrganisatie() {
        organisaties.kies(organisatie("Opvang Verzonnenlaan 9", "Ook aan de Verzonnenlaan 9."), false);
        organisaties.kies(organisatie("Opvang …", "Ook aan de …."), true);

        assertThat(organisaties.kies(organisatie("Opvang Verzonnenlaan 9", "Ook aan de Verzonnenlaan 9."), false))
                .isEqualTo(organisatie("Opvang …", "Ook aan de …."));
    }

    @Test
    void eenOmschrijvingUitEenAndereBronVerliestHaarAdressen() {
        organisaties.kies(organisatie("Opvang", null), true);

        assertThat(organisaties.kies(organisatie("Opvang", "Kom naar de Verzonnenlaan 9."), false))
                .extracting(Organisatie::omschrijving)
                .asString()
                .doesNotContain("Verzonnenlaan")
                .startsWith("Kom naar");
    }

    private static Organisatie organisatie(String naam, @Nullable String omschrijving) {
        return new Organisatie(ID, "GM0402", naam, omschrijving, null, null, null);
    }
}
