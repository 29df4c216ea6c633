package nl.samenkracht.indexer.lezen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.samenkracht.catalogus.tijd.Moment;
import nl.samenkracht.catalogus.tijd.Openingstijden;
import nl.samenkracht.catalogus.tijd.Periode;
import nl.samenkracht.catalogus.tijd.Weekdeel;
import nl.samenkracht.indexer.verslag.Reden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningstijdenlezerTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ma en wo 10-12 uur                                     | ma 10:00-12:00, wo 10:00-12:00
            maandag t/m woensdag 9.00 - 17.00                      | ma 09:00-17:00, di 09:00-17:00, wo 09:00-17:00
            ma-wo 9-17                                             | ma 09:00-17:00, di 09:00-17:00, wo 09:00-17:00
            elke derde dinsdag van de maand 14:00-16:00            | di 14:00-16:00 [3]
            1e en 3e woensdag v.d. maand van 10 tot 12 uur         | wo 10:00-12:00 [1, 3]
            iedere laatste vrijdag van de maand 19:30 - 22:00 uur  | vr 19:30-22:00 [-1]
            di 10.30 tot 12 uur, do 19-21 u                        | di 10:30-12:00, do 19:00-21:00
            's maandags van 10:00 tot 12:00 uur                    | ma 10:00-12:00
            maandag 10.00 - 12.00 uur en 14.00 - 16.00 uur         | ma 10:00-12:00, ma 14:00-16:00
            van 9.00 tot 17.00 uur op maandag en dinsdag           | ma 09:00-17:00, di 09:00-17:00
            woensdagmiddag 13.30–15.00                             | wo 13:30-15:00
            vr 20.00-24.00 uur                                     | vr 20:00-00:00
            za en zo dag en nacht                                  | za 00:00-00:00, zo 00:00-00:00
            vr 9.30-12.00 uur; vr ook 12.00-13.30 uur              | vr 09:30-12:00, vr 12:00-13:30
            1e dinsdag van de maand 14.00-16.00                    | di 14:00-16:00 [1]
            Ma: 9.00-12.00, Di: 13.00-17.00                        | ma 09:00-12:00, di 13:00-17:00
            maandag 09:00-12:00 / woensdag 13:00-17:00             | ma 09:00-12:00, wo 13:00-17:00
            ma. t/m vr. 8.30u-17u                                  | ma 08:30-17:00, di 08:30-17:00, wo 08:30-17:00, do 08:30-17:00, vr 08:30-17:00
            elke 2de en 4de donderdag vd maand, 19.30-21.30 uur    | do 19:30-21:30 [2, 4]
            woensdag 10 uur tot 12 uur                             | wo 10:00-12:00
            vrijdags 14h00 - 16h00                                 | vr 14:00-16:00
            zaterdag en zondag: 11-17u                             | za 11:00-17:00, zo 11:00-17:00
            """)
    void leestEenWeek(String tekst, String week) {
        Openingstijden tijden = lees(tekst);

        assertThat(week(tijden)).isEqualTo(week);
        assertThat(tijden.toelichting()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"24 uur per dag", "24/7", "24 uur per dag, 7 dagen per week", "dagelijks dag en nacht"})
    void leestAltijdOpen(String tekst) {
        assertThat(lees(tekst).week()).hasSize(7).allMatch(deel -> deel.van().equals(deel.tot()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dagelijks",
                "ma-vr",
                "op afspraak",
                "werkdagen van 9 tot 5",
                "iedere woensdagochtend van half tien tot elf uur",
                "4 uur per week",
                "zaterdag, 3 uur",
                "wisselend",
                "maandag of woensdag, 4 uur",
                "even weken op maandag 10-12",
                "ma 10-12 (oneven weken)",
                "ma om de week 10-12",
                "ma 10-12, behalve in de vakantie",
                "elke dinsdag van 25.00 tot 26.00 uur",
                "vr 17.00 uur t/m zo 17.00 uur, één weekend per maand"
            })
    void watNietZekerIsBlijftHeelAlsToelichting(String tekst) {
        Openingstijden tijden = lees(tekst);

        assertThat(tijden.zijnBekend()).isFalse();
        assertThat(tijden.toelichting()).isEqualTo(tekst);
    }

    @Test
    void leestEenDatumMetTijd() {
        assertThat(lees("za 12 december 2026 14:00-16:00").momenten())
                .containsExactly(
                        new Moment(LocalDateTime.of(2026, 12, 12, 14, 0), LocalDateTime.of(2026, 12, 12, 16, 0)));
    }

    @Test
    void leestDagenAchterElkaar() {
        assertThat(lees("dinsdag 15 juni 2027 t/m vrijdag 18 juni 2027 van 17.30 tot 20.30 uur")
                        .momenten())
                .hasSize(4);
    }

    @Test
    void eenWeekMetBeginEnEindWordtGedateerd() {
        Openingstijden tijden = lees("elke donderdag van 19.00 tot 21.00 uur van 14 januari 2027 t/m 18 maart 2027");

        assertThat(tijden.week()).isEmpty();
        assertThat(tijden.momenten()).hasSize(10);
    }

    @Test
    void leestGeslotenDagenMetReden() {
        assertThat(lees("di 10-12 uur; gesloten 24-12-2026 t/m 3-1-2027 (kerstvakantie)")
                        .gesloten())
                .containsExactly(new Periode(LocalDate.of(2026, 12, 24), LocalDate.of(2027, 1, 3), "kerstvakantie"));
        assertThat(lees("di 10-12 uur; gesloten 25 en 26 december 2026 en 1 januari 2027")
                        .gesloten())
                .extracting(Periode::van)
                .containsExactly(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 26), LocalDate.of(2027, 1, 1));
    }

    @Test
    void eenWeekdagWaaroverTwijfelIsValtWeg() {
        Gelezen<Openingstijden> gelezen = Openingstijdenlezer.lees("ma t/m do 8.00-17.00 uur; wo tot 12.00 uur");

        assertThat(week(gelezen.waarde().orElseThrow())).isEqualTo("ma 08:00-17:00, di 08:00-17:00, do 08:00-17:00");
        assertThat(gelezen.waarde().orElseThrow().toelichting()).contains("wo tot 12.00 uur");
        assertThat(gelezen.redenen()).containsExactly(Reden.TIJD_ONLEESBAAR);
    }

    @Test
    void watErBijStaatGaatNietVerloren() {
        Openingstijden tijden = lees("op afspraak; di 13.00-15.00 uur (bellen mag ook)");

        assertThat(week(tijden)).isEqualTo("di 13:00-15:00");
        assertThat(tijden.toelichting()).isEqualTo("op afspraak; di 13.00-15.00 uur (bellen mag ook)");
    }

    private static Openingstijden lees(String tekst) {
        return Openingstijdenlezer.lees(tekst).waarde().orElseThrow();
    }

    private static String week(Openingstijden tijden) {
        return tijden.week().stream().map(OpeningstijdenlezerTest::kort).collect(Collectors.joining(", "));
    }

    private static String kort(Weekdeel deel) {
        String dag = deel.dag().getDisplayName(TextStyle.SHORT, Locale.forLanguageTag("nl"));
        return dag + " " + deel.van() + "-" + deel.tot()
                + (deel.wekenVanDeMaand().isEmpty() ? "" : " " + deel.wekenVanDeMaand());
    }
}
