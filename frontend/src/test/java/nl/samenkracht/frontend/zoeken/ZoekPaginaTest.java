package nl.samenkracht.frontend.zoeken;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.samenkracht.frontend.Weergave;
import nl.samenkracht.frontend.galerij.VoorbeeldPaginas;
import nl.samenkracht.frontend.kader.Taal;
import org.junit.jupiter.api.Test;

/** What the page of results says. */
class ZoekPaginaTest {
    private static final Pattern REDEN = Pattern.compile("<p class=\"kaartje-reden\">(.*?)</p>", Pattern.DOTALL);
    private static final Pattern MERK = Pattern.compile("<[^>]+>");

    private final Weergave weergave = new Weergave();

    @Test
    void aboveResultsALineSaysFirstWhenToCallThenTheNumberThenWhoAnswers() {
        assertThat(tekst(tussen(pagina("zoeken-spoorloos", Taal.NL), "class=\"hulpdirect\"", "</li>")))
                .containsSubsequence(
                        "U denkt aan zelfdoding, of u bent bang dat een ander dat doet",
                        "Bel 113",
                        "113 Zelfmoordpreventie",
                        "dag en nacht");
    }

    @Test
    void aCardSaysWhyItIsThereInOneLine() {
        assertThat(redenen(Taal.NL))
                .containsExactly(
                        "In de naam staat: Koffie · in uw wijk",
                        "In de tekst staat: koffie, thee · voor uw wijk",
                        "Gaat over: eenzaam of alleen zijn",
                        "In uw wijk");
        assertThat(redenen(Taal.EN)).startsWith("In the name: Koffie · in your district");
    }

    @Test
    void aWordOfTheQuestionAmongTheReasonsIsMarkedAndANeedIsNot() {
        assertThat(pagina("zoeken", Taal.EN)).contains("In the name: <span lang=\"nl\"><mark>Koffie</mark></span>");
        assertThat(pagina("zoeken", Taal.NL)).contains("Gaat over: <span>eenzaam of alleen zijn</span>");
    }

    @Test
    void whoFoundNothingIsShownWhereElseToLookAndWhoThinksAlong() {
        String leeg = tekst(tussen(pagina("zoeken-leeg", Taal.NL), "<section class=\"leeg\"", "</section>"));

        assertThat(leeg)
                .containsSubsequence(
                        "In Zuidoost, hiernaast: 2 mogelijkheden",
                        "In Centrum, hiernaast: 1 mogelijkheid",
                        "In Zuid: 3 mogelijkheden",
                        "Zoek ruimer: samen iets doen of maken",
                        "Wijkpunt Oost",
                        "Nu open, tot 17.00 uur",
                        "Maandag, dinsdag en donderdag 9.00 tot 17.00 uur",
                        "Bel 035-0000101",
                        "Bij het Sociaal Plein zoekt iemand met u mee.",
                        "Bel 035-0000100");
    }

    @Test
    void whatMayHaveBeenMeantIsALinkAndWithoutATraceAButton() {
        assertThat(tussen(pagina("zoeken-leeg", Taal.NL), "<p>Bedoelde u:</p>", "</div>"))
                .contains("<a class=\"verder\" href=\"/zoeken?q=kantklossen\"")
                .doesNotContain("<form");
        assertThat(tussen(pagina("zoeken-leeg-spoorloos", Taal.EN), "<p>Did you mean:</p>", "</div>"))
                .contains("method=\"post\"", "name=\"q\" value=\"kantklossen\"", "kantklossen</span></button>")
                .doesNotContain("href");
    }

    @Test
    void withoutATraceNoNextStepHoldsTheQuestionInItsAddress() {
        assertThat(tussen(pagina("zoeken-leeg-spoorloos", Taal.NL), "<section class=\"leeg\"", "</section>"))
                .contains("In Zuidoost, hiernaast: 2 mogelijkheden</span></button>")
                .doesNotContain("/zoeken?");
    }

    @Test
    void whereTheDeskHasNoNumberOneIsToldToAskTheMunicipality() {
        assertThat(tussen(pagina("zoeken-leeg-spoorloos", Taal.NL), "<section class=\"leeg\"", "</section>"))
                .contains("Vraag het de gemeente Hilversum.", "href=\"https://gemeente.example/\"")
                .doesNotContain("035-0000100");
    }

    @Test
    void belowFewResultsStandsLessOfTheSame() {
        String weinig = tekst(tussen(pagina("zoeken-gekozen", Taal.NL), "<section class=\"leeg\"", "</section>"));

        assertThat(weinig)
                .contains("Niet gevonden wat u zoekt?", "In Centrum", "Wijkpunt Oost", "het Sociaal Plein")
                .doesNotContain("In Zuid:", "Maandag", "Probeer een ander woord");
        assertThat(pagina("zoeken", Taal.NL)).doesNotContain("class=\"leeg\"");
    }

    private List<String> redenen(Taal taal) {
        return REDEN.matcher(pagina("zoeken", taal))
                .results()
                .map(gevonden -> tekst(gevonden.group(1)))
                .toList();
    }

    private static String tussen(String html, String begin, String eind) {
        int vanaf = html.indexOf(begin);
        return html.substring(vanaf, html.indexOf(eind, vanaf));
    }

    private static String tekst(String html) {
        return MERK.matcher(html).replaceAll("").replaceAll("\\s+", " ").strip();
    }

    private String pagina(String naam, Taal taal) {
        return new String(
                weergave.render(
                        Objects.requireNonNull(VoorbeeldPaginas.alle(taal).get(naam))),
                StandardCharsets.UTF_8);
    }
}
