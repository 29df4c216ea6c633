package nl.samenkracht.lokaal.samen.portaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.samenkracht.lokaal.samen.proef.Bezoek;
import nl.samenkracht.lokaal.samen.proef.Resultaten;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A search for needs by their code, without words. */
class HulpvraagIT {
    private static final String GEKOZEN = "financien.schuld.deurwaarder.kind";

    private final Bezoek bezoek = Bezoek.portaal();

    @Test
    void a_need_by_code_finds_what_helps_with_it_and_nothing_else() throws Exception {
        Resultaten schulden = zoek("hulpvraag", "schulden");

        assertThat(schulden.totaal()).isPositive().isLessThan(zoek().totaal());
        assertThat(schulden.document().select("#resultaten > li").get(0).text()).contains("Gaat over: schulden");
    }

    @Test
    void needs_together_find_what_helps_with_any_of_them_what_helps_with_the_first_first() throws Exception {
        Resultaten eerst = zoek("hulpvraag", "inloop");
        Resultaten tweede = zoek("hulpvraag", "schulden");
        Resultaten samen = zoek("hulpvraag", "inloop", "hulpvraag", "schulden");

        assertThat(samen.totaal())
                .isGreaterThanOrEqualTo(Math.max(eerst.totaal(), tweede.totaal()))
                .isLessThanOrEqualTo(eerst.totaal() + tweede.totaal());
        assertThat(samen.document().select("#resultaten > li").get(0).text()).containsPattern("Gaat over:[^.]*koffie");
        assertThat(samen.adressen())
                .isNotEqualTo(
                        zoek("hulpvraag", "schulden", "hulpvraag", "inloop").adressen());
    }

