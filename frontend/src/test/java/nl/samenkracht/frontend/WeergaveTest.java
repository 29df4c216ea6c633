package nl.samenkracht.frontend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
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
    void forWhomItIsIsSaidInWordsAndInKindsUnlessTheWordsNameThem() {
        assertThat(pagina("aanbod", Taal.NL))
                .contains("Voor volwassenen en ouderen uit de buurt.")
                .doesNotContain("Voor volwassenen en ouderen.");
        assertThat(pagina("aanbod", Taal.EN))
                .contains("Voor volwassenen en ouderen uit de buurt.", "For adults and older people.");
        assertThat(pagina("aanbod-geheim", Taal.NL))
                .contains("Voor wie thuis niet veilig is.", "Voor vrouwen en kinderen.");
    }

    @Test
    void whatItCostsAndWhenItWasCheckedStandsOnCardsAndListForOnPaper() {
        for (String naam : List.of("zoeken", "lijst")) {
            assertThat(pagina(naam, Taal.NL))
                    .as(naam)
                    .contains("Gratis. Koffie € 1")
                    .contains("Nagekeken op 3 november 2025.");
        }
    }

    @Test
    void theHeadingSaysThatItIsForTheWijk() {
        assertThat(pagina("zoeken", Taal.NL)).contains("mogelijkheden voor Oost bij “koffie”</h1>");
        assertThat(pagina("zoeken", Taal.EN)).contains("results for Oost matching “koffie”</h1>");
    }

    @Test
    void aPostcodeAndTheOrderByDistanceCanBeTakenAwayAboveTheResults() {
        assertThat(pagina("zoeken", Taal.NL))
                .contains("href=\"/zoeken?q=koffie&amp;wijk=oost\"", "Bij 1221 AB", "Dichtbij eerst");
    }

    @Test
    void anEntrySaysTheOfficialWordOnceWhereThePageUsesAnother() {
        assertThat(pagina("aanbod-kaal", Taal.NL)).containsOnlyOnce("maatwerkvoorziening</span>");
        assertThat(pagina("aanbod-kaal", Taal.EN)).containsOnlyOnce("<span lang=\"nl\">maatwerkvoorziening</span>");
        assertThat(pagina("aanbod", Taal.NL)).doesNotContain("In brieven van de gemeente");
    }

    @Test
    void moreThanTenDatesAreFolded() {
        String html = pagina("aanbod", Taal.NL);
        int vouw = html.indexOf("<details class=\"momenten-meer\">");
        String ineens = html.substring(html.indexOf("<ul class=\"momenten\">"), vouw);
        String gevouwen = html.substring(vouw, html.indexOf("</details>", vouw));

        assertThat(ineens.split("<li>", -1)).hasSize(11);
        assertThat(gevouwen).contains("<summary>Nog 4 data</summary>");
        assertThat(gevouwen.split("<li>", -1)).hasSize(5);
        assertThat(pagina("aanbod", Taal.EN)).contains("<summary>4 more dates</summary>");
        assertThat(pagina("aanbod-geheim", Taal.NL)).doesNotContain("momenten-meer");
    }

    @Test
    void aMapSaysWhomItsOutlinesAreFrom() {
        assertThat(pagina("wijk", Taal.NL)).contains("data-wijken-bron=\"CBS / Kadaster, CC BY 4.0\"");
    }

    @Test
    void aDrawingOfTheWijkenAndThePageAboutThePortalSayItToo() {
        for (String naam : List.of("start", "wijken", "wijk")) {
            assertThat(pagina(naam, Taal.NL)).as(naam).contains(">CBS / Kadaster, CC BY 4.0</p>");
        }
        assertThat(pagina("over", Taal.NL)).contains("De kaart van de wijken en buurten. CBS / Kadaster, CC BY 4.0.");
    }

    @Test
    void aLineWithoutANumberLeadsToTheMunicipality() {
        assertThat(pagina("hulp-nu", Taal.NL))
                .contains("href=\"https://gemeente.example/\"", "Naar de website van de gemeente Hilversum");
    }

    @Test
    void aboveResultsALineWithoutANumberLeadsToTheMunicipalityToo() {
        for (Taal taal : Taal.values()) {
            String html = pagina("zoeken-zonder-nummer", taal);
            int begin = html.indexOf("class=\"hulpdirect\"");

            assertThat(html.substring(begin, html.indexOf("</section>", begin)))
                    .contains(
                            taal == Taal.NL ? "Vraag het de gemeente Hilversum." : "Ask the municipality of Hilversum.")
                    .contains("href=\"https://gemeente.example/\"");
        }
    }

    @Test
    void aboveResultsALineSaysWhenItIsAnswered() {
        String html = pagina("zoeken-spoorloos", Taal.NL);
        int begin = html.indexOf("class=\"hulpdirect\"");

        assertThat(html.substring(begin, html.indexOf("</section>", begin))).contains("dag en nacht");
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

    @Test
    void theNumberOfWijkenIsCounted() {
        String wijken = pagina("wijken", Taal.NL);
        int aantal = wijken.split("<li class=\"wijkblok\">", -1).length - 1;

        assertThat(wijken).contains("Hilversum heeft " + aantal + " wijken.");
        assertThat(pagina("wijken-een", Taal.NL)).contains("Hilversum heeft 1 wijk.");
        assertThat(pagina("wijken-geen", Taal.NL)).contains("De wijken van Hilversum staan hier nog niet.");
    }

    @Test
    void noRoutePlannerHearsWhereSomebodyGoesWhoMustLeaveNoTrace() {
        assertThat(pagina("aanbod", Taal.NL)).contains("openstreetmap.org");
        assertThat(pagina("aanbod-geheim", Taal.NL))
                .contains("Voorbeeldstraat 9")
                .doesNotContain("openstreetmap");
    }

    @Test
    void aNeutralPageOfErrorHasAWayOutAndATitleThatTellsNothing() {
        assertThat(pagina("fout-neutraal", Taal.NL))
                .contains("<title>Informatie | Hilversum</title>", "data-eiland=\"snelweg\"", "Dit bestaat niet meer");
        assertThat(pagina("fout-410", Taal.NL)).doesNotContain("data-eiland=\"snelweg\"");
    }

    @Test
    void whoSeesWhichMapIsLookedAtIsToldOnlyWhenSomebodyDoes() {
        assertThat(pagina("privacy-achtergrond", Taal.NL)).contains("komt van een andere website: tegels.example.");
        assertThat(pagina("privacy", Taal.NL))
                .contains("De kaart komt van deze website zelf.", "gaat naar OpenStreetMap")
                .doesNotContain("PDOK", "Kadaster");
        assertThat(pagina("over-achtergrond", Taal.NL))
                .contains("De achtergrond van de kaart: Kaartgegevens van een ander.");
        assertThat(pagina("over", Taal.NL)).doesNotContain("achtergrond");
    }

    @Test
    void dutchWordsOfAnEntryAreMarkedAsDutchOnAnEnglishPageAndNamesOfNeedsAreNot() {
        assertThat(pagina("zoeken", Taal.EN))
                .contains("The text says: <span lang=\"nl\"><mark>koffie</mark>, <mark>thee</mark></span>")
                .contains("About: <span>eenzaam of alleen zijn</span>");
        assertThat(pagina("zoeken", Taal.NL))
                .contains("In de tekst staat: <span><mark>koffie</mark>, <mark>thee</mark></span>");
    }

    @Test
    void theAccessibilityStatementNamesNoStatusAndTellsOfEveryDeviationAllThatTheModelAsks() {
        String html = pagina("toegankelijkheid", Taal.NL);

        assertThat(html)
                .contains("Nog niet bepaald: er is nog geen handmatig onderzoek gedaan.")
                .contains("EN 301 549, versie 3.2.1", "WCAG 2.2, op niveau A en AA")
                .contains("opgesteld op 24 november 2025", "laatste wijziging was op 1 december 2025")
                .contains("href=\"https://www.nationaleombudsman.nl/klacht-indienen/uw-klacht\"")
                .doesNotContainPattern("voldoet (volledig|gedeeltelijk)");
        assertThat(html.split("<ol class=\"gebreken\">")[1].split("</ol>")[0].split("<li>"))
                .hasSize(3)
                .filteredOn(gebrek -> gebrek.contains("<h3>"))
                .allSatisfy(gebrek -> assertThat(gebrek)
                        .contains(
                                ">Eis</dt>",
                                "<dd class=\"utrecht-data-list__item-value\">WCAG ",
                                ">Wat u merkt</dt>",
                                ">Wat u wel kunt doen</dt>")
                        .containsPattern(">Gevonden op</dt><dd[^>]*>\\d+ \\w+ 2025</dd>")
                        .containsPattern(
                                ">Wanneer het klaar is</dt><dd[^>]*>(Voor \\d+ \\w+ 2026|Nog niet gepland)</dd>"));
    }

    @Test
    void whatTheMunicipalityDidNotFillInForTheStatementIsNotInvented() {
        assertThat(pagina("toegankelijkheid", Taal.NL))
                .contains("Het webadres staat hier nog niet. Vraag het de gemeente Hilversum.")
                .contains("Hoe snel u antwoord krijgt, staat hier nog niet. Vraag het de gemeente Hilversum.")
                .contains("moet deze verklaring nog goedkeuren")
                .doesNotContain("werkdag");
        assertThat(pagina("toegankelijkheid-ingevuld", Taal.NL))
                .contains("<li>https://samenkracht.example</li>")
                .contains("Binnen 5 werkdagen hoort u", "Binnen 3 weken is uw vraag afgehandeld.")
                .contains("href=\"https://register.example/verklaring\"")
                .doesNotContain("Vraag het de gemeente", "nog goedkeuren");
    }

    /** The norm asks levels A and AA: a criterium of AAA is no fault under it. */
    @Test
    void everyCriteriumThatAFaultCanNameIsOneTheNormAsks() {
        List<String> aaa = List.of(
                ("1.2.6 1.2.7 1.2.8 1.2.9 1.3.6 1.4.6 1.4.7 1.4.8 1.4.9 2.1.3 2.2.3 2.2.4 2.2.5 2.2.6 2.3.2 2.3.3"
                                + " 2.4.8 2.4.9 2.4.10 2.4.12 2.4.13 2.5.5 2.5.6 3.1.3 3.1.4 3.1.5 3.1.6 3.2.5 3.3.5 3.3.6 3.3.9")
                        .split(" "));

        assertThat(weergave.teksten(Taal.NL).sleutels())
                .filteredOn(sleutel -> sleutel.startsWith("eis."))
                .isNotEmpty()
                .noneMatch(sleutel -> aaa.contains(sleutel.substring("eis.".length())));
    }

    private String pagina(String naam, Taal taal) {
        byte[] html = weergave.render(
                Objects.requireNonNull(VoorbeeldPaginas.alle(taal).get(naam)));
        return new String(html, StandardCharsets.UTF_8);
    }
}
