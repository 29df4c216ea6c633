package nl.samenkracht.catalogus.hulpvragen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a vocabulary does that is not the product's: small, or without the needs that the program itself names. */
class EigenlijstTest {
    private static final String BIJEN = """
            bijen-houden\tnaam\tbijen houden
            bijen-houden\tname\tkeeping bees
            bijen-houden\tleefgebied\tmeedoen
            bijen-houden\thulp\timkervereniging
            bijen-houden\tzin\tik wil bijen houden
            """;

    private static final String BIEDEN = """
            bijen-helpen\tnaam\timkers helpen
            bijen-helpen\tname\thelping beekeepers
            bijen-helpen\tleefgebied\tmeedoen
            bijen-helpen\tsoort\tvrijwilligersvacature
            bijen-helpen\thulp\timkervereniging
            bijen-helpen\tzin\tik kan imkers helpen
            """;

    @ParameterizedTest
    @ValueSource(strings = {BIJEN, BIEDEN, BIJEN + BIEDEN})
    void het_hoort_een_zin_die_erin_staat_en_antwoordt_op_een_die_er_niet_op_lijkt(String tekst) {
        Hulpvragen lijst = Hulpvragen.lees(tekst);
        for (boolean engels : new boolean[] {false, true}) {
            Vraaghoorder hoorder = new Vraaghoorder(lijst, engels);

            assertThat(hoorder.bod(engels ? "keeping bees" : "bijen houden")).isBetween(0f, 1f);
            assertThat(hoor(hoorder, "mijn knie doet pijn")).allMatch(een -> een.aandeel() >= 0);
        }
        assertThat(hoor(new Vraaghoorder(Hulpvragen.lees(BIJEN + BIEDEN), false), "ik wil bijen houden"))
                .extracting(een -> een.vraag().code())
                .contains("bijen-houden");
    }

    @Test
    void een_hulpvraag_erbij_wordt_gehoord_naast_die_van_het_product() {
        Vraaghoorder hoorder = new Vraaghoorder(Hulpvragen.lees(Hulpvragen.standaardbestand() + BIJEN), false);

        assertThat(hoor(hoorder, "ik wil bijen houden in mijn tuin"))
                .extracting(een -> een.vraag().code())
                .first()
                .isEqualTo("bijen-houden");
    }

    private static List<Begrijper.Begrepen> hoor(Vraaghoorder hoorder, String vraag) {
        return hoorder.hoor(hoorder.weeg(vraag), List.of(), merk -> true, woord -> false)
                .begrepen();
    }
}
