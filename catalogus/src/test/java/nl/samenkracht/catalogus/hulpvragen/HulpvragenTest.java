package nl.samenkracht.catalogus.hulpvragen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import nl.samenkracht.catalogus.hulplijnen.Hulplijn;
import nl.samenkracht.catalogus.hulpvragen.HulpvragenFout.Regelfout;
import nl.samenkracht.catalogus.hulpvragen.HulpvragenFout.Soort;
import org.junit.jupiter.api.Test;

class HulpvragenTest {
    private static final String GOED = """
            # remark
            schulden\tnaam\tschulden
            schulden\tname\tdebts
            schulden\tleefgebied\tfinancien
            schulden\thulp\tschuldhulpverlening
            schulden\tzin\tin de schulden
            """;

    @Test
    void de_woordenlijst_van_het_product_is_breed_genoeg() {
        var alle = Hulpvragen.standaard().alle();

        assertThat(alle).hasSizeGreaterThanOrEqualTo(150);
        assertThat(alle).allMatch(vraag -> vraag.uitdrukkingen().size() >= 25);
        assertThat(alle).allMatch(vraag -> !vraag.engels().isEmpty());
    }

    @Test
    void de_woordenlijst_van_het_product_wordt_een_keer_gelezen() {
        assertThat(Hulpvragen.standaard()).isSameAs(Hulpvragen.standaard());
        assertThat(Hulplijn.alle()).isSameAs(Hulplijn.alle());
    }

    @Test
    void een_goed_bestand_wordt_gelezen() {
        Hulpvraag vraag = Hulpvragen.lees(GOED).vraag("schulden").orElseThrow();

        assertThat(vraag.name()).isEqualTo("debts");
        assertThat(vraag.hulp()).containsExactly("schuldhulpverlening");
        assertThat(vraag.breder()).isEmpty();
    }

    @Test
    void elke_fout_staat_er_met_zijn_regel() {
        HulpvragenFout fout = catchThrowableOfType(HulpvragenFout.class, () -> Hulpvragen.lees(GOED + """
                                schulden\tzin\tIn de schulden!
                                schulden\tkleur\tgroen
                                schulden\tleefgebied\tluchtvaart
                                schulden\tzin
                                Schulden!\tzin\trood staan
                                schulden\tzin\t...
                                schulden\tbreder\tonbekend
                                leeg\tnaam\tleeg
                                """));

        assertThat(fout.fouten())
                .contains(
                        new Regelfout(7, Soort.DUBBEL, "In de schulden! (6)"),
                        new Regelfout(8, Soort.VELD_ONBEKEND, "kleur"),
                        new Regelfout(9, Soort.CODE_ONBEKEND, "luchtvaart"),
                        new Regelfout(10, Soort.KOLOMMEN, "schulden\tzin"),
                        new Regelfout(11, Soort.CODE_ONGELDIG, "Schulden!"),
                        new Regelfout(12, Soort.ZONDER_WOORDEN, "..."),
                        new Regelfout(13, Soort.CODE_ONBEKEND, "onbekend"),
                        new Regelfout(14, Soort.ONVOLLEDIG, "leeg"));
    }

    @Test
    void een_begrip_is_niet_breder_dan_zichzelf() {
        String tekst = GOED
                + GOED.replace("schulden\t", "geld\t")
                        .replace("in de schulden", "geld op")
                        .replace("# remark\n", "")
                + "schulden\tbreder\tgeld\ngeld\tbreder\tschulden\n";

        HulpvragenFout fout = catchThrowableOfType(HulpvragenFout.class, () -> Hulpvragen.lees(tekst));

        assertThat(fout.fouten())
                .containsExactly(new Regelfout(12, Soort.KRING, "schulden"), new Regelfout(13, Soort.KRING, "geld"));
        assertThat(fout).hasMessage("12: KRING schulden; 13: KRING geld");
    }

    @Test
    void een_begrip_is_niet_zijn_eigen_bredere() {
        HulpvragenFout fout = catchThrowableOfType(
                HulpvragenFout.class, () -> Hulpvragen.lees(GOED + "schulden\tbreder\tschulden\n"));

        assertThat(fout.fouten()).containsExactly(new Regelfout(7, Soort.KRING, "schulden"));
    }

    @Test
    void een_bestand_zonder_hulpvragen_is_geen_woordenlijst() {
        for (String leeg : new String[] {"", "\n\n", "# remark\n"}) {
            HulpvragenFout fout = catchThrowableOfType(HulpvragenFout.class, () -> Hulpvragen.lees(leeg));

            assertThat(fout.fouten()).containsExactly(new Regelfout(0, Soort.LEEG, ""));
        }
    }

    @Test
    void een_code_die_te_lang_is_om_te_tellen_en_een_stuurteken_worden_geweigerd() {
        String lang = "a".repeat(61);

        HulpvragenFout fout = catchThrowableOfType(
                HulpvragenFout.class,
                () -> Hulpvragen.lees(GOED + "schulden\tzin\trood \u0000 staan\n" + lang + "\tnaam\tlang\n"));

        assertThat(fout.fouten())
                .containsExactly(
                        new Regelfout(7, Soort.STUURTEKEN, "schulden\tzin\trood \u0000 staan"),
                        new Regelfout(8, Soort.CODE_ONGELDIG, lang));
        assertThat(Hulpvragen.lees(GOED.replace("schulden\t", "a".repeat(60) + "\t"))
                        .alle())
                .hasSize(1);
    }

    @Test
    void regels_van_windows_worden_net_zo_gelezen() {
        assertThat(Hulpvragen.lees(GOED.replace("\n", "\r\n")).alle())
                .isEqualTo(Hulpvragen.lees(GOED).alle());
    }

    @Test
    void het_bestand_van_het_product_geeft_de_woordenlijst_van_het_product() {
        assertThat(Hulpvragen.lees(Hulpvragen.standaardbestand()).alle())
                .isEqualTo(Hulpvragen.standaard().alle());
    }
}
