package nl.samenkracht.lokaal.samen.portaal;

import static nl.samenkracht.lokaal.samen.proef.Geduld.tot;
import static nl.samenkracht.lokaal.samen.proef.Registerhand.tabellenMet;
import static nl.samenkracht.lokaal.samen.proef.Registerhand.vraag;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Stream;
import nl.samenkracht.lokaal.samen.proef.Bezoek;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a portal asks whether people found it, and what it keeps of the answer. */
class OordeelIT {
    private static final Map<String, String> VAN_HIER = Map.of("Sec-Fetch-Site", "same-origin");

    private final Bezoek bezoek = Bezoek.portaal();

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

    /** Sends the hidden fields of a form with what somebody chose. */
    private HttpResponse<String> druk(Element formulier, String... keuze) throws Exception {
        String[] velden = Stream.concat(
                        formulier.select("input[type=hidden]").stream()
                                .flatMap(veld -> Stream.of(veld.attr("name"), veld.val())),
                        Stream.of(keuze))
                .toArray(String[]::new);
        return bezoek.verstuur(formulier.attr("action"), VAN_HIER, velden);
    }

    private static long duim(String oordeel, String code) throws SQLException {
        return Long.parseLong(vraag("select coalesce(sum(aantal), 0) from gebruik_oordeel where oordeel = '" + oordeel
                + "' and hulpvraag = '" + code + "'"));
    }
}
