package nl.samenkracht.catalogus.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.samenkracht.catalogus.aanbod.Aanbod;
import org.junit.jupiter.api.Test;

class AanbodCodecTest {
    private static final String RIJ = """
            {"id": "00000000-0000-4000-8000-000000000001", "gemeente": "GM0402", "soort": "activiteit",
             "staat": "gepubliceerd", "naam": "Koffie", "werkgebied": ["GM0402"], "inhoudSchema": %d,
             "inhoud": {"omschrijving": "Samen koffie drinken.", "watLaterKwam": [1]}}
            """;

    @Test
    void wat_een_andere_versie_wegliet_of_erbij_schreef_houdt_het_lezen_niet_op() {
        Aanbod aanbod = AanbodCodec.lees(RIJ.formatted(1));

        assertThat(aanbod.naam()).isEqualTo("Koffie");
        assertThat(aanbod.inhoud().voorbeeld()).isFalse();
    }

    @Test
    void inhoud_van_een_nieuwer_schema_wordt_niet_half_gelezen() {
        assertThatThrownBy(() -> AanbodCodec.lees(RIJ.formatted(99)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("upgrade this program");
    }
}
