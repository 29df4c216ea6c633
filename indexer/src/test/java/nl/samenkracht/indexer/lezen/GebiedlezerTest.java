package nl.samenkracht.indexer.lezen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.samenkracht.catalogus.gebied.Gebiedsindeling;
import nl.samenkracht.indexer.verslag.Reden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wijken and buurten by each of their names. */
class GebiedlezerTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            heel Hilversum          | GM0402
            Wijk Zuid               | WK040204
            Oost en Zuid            | WK040206, WK040204
            Hilversumse Meent; Zuid | WK040208, WK040204
            de Meent                | WK040208
            landelijk               | NL
            Gooi en Vechtstreek     | GM0402
            Hilversum-Oost          | WK040206
            Hilversum Oost          | WK040206
            Hilversum - Oost        | WK040206
            hilversum (Oost)        | WK040206
            Oost (Hilversum)        | WK040206
            Oost, Hilversum         | WK040206
            Oost Hilversum          | WK040206
            Hilversumse wijk Oost   | WK040206
            wijk Oost in Hilversum  | WK040206
            Wijk 06 Oost            | WK040206
            heel Oost               | WK040206
            alleen in Oost          | WK040206
            Oost e.o.               | WK040206
            Oost en omgeving        | WK040206
            Hilversum Zuid          | WK040204
            Hilversum Zuid-Oost     | WK040205
            Zuid - Oost             | WK040205
            Zuid, Oost              | WK040204, WK040206
            Zuid/Oost               | WK040204, WK040206
            Zuid + Oost             | WK040204, WK040206
            Oost - Zuid             | WK040206, WK040204
            Hilversum Oost en Zuid  | WK040206, WK040204
            Hilversum: Oost, Zuid   | WK040206, WK040204
            Hilversum (Oost, Zuid)  | WK040206, WK040204
            wijken Oost & Zuid      | WK040206, WK040204
            Hilversum Meent         | WK040208
            Meentwijk               | WK040208
            Trompenberg             | WK040202
            Hilversum-Trompenberg   | WK040202
            trompenberg noord       | BU04020205
            Kerkelande              | WK040203
            Schildersbuurt          | WK040205
            Anna’s Hoeve            | BU04020606
            """)
    void kentGebieden(String tekst, String codes) {
        Gebiedlezer lezer = new Gebiedlezer(Gebiedsindeling.van("GM0402"));

        assertThat(String.join(", ", lezer.alle(tekst).waarde().orElseThrow())).isEqualTo(codes);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Hilversum-Oost       | WK040206
            Oost, Hilversum      | WK040206
            Meentwijk            | WK040208
            Trompenberg          | WK040202
            Trompenberg-Noord    | WK040202
            Astronomische buurt  | WK040206
            Schildersbuurt       | WK040205
            """)
    void kentDeWijkWaarIetsIs(String tekst, String code) {
        assertThat(new Gebiedlezer(Gebiedsindeling.van("GM0402")).wijk(tekst)).contains(code);
    }

    @Test
    void deHelftVanTweeWijknamenIsAlleenAlsBuurtEenGebied() {
        Gebiedlezer lezer = new Gebiedlezer(Gebiedsindeling.van("GM0402"));

        assertThat(lezer.een("Noord")).isEmpty();
        assertThat(lezer.alle("Noord").redenen()).containsExactly(Reden.GEBIED_ONBEKEND);
        assertThat(lezer.een("buurt Noord"))
                .hasValueSatisfying(code -> assertThat(code).startsWith("BU"));
        assertThat(lezer.buurten("Noord").waarde())
                .hasValueSatisfying(codes -> assertThat(codes).hasSize(1));
        assertThat(lezer.alle("Noordoost").waarde()).contains(List.of("WK040207"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Noord",
                "Hilversum-Noord",
                "wijk Noord",
                "Hilversum",
                "Oost en Zuid",
                "Noord-Holland",
                "Amsterdam Oost",
                "Utrecht-Zuid",
                "in",
                "6"
            })
    void watGeenWijkHierIsIsErGeen(String tekst) {
        assertThat(new Gebiedlezer(Gebiedsindeling.van("GM0402")).wijk(tekst)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hilversum",
                "heel Hilversum",
                "gemeente Hilversum",
                "de hele gemeente Hilversum",
                "Stad Hilversum",
                "Hilversum e.o.",
                "Hilversum en omgeving",
                "Hilversum en omstreken",
                "regio Hilversum",
                "Hilversum en regio",
                "hele stad",
                "heel de stad",
                "de hele gemeente",
                "stadsbreed",
                "alle wijken",
                "regio",
                "de regio",
                "hele regio",
                "Regionaal",
                "regionaal aanbod",
                "regiobreed",
                "Gooi en Vechtstreek",
                "regio Gooi en Vechtstreek",
                "Gooi- & Vechtstreek",
                "’t Gooi",
                "Het Gooi",
                "Gooi e.o.",
                "Noord-Holland",
                "provincie Noord-Holland"
            })
    void watDeHeleGemeenteOmvatIsDeHeleGemeente(String tekst) {
        Gelezen<List<String>> gelezen = new Gebiedlezer(Gebiedsindeling.van("GM0402")).alle(tekst);

        assertThat(gelezen.waarde()).contains(List.of("GM0402"));
        assertThat(gelezen.redenen()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Regio Utrecht",
                "regio Zwolle",
                "regio Amersfoort e.o.",
                "Gooise Meren",
                "gemeente Gooise Meren",
                "Wijdemeren",
                "Zuid-Holland",
                "Amsterdam",
                "heel Utrecht",
                "regionaal (Flevoland)"
            })
    void eenAndereGemeenteOfRegioIsNietDeze(String tekst) {
        Gelezen<List<String>> gelezen = new Gebiedlezer(Gebiedsindeling.van("GM0402")).alle(tekst);

        assertThat(gelezen.waarde()).isEmpty();
        assertThat(gelezen.redenen()).containsExactly(Reden.GEBIED_ONBEKEND);
    }

    @Test
    void eenRegioIsVanDeGemeenteDieErInLigt() {
        Gebiedlezer amsterdam = new Gebiedlezer(Gebiedsindeling.van("GM0363"));

        assertThat(amsterdam.een("Gooi en Vechtstreek")).isEmpty();
        assertThat(amsterdam.een("regionaal")).contains("GM0363");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de ", "wijk ", "hele regio ", "06 ", "+ ", "- ", " "})
    void ookEenCelZonderEindeIsTeLezen(String stuk) {
        Gebiedlezer lezer = new Gebiedlezer(Gebiedsindeling.van("GM0402"));

        assertThat(lezer.alle(stuk.repeat(20_000) + "Atlantis").redenen()).containsExactly(Reden.GEBIED_ONBEKEND);
    }

    @Test
    void eenWijkDieNietBestaatWordtGemeld() {
        assertThat(new Gebiedlezer(Gebiedsindeling.van("GM0402"))
                        .alle("Atlantis-West")
                        .redenen())
                .containsExactly(Reden.GEBIED_ONBEKEND);
    }
}
