package nl.samenkracht.indexer.verslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;
import nl.samenkracht.catalogus.aanbod.Aanbod;
import nl.samenkracht.catalogus.aanbod.Inhoud;
import nl.samenkracht.indexer.Teksten;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VeldverschilTest {
    @Test
    void vanEenLangeTekstStaatErHetDeelDatVerschilt() {
        String begin = "Iedereen is welkom in het buurthuis. ".repeat(20);

        Veldverschil verschil = Veldverschil.van("inhoud.omschrijving", begin + "Maandag.", begin + "Dinsdag.");

        assertThat(verschil.was()).isEqualTo("…Iedereen is welkom in het buurthuis. Maandag.");
        assertThat(verschil.wordt()).endsWith("welkom in het buurthuis. Dinsdag.");
    }

    @Test
    void eenWaardeIsKortEnEenTekenBlijftHeel() {
        String lachend = "😀";

        Veldverschil verschil = Veldverschil.van("naam", null, "x" + lachend.repeat(300));

        assertThat(verschil.was()).isNull();
        assertThat(verschil.wordt())
                .hasSizeLessThan(210)
                .endsWith(lachend + "…")
                .matches(tekst ->
                        tekst.codePoints().noneMatch(teken -> Character.getType(teken) == Character.SURROGATE));
    }

    @Test
    void eenKorteWaardeStaatErHelemaal() {
        assertThat(Veldverschil.van("naam", "Koffie", "Koffie en thee"))
                .isEqualTo(new Veldverschil("naam", "Koffie", "Koffie en thee", false));
    }

    @ParameterizedTest
    @MethodSource("velden")
    void elkVeldVanAanbodHeeftEenNaamInHetVerslag(String veld) {
        assertThat(Teksten.kent("veld." + veld)).isTrue();
    }

    static Stream<String> velden() {
        return Stream.of(Aanbod.class, Inhoud.class)
                .flatMap(soort -> Stream.of(soort.getRecordComponents()))
                .map(RecordComponent::getName)
                .filter(naam -> !naam.matches("id|gemeente|inhoud"));
    }
}
