package nl.samenkracht.catalogus.hulpvragen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.samenkracht.catalogus.aanbod.Aanbod;
import nl.samenkracht.catalogus.register.AanbodCodec;
import org.junit.jupiter.api.Test;

class HulpwijzerTest {
    private final Hulpwijzer wijzer = new Hulpwijzer(Hulpvragen.standaard());

    @Test
    void de_naam_zegt_meer_dan_de_tekst() {
        Map<String, Integer> naam = wijzer.wijs(aanbod("spreekuur", "Schuldhulpverlening", "Kom langs."));
        Map<String, Integer> tekst = wijzer.wijs(aanbod("spreekuur", "Kom langs", "Ook voor schuldhulpverlening."));

        assertThat(naam.get("schulden")).isGreaterThan(tekst.getOrDefault("schulden", 0));
        assertThat(naam.values()).allMatch(niveau -> niveau >= 1 && niveau <= Hulpwijzer.HOOGSTE);
    }

    @Test
    void een_vacature_helpt_wie_hulp_zoekt_niet() {
        assertThat(wijzer.wijs(aanbod("vrijwilligersvacature", "Vacature: schuldhulpmaatje", "Schuldhulpverlening.")))
                .doesNotContainKey("schulden")
                .containsKey(Hulpvraag.gevraagd("schulden"));
    }

    @Test
    void wat_alleen_een_vacature_beantwoordt_staat_alleen_op_vacatures() {
        assertThat(wijzer.wijs(aanbod("vrijwilligersvacature", "Vacature: kok", "Koken voor de buurt.")))
                .containsKey("helpen-met-koken");
        assertThat(wijzer.wijs(aanbod("activiteit", "Eetclub", "Koken voor de buurt.")))
                .doesNotContainKey("helpen-met-koken")
                .containsKey("koken");
    }

    @Test
    void wat_nergens_over_gaat_helpt_nergens_mee() {
        assertThat(wijzer.wijs(aanbod("activiteit", "Qxzv", "Wkrtp."))).isEmpty();
    }

    @Test
    void een_naam_als_hulpwoord_telt_alleen_met_zijn_hoofdletters() {
        assertThat(wijzer.wijs(aanbod("activiteit", "Middag over veilig thuis wonen", "Kom langs.")))
                .doesNotContainKey("geweld-thuis")
                .containsKey("woning-aanpassen");
        assertThat(wijzer.wijs(aanbod("spreekuur", "Veilig Thuis Gooi en Vechtstreek", "Bel.")))
                .containsKey("geweld-thuis");
        assertThat(wijzer.wijs(aanbod("spreekuur", "VEILIG THUIS", "Bel."))).containsKey("geweld-thuis");
    }

    private static Aanbod aanbod(String soort, String naam, String omschrijving) {
        return AanbodCodec.lees("""
                {"id": "00000000-0000-4000-8000-000000000001", "gemeente": "GM0402", "soort": "%s", "staat": "gepubliceerd",
                 "naam": "%s", "leefgebieden": ["financien"], "werkgebied": ["GM0402"], "inhoudSchema": 1,
                 "inhoud": {"omschrijving": "%s"}}
                """.formatted(soort, naam, omschrijving));
    }
}
