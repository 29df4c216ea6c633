package nl.samenkracht.lokaal.samen.portaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenkracht.catalogus.hulpvragen.Hulpvragen;
import nl.samenkracht.catalogus.vraagwijzer.Hulp;
import nl.samenkracht.catalogus.vraagwijzer.Vraagwijzer;
import nl.samenkracht.catalogus.vraagwijzer.Weg;
import nl.samenkracht.lokaal.samen.proef.Bezoek;
import nl.samenkracht.lokaal.samen.proef.Resultaten;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The questions for who cannot find words, as a visitor without scripts meets them. */
class VraagwijzerIT {
    /** What a person can look through. */
    private static final int EEN_HANDVOL = 3;
    /** After a number to call it need not be more. */
    private static final int ENKELE = 3;

    private static final Vraagwijzer VRAAGWIJZER = Vraagwijzer.standaard(Hulpvragen.standaard());

    private final Bezoek bezoek = Bezoek.portaal();

    @Test
    void every_way_through_the_questions_ends_in_a_handful_of_results_and_in_some_for_every_wijk() throws Exception {
        Map<List<String>, Weg> wegen = new LinkedHashMap<>();
        VRAAGWIJZER.wegen().forEach(weg -> wegen.putIfAbsent(weg.hulpvragen(), weg));
        assertThat(wegen).hasSizeGreaterThan(1000);
        Set<String> mager = new LinkedHashSet<>();

        for (Map.Entry<List<String>, Weg> weg : wegen.entrySet()) {
            Resultaten resultaten = Resultaten.van(bezoek.zoek(weg.getKey().stream()
                    .flatMap(code -> List.of("hulpvraag", code).stream())
                    .toArray(String[]::new)));
            if (resultaten.totaal() < EEN_HANDVOL || resultaten.minstInEenWijk() == 0) {
                mager.add(weg.getValue().code() + " " + weg.getKey() + ": " + resultaten.totaal() + ", "
                        + resultaten.minstInEenWijk());
            }
        }

        assertThat(mager).isEmpty();
    }

    @Test
    void the_first_page_offers_every_leefgebied_something_else_and_not_knowing() throws Exception {
        for (String taal : List.of("", "/en")) {
            List<String> links = links(haal(taal + "/vraagwijzer"), "main");

            assertThat(links)
                    .containsAll(VRAAGWIJZER.begins().stream()
                            .map(begin -> taal + "/vraagwijzer/" + begin)
                            .toList());
        }
    }

