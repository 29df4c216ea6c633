package nl.samenkracht.indexer.lezen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.samenkracht.catalogus.tijd.Moment;
import nl.samenkracht.catalogus.tijd.Openingstijden;
import nl.samenkracht.catalogus.tijd.Periode;
import nl.samenkracht.catalogus.tijd.Weekdeel;
import nl.samenkracht.indexer.verslag.Reden;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningstijdenlezerTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ma en wo 10-12 uur                                     | ma 10:00-12:00, wo 10:00-12:00
            maandag t/m woensdag 9.00 - 17.00                      | ma 09:00-17:00, di 09:00-17:00, wo 09:00-17:00
            iedere ochtend 8.30-9.00                               | ma 08:30-09:00, di 08:30-09:00, wo 08:30-09:00, do 08:30-09:00, vr 08:30-09:00, za 08:30-09:00, zo 08:30-09:00
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
            ma t/m vr 9-17 uur, za en zo gesloten                  | ma 09:00-17:00, di 09:00-17:00, wo 09:00-17:00, do 09:00-17:00, vr 09:00-17:00
            ma 9-12; zo gesloten                                   | ma 09:00-12:00
            ma 9-12, gesloten op zondag                            | ma 09:00-12:00
            ma 9-12, di gesloten, wo 13-17                         | ma 09:00-12:00, wo 13:00-17:00
            ma/wo/vr 10-12                                         | ma 10:00-12:00, wo 10:00-12:00, vr 10:00-12:00
            di/do 10-12 uur                                        | di 10:00-12:00, do 10:00-12:00
            ma 9-12 / 13-17                                        | ma 09:00-12:00, ma 13:00-17:00
            maandag 9.00-12.00 / 13.00-17.00                       | ma 09:00-12:00, ma 13:00-17:00
            ma 9-12/13-17 uur                                      | ma 09:00-12:00, ma 13:00-17:00
            di 10-12/13-15                                         | di 10:00-12:00, di 13:00-15:00
            di 8.30-12/13-17.30                                    | di 08:30-12:00, di 13:00-17:30
            wo 9–12/13–17/19–21 u                                  | wo 09:00-12:00, wo 13:00-17:00, wo 19:00-21:00
            do 10-12/13-15/vr 9-11                                 | do 10:00-12:00, do 13:00-15:00, vr 09:00-11:00
            10-12/13-15 uur op di                                  | di 10:00-12:00, di 13:00-15:00
            woe 10-12, don. 13-15, din 9-11 en zat. 10-16          | wo 10:00-12:00, do 13:00-15:00, di 09:00-11:00, za 10:00-16:00
            ma. t/m do. 08.30–17.00 u.                             | ma 08:30-17:00, di 08:30-17:00, wo 08:30-17:00, do 08:30-17:00
            ma 10:00u-12:00u                                       | ma 10:00-12:00
            di tussen 10 en 12 uur                                 | di 10:00-12:00
            2e woensdag v/d maand 10-12 uur                        | wo 10:00-12:00 [2]
            2e woensdag vd maand 10-12 uur                         | wo 10:00-12:00 [2]
            2e woensdag van d maand 10-12 uur                      | wo 10:00-12:00 [2]
            werkdagen 9-17 uur                                     | ma 09:00-17:00, di 09:00-17:00, wo 09:00-17:00, do 09:00-17:00, vr 09:00-17:00
            weekend 11-16 uur                                      | za 11:00-16:00, zo 11:00-16:00
            elke eerste dinsdag van de maand 10-12                 | di 10:00-12:00 [1]
            iedere 2e en 4e woensdag 10-12 uur                     | wo 10:00-12:00 [2, 4]
            ma 's ochtends 9-12 en 's middags 13-17                | ma 09:00-12:00, ma 13:00-17:00
            ma 's ochtends van 9 tot 12                            | ma 09:00-12:00
            dinsdag- en donderdagmiddag 13-15 uur                  | di 13:00-15:00, do 13:00-15:00
            Openingstijden: ma 9-12.                               | ma 09:00-12:00
            Maandag: 9.00 - 12.00 uur. Dinsdag: 13.00 - 17.00 uur. | ma 09:00-12:00, di 13:00-17:00
            ma‑vr 9‑17                                             | ma 09:00-17:00, di 09:00-17:00, wo 09:00-17:00, do 09:00-17:00, vr 09:00-17:00
            """)
    void leestEenWeek(String tekst, String week) {
        Openingstijden tijden = lees(tekst);

        assertThat(week(tijden)).isEqualTo(week);
        assertThat(tijden.toelichting()).isNull();
    }

    /** A line below a line belongs to it, as far as that is certain. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ma 9-12\\n13-17                          | ma 09:00-12:00, ma 13:00-17:00
            Maandag:\\n9-12\\n13-17                  | ma 09:00-12:00, ma 13:00-17:00
            maandag\\n9.00-12.00\\ndinsdag\\n10-11   | ma 09:00-12:00, di 10:00-11:00
            ma en wo\\n10-12 uur                     | ma 10:00-12:00, wo 10:00-12:00
            """)
    void tijdenOnderDagenHorenErbij(String tekst, String week) {
        Openingstijden tijden = lees(tekst.replace("\\n", "\n"));

        assertThat(week(tijden)).isEqualTo(week);
        assertThat(tijden.toelichting()).isNull();
    }

    /** What is read exactly, while words hold what only a person can weigh. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            op afspraak, ma 9-12                                   | ma 09:00-12:00 |
            ma op afspraak, di 9-12                                | di 09:00-12:00 |
            ma t/m vr 9-17 op afspraak                             | ma 09:00-17:00, di 09:00-17:00, wo 09:00-17:00, do 09:00-17:00, vr 09:00-17:00 |
            inloop di 9-12; spreekuur do 13-15                     | di 09:00-12:00, do 13:00-15:00 |
            ma 9-17; dagelijks gesloten                            | "" |
            za 9-17, zon- en feestdagen gesloten                   | za 09:00-17:00 | TIJD_ONLEESBAAR
            ma 9-12; gesloten in schoolvakanties                   | ma 09:00-12:00 | TIJD_ONLEESBAAR
            ma 9-12; di 19.30 uur                                  | ma 09:00-12:00 | TIJD_ZONDER_EIND
            ma 9-12; vanaf 19 uur op di                            | ma 09:00-12:00 | TIJD_ZONDER_EIND
            ma 9-12; zaterdag, 3 uur                               | ma 09:00-12:00 | TIJD_ONLEESBAAR
            di 8-17; spoed dag en nacht                            | di 08:00-17:00 | TIJD_ONLEESBAAR
            ma 9-12; bel eerst even                                | ma 09:00-12:00 | TIJD_ONLEESBAAR
            """)
    void watErMeerStaatBlijftInWoorden(String tekst, String week, @Nullable Reden reden) {
        Gelezen<Openingstijden> gelezen = Openingstijdenlezer.lees(tekst);

        assertThat(week(gelezen.waarde().orElseThrow())).isEqualTo(week);
        assertThat(gelezen.waarde().orElseThrow().toelichting()).isEqualTo(tekst);
        assertThat(gelezen.redenen()).isEqualTo(reden == null ? List.of() : List.of(reden));
    }

    /** Nothing of it may be published as if it were all: no beginning without an end, no half of an enumeration, no guess at the afternoon. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "di 19.30 uur",
                "vanaf 19.30",
                "ma en wo vanaf 19.30 uur",
                "di 10.00 en 14.00 uur",
                "di 10, 12 en 14 uur",
                "ma 9-12, di 10-12; 13-17",
                "ma/vr 9-17",
                "woensdagmiddag 2-4 uur",
                "ma 2-4 uur",
                "maandagavond 7-9",
                "ma 's avonds 10-12 uur",
                "elke tweede dinsdag 10-12 uur",
                "eerste maandag van de maand gesloten",
                "di 10-12 uur vanaf 6 januari 2027",
                "ma 12 december 2026 10-12 uur",
                "12 december 10-12 uur",
                "ma 10-12 (winter 11-12)",
                "ma 10-12 (tijdens schoolweken)",
                "ma en wo 9-17 uur (wo alleen ochtend)",
                "ma t/m vr 9-17 uur (vrijdag tot het donker)",
                "ma en wo 9-17 uur (alleen 's ochtends)",
                "ma 10-12 (laatste van de maand)",
                "ma 10-12 uur m.u.v. feestdagen",
                "ma 10-12, eens per 14 dagen",
                "ma 10-12; in de zomer 11-13",
                "ma 9-17; vanaf 1 juli tot 12 uur",
                "ma 9-17; gesloten vanaf 24-12-2026",
                "ma 10-10 uur",
                "wo 10-12-14-16",
                "ma 9-12-13-17",
                "di 9-12/13",
                "ma 9-12/2030 uur",
                "ma 9-12/2030-2200 uur",
                "vr 19.30-18.00 uur",
                "tijdens kantooruren",
                "woensdag de hele dag"
            })
    void nooitDeHelftAlsGeheel(String tekst) {
        Gelezen<Openingstijden> gelezen = Openingstijdenlezer.lees(tekst);

        assertThat(gelezen.waarde().orElseThrow())
                .isEqualTo(new Openingstijden(List.of(), List.of(), List.of(), tekst));
        assertThat(gelezen.redenen()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12.12.2026 14-16 uur",
                "za 12-12-2026 14.00-16.00",
                "za 12/12/2026 14-16",
                "12/12/26 14-16 uur",
                "12-12-26 14-16 uur",
                "za 12/12-2026 14-16 uur",
                "12 - 12 - 2026 van 14 tot 16 uur",
                "12 december '26 14-16 uur",
                "zaterdag 12 december 2026\n14-16 uur"
            })
    void leestEenDatumInElkeNotatieTussenDeTijden(String tekst) {
        assertThat(lees(tekst))
                .isEqualTo(new Openingstijden(
                        List.of(),
                        List.of(new Moment(
                                LocalDateTime.of(2026, 12, 12, 14, 0), LocalDateTime.of(2026, 12, 12, 16, 0))),
                        List.of(),
                        null));
    }

    @Test
    void meerDagenLenenMaandEnJaarVanDeLaatste() {
        assertThat(lees("12, 19 en 26 januari 2027 van 10 tot 12 uur").momenten())
                .extracting(moment -> moment.begin().toLocalDate())
                .containsExactly(LocalDate.of(2027, 1, 12), LocalDate.of(2027, 1, 19), LocalDate.of(2027, 1, 26));
    }

    @Test
    void eenGeslotenDatumTussenDeTijden() {
        Openingstijden tijden = lees("vr 9-17 uur, gesloten 25-12-2026 (kerst)");

        assertThat(week(tijden)).isEqualTo("vr 09:00-17:00");
        assertThat(tijden.gesloten())
                .containsExactly(new Periode(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 25), "kerst"));
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
