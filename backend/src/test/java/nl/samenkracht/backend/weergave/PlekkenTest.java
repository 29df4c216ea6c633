package nl.samenkracht.backend.weergave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.samenkracht.catalogus.aanbod.Locatie;
import nl.samenkracht.catalogus.aanbod.Plaatssoort;
import nl.samenkracht.catalogus.gebied.Gebiedsindeling;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlekkenTest {
    @Test
    void what_the_entry_says_of_the_building_stands_at_a_place_that_says_nothing_itself() {
        assertThat(gebouw(Plaatssoort.BEZOEKADRES, null, "Er is een lift.")).isEqualTo("Er is een lift.");
        assertThat(gebouw(Plaatssoort.BEZOEKADRES, "Er is een drempel.", "Er is een lift."))
                .isEqualTo("Er is een drempel.");
        assertThat(gebouw(Plaatssoort.GEHEIM, null, "Er is een lift.")).isNull();
    }

    private static @Nullable String gebouw(Plaatssoort soort, @Nullable String plek, String aanbod) {
        Locatie locatie = new Locatie(UUID.randomUUID(), soort, null, null, null, null, null, plek);
        return Plekken.van(locatie, Gebiedsindeling.van("GM0402"), aanbod).toegankelijkheid();
    }
}
