package nl.samenkracht.lokaal.samen.portaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenkracht.lokaal.samen.proef.Bezoek;
import nl.samenkracht.lokaal.samen.proef.Registerhand;
import nl.samenkracht.lokaal.samen.proef.Resultaten;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who finds nothing or little never comes to an empty page. */
class UitwegIT {
    private static final Pattern AANTAL = Pattern.compile(": (\\d+) mogelijkhe");

    private final Bezoek bezoek = Bezoek.portaal();

    @ParameterizedTest
    @ValueSource(strings = {"/zoeken", "/en/zoeken"})
    void who_finds_nothing_is_told_who_thinks_along_with_hours_and_a_number(String pad) throws Exception {
        Element leeg = leeg(pad + "?q=zzqqxx&wijk=zuid&soort=vrijwilligersvacature");

        assertThat(leeg.text()).contains("Wijkpunt Zuid").containsPattern("\\d[.:]30 (tot|to) \\d");
        assertThat(leeg.select("a[href^=tel:]")).isNotEmpty();
        assertThat(leeg.text()).contains("Sociaal Plein");
        assertThat(leeg.select("a[href=https://www.hilversum.nl]")).isNotEmpty();
    }

    @Test
    @Timeout(60)
    void who_finds_nothing_does_not_wait_for_a_register_that_hangs() throws Exception {
        String vraag = "/zoeken?q=zzqqxx&wijk=zuid&soort=vrijwilligersvacature";

        try (Connection vast = Registerhand.houdVast("zoekdocument")) {
            assertThat(leeg(vraag).text()).contains("Sociaal Plein").doesNotContain("Wijkpunt Zuid");
            vast.rollback();
        }

        assertThat(leeg(vraag).text()).contains("Wijkpunt Zuid");
    }

    @Test
    void the_same_in_other_wijken_is_as_much_as_was_said_and_neighbours_come_first() throws Exception {
        List<Element> elders = new ArrayList<>(
                leeg("/zoeken?q=schulden&wijk=zuid&soort=activiteit").select("a:contains(mogelijkhe)"));
        elders.addAll(leeg("/zoeken?q=schaken&wijk=zuidwest&soort=spreekuur").select("a:contains(mogelijkhe)"));

        assertThat(elders).hasSizeGreaterThan(2);
        assertThat(elders.get(0).text()).startsWith("In Centrum, hiernaast: ");
        for (Element wijk : elders) {
            Matcher aantal = AANTAL.matcher(wijk.text());
            assertThat(aantal.find()).isTrue();
            assertThat(Resultaten.van(bezoek.haal(wijk.attr("href"))).totaal())
                    .isEqualTo(Long.parseLong(aantal.group(1)));
        }
    }

    @Test
    void broader_help_finds_something() throws Exception {
        Element schaken = leeg("/zoeken?q=schaken&wijk=zuidwest&soort=spreekuur");
        Element ruimer = eerste(schaken, "a:contains(Zoek ruimer:)");
        Element leefgebied = eerste(leeg("/zoeken?q=schulden&wijk=zuid&soort=activiteit"), "a:contains(Kijk bij:)");

        assertThat(Resultaten.van(bezoek.haal(ruimer.attr("href"))).totaal()).isPositive();
        assertThat(leefgebied.text()).isEqualTo("Kijk bij: Geld en schulden");
        assertThat(Resultaten.van(bezoek.haal(leefgebied.attr("href"))).totaal())
                .isPositive();
    }

    @Test
    void without_filters_a_wijk_in_the_words_does_not_count_either() throws Exception {
        Element zonder = eerste(leeg("/zoeken?q=schaken+in+zuidwest&soort=spreekuur"), "a:contains(zonder uw keuzes)");

        Resultaten overal = Resultaten.van(bezoek.haal(zonder.attr("href")));
        assertThat(overal.totaal()).isPositive();
        assertThat(overal.document().select("#veld-wijk option[selected]").val())
                .isEmpty();
    }

