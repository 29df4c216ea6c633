package nl.samenkracht.lokaal.samen.portaal;

import static nl.samenkracht.lokaal.samen.proef.Uitkomst.adressen;
import static nl.samenkracht.lokaal.samen.proef.Uitkomst.totaal;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.samenkracht.lokaal.samen.proef.Bezoek;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZoekenIT {
    private final Bezoek bezoek = Bezoek.portaal();

    @Test
    void a_word_finds_entries_with_the_word_marked() throws Exception {
        String pagina = bezoek.zoek("q", "koffie").body();

        assertThat(adressen(pagina)).isNotEmpty();
        assertThat(Jsoup.parse(pagina).select("#resultaten mark").eachText())
                .anyMatch(woord -> woord.toLowerCase(Locale.ROOT).startsWith("koffie"));
    }

    @Test
    void an_inflected_word_finds_the_same_and_a_capital_changes_nothing() throws Exception {
        assertThat(totaal(bezoek.zoek("q", "WANDELEN").body()))
                .isEqualTo(totaal(bezoek.zoek("q", "wandelen").body()))
                .isGreaterThan(0);
    }

    @Test
    void a_wijk_narrows_to_what_serves_it() throws Exception {
        long overal = totaal(bezoek.zoek().body());
        long oost = totaal(bezoek.zoek("wijk", "oost").body());

        assertThat(oost).isPositive().isLessThan(overal);
    }

    @Test
    void pages_together_hold_everything_once() throws Exception {
        List<String> alles = new ArrayList<>();
        long totaal = totaal(bezoek.zoek("sorteer", "naam", "wijk", "zuid").body());
        for (int pagina = 1; alles.size() < totaal && pagina < 50; pagina++) {
            alles.addAll(adressen(bezoek.zoek("sorteer", "naam", "wijk", "zuid", "pagina", Integer.toString(pagina))
                    .body()));
        }

        assertThat(alles).hasSize((int) totaal).doesNotHaveDuplicates();
    }

    @Test
    void a_question_by_post_gives_the_same_and_is_kept_nowhere() throws Exception {
        HttpResponse<String> post = bezoek.verstuur("/zoeken", Map.of("Sec-Fetch-Site", "same-origin"), "q", "koffie");

        assertThat(post.statusCode()).isEqualTo(200);
        assertThat(totaal(post.body()))
                .isEqualTo(totaal(bezoek.zoek("q", "koffie").body()));
        assertThat(post.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lijst", "kaart"})
    void no_link_on_a_page_asked_by_post_holds_what_was_asked(String weergave) throws Exception {
        for (String woord : List.of("koffie", "xqzwvk")) {
            String pagina = bezoek.verstuur(
                            "/zoeken",
                            Map.of("Sec-Fetch-Site", "same-origin"),
                            "q",
                            woord,
                            "wijk",
                            "oost",
                            "postcode",
                            "1211BR",
                            "lat",
                            "52.2251",
                            "lon",
                            "5.1752",
                            "weergave",
                            weergave)
                    .body();

            assertThat(Jsoup.parse(pagina).select("[href]").eachAttr("href"))
                    .noneMatch(adres -> adres.contains("q=")
                            // The same on every page.
                            || (adres.contains("zoeken?") && !adres.equals("/zoeken?soort=wijkpunt"))
                            || adres.contains("1211BR")
                            || adres.contains("52.225"));
        }
    }

    @Test
    void what_is_open_on_the_day_that_was_named_comes_first_and_nothing_is_left_out() throws Exception {
        String dag = LocalDate.now(ZoneId.of("Europe/Amsterdam"))
                .plusDays(2)
                .getDayOfWeek()
                .getDisplayName(TextStyle.FULL, Locale.forLanguageTag("nl"));
        String pagina = bezoek.zoek("q", "koffie op " + dag, "uitleg", "").body();
        Document met = Jsoup.parse(pagina);

        assertThat(met.select("main").text()).contains("U noemt een tijd: op " + dag + ".");
        assertThat(met.select("#resultaten details").eachText().get(0)).contains("is dan open");
        assertThat(totaal(pagina)).isEqualTo(totaal(bezoek.zoek("q", "koffie").body()));

        String zonder = met.select(".begrepen a:contains(" + dag + ")").attr("href");
        assertThat(zonder).isNotEmpty();
        assertThat(Jsoup.parse(bezoek.haal(zonder).body()).select("main").text())
                .doesNotContain("U noemt een tijd");
    }

    @Test
    void the_map_opens_and_closes_by_post_too() throws Exception {
        String dicht = bezoek.verstuur("/zoeken", Map.of(), "q", "koffie").body();
        assertThat(Jsoup.parse(dicht)
                        .select("button[form=zoekformulier][formmethod=post][name=weergave][value=kaart-1]"))
                .hasSize(1);

        String open = bezoek.verstuur("/zoeken", Map.of(), "q", "koffie", "weergave", "kaart")
                .body();
        assertThat(Jsoup.parse(open).select("#kaart").attr("data-start")).isEqualTo("meteen");

        String weerDicht = bezoek.verstuur("/zoeken", Map.of(), "q", "koffie", "weergave", "kaart", "weergave", "lijst")
                .body();
        assertThat(Jsoup.parse(weerDicht).select("#kaart").attr("data-start")).isEqualTo("knop");
    }

    @Test
    void the_map_opens_and_closes_by_post_on_the_page_one_was_on_and_a_new_question_starts_at_the_first()
            throws Exception {
        String tweede =
                bezoek.verstuur("/zoeken", Map.of(), "q", "", "pagina", "2").body();

        String open = bezoek.verstuur("/zoeken", Map.of(), "q", "", "weergave", wissel(tweede))
                .body();
        String weerDicht = bezoek.verstuur("/zoeken", Map.of(), "q", "", "weergave", "kaart", "weergave", wissel(open))
                .body();

        assertThat(adressen(open)).isEqualTo(adressen(tweede)).isEqualTo(adressen(weerDicht));
        assertThat(Jsoup.parse(open).select("#kaart").attr("data-start")).isEqualTo("meteen");
        assertThat(Jsoup.parse(weerDicht).select("#kaart").attr("data-start")).isEqualTo("knop");
        assertThat(Jsoup.parse(open).select("#zoekformulier input[type=hidden]").eachAttr("value"))
                .contains("kaart")
                .doesNotContain("2", "kaart-2");
    }

    private static String wissel(String pagina) {
        return Jsoup.parse(pagina)
                .select("#kaart button[form=zoekformulier][name=weergave]")
                .val();
    }

    @ParameterizedTest
    @CsvSource({
        "mishandeling, 0800-2000",
        "mijn man slaat mij, 0800-2000",
        "ik word geslagen, 0800-2000",
        "zelfdoding, 113",
        "ik wil dood, 113"
    })
    void a_question_in_need_gets_the_number_above_the_results_on_a_page_that_betrays_nothing(
            String vraag, String nummer) throws Exception {
        HttpResponse<String> antwoord = bezoek.zoek("q", vraag);
        Document pagina = Jsoup.parse(antwoord.body());

        assertThat(pagina.select(".hulpdirect a[href^=tel]").eachText()).anyMatch(tekst -> tekst.contains(nummer));
        assertThat(pagina.title()).doesNotContain(vraag).isEqualTo(neutraleTitel());
        assertThat(pagina.select("[data-eiland=snelweg]")).isNotEmpty();
        assertThat(antwoord.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void the_urgent_card_begins_with_the_situation_then_the_number_then_who_answers() throws Exception {
        Document pagina = Jsoup.parse(bezoek.zoek("q", "mijn man slaat mij").body());

        assertThat(pagina.select(".hulpdirect li").text())
                .startsWith("Geweld thuis, of zorgen over een kind of oudere Bel 0800-2000 Veilig Thuis");
    }

    @Test
    void what_nobody_confirmed_of_a_line_is_not_told() throws Exception {
        Document pagina = Jsoup.parse(bezoek.haal("/hulp-nu").body());

        assertThat(pagina.select(".hulplijn:contains(Kindertelefoon)").text())
                .containsIgnoringCase("0800-0432")
                .containsIgnoringCase("gratis")
                .doesNotContain("verdag");
        assertThat(pagina.select(".hulplijn:contains(MIND Korrelatie)").text())
                .contains("0900-1450")
                .doesNotContain("etaald", "erkdagen");
    }

    @ParameterizedTest
    @CsvSource({
        "/zoeken?q=ik+heb+vannacht+geen+slaapplek, Vraag het de gemeente Hilversum.",
        "/en/zoeken?q=nowhere+to+sleep, Ask the municipality of Hilversum."
    })
    void where_the_municipality_has_given_no_number_yet_one_is_told_to_ask_there(String adres, String zin)
            throws Exception {
        Document pagina = Jsoup.parse(bezoek.haal(adres).body());

        assertThat(pagina.select(".hulpdirect li").text()).contains(zin);
        assertThat(pagina.select(".hulpdirect li a[href^=http]")).isNotEmpty();
    }

    @Test
    void an_everyday_question_gets_an_everyday_page() throws Exception {
        Document pagina = Jsoup.parse(bezoek.zoek("q", "koffie").body());

        assertThat(pagina.select(".hulpdirect")).isEmpty();
        assertThat(pagina.select("h1").text()).contains("koffie");
        assertThat(pagina.title()).contains("Hilversum").doesNotContain("koffie");
    }

    @Test
    void a_place_named_in_the_question_narrows_to_its_wijk_and_can_be_taken_back() throws Exception {
        String pagina = bezoek.zoek("q", "koffie in Kerkelanden").body();
        Document document = Jsoup.parse(pagina);

        assertThat(totaal(pagina))
                .isEqualTo(totaal(bezoek.zoek("q", "koffie", "wijk", "zuidwest").body()));
        assertThat(document.select("select[name=wijk] option[selected]").val()).isEqualTo("zuidwest");
        String overal = bezoek.haal(document.select(".gekozen a").attr("href")).body();
        assertThat(totaal(overal)).isEqualTo(totaal(bezoek.zoek("q", "koffie").body()));
        assertThat(totaal(bezoek.zoek("q", "koffie in Kerkelanden", "wijk", "oost")
                        .body()))
                .isEqualTo(totaal(bezoek.zoek("q", "koffie", "wijk", "oost").body()));
        assertThat(totaal(bezoek.zoek("q", "Kerkelanden").body()))
                .isEqualTo(totaal(bezoek.zoek("wijk", "zuidwest").body()));
    }

    @Test
    void who_offers_help_is_told_by_which_words_and_sees_who_looks_for_people_first() throws Exception {
        Document aanbod = Jsoup.parse(bezoek.zoek("q", "ik wil graag iets doen voor ouderen in de buurt")
                .body());
        Document vraag =
                Jsoup.parse(bezoek.zoek("q", "wie komt er eens op bezoek").body());

        assertThat(aanbod.text()).contains("U wilt iets doen voor een ander, denken wij (“");
        assertThat(vraag.text()).doesNotContain("U wilt iets doen voor een ander");
    }

    @Test
    void what_points_at_a_person_is_taken_out_of_the_question_and_its_address() throws Exception {
        HttpResponse<String> antwoord = bezoek.zoek("q", "taalles {voor} 111222333 & meer", "wijk", "oost");

        assertThat(antwoord.statusCode()).isEqualTo(303);
        String heen = antwoord.headers().firstValue("Location").orElseThrow();
        assertThat(heen).doesNotContain("111222333").contains("wijk=oost");
        Document pagina = Jsoup.parse(bezoek.haal(heen).body());
        assertThat(pagina.select("input[name=q]").val()).isEqualTo("taalles {voor} & meer");
        assertThat(pagina.text()).contains("Dat hebben we weggehaald");

        HttpResponse<String> post =
                bezoek.verstuur("/zoeken", Map.of("Sec-Fetch-Site", "same-origin"), "q", "taalles 111222333");
        assertThat(post.statusCode()).isEqualTo(200);
        assertThat(post.body()).doesNotContain("111222333").contains("Dat hebben we weggehaald");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/zoeken?q=bel+06+00+00+00+00&wijk=oost&soort=activiteit&soort=spreekuur",
                "/zoeken?wijk=oost&q=bel%20+31600000000&soort=activiteit&soort=spreekuur",
                "/en/zoeken?q=bel+%2B31+6-0000.0000&wijk=oost&soort=activiteit&soort=spreekuur",
                "/en/zoeken?soort=activiteit&soort=spreekuur&q=bel+0031+6+0000+0000&wijk=oost",
                "/zoeken?q=bel+(035)+000+00+00&wijk=oost&soort=activiteit&soort=spreekuur",
                "/zoeken?q=bel+iemand%40voorbeeld.example&wijk=oost&soort=activiteit&soort=spreekuur",
                "/zoeken?q=bel+bsn+111.222.333&wijk=oost&soort=activiteit&soort=spreekuur",
                "/en/zoeken?q=bel&q=111222333&wijk=oost&zonder-waarde&soort=activiteit&soort=spreekuur"
            })
    void however_a_number_or_address_is_written_the_address_goes_on_without_it_and_with_all_else(String pad)
            throws Exception {
        HttpResponse<String> antwoord = bezoek.haal(pad);

        assertThat(antwoord.statusCode()).isEqualTo(303);
        String heen = antwoord.headers().firstValue("Location").orElseThrow();
        assertThat(heen)
                .startsWith(pad.substring(0, pad.indexOf('?') + 1))
                .contains("q=bel", "wijk=oost", "soort=activiteit", "soort=spreekuur", "gewist=ja")
                .doesNotContainPattern("0000|111|222|00.00|iemand");
        HttpResponse<String> daarna = bezoek.haal(heen);
        assertThat(daarna.statusCode()).isEqualTo(200);
        assertThat(daarna.body()).doesNotContain("111222333", "31600000000", "iemand@");
    }

    private String neutraleTitel() throws Exception {
        return Jsoup.parse(bezoek.haal("/hulp-nu").body()).title();
    }

    @Test
    void what_is_found_nowhere_leads_to_people_who_think_along() throws Exception {
        Document pagina = Jsoup.parse(bezoek.zoek("q", "xqzwvk").body());
        String zonderWijkpunt =
                bezoek.zoek("q", "xqzwvk", "soort", "vrijwilligersvacature").body();

        assertThat(pagina.select("#resultaten h2").eachText()).anyMatch(naam -> naam.contains("Wijkpunt"));
        assertThat(pagina.text()).contains("staat niet in onze lijst");
        assertThat(totaal(zonderWijkpunt)).isZero();
        assertThat(zonderWijkpunt).contains("/wijken").doesNotContain("staat niet in onze lijst");
    }
}
