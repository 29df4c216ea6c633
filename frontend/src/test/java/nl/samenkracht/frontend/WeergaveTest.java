package nl.samenkracht.frontend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import nl.samenkracht.frontend.galerij.VoorbeeldPaginas;
import nl.samenkracht.frontend.kader.Taal;
import org.junit.jupiter.api.Test;

/** What certain pages must say. */
class WeergaveTest {

    private final Weergave weergave = new Weergave();

    @Test
    void anEntryNamesTheLanguagesBesidesDutchAndWhatIsSaidOfAnInterpreter() {
        assertThat(pagina("aanbod", Taal.NL))
                .contains("Ze spreken hier ook Turks en Arabisch.")
                .contains("Tolk:", "Vraag het een week van tevoren.");
        assertThat(pagina("aanbod", Taal.EN)).contains("They also speak Turkish and Arabic here.");
        assertThat(pagina("aanbod-kaal", Taal.NL)).doesNotContain("Ze spreken hier ook");
    }

    @Test
    void aMapSaysWhomItsOutlinesAreFrom() {
        assertThat(pagina("wijk", Taal.NL)).contains("data-wijken-bron=\"CBS / Kadaster, CC BY 4.0\"");
    }

    @Test
    void aLineWithoutANumberLeadsToTheMunicipality() {
        assertThat(pagina("hulp-nu", Taal.NL))
                .contains("href=\"https://gemeente.example/\"", "Naar de website van de gemeente Hilversum");
    }

    @Test
    void aHelpLineSaysWhenToCallInTheLanguageOfThePage() {
        assertThat(pagina("hulp-nu", Taal.NL)).contains("Er is direct gevaar");
        assertThat(pagina("hulp-nu", Taal.EN)).contains("There is immediate danger");
    }

    @Test
    void aCardOffersTheListUnlessItsPageMustLeaveNoTrace() {
        String html = pagina("zoeken", Taal.NL);

        assertThat(html.split("data-lijst-id", -1)).hasSize(html.split("id=\"resultaat-", -1).length - 1);
        assertThat(html.substring(html.indexOf("id=\"resultaat-5\""))).doesNotContain("data-lijst-id");
    }

    private String pagina(String naam, Taal taal) {
        byte[] html = weergave.render(
                Objects.requireNonNull(VoorbeeldPaginas.alle(taal).get(naam)));
        return new String(html, StandardCharsets.UTF_8);
    }
}
