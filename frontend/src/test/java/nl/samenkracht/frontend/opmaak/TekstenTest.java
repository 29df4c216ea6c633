package nl.samenkracht.frontend.opmaak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.samenkracht.frontend.kader.Taal;
import org.junit.jupiter.api.Test;

class TekstenTest {

    private static final Pattern LETTERLIJK = Pattern.compile("(?:zin|aantal|kent)\\(\\s*\"([a-zA-Z0-9.-]+)\"\\s*[,)]");
    private static final Pattern ZICHTBAAR_ATTRIBUUT =
            Pattern.compile("(?:aria-label|title|placeholder|alt|data-tekst-[a-z-]+)=\"(?!\\$\\{)[^\"]*\\p{L}");

    private final Teksten nl = Teksten.lees(Taal.NL, Map.of());
    private final Teksten en = Teksten.lees(Taal.EN, Map.of());

    @Test
    void bothLanguagesHaveTheSameSentences() {
        assertThat(en.sleutels()).containsExactlyInAnyOrderElementsOf(nl.sleutels());
    }

    @Test
    void bothLanguagesUseTheSameValuesInASentence() {
        for (String sleutel : nl.sleutels()) {
            if (!sleutel.endsWith(".een")) {
                assertThat(plaatsen(en.zin(sleutel))).as(sleutel).isEqualTo(plaatsen(nl.zin(sleutel)));
            }
        }
    }

    @Test
    void everySentenceNamedInTemplatesAndCodeExists() throws IOException {
        for (Path bron : bronnen()) {
            String tekst = Files.readString(bron);
            LETTERLIJK.matcher(tekst).results().forEach(gebruik -> {
                String sleutel = gebruik.group(1);
                boolean bestaat = nl.kent(sleutel) || nl.kent(sleutel + ".meer");
                assertThat(bestaat).as("%s uses %s", bron, sleutel).isTrue();
            });
        }
    }

    @Test
    void noTemplateHoldsASentenceItself() throws IOException {
        for (Path bron : bronnen()) {
            if (bron.toString().endsWith(".jte")) {
                String tekst = Files.readString(bron);
                assertThat(zichtbaar(tekst)).as(bron.toString()).doesNotContainPattern("\\p{L}");
                assertThat(ZICHTBAAR_ATTRIBUUT.matcher(tekst).find())
                        .as("attribute in %s", bron)
                        .isFalse();
            }
        }
    }

    @Test
    void dutchSpeaksToUAndNeverShouts() {
        for (String sleutel : nl.sleutels()) {
            // The line for the young says "je", as the line itself does.
            if (!sleutel.startsWith("hulplijn.kind")) {
                assertThat(nl.zin(sleutel)).as(sleutel).doesNotContainPattern("(?i)\\b(je|jij|jouw|simpelweg)\\b|!");
            }
        }
    }

    @Test
    void aMunicipalityMayRenameButNotInvent() {
        Map<String, String> woorden = Map.of("leefgebied.financien", "Geldzorgen", "soort.ruil", "winkel zonder geld");
        Teksten eigen = Teksten.lees(Taal.NL, woorden);

        assertThat(eigen.begrip("leefgebied", "financien")).isEqualTo("Geldzorgen");
        assertThat(eigen.begrip("soort", "ruil")).isEqualTo("winkel zonder geld");
        assertThatThrownBy(() -> Teksten.lees(Taal.NL, Map.of("zoeken.kopp", "x", "vaag", "y")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("vaag, zoeken.kopp");
    }

    @Test
    void aCodeWithoutAWordIsStillReadable() {
        assertThat(nl.begrip("doelgroep", "jonge-ouders")).isEqualTo("jonge ouders");
    }

    @Test
    void aBraceInAValueIsLeftAlone() {
        assertThat(nl.zin("kaartje.van", "{0} {x")).isEqualTo("van {0} {x");
    }

    private static List<String> plaatsen(String zin) {
        return Pattern.compile("\\{\\w+}")
                .matcher(zin)
                .results()
                .map(m -> m.group())
                .sorted()
                .distinct()
                .toList();
    }

    /** What is left of a template when expressions, directives and tags are gone. */
    private static String zichtbaar(String sjabloon) {
        String rest = sjabloon;
        for (int i = 0; i < 4; i++) {
            rest = rest.replaceAll("(?:\\$|\\$unsafe|!)\\{[^{}]*}", "");
        }
        rest = rest.replaceAll("(?m)^@(?:import|param).*$", "");
        rest = rest.replaceAll("(?s)<!DOCTYPE[^>]*>|<[a-zA-Z/][^>]*>", "");
        for (int i = 0; i < 6; i++) {
            rest = rest.replaceAll("\\([^()]*\\)", "");
        }
        return rest.replaceAll("@[a-zA-Z][\\w.]*|@`|`", "");
    }

    private static List<Path> bronnen() throws IOException {
        try (Stream<Path> jte = Files.walk(Path.of("src/main/jte"));
                Stream<Path> java = Files.walk(Path.of("src/main/java"))) {
            return Stream.concat(jte, java)
                    .filter(p -> p.toString().endsWith(".jte") || p.toString().endsWith(".java"))
                    .toList();
        }
    }
}