    @Test
    void a_slip_is_asked_back_as_a_link_that_keeps_the_filters() throws Exception {
        Document pagina = Jsoup.parse(bezoek.haal("/zoeken?q=huiswerkbegelijding&wijk=zuid&soort=wijkpunt")
                .body());
        Element bedoeld = eerste(pagina, ".bedoeld a");

        assertThat(bedoeld.text()).isEqualTo("huiswerkbegeleiding");
        Document verder = Jsoup.parse(bezoek.haal(bedoeld.attr("href")).body());
        assertThat(verder.select("#veld-q").val()).isEqualTo("huiswerkbegeleiding");
        assertThat(verder.select("#veld-wijk option[selected]").val()).isEqualTo("zuid");
        assertThat(verder.select("input[name=soort][checked]").val()).isEqualTo("wijkpunt");
        assertThat(verder.select(".bedoeld")).isEmpty();
    }

    @Test
    void without_a_trace_every_next_step_goes_by_form() throws Exception {
        Document pagina = Jsoup.parse(verstuur("q", "huiswerkbegelijding", "wijk", "zuid", "soort", "wijkpunt"));

        assertThat(pagina.select("a[href*=begel]")).isEmpty();
        Element bedoeld = eerste(pagina, ".bedoeld form[method=post]");
        Document verder = Jsoup.parse(verstuur(velden(bedoeld)));
        assertThat(verder.select("#veld-q").val()).isEqualTo("huiswerkbegeleiding");
        assertThat(verder.select(".stil-aan")).isNotEmpty();
        Element zonder = eerste(pagina, ".leeg form:contains(zonder uw keuzes)");
        assertThat(new Resultaten(Jsoup.parse(verstuur(velden(zonder)))).totaal())
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mevrouw schulten", "hulp voor Schulten", "ik heet schulten"})
    void what_may_be_somebodys_name_is_not_asked_back(String vraag) throws Exception {
        assertThat(Jsoup.parse(bezoek.zoek("q", "schulten", "wijk", "zuid", "soort", "activiteit")
                                .body())
                        .select(".bedoeld"))
                .isNotEmpty();
        assertThat(Jsoup.parse(bezoek.zoek("q", vraag, "wijk", "zuid", "soort", "activiteit")
                                .body())
                        .select(".bedoeld"))
                .isEmpty();
    }

    @Test
    void little_found_shows_less_of_the_same_below_the_list_and_plenty_nothing() throws Exception {
        Resultaten weinig = Resultaten.van(bezoek.haal("/zoeken?q=schulden&wijk=zuid&soort=activiteit"));

        assertThat(weinig.totaal()).isBetween(1L, 4L);
        assertThat(weinig.document().select("#resultaten ~ .leeg a[href$=/vraagwijzer]"))
                .isNotEmpty();
        assertThat(weinig.document().select(".leeg").text()).contains("Wijkpunt Zuid", "Sociaal Plein");
        assertThat(Jsoup.parse(bezoek.zoek("q", "koffie").body()).select(".leeg"))
                .isEmpty();
    }

    @Test
    void in_a_chosen_wijk_a_card_says_that_it_is_there_when_its_place_is() throws Exception {
        Document pagina = Jsoup.parse(bezoek.zoek("q", "koffie", "wijk", "zuid").body());

        for (Element kaartje : pagina.select("#resultaten > li")) {
            boolean inZuid = kaartje.select(".feiten li").eachText().stream()
                    .anyMatch(feit -> feit.matches("(.*, )?Zuid( .*)?"));
            assertThat(kaartje.select(".kaartje-reden")
                            .text()
                            .toLowerCase(Locale.ROOT)
                            .contains("in uw wijk"))
                    .as(kaartje.text())
                    .isEqualTo(inZuid);
        }
        assertThat(pagina.select(".kaartje-reden mark").eachText()).anyMatch(woord -> woord.equalsIgnoreCase("koffie"));
    }

    private Element leeg(String pad) throws Exception {
        return eerste(Jsoup.parse(bezoek.haal(pad).body()), ".leeg");
    }

    private static Element eerste(Element binnen, String wat) {
        return Objects.requireNonNull(binnen.selectFirst(wat), wat);
    }

    private String verstuur(String... velden) throws Exception {
        return bezoek.verstuur("/zoeken", Map.of(), velden).body();
    }

    private static String[] velden(Element formulier) {
        return formulier.select("input[type=hidden]").stream()
                .flatMap(veld -> List.of(veld.attr("name"), veld.val()).stream())
                .toArray(String[]::new);
    }
}
