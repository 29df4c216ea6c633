package nl.samenkracht.catalogus.hulpvragen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenkracht.catalogus.Bronbestand;
import nl.samenkracht.catalogus.hulplijnen.Hulplijn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class VerhaalTest {
    private static final Predicate<String> ALLES = merk -> true;
    private static final Predicate<String> GEEN = woord -> false;

    private static Vraaghoorder nederlands;
    private static Vraaghoorder engels;

    @BeforeAll
    static void leer() {
        nederlands = new Vraaghoorder(Hulpvragen.standaard(), false);
        engels = new Vraaghoorder(Hulpvragen.standaard(), true);
    }

    @Test
    void waar_een_verhaal_over_gaat_wordt_gehoord_tussen_wat_erbij_verteld_wordt() {
        for (Map<String, String> rij : verhalen()) {
            List<String> bedoeld =
                    List.of(Bronbestand.verplicht(rij, "begrippen").split(","));

            List<String> gehoord = hoor(rij).begrepen().stream()
                    .limit(3)
                    .map(een -> een.vraag().code())
                    .toList();

            assertThat(gehoord)
                    .as(Bronbestand.verplicht(rij, "verhaal"))
                    .matches(codes -> !Collections.disjoint(codes, bedoeld));
        }
    }

    @Test
    void gevaar_ergens_in_een_verhaal_brengt_de_hulplijn_en_een_ander_verhaal_niet() {
        Noodlijnen noodlijnen = new Noodlijnen();
        for (Map<String, String> rij : verhalen()) {
            List<String> lijnen = Arrays.stream(
                            Bronbestand.verplicht(rij, "lijnen").split(","))
                    .filter(lijn -> !lijn.isEmpty())
                    .toList();

            List<String> getoond = noodlijnen
                    .bij(Bronbestand.verplicht(rij, "verhaal"), hoor(rij).begrepen())
                    .stream()
                    .map(Hulplijn::code)
                    .toList();

            assertThat(getoond).as(Bronbestand.verplicht(rij, "verhaal")).containsExactlyInAnyOrderElementsOf(lijnen);
        }
    }

    @Test
    void van_een_verhaal_worden_alleen_de_woorden_gezocht_die_het_meest_zeggen() {
        for (Map<String, String> rij : verhalen()) {
            Gehoord gehoord = hoor(rij);

            assertThat(hoorder(rij).inhoud(gehoord.kern()).split(" ")).hasSizeLessThanOrEqualTo(24);
        }
    }

    @Test
    void een_korte_vraag_is_een_stuk_en_een_lang_verhaal_niet_meer_dan_vierenzestig() {
        assertThat(Verhaal.stukken("mijn man is ziek. wie helpt mij?"))
                .containsExactly("mijn man is ziek. wie helpt mij?");
        assertThat(Verhaal.stukken("Dat is het dan nu wel. ".repeat(600))).hasSizeLessThanOrEqualTo(64);
        assertThat(Verhaal.stukken("woord ".repeat(600))).hasSizeLessThanOrEqualTo(64);
        assertThat(Verhaal.stukken(". ".repeat(2000))).hasSizeLessThanOrEqualTo(64);
    }

    @Test
    void een_lange_zin_zonder_punten_wordt_nergens_middendoor_gehoord() {
        List<String> stukken = Verhaal.stukken(
                IntStream.range(0, 100).mapToObj(nummer -> "w" + nummer).collect(Collectors.joining(" ")));

        for (int nummer = 0; nummer + 1 < 100; nummer++) {
            String paar = "w" + nummer + " w" + (nummer + 1);
            assertThat(stukken).anyMatch(stuk -> (stuk + " ").contains(paar + " "));
        }
    }

    private static Gehoord hoor(Map<String, String> rij) {
        return hoorder(rij).hoor(Bronbestand.verplicht(rij, "verhaal"), List.of(), ALLES, GEEN);
    }

    private static Vraaghoorder hoorder(Map<String, String> rij) {
        return Bronbestand.verplicht(rij, "taal").equals("en") ? engels : nederlands;
    }

    private static List<Map<String, String>> verhalen() {
        return Bronbestand.tsv(VerhaalTest.class, "verhalen.tsv");
    }
}