    @Test
    void codes_nobody_knows_and_more_than_a_few_are_left_out_without_a_word() throws Exception {
        List<String> bekend = zoek("hulpvraag", "schulden").adressen();

        assertThat(zoek("hulpvraag", "maan", "hulpvraag", "schulden", "hulpvraag", "")
                        .adressen())
                .isEqualTo(bekend);
        assertThat(zoek("hulpvraag", "maan").totaal()).isEqualTo(zoek().totaal());
        Document veel = zoek(
                        "hulpvraag",
                        "inloop",
                        "hulpvraag",
                        "digid",
                        "hulpvraag",
                        "lezen",
                        "hulpvraag",
                        "koken",
                        "hulpvraag",
                        "schulden")
                .document();
        assertThat(veel.select(".begrepen li")).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stelletje klootzakken", "rot toch op met jullie kutsite", "fuck you all"})
    void who_swears_gets_a_page_like_any_other(String vraag) throws Exception {
        Document pagina = zoek("q", vraag).document();

        assertThat(pagina.select(".hulpdirect")).isEmpty();
        assertThat(pagina.select("title").text()).doesNotContain(vraag);
        assertThat(pagina.select("#resultaten > li, .uitweg a, main a[href*=wijkpunt]"))
                .isNotEmpty();
    }

    @Test
    void what_was_understood_is_shown_and_can_be_switched_off() throws Exception {
        Document pagina = zoek("hulpvraag", "inloop", "hulpvraag", "schulden").document();
        Element schulden = pagina.select(".begrepen a").stream()
                .filter(chip -> chip.text().contains("schulden"))
                .findFirst()
                .orElseThrow();

        Resultaten zonder = Resultaten.van(bezoek.haal(schulden.attr("href")));

        assertThat(schulden.attr("href")).doesNotContain("hulpvraag=schulden");
        assertThat(zonder.adressen())
                .isEqualTo(zoek("hulpvraag", "inloop", "niet", "schulden").adressen());
        assertThat(zonder.document().select(".begrepen li")).hasSize(1);
    }

    @Test
    void words_and_a_need_go_together() throws Exception {
        Resultaten beide = zoek("q", "koffie", "hulpvraag", "schulden");

        assertThat(beide.totaal()).isGreaterThan(zoek("q", "koffie").totaal());
        assertThat(beide.document().select(".begrepen").text()).contains("schulden");
        assertThat(beide.document().select("input[name=q]").val()).isEqualTo("koffie");
    }

    @Test
    void filters_counts_wijk_and_pages_hold_for_needs_as_for_words() throws Exception {
        Resultaten alles = zoek("hulpvraag", "inloop");
        List<String> bladerend = new ArrayList<>();
        for (int pagina = 1; bladerend.size() < alles.totaal() && pagina < 50; pagina++) {
            bladerend.addAll(zoek("hulpvraag", "inloop", "sorteer", "naam", "pagina", Integer.toString(pagina))
                    .adressen());
        }
        assertThat(bladerend).hasSize((int) alles.totaal()).doesNotHaveDuplicates();

        for (Element soort : alles.document().select("label:has(input[name=soort])")) {
            long gekozen = zoek(
                            "hulpvraag",
                            "inloop",
                            "soort",
                            soort.select("input").val())
                    .totaal();
            assertThat(soort.select("b").text()).isEqualTo(Long.toString(gekozen));
        }
        assertThat(zoek("hulpvraag", "inloop", "wijk", "oost").totaal())
                .isPositive()
                .isLessThan(alles.totaal());
        assertThat(zoek("hulpvraag", "inloop", "postcode", "1213AB", "sorteer", "afstand")
                        .document()
                        .text())
                .containsPattern("op ongeveer \\d+ meter");
    }

    @Test
    void a_form_a_page_a_filter_and_the_map_keep_the_needs_and_what_was_answered() throws Exception {
        String[] velden = {"hulpvraag", "wat-is-er-te-doen", "hulpvraag", "inloop", "gekozen", GEKOZEN};
        Document pagina = zoek(velden).document();
        String filter = zoek(Stream.concat(Stream.of("soort", "activiteit"), Stream.of(velden))
                        .toArray(String[]::new))
                .document()
                .select("a.gekozen-keuze[href*=hulpvraag]")
                .attr("href");

        assertThat(pagina.select("#zoekformulier input[type=hidden][name=hulpvraag]")
                        .eachAttr("value"))
                .containsExactly("wat-is-er-te-doen", "inloop");
        assertThat(pagina.select("#zoekformulier input[type=hidden][name=gekozen]")
                        .val())
                .isEqualTo(GEKOZEN);
        assertThat(List.of(
                        pagina.select("nav a[rel=next]").attr("href"),
                        pagina.select("#kaart a[href*='/zoeken']").attr("href"),
                        filter))
                .allMatch(adres -> adres.contains("hulpvraag=wat-is-er-te-doen&hulpvraag=inloop&gekozen=" + GEKOZEN));
    }

    @Test
    void by_post_the_same_is_found_and_no_link_holds_what_was_asked() throws Exception {
        String pagina = bezoek.verstuur(
                        "/zoeken",
                        Map.of("Sec-Fetch-Site", "same-origin"),
                        "hulpvraag",
                        "inloop",
                        "hulpvraag",
                        "schulden",
                        "gekozen",
                        GEKOZEN)
                .body();

        assertThat(new Resultaten(Jsoup.parse(pagina)).adressen())
                .isEqualTo(zoek("hulpvraag", "inloop", "hulpvraag", "schulden").adressen());
        assertThat(Jsoup.parse(pagina).select("[href]").eachAttr("href"))
                .noneMatch(adres -> adres.contains("hulpvraag") || adres.contains("gekozen"));
        assertThat(Jsoup.parse(pagina).select(".begrepen button[name=niet]").eachAttr("value"))
                .contains("inloop", "schulden");

        Document zonder = Jsoup.parse(bezoek.verstuur(
                        "/zoeken",
                        Map.of("Sec-Fetch-Site", "same-origin"),
                        "hulpvraag",
                        "inloop",
                        "hulpvraag",
                        "schulden",
                        "niet",
                        "schulden")
                .body());
        assertThat(zonder.select(".begrepen li")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"geweld-thuis", "denken-aan-zelfdoding", "kind-in-gevaar", "uitbuiting"})
    void a_need_in_danger_gets_a_page_that_betrays_nothing_also_among_other_needs(String hulpvraag) throws Exception {
        HttpResponse<String> antwoord =
                bezoek.zoek("hulpvraag", "inloop", "hulpvraag", "digid", "hulpvraag", "lezen", "hulpvraag", hulpvraag);
        Document pagina = Jsoup.parse(antwoord.body());

        assertThat(pagina.title())
                .isEqualTo(Jsoup.parse(bezoek.haal("/hulp-nu").body()).title());
        assertThat(pagina.select("[data-eiland=snelweg]")).isNotEmpty();
        assertThat(antwoord.headers().firstValue("Cache-Control")).hasValue("no-store");
        if (!hulpvraag.equals("uitbuiting")) {
            assertThat(pagina.select(".hulpdirect a[href^=tel]")).isNotEmpty();
        }
    }

    @Test
    void english_needs_and_answers_are_named_in_english() throws Exception {
        Document pagina = Jsoup.parse(
                bezoek.haal("/en/zoeken?hulpvraag=schulden&gekozen=" + GEKOZEN).body());

        assertThat(pagina.select(".begrepen").text()).contains("debts");
        assertThat(pagina.select(".keuzepad").text()).startsWith("You chose: Money and debts · I cannot pay something");
    }

    private Resultaten zoek(String... velden) throws Exception {
        return Resultaten.van(bezoek.zoek(velden));
    }
}
