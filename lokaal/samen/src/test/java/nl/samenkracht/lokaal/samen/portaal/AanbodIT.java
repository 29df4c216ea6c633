package nl.samenkracht.lokaal.samen.portaal;

import static nl.samenkracht.lokaal.samen.proef.Geduld.tot;
import static nl.samenkracht.lokaal.samen.proef.Registerhand.eentje;
import static nl.samenkracht.lokaal.samen.proef.Registerhand.vraag;
import static nl.samenkracht.lokaal.samen.proef.Registerhand.wijzig;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenkracht.catalogus.gebied.Gebiedsindeling;
import nl.samenkracht.catalogus.gebied.Wijk;
import nl.samenkracht.lokaal.samen.proef.Bezoek;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AanbodIT {
    private final Bezoek bezoek = Bezoek.portaal();

    @Test
    void every_entry_of_a_page_of_results_can_be_opened() throws Exception {
        for (String adres : Jsoup.parse(bezoek.zoek("wijk", "zuid").body())
                .select("#resultaten h2 a")
                .eachAttr("href")) {
            HttpResponse<String> antwoord = bezoek.haal(adres);

            assertThat(antwoord.statusCode()).as(adres).isEqualTo(200);
            assertThat(Jsoup.parse(antwoord.body()).select("h1").text()).isNotBlank();
        }
    }

    @Test
    void an_organisation_shows_what_it_offers() throws Exception {
        UUID id = UUID.fromString(
                vraag("select organisatie_id from aanbod where staat = 'gepubliceerd' and organisatie_id is not null"
                        + " group by 1 order by count(*) desc limit 1"));
        HttpResponse<String> eerst = bezoek.haal("/organisaties/" + id);
        String adres = eerst.headers().firstValue("Location").orElse("/organisaties/" + id);

        String pagina = bezoek.haal(adres).body();

        assertThat(Jsoup.parse(pagina).select("main a[href^=/aanbod/]")).isNotEmpty();
    }

    @Test
    void another_name_in_the_address_leads_to_the_real_one() throws Exception {
        UUID id = eentje("staat = 'gepubliceerd'");

        HttpResponse<String> antwoord = bezoek.haal("/aanbod/" + id + "/een-andere-naam");

        assertThat(antwoord.statusCode()).isEqualTo(301);
        String naar = antwoord.headers().firstValue("Location").orElseThrow();
        assertThat(bezoek.haal(naar).statusCode()).isEqualTo(200);
    }

    @Test
    void what_begins_later_is_not_open_yet_and_says_from_when() throws Exception {
        UUID id = eentje("staat = 'gepubliceerd' and soort = 'ontmoetingsplek'");
        wijzig(
                "update aanbod set naam = 'Zwaluwkeuken', begin_op = current_date + 200, inhoud = jsonb_set(inhoud,"
                        + " '{openingstijden}', (select jsonb_build_object('week', jsonb_agg(jsonb_build_object('dag',"
                        + " dag, 'van', '00:00', 'tot', '00:00'))) from unnest(array['MONDAY', 'TUESDAY', 'WEDNESDAY',"
                        + " 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY']) dag)) where id = ?::uuid",
                id.toString());
        tot(() -> bezoek.zoek("q", "Zwaluwkeuken").body().contains(id.toString()));

        assertThat(Jsoup.parse(bezoek.zoek("q", "Zwaluwkeuken").body())
                        .select(".feit-wanneer")
                        .text())
                .startsWith("Vanaf ");
        assertThat(bezoek.zoek("q", "Zwaluwkeuken", "open", "nu").body()).doesNotContain(id.toString());
        assertThat(bezoek.zoek("q", "Zwaluwkeuken", "open", "week").body()).doesNotContain(id.toString());

        wijzig("update aanbod set begin_op = null where id = ?::uuid", id.toString());

        tot(() -> bezoek.zoek("q", "Zwaluwkeuken", "open", "nu").body().contains(id.toString()));
    }

    @Test
    void what_opens_on_one_day_only_and_is_closed_on_that_day_is_not_open_this_week() throws Exception {
        UUID id = eentje("staat = 'gepubliceerd' and soort = 'ontmoetingsplek' and eind_op is null");
        String tijden = "update aanbod set naam = 'Roodborstkamer', inhoud = jsonb_set(inhoud, '{openingstijden}',"
                + " jsonb_build_object('week', jsonb_build_array(jsonb_build_object('dag', to_char(current_date + x.over,"
                + " 'FMDAY'), 'van', '00:00', 'tot', '00:00')), 'gesloten', jsonb_build_array(jsonb_build_object('van',"
                + " current_date + x.dicht, 'tot', current_date + x.dicht)))) from (values (7 - extract(isodow from"
                + " current_date)::int, %s)) x(over, dicht) where id = ?::uuid";
        String zondag = "7 - extract(isodow from current_date)::int";
        wijzig(tijden.formatted(zondag + " + 7"), id.toString());
        tot(() -> bezoek.zoek("q", "Roodborstkamer", "open", "week").body().contains(id.toString()));

        wijzig(tijden.formatted(zondag), id.toString());

        tot(() -> !bezoek.zoek("q", "Roodborstkamer", "open", "week").body().contains(id.toString()));
        assertThat(bezoek.zoek("q", "Roodborstkamer").body()).contains(id.toString());
    }

    @Test
    void what_is_on_today_stands_on_the_home_page_and_in_its_wijk() throws Exception {
        UUID id = eentje("staat = 'gepubliceerd' and soort = 'activiteit' and eind_op is null and exists (select from"
                + " zoekdocument z where z.aanbod_id = aanbod.id and in_wijk @> array['WK040206'])");
        String opAgenda = ".agenda-regel a[href*=" + id + "]";
        String tijden =
                "update aanbod set inhoud = jsonb_set(inhoud, '{openingstijden}', jsonb_build_object('momenten',"
                        + " jsonb_build_array(jsonb_build_object('begin', d || 'T00:00', 'eind', d + 1 || 'T00:00')))) from (select"
                        + " (now() at time zone 'Europe/Amsterdam')::date + %d as d) dag where id = ?::uuid";

        wijzig(tijden.formatted(0), id.toString());
        tot(() -> !Jsoup.parse(bezoek.haal("/").body()).select(opAgenda).isEmpty());
        assertThat(Jsoup.parse(bezoek.haal("/?wijk=oost").body()).select(opAgenda))
                .hasSize(1);
        assertThat(Jsoup.parse(bezoek.haal("/wijken/oost").body()).select(opAgenda))
                .hasSize(1);
        assertThat(Jsoup.parse(bezoek.haal("/?wijk=hilversumse-meent").body()).select(opAgenda))
                .isEmpty();

        wijzig(tijden.formatted(8), id.toString());
        tot(() ->
                Jsoup.parse(bezoek.haal("/wijken/oost").body()).select(opAgenda).isEmpty());
    }

    @Test
    void the_page_of_a_wijk_also_shows_what_serves_it_without_a_place_there() throws Exception {
        UUID id = eentje(
                "staat = 'gepubliceerd' and soort = 'vrijwilligersvacature' and eind_op is null and exists (select"
                        + " from zoekdocument z where z.aanbod_id = aanbod.id and in_wijk = '{}' and dient = '{GM0402}')");
        Wijk rustig = Gebiedsindeling.van("GM0402")
                .wijk(vraag(
                        "select w from zoekdocument, unnest(in_wijk) w where gemeente = 'GM0402' group by w order by"
                                + " count(*) filter (where soort = 'vrijwilligersvacature'), w limit 1"))
                .orElseThrow();
        String inWijk = ".luik-blauw a[href*=" + id + "]";
        String werkgebied = "update aanbod set werkgebied = array[?] where id = ?::uuid";
        assertThat(wijkpagina(rustig).select(inWijk)).isEmpty();

        wijzig(werkgebied, rustig.code(), id.toString());

        tot(() -> !wijkpagina(rustig).select(inWijk).isEmpty());
        Wijk andere = Gebiedsindeling.van("GM0402").wijken().stream()
                .filter(wijk -> !wijk.equals(rustig))
                .findFirst()
                .orElseThrow();
        assertThat(wijkpagina(andere).select(inWijk)).isEmpty();
        wijzig(werkgebied, "GM0402", id.toString());
    }

    private Document wijkpagina(Wijk wijk) throws Exception {
        return Jsoup.parse(bezoek.haal("/wijken/" + wijk.slug()).body());
    }

    @Test
    void an_entry_names_the_nearest_others_on_the_same_subject() throws Exception {
        String hier = "select aanbod_id, lat, lon, leefgebied[1] as over from zoekdocument where soort ="
                + " 'ontmoetingsplek' and lat is not null and gemeente = 'GM0402' order by aanbod_id limit 1";
        String id = vraag("select aanbod_id from (" + hier + ") hier");
        String meters =
                "select z.aanbod_id, 111195 * sqrt((z.lat - h.lat) ^ 2 + ((z.lon - h.lon) * cosd(52.2)) ^ 2) as m"
                        + " from zoekdocument z, (" + hier + ") h"
                        + " where z.leefgebied @> array[h.over] and z.aanbod_id <> h.aanbod_id and z.lat is not null";
        double derde = Double.parseDouble(vraag("select m from (" + meters + ") d order by m offset 2 limit 1"));
        String adres =
                bezoek.haal("/aanbod/" + id).headers().firstValue("Location").orElseThrow();

        List<String> getoond = Jsoup.parse(bezoek.haal(adres).body())
                .select(".aanbod-ook-hier a[href^=/aanbod/]")
                .eachAttr("href");

        assertThat(getoond)
                .hasSize(3)
                .doesNotContain(adres)
                .allSatisfy(ander -> assertThat(Double.parseDouble(vraag(
                                "select m from (" + meters + ") d where aanbod_id = '" + ander.split("/")[2] + "'")))
                        .isLessThanOrEqualTo(derde * 1.02 + 1));
    }

    @Test
    void a_card_shows_the_place_that_is_nearest_to_the_postcode_and_else_the_one_in_the_chosen_wijk() throws Exception {
        UUID id = eentje("staat = 'gepubliceerd' and soort = 'regeling' and eind_op is null");
        String nieuw =
                "insert into locatie (id, plaatssoort, naam, lat, lon, wijk) values (?::uuid, 'bezoekadres', ?, %s, %s)";
        String bij = "insert into aanbod_locatie (aanbod_id, locatie_id, volgorde) values (?::uuid, ?::uuid, %d)";
        String kade = UUID.randomUUID().toString();
        String plein = UUID.randomUUID().toString();
        wijzig(nieuw.formatted("52.2246, 5.1751", "'WK040201'"), kade, "Aan de Voorbeeldkade");
        wijzig(nieuw.formatted("52.2119, 5.1539", "'WK040204'"), plein, "Aan het Voorbeeldplein");
        wijzig(bij.formatted(-2), id.toString(), kade);
        wijzig(bij.formatted(-1), id.toString(), plein);
        wijzig("update aanbod set naam = 'Boomkruiperhulp', werkgebied = '{GM0402}' where id = ?::uuid", id.toString());
        tot(() -> plek(id).startsWith("Aan de Voorbeeldkade"));

        assertThat(plek(id, "postcode", "1213AB"))
                .startsWith("Aan het Voorbeeldplein")
                .contains("op ongeveer 50 meter");
        assertThat(plek(id, "postcode", "1211AB"))
                .startsWith("Aan de Voorbeeldkade")
                .contains("op ongeveer 50 meter");
        assertThat(plek(id, "wijk", "zuid"))
                .startsWith("Aan het Voorbeeldplein")
                .doesNotContain("ongeveer");
    }

    /** Where the card of an entry says it is; empty when it is not found. */
    private String plek(UUID id, String... velden) throws Exception {
        List<String> vraag = new ArrayList<>(List.of("q", "Boomkruiperhulp"));
        vraag.addAll(List.of(velden));
        return Jsoup.parse(bezoek.zoek(vraag.toArray(String[]::new)).body())
                .select("#resultaten > li:has(h2 a[href*=" + id + "]) .feiten li:has(.i-plek)")
                .text();
    }

    @Test
    void what_ended_yesterday_says_so_though_nobody_ended_it_by_hand() throws Exception {
        UUID id = eentje("staat = 'gepubliceerd' and soort = 'activiteit' and eind_op is null");
        assertThat(bezoek.haal("/aanbod/" + id).statusCode()).isEqualTo(301);

        wijzig("update aanbod set eind_op = current_date - 1 where id = ?::uuid", id.toString());

        HttpResponse<String> antwoord = bezoek.haal("/aanbod/" + id);
        assertThat(antwoord.statusCode()).isEqualTo(410);
        assertThat(Jsoup.parse(antwoord.body()).select("[data-eiland=snelweg]")).isEmpty();
    }

    @Test
    void html_in_a_field_is_shown_as_text_and_a_script_link_is_no_link() throws Exception {
        UUID id = eentje("staat = 'gepubliceerd' and soort = 'activiteit'");
        wijzig(
                "update aanbod set naam = '<b>Vet</b><script>alert(1)</script>', inhoud = jsonb_set(jsonb_set(inhoud,"
                        + " '{omschrijving}', '\"<img src=x onerror=alert(2)>\"'), '{website}', '\"javascript:alert(3)\"')"
                        + " where id = ?::uuid",
                id.toString());
        String adres =
                bezoek.haal("/aanbod/" + id).headers().firstValue("Location").orElseThrow();

        String pagina = bezoek.haal(adres).body();

        assertThat(pagina)
                .contains("&lt;script&gt;")
                .doesNotContain("<script>alert")
                .doesNotContain("<img src=x")
                .doesNotContain("href=\"javascript:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/en"})
    void a_report_is_stored_once_though_sent_twice_and_reloading_the_thanks_stores_nothing(String taal)
            throws Exception {
        UUID id = eentje("staat = 'gepubliceerd' and soort = 'ontmoetingsplek'");
        String formulier = formulier(taal, id);
        long eerst = meldingen(id);

        String[] velden = {"wat", wat(formulier), "tekst", "De deur is dicht " + taal};
        HttpResponse<String> antwoord = bezoek.verstuur(formulier, Map.of("Sec-Fetch-Site", "same-origin"), velden);
        HttpResponse<String> nogEens = bezoek.verstuur(formulier, Map.of("Sec-Fetch-Site", "same-origin"), velden);

        assertThat(antwoord.statusCode()).isEqualTo(303);
        assertThat(nogEens.statusCode()).isEqualTo(303);
        String dank = antwoord.headers().firstValue("Location").orElseThrow();
        assertThat(bezoek.haal(dank).statusCode()).isEqualTo(200);
        assertThat(bezoek.haal(dank).statusCode()).isEqualTo(200);
        assertThat(meldingen(id)).isEqualTo(eerst + 1);
    }

    @Test
    void an_empty_report_comes_back_with_what_was_typed_and_what_is_wrong() throws Exception {
        UUID id = eentje("staat = 'gepubliceerd' and soort = 'ontmoetingsplek'");

        HttpResponse<String> antwoord = bezoek.verstuur(formulier("", id), Map.of(), "tekst", "Dit typte ik al");

        assertThat(antwoord.statusCode()).isEqualTo(422);
        assertThat(antwoord.body())
                .contains("Dit typte ik al")
                .contains("id=\"fout-wat\"")
                .contains("<title>Fout: ");
    }

    @Test
    void that_it_has_stopped_says_enough() throws Exception {
        UUID id = eentje("staat = 'gepubliceerd' and soort = 'ontmoetingsplek'");

        HttpResponse<String> antwoord = bezoek.verstuur(formulier("", id), Map.of(), "wat", "gestopt");

        assertThat(antwoord.statusCode()).isEqualTo(303);
        String dank = antwoord.headers().firstValue("Location").orElseThrow();
        assertThat(bezoek.haal(dank).body()).contains("<title>Dank u wel");
    }

    @ParameterizedTest
    @CsvSource({"'',Dat hebben we weggehaald", "/en,We took it out"})
    void a_number_or_address_that_is_not_on_the_page_is_not_stored_and_the_thanks_say_so(String taal, String gezegd)
            throws Exception {
        UUID id = metNummer();
        String formulier = formulier(taal, id);
        String tekst = "035 - 000 01 99 klopt niet " + taal
                + ". Mijn 06 is 06-00000000, mail ik@thuis.example of info@plek.example.";

        HttpResponse<String> antwoord = bezoek.verstuur(formulier, Map.of(), "wat", wat(formulier), "tekst", tekst);

        assertThat(antwoord.statusCode()).isEqualTo(303);
        assertThat(laatsteMelding(id))
                .isEqualTo("035 - 000 01 99 klopt niet " + taal + ". Mijn 06 is , mail of info@plek.example.");
        String dank = antwoord.headers().firstValue("Location").orElseThrow();
        assertThat(dank).doesNotContain("06").doesNotContain("thuis.example");
        assertThat(bezoek.haal(dank).body()).contains(gezegd);
    }

    @Test
    void the_thanks_for_a_report_that_is_stored_as_it_was_written_speak_of_nothing_taken_out() throws Exception {
        UUID id = metNummer();
        String formulier = formulier("", id) + "?lijst=" + id;

        HttpResponse<String> antwoord = bezoek.verstuur(
                formulier, Map.of(), "wat", wat(formulier), "tekst", "Bel +31 35 0000199: niemand thuis");

        assertThat(laatsteMelding(id)).isEqualTo("Bel +31 35 0000199: niemand thuis");
        String dank = antwoord.headers().firstValue("Location").orElseThrow();
        assertThat(bezoek.haal(dank).body())
                .contains("<title>Dank u wel")
                .doesNotContain("weggehaald")
                .contains("/mijn-lijst?id=" + id);
    }

    @Test
    void a_new_number_of_the_organisation_is_kept_for_who_corrects_it() throws Exception {
        UUID id = metNummer();

        bezoek.verstuur(formulier("", id), Map.of(), "wat", "contact", "tekst", "Het is nu 035-0000188");

        assertThat(laatsteMelding(id)).isEqualTo("Het is nu 035-0000188");
    }

    private static UUID metNummer() throws SQLException {
        UUID id = eentje("staat = 'gepubliceerd' and soort = 'activiteit' and eind_op is null and not exists"
                + " (select from foutmelding f where f.aanbod_id = aanbod.id)");
        wijzig(
                "update aanbod set inhoud = inhoud || '{\"telefoons\":[{\"nummer\":\"0350000199\"}],\"email\":\"info@plek.example\"}'"
                        + " where id = ?::uuid",
                id.toString());
        return id;
    }

    private static String laatsteMelding(UUID id) throws SQLException {
        return vraag("select tekst from foutmelding where aanbod_id = '" + id + "' order by gemeld_op desc limit 1");
    }

    @Test
    void when_too_many_report_at_once_what_was_written_stays_in_the_form() throws Exception {
        UUID id = eentje("staat = 'gepubliceerd' and soort = 'wijkpunt'");
        String formulier = formulier("", id);
        String wat = wat(formulier);
        for (int keer = 0; keer < 20; keer++) {
            bezoek.verstuur(formulier, van("192.0.2." + keer), "wat", wat, "tekst", "Bericht " + keer);
        }

        HttpResponse<String> antwoord =
                bezoek.verstuur(formulier, van("192.0.2.20"), "wat", wat, "tekst", "De deur zit op slot");

        assertThat(antwoord.statusCode()).isEqualTo(429);
        assertThat(Jsoup.parse(antwoord.body()).select("textarea").text()).isEqualTo("De deur zit op slot");
        assertThat(meldingen(id)).isEqualTo(20);
    }

    @Test
    void who_reports_too_much_is_asked_to_wait_and_keeps_nobody_else_from_reporting() throws Exception {
        UUID id = eentje("staat = 'gepubliceerd' and soort = 'algemene-voorziening'");
        String formulier = formulier("", id);
        String wat = wat(formulier);
        for (int keer = 0; keer < 10; keer++) {
            // What somebody says of himself before our own proxy did does not count.
            Map<String, String> koppen = van("198.51.100." + keer + ", 203.0.113.9, 10.1.2.3");
            assertThat(bezoek.verstuur(formulier, koppen, "wat", wat, "tekst", "Bericht " + keer)
                            .statusCode())
                    .isEqualTo(303);
        }

        assertThat(bezoek.verstuur(formulier, van("203.0.113.9"), "wat", wat, "tekst", "Nog een")
                        .statusCode())
                .isEqualTo(429);
        assertThat(bezoek.verstuur(formulier, van("203.0.113.10"), "wat", wat, "tekst", "Iets anders")
                        .statusCode())
                .isEqualTo(303);
    }

    private static Map<String, String> van(String adres) {
        return Map.of("X-Forwarded-For", adres);
    }

    @Test
    void another_site_cannot_report_in_a_visitors_name() throws Exception {
        UUID id = eentje("staat = 'gepubliceerd' and soort = 'ontmoetingsplek'");
        String formulier = formulier("", id);
        long eerst = meldingen(id);

        assertThat(bezoek.verstuur(
                                formulier, Map.of("Sec-Fetch-Site", "cross-site"), "wat", wat(formulier), "tekst", "x")
                        .statusCode())
                .isEqualTo(403);
        assertThat(bezoek.verstuur(
                                formulier,
                                Map.of("Origin", "https://elders.example"),
                                "wat",
                                wat(formulier),
                                "tekst",
                                "x")
                        .statusCode())
                .isEqualTo(403);
        assertThat(meldingen(id)).isEqualTo(eerst);
    }

    private String formulier(String taal, UUID id) throws Exception {
        String adres = bezoek.haal(taal + "/aanbod/" + id)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        return adres + "/fout-melden";
    }

    private String wat(String formulier) throws Exception {
        return Jsoup.parse(bezoek.haal(formulier).body())
                .select("input[name=wat]")
                .get(0)
                .val();
    }

    private static long meldingen(UUID id) throws SQLException {
        return Long.parseLong(vraag("select count(*) from foutmelding where aanbod_id = '" + id + "'"));
    }
}
