package nl.samenkracht.indexer.lezen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nl.samenkracht.catalogus.tijd.Openingstijden;
import nl.samenkracht.indexer.verslag.Reden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What does not come back every week is never told as a week, however that is said and wherever it stands. */
class HerhaalwoordenTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Eens in de twee weken",
                "eens per twee weken",
                "1x per 2 weken",
                "1 x per 14 dagen",
                "1x/2wk",
                "elke twee weken",
                "elke 2 wkn",
                "iedere veertien dagen",
                "iedere andere week",
                "elke andere dinsdag",
                "om de week",
                "om de andere week",
                "om de dag",
                "om de dinsdag",
                "om de paar weken",
                "om en om",
                "2-wekelijks",
                "tweewekelijks",
                "driewekelijks",
                "vierwekelijks",
                "14-daags",
                "veertiendaags",
                "elke tweede week",
                "iedere 3e week",
                "eerste week van de maand",
                "1e weekend van de maand",
                "de ene week wel",
                "even weken",
                "oneven weken",
                "in de even kalenderweken",
                "week 1 en 3",
                "weken 12, 14 en 16",
                "in week 40",
                "week A",
                "B-weken",
                "maandelijks",
                "tweemaandelijks",
                "elke maand",
                "iedere maand",
                "een keer in de maand",
                "één keer per maand",
                "eens in de maand",
                "eenmaal per maand",
                "1x per maand",
                "2x p/m",
                "1x/mnd",
                "1x in de maand",
                "twee weken per maand",
                "eens per kwartaal",
                "elk kwartaal",
                "4x per jaar",
                "vier keer per jaar",
                "elk half jaar",
                "halfjaarlijks",
                "jaarlijks",
                "eens in het jaar",
                "onregelmatig",
                "af en toe",
                "afwisselend met Bussum",
                "op wisselende dagen",
                "diverse data",
                "zie website voor de data",
                "volgens rooster",
                "eenmalig",
                "tijdelijk",
                "acht weken lang",
                "6 bijeenkomsten",
                "reeks van tien lessen",
                "een paar keer",
                "start januari",
                "vanaf september",
                "alleen in augustus",
                "in januari en februari",
                "oktober tot en met februari",
                "van okt tot mrt",
                "september t/m mei",
                "in het najaar",
                "alleen in het schooljaar",
                "tijdens het seizoen",
                "in de lesweken",
                "winterstop",
                "alleen de eerste",
                "1e en 3e"
            })
    void watNietElkeWeekIsIsGeenWeek(String hoeVaak) {
        for (String vorm :
                List.of("di 14-16 uur. %s.", "di 14-16; %s", "di 14-16 (%s)", "di 14-16 | %s", "%s; di 14-16")) {
            String tekst = vorm.formatted(hoeVaak);
            Gelezen<Openingstijden> gelezen = Openingstijdenlezer.lees(tekst);

            assertThat(gelezen.waarde().orElseThrow())
                    .as(tekst)
                    .isEqualTo(new Openingstijden(List.of(), List.of(), List.of(), tekst));
            assertThat(gelezen.redenen()).as(tekst).containsExactly(Reden.TIJD_ONLEESBAAR);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wekelijks",
                "elke week",
                "Iedere week",
                "het hele jaar door",
                "eerste keer gratis",
                "bel eerst even",
                "andere dagen op afspraak",
                "€ 10 per maand",
                "30 euro per jaar",
                "bij de ingang",
                "tweede verdieping",
                "€ 2,50 per keer",
                "inloop"
            })
    void eenOpmerkingDieNietOverDeWekenGaatLaatDeWeekStaan(String opmerking) {
        Openingstijden tijden = Openingstijdenlezer.lees("di 14-16 (%s)".formatted(opmerking))
                .waarde()
                .orElseThrow();

        assertThat(tijden.week()).hasSize(1);
        assertThat(String.valueOf(tijden.toelichting()).toLowerCase(Locale.ROOT))
                .contains(opmerking.toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eerste keer gratis",
                "tweede verdieping",
                "bel eerst even",
                "andere dagen op afspraak",
                "met koffie"
            })
    void eenZinDieNietOverDeWekenGaatLaatDeWeekStaan(String zin) {
        assertThat(Openingstijdenlezer.lees("di 14-16 uur. " + zin)
                        .waarde()
                        .orElseThrow()
                        .week())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "di 14-16 elke week",
                "elke week di 14-16",
                "wekelijks op di 14-16",
                "di wekelijks 14-16 uur",
                "di 14-16; elke week",
                "elke week 14-16 uur op di"
            })
    void elkeWeekIsEenWeek(String tekst) {
        Gelezen<Openingstijden> gelezen = Openingstijdenlezer.lees(tekst);

        assertThat(gelezen.waarde().orElseThrow().week()).hasSize(1);
        assertThat(gelezen.redenen()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e dinsdag per maand 14-16",
                "elke eerste dinsdag in de maand 14-16",
                "1e en 3e dinsdag van elke maand 14-16",
                "laatste di v/d maand 14-16"
            })
    void dagenVanDeMaandBlijvenDagenVanDeMaand(String tekst) {
        Gelezen<Openingstijden> gelezen = Openingstijdenlezer.lees(tekst);

        assertThat(gelezen.waarde().orElseThrow().week())
                .singleElement()
                .satisfies(deel -> assertThat(deel.wekenVanDeMaand()).isNotEmpty());
        assertThat(gelezen.redenen()).isEmpty();
    }
}
