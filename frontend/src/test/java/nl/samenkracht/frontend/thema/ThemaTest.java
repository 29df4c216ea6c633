package nl.samenkracht.frontend.thema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Contrast as WCAG 2.2 defines it, for every pair of colours that the styles put together. */
class ThemaTest {

    private static final Pattern TOKEN = Pattern.compile("--kleur-([a-z-]+):\\s*#([0-9a-f]{6})");
    private static final List<String> GRONDEN =
            List.of("papier", "kaart", "zon-zacht", "groen-zacht", "klei-zacht", "blauw-zacht", "alarm-zacht");

    @Test
    void textStandsOutSevenToOneInLightAndDark() throws IOException {
        for (Map<String, String> thema : themas()) {
            for (String grond : GRONDEN) {
                meet(thema, "inkt", grond, 7);
                meet(thema, "schemer", grond, 7);
                meet(thema, "groen", grond, 7);
                meet(thema, "groen-donker", grond, 7);
            }
            meet(thema, "klei", "kaart", 7);
            meet(thema, "klei", "klei-zacht", 7);
            meet(thema, "blauw", "kaart", 7);
            meet(thema, "blauw", "blauw-zacht", 7);
            meet(thema, "alarm", "kaart", 7);
            meet(thema, "alarm", "papier", 7);
            meet(thema, "alarm", "alarm-zacht", 7);
            meet(thema, "op-groen", "groen", 7);
            meet(thema, "op-groen", "groen-donker", 7);
            meet(thema, "op-zon", "zon", 7);
        }
    }

    @Test
    void edgesAndTheFocusRingStandOutThreeToOne() throws IOException {
        for (Map<String, String> thema : themas()) {
            meet(thema, "rand", "kaart", 3);
            for (String grond : GRONDEN) {
                meet(thema, "focus-buiten", grond, 3);
            }
            meet(thema, "focus-buiten", "focus-binnen", 3);
        }
    }

    private static void meet(Map<String, String> thema, String voor, String achter, double minstens) {
        double licht = helderheid(thema.getOrDefault(voor, ""));
        double donker = helderheid(thema.getOrDefault(achter, ""));
        double verhouding = (Math.max(licht, donker) + 0.05) / (Math.min(licht, donker) + 0.05);
        assertThat(verhouding).as("%s on %s", voor, achter).isGreaterThanOrEqualTo(minstens);
    }

    private static double helderheid(String hex) {
        double r = kanaal(hex.substring(0, 2));
        double g = kanaal(hex.substring(2, 4));
        double b = kanaal(hex.substring(4, 6));
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    }

    private static double kanaal(String hex) {
        double deel = Integer.parseInt(hex, 16) / 255.0;
        return deel <= 0.04045 ? deel / 12.92 : Math.pow((deel + 0.055) / 1.055, 2.4);
    }

    /** The light tokens, and the same with the dark ones over them. */
    private static List<Map<String, String>> themas() throws IOException {
        String css = Files.readString(Path.of("src/main/css/tokens.css"));
        int donker = css.indexOf("@media (prefers-color-scheme: dark)");
        Map<String, String> licht = tokens(css.substring(0, donker));
        Map<String, String> nacht = new HashMap<>(licht);
        nacht.putAll(tokens(css.substring(donker)));
        assertThat(licht).hasSizeGreaterThan(15);
        return List.of(licht, nacht);
    }

    private static Map<String, String> tokens(String css) {
        Map<String, String> tokens = new HashMap<>();
        TOKEN.matcher(css).results().forEach(m -> tokens.put(m.group(1), m.group(2)));
        return tokens;
    }
}