    @Test
    void every_question_is_a_page_in_both_languages_that_says_how_far_one_is_and_leads_on_and_back() throws Exception {
        Set<String> paden = VRAAGWIJZER
                .wegen()
                .flatMap(weg -> IntStream.rangeClosed(0, weg.stappen().size()).mapToObj(tot -> pad(weg, tot)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        // One way to each question is enough: its page does not depend on how one came there.
        Map<String, String> perVraag = new LinkedHashMap<>();
        for (String pad : paden) {
            perVraag.putIfAbsent(vraagOp(pad), pad);
        }
        assertThat(perVraag).hasSize(VRAAGWIJZER.vragen().size() + 1);

        for (String pad : perVraag.values()) {
            for (String taal : List.of("", "/en")) {
                HttpResponse<String> antwoord = bezoek.haal(taal + pad);
                Document pagina = Jsoup.parse(antwoord.body());

                assertThat(antwoord.statusCode()).as(taal + pad).isEqualTo(200);
                assertThat(antwoord.headers().firstValue("Set-Cookie")).isEmpty();
                assertThat(antwoord.headers().firstValue("Cache-Control")).hasValue("no-cache, private");
                assertThat(pagina.select("h1")).hasSize(1);
                assertThat(pagina.select(".vraag-waar").text())
                        .containsPattern(taal.isEmpty() ? "Vraag [1-5] van [3-5]" : "Question [1-5] of [3-5]");
                assertThat(pagina.select(".antwoorden a")).hasSizeGreaterThan(4);
                assertThat(pagina.select(".vraag-vorige a").attr("href")).startsWith(taal + "/vraagwijzer");
                assertThat(pagina.select("main form")).isEmpty();
            }
        }
    }

    @Test
    void a_resident_goes_from_home_to_results_and_back_to_change_an_answer() throws Exception {
        Document pagina = volg(haal("/"), ".vraaghulp a");
        pagina = volg(pagina, ".tegel[href$=financien]");
        assertThat(pagina.select(".vraag-waar").text()).contains("Vraag 1 van 4");
        pagina = kies(pagina, "Ik kan iets niet betalen, of ik heb schulden");
        pagina = kies(pagina, "Ik krijg brieven van een deurwaarder of incassobureau");
        pagina = kies(pagina, "Ik heb kinderen");
        assertThat(pagina.select("h1").text()).isEqualTo("In welke wijk woont u?");
        pagina = volg(pagina, ".antwoord[href$='wijk=zuid']");

        assertThat(pagina.select("h1").text()).startsWith("We vonden");
        assertThat(pagina.select(".keuzepad").text())
                .startsWith(
                        "U koos: Geld en schulden · Ik kan iets niet betalen, of ik heb schulden · Ik krijg brieven");
        assertThat(pagina.select("select[name=wijk] option[selected]").val()).isEqualTo("zuid");
        assertThat(pagina.select(".begrepen").text()).contains("deurwaarder", "schulden");

        pagina = volg(pagina, ".keuzepad a");
        assertThat(pagina.select(".vraag-gegeven li")).hasSize(2);
        pagina = volg(pagina, ".vraag-vorige a");
        assertThat(pagina.select("h1").text()).isEqualTo("Wat past het best?");
        assertThat(volg(pagina, ".vraag-vorige a").select("h1").text()).isEqualTo("Wat is er met uw geld?");
        pagina = volg(pagina, ".vraag-gegeven a");
        assertThat(pagina.select("h1").text()).isEqualTo("Wat is er met uw geld?");
        assertThat(volg(pagina, ".vraag-vorige a").select("h1").text()).isEqualTo("Waar gaat het over?");
    }

    @Test
    void who_answers_that_they_do_not_know_every_time_still_comes_to_help() throws Exception {
        Document pagina = kies(haal("/vraagwijzer"), "Ik weet het niet goed");
        for (int vraag = 1; pagina.select(".antwoorden").size() == 1 && vraag < 6; vraag++) {
            pagina = kies(pagina, pagina.select("h1").text().startsWith("In welke wijk") ? "Sla over" : "Weet ik niet");
        }

        assertThat(new Resultaten(pagina).totaal()).isGreaterThanOrEqualTo(EEN_HANDVOL);
    }

    @Test
    void an_answer_in_danger_leads_at_once_to_who_to_call_on_a_page_that_betrays_nothing() throws Exception {
        String neutraal = haal("/hulp-nu").title();
        for (Hulp hulp : VRAAGWIJZER.hulp()) {
            for (String taal : List.of("", "/en")) {
                String adres = taal + "/vraagwijzer/verder?bij=" + hulp.code();
                HttpResponse<String> antwoord = bezoek.haal(adres);
                Document pagina = Jsoup.parse(antwoord.body());

                assertThat(antwoord.statusCode()).as(adres).isEqualTo(200);
                assertThat(antwoord.headers().firstValue("Cache-Control")).hasValue("no-store");
                assertThat(antwoord.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
                assertThat(pagina.title())
                        .isEqualTo(
                                taal.isEmpty() ? neutraal : haal("/en/hulp-nu").title());
                assertThat(pagina.select("[data-eiland=snelweg]")).isNotEmpty();
                assertThat(pagina.select(".hulplijn a[href='tel:112']")).isNotEmpty();
                assertThat(pagina.select("main form").attr("method")).isEqualTo("post");
            }
        }
    }

    @Test
    void after_every_number_to_call_there_is_help_to_be_found_without_a_trace() throws Exception {
        for (Hulp hulp : VRAAGWIJZER.hulp()) {
            String[] velden = hulp.hulpvragen().stream()
                    .flatMap(code -> List.of("hulpvraag", code).stream())
                    .toArray(String[]::new);

            HttpResponse<String> gevonden = bezoek.verstuur("/zoeken", Map.of("Sec-Fetch-Site", "same-origin"), velden);

            assertThat(Resultaten.van(gevonden).totaal()).as(hulp.code()).isGreaterThanOrEqualTo(ENKELE);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/vraagwijzer/huiselijke-relaties, Iemand doet mij pijn, 0800-2000",
        "/vraagwijzer/huiselijke-relaties, Ik ben bang dat een kind, 0800-2000",
        "/vraagwijzer/geestelijke-gezondheid, Ik wil niet meer leven, 113",
        "/vraagwijzer/weet-niet, Ik ben thuis niet veilig, 0800-2000"
    })
    void the_number_for_the_situation_stands_first_and_help_nearby_is_found_without_a_trace(
            String pad, String antwoord, String nummer) throws Exception {
        Document vraag = haal(pad);
        Element link = vraag.expectFirst(".antwoord:contains(" + antwoord + ")");
        assertThat(link.attr("href")).matches("/vraagwijzer/verder\\?bij=[a-z]");

        Document pagina = haal(link.attr("href"));
        assertThat(pagina.select(".hulplijn-groot a[href^=tel]").eachText()).anyMatch(bel -> bel.contains(nummer));

        Element formulier = pagina.expectFirst("main form");
        String[] velden = formulier.select("input").stream()
                .flatMap(veld -> List.of(veld.attr("name"), veld.val()).stream())
                .toArray(String[]::new);
        HttpResponse<String> gevonden =
                bezoek.verstuur(formulier.attr("action"), Map.of("Sec-Fetch-Site", "same-origin"), velden);
        Document resultaten = Jsoup.parse(gevonden.body());
        assertThat(new Resultaten(resultaten).totaal()).isPositive();
        assertThat(resultaten.title()).isEqualTo(pagina.title());
        assertThat(resultaten.select(".hulpdirect a[href^=tel]").eachText()).anyMatch(bel -> bel.contains(nummer));
        assertThat(resultaten.select("[href]").eachAttr("href")).noneMatch(adres -> adres.contains("hulpvraag"));
    }

    @ParameterizedTest
    @CsvSource({
        "/vraagwijzer/maan, 404",
        "/vraagwijzer/verder, 404",
        "/vraagwijzer/verder?bij=zz, 404",
        "/vraagwijzer/financien?gekozen=maan, 404",
        "/en/vraagwijzer/financien?gekozen=schuld.maan, 404",
        "/vraagwijzer/financien?gekozen=schuld.schulden.kind.nog-een, 404",
        "/vraagwijzer/financien?gekozen=, 200",
        "/vraagwijzer/financien?gekozen=..., 404",
        "/vraagwijzer/, 308"
    })
    void an_address_that_is_not_there_leads_on(String pad, int status) throws Exception {
        assertThat(bezoek.haal(pad).statusCode()).isEqualTo(status);
    }

    @Test
    void an_answer_nobody_knows_is_said_on_the_question_it_was_given_to() throws Exception {
        Document pagina = Jsoup.parse(
                bezoek.haal("/vraagwijzer/financien?gekozen=schuld.maan").body());

        assertThat(pagina.select("main .utrecht-alert").text()).contains("Dit antwoord kennen we niet");
        assertThat(pagina.select(".vraag-waar").text()).contains("Vraag 2 van 4");
        assertThat(links(pagina, ".antwoorden")).contains("/vraagwijzer/financien?gekozen=schuld.huur");
    }

    @Test
    void a_list_collected_without_scripts_comes_along() throws Exception {
        String lijst = "lijst=00000000-0000-4000-8000-000000000000";

        assertThat(links(haal("/vraagwijzer?" + lijst), "main .tegels")).allMatch(link -> link.contains(lijst));
        assertThat(links(haal("/vraagwijzer/financien?gekozen=schuld&" + lijst), "main .antwoorden"))
                .allMatch(link -> link.contains(lijst));
        assertThat(links(haal("/vraagwijzer/financien?gekozen=schuld.huur.kind&" + lijst), "main .antwoorden"))
                .allMatch(link -> link.contains(lijst) && link.startsWith("/zoeken?hulpvraag=huurachterstand"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/en", "/zoeken?q=xqzwvk", "/bestaat-niet"})
    void who_does_not_find_words_is_offered_the_questions(String pad) throws Exception {
        String heen = (pad.startsWith("/en") ? "/en" : "") + "/vraagwijzer";

        assertThat(links(Jsoup.parse(bezoek.haal(pad).body()), "main")).contains(heen);
    }

    @Test
    void search_engines_know_the_first_page_and_leave_the_steps_alone() throws Exception {
        assertThat(bezoek.haal("/sitemap.xml").body()).contains("/vraagwijzer</loc>", "/en/vraagwijzer</loc>");
        assertThat(bezoek.haal("/robots.txt").body()).contains("Disallow: /vraagwijzer/", "Disallow: /en/vraagwijzer/");
        assertThat(haal("/vraagwijzer").select("meta[name=robots]")).isEmpty();
        assertThat(haal("/vraagwijzer/financien").select("meta[name=robots]").attr("content"))
                .isEqualTo("noindex");
    }

    @Test
    void a_question_is_only_asked_not_sent() throws Exception {
        HttpResponse<String> antwoord =
                bezoek.stuur(bezoek.vraag("/vraagwijzer/financien").POST(HttpRequest.BodyPublishers.noBody()));

        assertThat(antwoord.statusCode()).isEqualTo(405);
        assertThat(antwoord.headers().firstValue("Allow"))
                .hasValueSatisfying(mag -> assertThat(mag).contains("GET"));
    }

    private static String pad(Weg weg, int tot) {
        String antwoorden = weg.stappen().subList(0, tot).stream()
                .map(stap -> stap.antwoord().code())
                .collect(Collectors.joining("."));
        return "/vraagwijzer/" + weg.begin() + (antwoorden.isEmpty() ? "" : "?gekozen=" + antwoorden);
    }

    private static String vraagOp(String pad) {
        String code = pad.substring("/vraagwijzer/".length()).replace("?gekozen=", ".");
        List<String> codes = List.of(code.split("\\."));
        nl.samenkracht.catalogus.vraagwijzer.Vraag vraag = VRAAGWIJZER
                .zover(codes.get(0), codes.subList(1, codes.size()))
                .orElseThrow()
                .volgende();
        return vraag == null ? "wijk" : vraag.code();
    }

    private Document haal(String pad) throws Exception {
        HttpResponse<String> antwoord = bezoek.haal(pad);
        assertThat(antwoord.statusCode()).as(pad).isEqualTo(200);
        return Jsoup.parse(antwoord.body());
    }

    private Document kies(Document pagina, String antwoord) throws Exception {
        return volg(pagina, ".antwoord:contains(" + antwoord + ")");
    }

    private Document volg(Document pagina, String link) throws Exception {
        return haal(pagina.expectFirst(link).attr("href"));
    }

    private static List<String> links(Document pagina, String waar) {
        return pagina.select(waar + " a[href]").eachAttr("href");
    }
}
