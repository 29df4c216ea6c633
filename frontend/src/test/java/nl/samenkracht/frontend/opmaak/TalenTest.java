package nl.samenkracht.frontend.opmaak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.samenkracht.frontend.kader.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TalenTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nederlands              | ''                       | ''",
                "Nederlands (op B1)      | ''                       | ''",
                "nl-NL                   | ''                       | ''",
                "nl/en                   | Engels                   | English",
                "Nederlands en Engels    | Engels                   | English",
                "oekraïens               | Oekraïens                | Ukrainian",
                "Perzisch                | Farsi                    | Farsi",
                "TAMAZIGHT               | Berbers                  | Berber",
                "gebarentaal             | Nederlandse Gebarentaal  | Dutch Sign Language",
                "English                 | Engels                   | English",
                "ara                     | Arabisch                 | Arabic",
                "sv                      | Zweeds                   | Swedish",
                "Klingon                 | Klingon                  | Klingon",
                "Arabisch (Syrisch en Iraaks) | Arabisch (Syrisch en Iraaks) | Arabisch (Syrisch en Iraaks)",
                "-                       | ''                       | ''"
            })
    void aLanguageIsNamedInTheLanguageOfThePageAndDutchIsNot(String getypt, String nl, String en) {
        assertThat(namen(Taal.NL, getypt)).isEqualTo(nl);
        assertThat(namen(Taal.EN, getypt)).isEqualTo(en);
    }

    @Test
    void aLanguageThatIsWrittenInTwoWaysIsSaidOnce() {
        assertThat(namen(Taal.NL, "Engels", "en", "Nederlands", "Turks")).isEqualTo("Engels, Turks");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "(", "a,", "(,", " en ", ", (a", "\n"})
    void languagesAreReadInStepsThatGrowWithTheText(String stuk) {
        Teller teller = new Teller(stuk.repeat(20_000 / stuk.length()));

        for (Pattern patroon : List.of(Talen.SCHEIDING, Talen.TOELICHTING)) {
            assertThat(patroon.matcher(teller).results().count()).isNotNegative();
        }

        assertThat(teller.gekeken).isLessThan(20_000 * 500);
    }

    @Test
    void everyLanguageOfTheTableHasANameThatTheTableKnows() {
        for (Taal taal : Taal.values()) {
            Teksten teksten = Teksten.lees(taal, Map.of());
            for (String code : Talen.codes()) {
                if (!code.equals("nl")) {
                    String naam = teksten.zin("taal." + code);
                    assertThat(namen(taal, naam)).as(code).isEqualTo(naam);
                    assertThat(namen(Taal.NL, naam)).as(naam).isEqualTo(namen(Taal.NL, code));
                }
            }
        }
    }

    private static final class Teller implements CharSequence {
        private final String tekst;
        private int gekeken;

        Teller(String tekst) {
            this.tekst = tekst;
        }

        @Override
        public char charAt(int plaats) {
            gekeken++;
            return tekst.charAt(plaats);
        }

        @Override
        public int length() {
            return tekst.length();
        }

        @Override
        public CharSequence subSequence(int van, int tot) {
            return tekst.subSequence(van, tot);
        }

        @Override
        public String toString() {
            return tekst;
        }
    }

    private static String namen(Taal taal, String... gesproken) {
        return String.join(", ", Talen.naastNederlands(List.of(gesproken), Teksten.lees(taal, Map.of()), taal));
    }
}
