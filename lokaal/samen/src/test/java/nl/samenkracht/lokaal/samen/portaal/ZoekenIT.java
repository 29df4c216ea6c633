package nl.samenkracht.lokaal.samen.portaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.samenkracht.lokaal.samen.proef.Bezoek;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZoekenIT {
    private static final Pattern GETAL = Pattern.compile("We vonden ([0-9.]+) ding");

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
    void the_count_beside_a_choice_is_what_the_choice_gives() throws Exception {
        for (Element keuze : Jsoup.parse(bezoek.zoek("wijk", "oost").body()).select("label:has(input[name=soort])")) {
            String soort = keuze.select("input").val();

            long gekozen = totaal(bezoek.zoek("wijk", "oost", "soort", soort).body());

            assertThat(keuze.select("b").text()).as(soort).isEqualTo(Long.toString(gekozen));
        }
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

    @Test
    void a_postcode_sorts_by_nearness_and_one_of_elsewhere_is_said() throws Exception {
        assertThat(bezoek.zoek("postcode", "1211BR", "sorteer", "afstand").body())
                .containsPattern("op \\d+ meter");
        assertThat(bezoek.zoek("postcode", "9999 ZZ").body()).contains("9999 ZZ");
        assertThat(bezoek.zoek("postcode", "geen").body()).contains("aria-invalid=\"true\"");
    }

    static Stream<String> wat_mensen_en_robots_typen() {
        return Stream.of(
                "a".repeat(10_000),
                "woord ".repeat(2_000),
                "\u0000\u0001\u001b[31mrood\u0007",
                "koffie AND (thee OR NOT *:*) ^2 ~ \"open",
                "naam:koffie && _exists_:x || /regex.*/",
                "{\"match_all\":{}}",
                "'; drop table aanbod; --",
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "😀🤝☕",
                "أنا وحيد جدا",
                "我很孤独",
                "e\u0301e\u0301n z\u200Bon\u00ADder",
                "\uD83D los",
                "%00%s%n${7*7}{{7*7}}",
                "& | ! ( ) : * <-> tsquery");
    }

    @ParameterizedTest
    @MethodSource("wat_mensen_en_robots_typen")
    void whatever_is_typed_gets_a_page_in_which_nothing_runs(String getypt) throws Exception {
        HttpResponse<String> antwoord = bezoek.verstuur("/zoeken", Map.of(), "q", getypt);

        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.body())
                .contains("<h1")
                .doesNotContain("<script>alert")
                .doesNotContain("<img src=x")
                .doesNotContain("\u0000")
                .hasSizeLessThan(200_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pagina=999999",
                "pagina=-5",
                "pagina=99999999999999999999",
                "pagina=x",
                "wijk=atlantis",
                "wijk=oost&wijk=zuid&wijk=x",
                "soort=bestaat-niet",
                "open=altijd",
                "sorteer=afstand",
                "lat=NaN&lon=Infinity",
                "lat=0&lon=0&sorteer=afstand",
                "q=%",
                "q=%zz",
                "q=%C3%28",
                "weergave=<blink>"
            })
    void an_odd_address_gets_a_page(String vraag) throws Exception {
        String antwoord = bezoek.ruw("/zoeken?" + vraag);

        assertThat(antwoord).containsPattern("^HTTP/1.1 (200|400) ");
        assertThat(antwoord).doesNotContain("Exception").doesNotContain("<blink>");
    }

    @Test
    void an_address_of_100_kilobytes_is_refused_not_followed() throws Exception {
        assertThat(bezoek.ruw("/zoeken?q=" + "a".repeat(100_000))).containsPattern("^HTTP/1.1 (400|413|414|431) ");
    }

    @Test
    void what_is_found_nowhere_leads_to_people_who_think_along() throws Exception {
        String pagina = bezoek.zoek("q", "xqzwvk").body();

        assertThat(totaal(pagina)).isZero();
        assertThat(pagina).contains("/wijken");
    }

    private static long totaal(String pagina) {
        String kop = Jsoup.parse(pagina).select("h1").text();
        assertThat(kop).startsWith("We vonden");
        Matcher getal = GETAL.matcher(kop);
        return getal.find() ? Long.parseLong(getal.group(1).replace(".", "")) : 0;
    }

    private static List<String> adressen(String pagina) {
        return Jsoup.parse(pagina).select("#resultaten h2 a").eachAttr("href");
    }
}
