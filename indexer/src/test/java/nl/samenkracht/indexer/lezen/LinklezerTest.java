package nl.samenkracht.indexer.lezen;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenkracht.indexer.verslag.Reden;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Only addresses of the web, however they are written. */
class LinklezerTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            www.voorbeeld.example            | https://www.voorbeeld.example
            voorbeeld.example/pad?x=1&y=a    | https://voorbeeld.example/pad?x=1&y=a
            http://voorbeeld.example         | http://voorbeeld.example
            HTTPS://Voorbeeld.Example/Pad    | https://voorbeeld.example/Pad
            zie: voorbeeld.example           |
            """)
    void eenKaalWebadresKrijgtHttps(String tekst, @Nullable String adres) {
        assertThat(Linklezer.lees(tekst).waarde().orElse(null)).isEqualTo(adres);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                " JaVaScRiPt:alert(1)",
                "java\tscript:alert(1)",
                "data:text/html,<script>",
                "file:///etc/passwd",
                "vbscript:x",
                "ftp://voorbeeld.example"
            })
    void andereDanWebadressenWordenGeweigerd(String tekst) {
        assertThat(Linklezer.lees(tekst).redenen()).containsExactly(Reden.LINK_GEWEIGERD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://",
                "https://gebruiker:geheim@voorbeeld.example",
                "geen link",
                "https://-.-",
                "https://localhost"
            })
    void watGeenWebadresIsValtWeg(String tekst) {
        assertThat(Linklezer.lees(tekst).waarde()).isEmpty();
    }
}
