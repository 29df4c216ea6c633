package nl.samenkracht.lokaal.samen.portaal;

import static nl.samenkracht.lokaal.samen.proef.Geduld.tot;
import static nl.samenkracht.lokaal.samen.proef.Registerhand.voerUit;
import static nl.samenkracht.lokaal.samen.proef.Registerhand.vraag;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.samenkracht.indexer.migreren.Registerschema;
import nl.samenkracht.lokaal.samen.proef.Bezoek;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a portal counts of what people ask, and how it asks whether they found it. */
class GebruikIT {
    private static final Map<String, String> VAN_HIER = Map.of("Sec-Fetch-Site", "same-origin");
    private static final String ALLE = "select coalesce(sum(aantal), 0) from gebruik_telling where code = 'vraag'";

    private final Bezoek bezoek = Bezoek.portaal();

    @Test
    void a_question_somebody_types_is_counted_by_need_by_word_and_by_language() throws Exception {
        long schulden = telling("hulpvraag", "schulden");
        long engels = telling("kenmerk", "en");

        typ("/zoeken?q=ik+heb+schulden");
        // As the form on the page of results sends it.
        typ("/zoeken?q=ik+heb+schulden&wijk=&open=&postcode=&sorteer=relevantie");
        typ("/en/zoeken?q=i+am+lonely");

        tot(() -> telling("kenmerk", "en") > engels);
        assertThat(telling("hulpvraag", "schulden")).isEqualTo(schulden + 2);
        assertThat(telling("woord", "schuld")).isPositive();
    }

    @Test
    void what_is_not_a_new_question_of_a_person_or_tells_of_danger_or_of_somebody_is_not_counted() throws Exception {
        long voor = Long.parseLong(vraag(ALLE));
        String kenmerk =
                bezoek.haal("/zoeken?q=schulden").headers().firstValue("ETag").orElseThrow();

        for (String pad : List.of(
                "/zoeken",
                "/zoeken?q=",
                "/zoeken?q=schulden&pagina=2",
                "/zoeken?q=schulden&soort=spreekuur",
                "/zoeken?q=schulden&open=nu",
                "/zoeken?q=schulden&weergave=kaart",
                "/zoeken?q=schulden&niet=inloop",
                "/zoeken?q=schulden&gewist=ja",
                "/zoeken?q=schulden+111222333",
                "/zoeken?hulpvraag=schulden",
                "/zoeken?q=hij+slaat+mij",
                "/zoeken?q=mishandeling",
                "/en/zoeken?q=he+beats+me",
                "/zoeken?q=schulden+van+mevrouw+zwabberink",
                "/zoeken?q=schulden+zwabberlaan+3",
                "/zoeken?q=schulden+1211+AB")) {
            assertThat(typ(pad).statusCode()).as(pad).isIn(200, 303);
        }
        bezoek.haal("/zoeken?q=schulden");
        stuur(browser("/zoeken?q=schulden").header("If-None-Match", kenmerk), 304);
        stuur(browser("/zoeken?q=schulden").header("Sec-Purpose", "prefetch"), 200);
        stuur(bezoek.vraag("/zoeken?q=schulden").method("HEAD", HttpRequest.BodyPublishers.noBody()), 200);
        bezoek.verstuur(
                "/zoeken",
                Map.of("Sec-Fetch-Site", "same-origin", "Sec-Fetch-Mode", "navigate", "Sec-Fetch-Dest", "document"),
                "q",
                "schulden");

        typ("/zoeken?q=koffie");
        tot(() -> Long.parseLong(vraag(ALLE)) > voor);
        assertThat(Long.parseLong(vraag(ALLE))).isEqualTo(voor + 1);
    }

    @Test
    void no_question_stands_in_any_table() throws Exception {
        long voor = Long.parseLong(vraag(ALLE));
        typ("/zoeken?q=hulp+voor+fatima+zwabberink+met+111222333");
        typ("/zoeken?q=hulp+voor+Fatima+Zwabberink");
        typ("/zoeken?q=ik+zoek+een+plimbrokje+voor+de+kast");
        tot(() -> Long.parseLong(vraag(ALLE)) > voor);

        for (String woord : List.of("zwabberink", "111222333", "plimbrokje", "ik zoek een")) {
            assertThat(tabellenMet(woord)).as(woord).isEmpty();
        }
    }

