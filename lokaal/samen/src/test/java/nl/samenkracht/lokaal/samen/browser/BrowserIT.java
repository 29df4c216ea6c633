package nl.samenkracht.lokaal.samen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.samenkracht.lokaal.samen.browser.Nodescript.Uitkomst;
import nl.samenkracht.lokaal.samen.proef.Portaal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scripts of {@code src/test/browser} (see LEESMIJ.md there) against the portal of this JVM. */
class BrowserIT {
    private static final Duration KORT = Duration.ofMinutes(15);
    private static final Duration RUIM = Duration.ofMinutes(20);
    private static final Duration LANG = Duration.ofMinutes(150);

    @BeforeAll
    static void bringPackages() throws IOException, InterruptedException {
        slaagt(Nodescript.voerUit("pakketten", KORT, "../../../../../frontend/bouw/installeer.mjs", "."));
    }

    @Test
    void every_engine_fails_the_bad_page_and_passes_the_good_one() throws IOException, InterruptedException {
        slaagt(Nodescript.voerUit("motoren", KORT, "--test", "test/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"toetsenbord", "zonderscript", "suggesties", "kaart", "druk", "gewicht"})
    void a_walk_through_the_portal_holds(String gang) throws IOException, InterruptedException {
        slaagt(Nodescript.voerUit(gang, KORT, metPortaal(gang + ".mjs")));
    }

    @Test
    void the_pages_most_people_see_have_no_accessibility_faults() throws IOException, InterruptedException {
        slaagt(Nodescript.voerUit("snel", RUIM, metPortaal("toegankelijkheid.mjs", "--snel")));
    }

    @Test
    @Tag("zwaar")
    void no_page_in_any_language_width_or_state_has_accessibility_faults() throws IOException, InterruptedException {
        slaagt(Nodescript.voerUit("alles", LANG, metPortaal("toegankelijkheid.mjs", "--alles", "--streng")));
    }

    /** What no address leads to: errors of the server, the notice of the fallback, a form sent too often. */
    @Test
    @Tag("zwaar")
    void no_state_that_the_templates_know_has_accessibility_faults() throws IOException, InterruptedException {
        slaagt(Nodescript.voerUit("galerij", LANG, "toegankelijkheid.mjs", "--galerij", "--alles", "--streng"));
    }

    private static String[] metPortaal(String... woorden) {
        List<String> opdracht = new ArrayList<>(List.of(woorden));
        opdracht.add("--basis");
        opdracht.add(Portaal.adres().toString());
        return opdracht.toArray(new String[0]);
    }

    private static void slaagt(Uitkomst uitkomst) {
        assertThat(uitkomst.code()).as(uitkomst.tekst()).isZero();
    }
}
