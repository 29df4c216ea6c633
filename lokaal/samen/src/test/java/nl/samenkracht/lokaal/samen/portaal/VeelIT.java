package nl.samenkracht.lokaal.samen.portaal;

import static nl.samenkracht.lokaal.samen.proef.Registerhand.voerUit;
import static nl.samenkracht.lokaal.samen.proef.Registerhand.vraag;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.samenkracht.lokaal.samen.proef.Bezoek;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Pages about many entries at once, when there are many: rows are put in the read model of the register, and taken out again. */
class VeelIT {
    private static final Pattern ADRES = Pattern.compile("<loc>[^<]*</loc>");
    /** Far above what such a page needs, far below what thousands of lines would take. */
    private static final int RUIM = 120_000;

    private final Bezoek bezoek = Bezoek.portaal();

    @AfterEach
    void ruimOp() throws Exception {
        voerUit("delete from zoekdocument where naam like 'Proefding %'");
    }

    @Test
    void an_organisation_with_thousands_of_entries_shows_them_page_by_page() throws Exception {
        String organisatie = vraag("select document->>'organisatieId' from zoekdocument where gemeente = 'GM0402' and"
                + " document->>'organisatieId' is not null group by 1 order by count(*) desc, 1 limit 1");
        voegToe(5_000, "document->>'organisatieId' = '" + organisatie + "'");
        long aantal = Long.parseLong(
                vraag("select count(*) from zoekdocument where document->>'organisatieId' = '" + organisatie + "'"));
        String adres = bezoek.haal("/organisaties/" + organisatie)
                .headers()
                .firstValue("Location")
                .orElseThrow();

        Document eerste = Jsoup.parse(bezoek.haal(adres).body());
        Document tweede = Jsoup.parse(
                bezoek.haal(eerste.select("a[rel=next]").attr("href")).body());
        HttpResponse<String> laatste = bezoek.haal(adres + "?pagina=999999");

        assertThat(eerste.select("#aanbod-kop").text())
                .contains(String.format("%,d", aantal).replace(',', '.'));
        assertThat(namen(eerste)).hasSize(50).doesNotContainAnyElementsOf(namen(tweede));
        assertThat(namen(tweede)).hasSize(50);
        assertThat(eerste.html()).hasSizeLessThan(RUIM);
        assertThat(laatste.statusCode()).isEqualTo(200);
        assertThat(namen(Jsoup.parse(laatste.body()))).hasSize((int) ((aantal - 1) % 50 + 1));
        assertThat(Jsoup.parse(laatste.body()).select("a[rel=next]")).isEmpty();
    }

    @Test
    void home_and_wijk_stay_as_small_however_much_there_is_and_lead_on() throws Exception {
        voegToe(3_000, "soort = 'activiteit' and in_wijk @> array['WK040204']");
        voegToe(3_000, "soort = 'ontmoetingsplek' and in_wijk @> array['WK040204']");
        voegToe(3_000, "soort = 'vrijwilligersvacature'");

        Document start = Jsoup.parse(bezoek.haal("/").body());
        Document wijk = Jsoup.parse(bezoek.haal("/wijken/zuid").body());

        assertThat(start.select(".agenda-regel")).hasSizeBetween(1, 3);
        assertThat(start.select(".luik-blauw .regel")).hasSize(3);
        assertThat(start.html()).hasSizeLessThan(RUIM);
        assertThat(wijk.select(".wijkplekken > li")).hasSize(40);
        assertThat(wijk.select(".agenda-regel")).hasSize(12);
        assertThat(wijk.html()).hasSizeLessThan(RUIM);
        String verder = wijk.select("a.verder[href*=soort=ontmoetingsplek]").attr("href");
        assertThat(Jsoup.parse(bezoek.haal(verder).body()).select("#resultaten > li"))
                .isNotEmpty();
    }

    @Test
    void the_sitemap_of_a_large_register_is_an_index_of_parts_that_together_hold_every_page_once() throws Exception {
        assertThat(bezoek.haal("/sitemap-1.xml").statusCode()).isEqualTo(200);
        assertThat(bezoek.haal("/sitemap-2.xml").statusCode()).isEqualTo(404);
        voegToe(26_000, "soort = 'activiteit'");
        int aantal = tel("*");
        int organisaties = tel("distinct document->>'organisatieId'");

        String inhoud = bezoek.haal("/sitemap.xml").body();

        List<String> paginas = new ArrayList<>();
        assertThat(inhoud).contains("<sitemapindex").doesNotContain("<url>");
        for (String deel : adressen(inhoud)) {
            String blad = bezoek.haal(
                            deel.replaceFirst("^<loc>https?://[^/]+", "").replace("</loc>", ""))
                    .body();
            assertThat(blad).contains("<urlset").endsWith("</urlset>\n");
            assertThat(adressen(blad)).hasSizeBetween(1, 50_000);
            paginas.addAll(adressen(blad));
        }
        assertThat(paginas).doesNotHaveDuplicates();
        assertThat(paginas).filteredOn(pagina -> pagina.contains("/aanbod/")).hasSize(2 * aantal);
        assertThat(paginas)
                .filteredOn(pagina -> pagina.contains("/organisaties/"))
                .hasSize(2 * organisaties);
        // In both languages seven pages that are always there, and eight wijken.
        assertThat(paginas).hasSize(2 * (aantal + organisaties + 7 + 8));
    }

    private static int tel(String wat) throws Exception {
        return Integer.parseInt(
                vraag("select count(" + wat + ") from zoekdocument where gemeente = 'GM0402' and (eind_op is"
                        + " null or eind_op >= (now() at time zone 'Europe/Amsterdam')::date)"));
    }

    private static List<String> adressen(String xml) {
        return ADRES.matcher(xml).results().map(treffer -> treffer.group()).toList();
    }

    private static List<String> namen(Document pagina) {
        return pagina.select(".organisatie-aanbod .regel-naam a").eachAttr("href");
    }

    /** So many more like the first one for which the condition holds, each under a name and id of its own. */
    private static void voegToe(int aantal, String voorwaarde) throws Exception {
        voerUit("""
                insert into zoekdocument (gemeente, aanbod_id, index_versie, naam, soort, leefgebied, doelgroep, toegang, dient, in_wijk, lat,
                    lon, eind_op, termen, document, week, moment, gesloten)
                select gemeente, nieuw, index_versie, 'Proefding ' || n, soort, leefgebied, doelgroep, toegang, dient, in_wijk, lat, lon,
                    eind_op, termen, document || jsonb_build_object('id', nieuw, 'naam', 'Proefding ' || n), week, moment, gesloten
                from (select * from zoekdocument where gemeente = 'GM0402' and %s and eind_op is null order by aanbod_id limit 1) een,
                    lateral (select n, gen_random_uuid() as nieuw from generate_series(1, %d) n) veel
                """.formatted(voorwaarde, aantal));
    }
}
