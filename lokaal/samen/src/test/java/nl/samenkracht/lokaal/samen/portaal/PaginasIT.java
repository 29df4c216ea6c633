package nl.samenkracht.lokaal.samen.portaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.samenkracht.lokaal.samen.proef.Bezoek;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaginasIT {
    private static final Pattern AANBOD = Pattern.compile("/aanbod/([0-9a-f-]{36})/");

    private final Bezoek bezoek = Bezoek.portaal();

    @ParameterizedTest
    @ValueSource(strings = {"/zoeken?q=koffie", "/en/zoeken?q=zzqqxx"})
    void who_uses_a_keyboard_can_pass_the_form_on_the_way_to_the_results(String pad) throws Exception {
        Document pagina = Jsoup.parse(bezoek.haal(pad).body());

        assertThat(pagina.select("a.nl-skip-link").eachAttr("href")).containsExactly("#inhoud", "#uitkomst");
        assertThat(pagina.select("#uitkomst h1")).hasSize(1);
        assertThat(pagina.select("#uitkomst form[role=search]")).isEmpty();
    }

    @Test
    void a_page_without_results_has_no_way_past_a_form() throws Exception {
        assertThat(Jsoup.parse(bezoek.haal("/over").body()).select("a.nl-skip-link"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/zoeken",
                "/zoeken?weergave=kaart",
                "/wijken",
                "/wijken/oost",
                "/hulp-nu",
                "/mijn-lijst",
                "/toegankelijkheid",
                "/privacy",
                "/over"
            })
    void every_public_page_is_there_in_both_languages_and_leaves_nothing_behind(String pad) throws Exception {
        for (String taal : new String[] {"nl", "en"}) {
            String adres = taal.equals("nl") ? pad : pad.equals("/") ? "/en" : "/en" + pad;

            HttpResponse<String> antwoord = bezoek.haal(adres);

            assertThat(antwoord.statusCode()).as(adres).isEqualTo(200);
            assertThat(antwoord.body()).contains("<html lang=\"" + taal + "\"").contains("<h1");
            assertThat(antwoord.headers().firstValue("Set-Cookie")).isEmpty();
            assertThat(Jsoup.parse(antwoord.body()).select(".hulpbalk a[href$=/hulp-nu]"))
                    .as("urgent help one tap away")
                    .hasSize(1);
            assertThat(antwoord.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
            assertThat(antwoord.headers().firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(beleid ->
                            assertThat(beleid).contains("default-src 'none'").doesNotContain("unsafe"));
        }
    }

    @Test
    void the_list_of_wijken_counts_what_the_page_of_a_wijk_counts() throws Exception {
        Elements blokken = Jsoup.parse(bezoek.haal("/wijken").body()).select(".wijkblok");

        assertThat(blokken).isNotEmpty();
        for (Element blok : blokken) {
            String aantal = blok.select(".wijkblok-aantal").text().replaceAll("[^0-9]", "");
            String wijk = Jsoup.parse(bezoek.haal(blok.select("a").attr("href")).body())
                    .select("main")
                    .text()
                    .replace(".", "");
            assertThat(wijk).contains("Bekijk alle " + aantal + " mogelijkheden voor deze wijk");
        }
    }

    @Test
    void the_accessibility_statement_names_no_status_and_promises_nothing_the_municipality_did_not_fill_in()
            throws Exception {
        Document verklaring = Jsoup.parse(bezoek.haal("/toegankelijkheid").body());

        assertThat(verklaring.select("main").text())
                .contains("Nog niet bepaald", "Vraag het de gemeente Hilversum.")
                .doesNotContain("werkdagen");
        assertThat(verklaring.select(".gebreken > li"))
                .isNotEmpty()
                .allSatisfy(gebrek -> assertThat(gebrek.select("dd")).hasSize(5));
    }

    @ParameterizedTest
    @CsvSource({
        "/bestaat-niet, 404",
        "/en/bestaat-niet, 404",
        "/wijken/atlantis, 404",
        "/aanbod/geen-uuid, 404",
        "/aanbod/00000000-0000-4000-8000-000000000000, 404",
        "/organisaties/00000000-0000-4000-8000-000000000000, 404",
        "/aanbod/00000000-0000-4000-8000-000000000000/x/fout-melden, 404",
        "/..%2f..%2fetc%2fpasswd, 404",
        "/actuator/env, 404"
    })
    void what_is_not_there_gets_a_page_that_helps_on(String pad, int status) throws Exception {
        HttpResponse<String> antwoord = bezoek.haal(pad);

        assertThat(antwoord.statusCode()).isEqualTo(status);
        assertThat(antwoord.body()).contains("<h1").contains("action=\"").doesNotContain("Exception");
    }

    @Test
    void a_program_that_asks_json_gets_the_problem_in_words_and_an_unreadable_wish_gets_the_page() throws Exception {
        HttpResponse<String> json =
                bezoek.stuur(bezoek.vraag("/bestaat-niet").header("Accept", "application/json;q=0.9, */*"));
        assertThat(json.statusCode()).isEqualTo(404);
        assertThat(json.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(json.body()).contains("\"title\":\"Deze pagina is er niet\"").contains("\"detail\":");

        for (String wens : List.of("text/html, application/json", "///", "onzin", "*/*")) {
            HttpResponse<String> pagina =
                    bezoek.stuur(bezoek.vraag("/bestaat-niet").header("Accept", wens));
            assertThat(pagina.statusCode()).as(wens).isEqualTo(404);
            assertThat(pagina.body()).as(wens).contains("<h1");
        }
        assertThat(bezoek.stuur(bezoek.vraag("/privacy").header("Accept", "///"))
                        .body())
                .contains("<h1");
    }

    @ParameterizedTest
    @CsvSource({
        "/en/, /en",
        "/wijken/, /wijken",
        "/zoeken/?q=koffie, /zoeken?q=koffie",
        "/wijken/oost;jsessionid=1, /wijken/oost",
        "/;x, /"
    })
    void a_slash_or_a_semicolon_too_many_leads_to_the_page(String getypt, String bedoeld) throws Exception {
        HttpResponse<String> antwoord = bezoek.haal(getypt);

        assertThat(antwoord.statusCode()).isEqualTo(308);
        assertThat(antwoord.headers().firstValue("Location")).hasValue(bedoeld);
    }

    @Test
    void a_link_checker_may_ask_for_the_head_only() throws Exception {
        HttpResponse<String> antwoord =
                bezoek.stuur(bezoek.vraag("/wijken/oost").method("HEAD", HttpRequest.BodyPublishers.noBody()));

        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.body()).isEmpty();
    }

    /** RFC 9110, 13.1.2: compared weakly, any of a list. */
    @ParameterizedTest
    @ValueSource(strings = {"%s", "W/%s", "\"anders\", W/%s"})
    void a_page_that_did_not_change_is_not_sent_again(String zoals) throws Exception {
        HttpResponse<String> eerst = bezoek.haal("/privacy");
        String sterk = eerst.headers().firstValue("ETag").orElseThrow().substring(2);

        HttpResponse<String> weer =
                bezoek.stuur(bezoek.vraag("/privacy").header("If-None-Match", zoals.formatted(sterk)));

        assertThat(weer.statusCode()).isEqualTo(304);
        assertThat(weer.body()).isEmpty();
        assertThat(weer.headers().allValues("ETag")).containsExactly("W/" + sterk);
        assertThat(weer.headers().allValues("Vary")).containsExactly("Accept-Encoding");
        assertThat(weer.headers().firstValue("Cache-Control"))
                .isEqualTo(eerst.headers().firstValue("Cache-Control"));
    }

    @Test
    void a_page_that_changed_is_sent_again() throws Exception {
        HttpResponse<String> weer = bezoek.stuur(bezoek.vraag("/privacy").header("If-None-Match", "W/\"anders\""));

        assertThat(weer.statusCode()).isEqualTo(200);
        assertThat(weer.body()).isNotEmpty();
    }

    @Test
    void outlines_go_packed_to_who_can_read_that() throws Exception {
        HttpResponse<String> gepakt =
                bezoek.stuur(bezoek.vraag("/wijken.geojson").header("Accept-Encoding", "gzip"));

        assertThat(gepakt.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(gepakt.headers().firstValue("Content-Type")).hasValue("application/geo+json");
        assertThat(bezoek.haal("/wijken.geojson").body()).startsWith("{").contains("FeatureCollection");
    }

    @Test
    void the_sitemap_knows_pages_of_both_languages_and_is_kept_by_nobody_without_an_address_of_its_own()
            throws Exception {
        HttpResponse<String> kaart = bezoek.haal("/sitemap.xml");

        assertThat(kaart.body())
                .contains(
                        "/wijken/zuid</loc>",
                        "/en/wijken/zuid</loc>",
                        "/en/aanbod/",
                        "/hulp-nu</loc>",
                        "/organisaties/");
        assertThat(kaart.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void more_than_fits_on_a_list_is_said() throws Exception {
        String ids = AANBOD.matcher(bezoek.haal("/sitemap.xml").body())
                .results()
                .map(adres -> "id=" + adres.group(1))
                .distinct()
                .limit(51)
                .collect(Collectors.joining("&"));

        assertThat(bezoek.haal("/mijn-lijst?" + ids).body()).contains("Op een lijst passen 50 dingen");
        assertThat(bezoek.haal("/mijn-lijst?id=1-1-1-1-1").body()).contains("Uw lijst is nog leeg");
    }

    @Test
    void a_question_in_another_form_is_refused_and_not_answered_as_an_empty_one() throws Exception {
        HttpResponse<String> antwoord = bezoek.stuur(bezoek.vraag("/zoeken")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"q\":\"taal\"}")));

        assertThat(antwoord.statusCode()).isEqualTo(415);
    }

    @Test
    void gzip_with_weight_zero_is_not_wanted() throws Exception {
        HttpResponse<String> antwoord =
                bezoek.stuur(bezoek.vraag("/over").header("Accept-Encoding", "gzip;q=0, identity"));

        assertThat(antwoord.headers().firstValue("Content-Encoding")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/robots.txt", "/sitemap.xml", "/.well-known/security.txt"})
    void machines_find_what_they_look_for(String pad) throws Exception {
        assertThat(bezoek.haal(pad).statusCode()).isEqualTo(200);
    }
}
