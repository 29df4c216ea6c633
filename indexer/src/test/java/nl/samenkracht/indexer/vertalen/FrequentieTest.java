package nl.samenkracht.indexer.vertalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import nl.samenkracht.catalogus.tijd.Openingstijden;
import nl.samenkracht.indexer.verslag.Reden;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A column that says how often weighs more than the day and the times beside it. */
class FrequentieTest extends Tabelproef {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1x per maand",
                "maandelijks",
                "om de week",
                "elke twee weken",
                "2-wekelijks",
                "even weken",
                "1, 3",
                "2e en 4e week",
                "eenmalig",
                "6 keer",
                "10",
                "onbekend",
                "in overleg",
                "seizoensgebonden",
                "elke woensdag",
                "2x per week",
                "nooit eerder gezien woord"
            })
    void watNietZekerElkeWeekIsBlijftInWoorden(String hoeVaak) {
        Openingstijden tijden = lees("Frequentie", hoeVaak);

        assertThat(tijden.week()).isEmpty();
        assertThat(tijden.toelichting()).contains("zaterdag 13:00 - 16:00").contains(hoeVaak);
        assertThat(opvang.redenen()).containsExactly(Reden.TIJD_ONLEESBAAR);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "wekelijks",
                "Wekelijks",
                "elke week",
                "iedere week",
                "1x per week",
                "1 x p.w.",
                "één keer per week",
                "eens per week",
                "elke zaterdag",
                "dagelijks",
                "hele jaar door",
                "n.v.t.",
                "-"
            })
    void wekelijksVerandertNiets(@Nullable String hoeVaak) {
        Openingstijden tijden = lees("Frequentie", hoeVaak == null ? "" : hoeVaak);

        assertThat(week(tijden)).isEqualTo("SATURDAY 13:00 []");
        assertThat(tijden.toelichting()).isNull();
        assertThat(opvang.redenen()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Frequentie",
                "Hoe vaak",
                "Hoe vaak?",
                "Herhaling",
                "Regelmaat",
                "Interval",
                "Weken",
                "Week",
                "Frequentie (wekelijks/maandelijks)",
                "Even/oneven weken",
                "Frequentie activiteit",
                "Hoe vaak is het?"
            })
    void deKolomWordtHerkend(String kop) {
        assertThat(lees(kop, "1x per maand").week()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2e en 4e",
                "2e en 4e van de maand",
                "2e & 4e zaterdag van de maand",
                "elke tweede en vierde zaterdag"
            })
    void dagenVanDeMaandGeldenVoorDeDag(String hoeVaak) {
        assertThat(week(lees("Frequentie", hoeVaak))).isEqualTo("SATURDAY 13:00 [2, 4]");
    }

    @Test
    void maandelijksOpEenDagVanDeMaandIsDieDag() {
        tabel(
                List.of("Naam", "Dag", "Tijd", "Frequentie"),
                List.of("Repaircafé", "1e zaterdag", "13-16 uur", "maandelijks"));

        assertThat(week(eerste())).isEqualTo("SATURDAY 13:00 [1]");
    }

    @ParameterizedTest
    @CsvSource({"dagelijks,7", "werkdagen,5", "elke dinsdag,1", "ma en do,2"})
    void zonderDagZijnHetDeDagenVanHoeVaak(String hoeVaak, int dagen) {
        tabel(List.of("Naam", "Begintijd", "Eindtijd", "Frequentie"), List.of("Koffie", "10:00", "12:00", hoeVaak));

        assertThat(eerste().week()).hasSize(dagen);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Wekelijks      | ja  | 1",
                "Wekelijks      | nee | 0",
                "Maandelijks    | x   | 0",
                "Maandelijks    | nee | 1",
                "Herhaling      | nee | 0",
                "Terugkerend    | ja  | 0",
                "Om de week     | nee | 1",
                "Frequentie     | -   | 1",
                "Keer per week  | 1   | 1",
                "Keer per week  | 3   | 0",
                "Keer per maand | 1   | 0"
            })
    void metJaNeeOfEenGetalZegtDeKopHoeVaak(String kop, String cel, int delen) {
        assertThat(lees(kop, cel).week()).hasSize(delen);
    }

    @Test
    void vanMeerKolommenTeltDieMetHetKruisje() {
        tabel(
                List.of("Naam", "Dag", "Tijd", "Wekelijks", "Maandelijks"),
                List.of("Koffie", "zaterdag", "13-16", "", "x"),
                List.of("Thee", "zaterdag", "13-16", "x", ""));

        assertThat(opvang.aanbod)
                .extracting(aanbod -> aanbod.inhoud().openingstijden().week().size())
                .containsExactly(0, 1);
    }

    @ParameterizedTest
    @CsvSource({"eenmalig,", "maandelijks,maandelijks", "wekelijks,wekelijks"})
    void eenDatumBlijftStaan(String hoeVaak, @Nullable String woorden) {
        tabel(
                List.of("Naam", "Datum", "Begintijd", "Eindtijd", "Frequentie"),
                List.of("Koffie", "5-3-2027", "10:00", "12:00", hoeVaak));

        assertThat(eerste().momenten()).hasSize(1);
        assertThat(eerste().toelichting()).satisfies(tekst -> {
            if (woorden == null) {
                assertThat(tekst).isNull();
            } else {
                assertThat(tekst).contains(woorden);
            }
        });
    }

    @Test
    void zonderTijdenStaatHoeVaakInWoorden() {
        tabel(List.of("Naam", "Soort", "Frequentie"), List.of("Koffie", "activiteit", "1x per maand"));

        assertThat(eerste().toelichting()).isEqualTo("1x per maand");
    }

    @Test
    void eenNaamOfMobielNummerBlijftErUit() {
        assertThat(lees("Frequentie", "1x per maand, bel Anja de Vries 06-00000000")
                        .toString())
                .contains("1x per maand")
                .doesNotContain("Vries")
                .doesNotContain("06-");
    }

    private Openingstijden lees(String kop, String cel) {
        tabel(
                List.of("Naam", "Dag", "Begintijd", "Eindtijd", kop),
                List.of("Repaircafé", "zaterdag", "13:00", "16:00", cel));
        return eerste();
    }

    private Openingstijden eerste() {
        return opvang.aanbod.get(0).inhoud().openingstijden();
    }

    private static String week(Openingstijden tijden) {
        return tijden.week().stream()
                .map(deel -> deel.dag() + " " + deel.van() + " " + deel.wekenVanDeMaand())
                .collect(Collectors.joining(", "));
    }
}