    @Test
    void counts_that_cannot_be_written_keep_nobody_from_searching() throws Exception {
        long voor = Long.parseLong(vraag(ALLE));
        voerUit("revoke execute on function gebruik_tel, gebruik_vergeet from " + Registerschema.PORTAALROL);
        try {
            for (int keer = 0; keer < 10; keer++) {
                assertThat(typ("/zoeken?q=koffie").body()).contains("id=\"resultaat-1\"");
            }
        } finally {
            voerUit("grant execute on function gebruik_tel, gebruik_vergeet to " + Registerschema.PORTAALROL);
        }
        tot(() -> {
            typ("/zoeken?q=koffie");
            return Long.parseLong(vraag(ALLE)) > voor;
        });
    }

    @ParameterizedTest
    @CsvSource({"'', koffie+%26+thee", "/en, i+am+lonely"})
    void who_found_it_says_so_with_one_press_is_thanked_and_goes_back(String taal, String vraag) throws Exception {
        String adres = taal + "/zoeken?q=" + vraag + "&wijk=oost";
        Document resultaten = Jsoup.parse(bezoek.haal(adres).body());
        Element formulier = resultaten.expectFirst("form.oordeel");
        assertThat(formulier.attr("method")).isEqualTo("post");
        assertThat(formulier.attr("action")).isEqualTo(taal + "/oordeel");
        long voor = duim("ja", "");

        HttpResponse<String> antwoord = druk(formulier, "vond", "ja");
        HttpResponse<String> nogEens = druk(formulier, "vond", "ja");

        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(nogEens.statusCode()).isEqualTo(200);
        assertThat(antwoord.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(antwoord.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(antwoord.headers().firstValue("Set-Cookie")).isEmpty();
        Document dank = Jsoup.parse(antwoord.body());
        assertThat(dank.select("h1").text()).isEqualTo(taal.isEmpty() ? "Dank u wel" : "Thank you");
        assertThat(dank.title()).doesNotContain("koffie", "lonely");
        assertThat(dank.select(".terug a").attr("href")).isEqualTo(adres);
        tot(() -> duim("ja", "") > voor);
        // Pressed twice within seconds.
        assertThat(duim("ja", "")).isEqualTo(voor + 1);
    }

    @Test
    void who_did_not_find_it_may_say_why_and_only_codes_are_kept() throws Exception {
        Element formulier =
                Jsoup.parse(bezoek.haal("/zoeken?q=ik+heb+schulden").body()).expectFirst("form.oordeel");
        assertThat(formulier.select("[name=bij]").val()).contains("schulden");
        long nee = duim("nee", "schulden");
        long ver = duim("ver", "schulden");

        Document waarom = Jsoup.parse(druk(formulier, "vond", "nee").body());
        Element redenen = waarom.expectFirst("main form");
        assertThat(redenen.select("input[name=reden]")).hasSize(5);
        HttpResponse<String> zonder = druk(redenen);
        assertThat(zonder.statusCode()).isEqualTo(422);
        Document fout = Jsoup.parse(zonder.body());
        assertThat(fout.select("#fout-reden").text()).contains("Kies een reden");
        Document dank =
                Jsoup.parse(druk(fout.expectFirst("main form"), "reden", "ver").body());

        assertThat(dank.select("h1").text()).isEqualTo("Dank u wel");
        assertThat(dank.select(".terug a").attr("href")).isEqualTo("/zoeken?q=ik+heb+schulden");
        tot(() -> duim("nee", "schulden") > nee && duim("ver", "schulden") > ver);
        assertThat(tabellenMet("ik heb schulden")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/zoeken",
                "/zoeken?q=",
                "/zoeken?q=hij+slaat+mij",
                "/zoeken?q=mishandeling",
                "/en/zoeken?q=he+beats+me",
                "/zoeken?q=schulden&gewist=ja",
                "/zoeken?hulpvraag=geweld-thuis"
            })
    void who_may_be_in_danger_is_not_asked_nor_who_asked_nothing(String pad) throws Exception {
        assertThat(Jsoup.parse(bezoek.haal(pad).body()).select("form.oordeel")).isEmpty();
    }

    @Test
    void who_searches_without_a_trace_is_not_asked() throws Exception {
        assertThat(Jsoup.parse(bezoek.verstuur("/zoeken", VAN_HIER, "q", "koffie")
                                .body())
                        .select("form.oordeel"))
                .isEmpty();
    }

    @Test
    void a_question_without_results_can_be_judged_too() throws Exception {
        Document pagina = Jsoup.parse(bezoek.haal("/zoeken?q=zzqqxx&soort=vrijwilligersvacature&wijk=zuid")
                .body());

        assertThat(pagina.expectFirst("form.oordeel")
                        .select("[name=resultaten]")
                        .val())
                .isEqualTo("geen");
    }

    @ParameterizedTest
    @CsvSource({"Sec-Fetch-Site, cross-site", "Sec-Fetch-Site, same-site", "Origin, https://elders.example"})
    void another_site_cannot_answer_for_a_visitor(String kop, String waarde) throws Exception {
        long voor = duim("ja", "");

        HttpResponse<String> antwoord =
                bezoek.verstuur("/oordeel", Map.of(kop, waarde), "vond", "ja", "resultaten", "geen", "bij", "");

        assertThat(antwoord.statusCode()).isEqualTo(403);
        assertThat(duim("ja", "")).isEqualTo(voor);
    }

    @ParameterizedTest
    @CsvSource({"'', 400", "heel-veel, 400", "veel, 422"})
    void a_form_nobody_made_is_refused(String resultaten, int status) throws Exception {
        HttpResponse<String> antwoord = bezoek.verstuur(
                "/oordeel", VAN_HIER, "resultaten", resultaten, "vond", "misschien", "bij", "x.y.z", "reden", "gratis");

        assertThat(antwoord.statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elders.example/zoeken?q=x",
                "//elders.example/zoeken?q=x",
                "javascript:alert(1)",
                "/zoeken/../oordeel?x",
                "/zoeken?q=\"><script>alert(1)</script>"
            })
    void the_way_back_leads_to_results_only_and_codes_nobody_knows_are_left_out(String terug) throws Exception {
        HttpResponse<String> antwoord = bezoek.verstuur(
                "/oordeel",
                VAN_HIER,
                "resultaten",
                "veel",
                "vond",
                "nee",
                "bij",
                "geweld-thuis.bestaat-niet",
                "terug",
                terug);

        Document pagina = Jsoup.parse(antwoord.body());
        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(pagina.select(".terug a").attr("href")).startsWith("/zoeken").doesNotContain("elders");
        assertThat(pagina.select("[name=bij]").val()).isEmpty();
        assertThat(antwoord.body()).doesNotContain("<script>alert");
    }

    @ParameterizedTest
    @CsvSource({"/oordeel, /zoeken", "/en/oordeel, /en/zoeken"})
    void who_comes_there_by_address_is_led_to_searching(String pad, String heen) throws Exception {
        HttpResponse<String> antwoord = bezoek.haal(pad);

        assertThat(antwoord.statusCode()).isEqualTo(303);
        assertThat(antwoord.headers().firstValue("Location")).hasValue(heen);
    }

    private HttpResponse<String> typ(String pad) throws Exception {
        return bezoek.stuur(browser(pad));
    }

    private HttpRequest.Builder browser(String pad) {
        return bezoek.vraag(pad).header("Sec-Fetch-Mode", "navigate").header("Sec-Fetch-Dest", "document");
    }

    private void stuur(HttpRequest.Builder vraag, int status) throws Exception {
        assertThat(bezoek.stuur(vraag).statusCode()).isEqualTo(status);
    }

    /** Sends the hidden fields of a form with what somebody chose. */
    private HttpResponse<String> druk(Element formulier, String... keuze) throws Exception {
        String[] velden = Stream.concat(
                        formulier.select("input[type=hidden]").stream()
                                .flatMap(veld -> Stream.of(veld.attr("name"), veld.val())),
                        Stream.of(keuze))
                .toArray(String[]::new);
        return bezoek.verstuur(formulier.attr("action"), VAN_HIER, velden);
    }

    private static long telling(String soort, String code) throws SQLException {
        return Long.parseLong(vraag("select coalesce(sum(aantal), 0) from gebruik_telling where soort = '" + soort
                + "' and code = '" + code + "'"));
    }

    private static long duim(String oordeel, String code) throws SQLException {
        return Long.parseLong(vraag("select coalesce(sum(aantal), 0) from gebruik_oordeel where oordeel = '" + oordeel
                + "' and hulpvraag = '" + code + "'"));
    }

    /** The tables in which these letters stand anywhere, in a text or among bytes. */
    private static List<String> tabellenMet(String letters) throws SQLException {
        String tabellen = vraag("select string_agg(table_name, ',') from information_schema.tables"
                + " where table_schema = 'public' and table_type = 'BASE TABLE'");
        return Stream.of(tabellen.split(","))
                .filter(tabel -> staatIn(tabel, letters))
                .toList();
    }

    private static boolean staatIn(String tabel, String letters) {
        try {
            return !vraag("select count(*) from " + tabel + " t where to_jsonb(t)::text ilike '%" + letters + "%'")
                    .equals("0");
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
