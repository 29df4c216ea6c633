package nl.samenkracht.lokaal.samen.portaal;

import static nl.samenkracht.lokaal.samen.proef.Geduld.tot;
import static nl.samenkracht.lokaal.samen.proef.Registerhand.eentje;
import static nl.samenkracht.lokaal.samen.proef.Registerhand.voerUit;
import static nl.samenkracht.lokaal.samen.proef.Registerhand.vraag;
import static nl.samenkracht.lokaal.samen.proef.Registerhand.wijzig;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import nl.samenkracht.indexer.migreren.Registerschema;
import nl.samenkracht.lokaal.samen.proef.Bezoek;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that can put somebody in danger who is looked over the shoulder: a way out, and nothing that betrays. */
class GevoeligIT {
    private final Bezoek bezoek = Bezoek.portaal();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/hulp-nu",
                "/en/hulp-nu",
                "/zoeken?q=mishandeling",
                "/en/zoeken?q=geslagen",
                "/zoeken?q=ver%C2%ADkracht",
                "/zoeken?q=mis%E2%80%8Bhande%E2%81%A0ling",
                "/zoeken?q=zelf%EF%BB%BFmoord",
                "/vraagwijzer/verder?bij=c",
                "/en/vraagwijzer/verder?bij=a"
            })
    void a_page_about_urgent_help_or_violence_has_a_way_out_that_needs_no_script_and_a_title_that_tells_nothing(
            String pad) throws Exception {
        HttpResponse<String> antwoord = bezoek.haal(pad);

        isNeutraal(antwoord, 200);
        Document pagina = Jsoup.parse(antwoord.body());
        assertThat(pagina.title()).doesNotContainIgnoringCase("hulp").doesNotContainIgnoringCase("help");
        assertThat(pagina.select("meta[name=referrer]").attr("content")).isEqualTo("no-referrer");
        Element weg = pagina.select("a[data-eiland=snelweg]").get(0);
        assertThat(weg.attr("href")).startsWith("https://");
        assertThat(weg.attr("rel")).contains("noreferrer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/vraagwijzer/verder", "/vraagwijzer/verder?bij=zz", "/en/vraagwijzer/verder?bij=zz"})
    void who_asks_whom_to_call_has_a_way_out_also_when_the_letter_is_wrong(String pad) throws Exception {
        isNeutraal(bezoek.haal(pad), 404);
        isNeutraal(bezoek.stuur(bezoek.vraag(pad).POST(HttpRequest.BodyPublishers.noBody())), 405);
    }

    @Test
    void a_list_with_one_entry_about_violence_on_it_has_a_way_out_too() throws Exception {
        UUID gewoon = eentje("staat = 'gepubliceerd' and soort = 'ontmoetingsplek' and eind_op is null");
        UUID opvang = eentje("staat = 'gepubliceerd' and eind_op is null and naam ~* 'vrouwenopvang|veilig thuis'");

        assertThat(Jsoup.parse(bezoek.haal("/mijn-lijst?id=" + gewoon).body()).select("[data-eiland=snelweg]"))
                .isEmpty();
        isNeutraal(bezoek.haal("/mijn-lijst?id=" + gewoon + "&id=" + opvang), 200);
    }

    @Test
    void what_can_put_somebody_in_danger_cannot_be_put_on_the_list_from_a_page_of_results_either() throws Exception {
        UUID id = eentje("staat = 'gepubliceerd' and soort = 'spreekuur'");
        wijzig("update aanbod set naam = 'Merelkamer' where id = ?::uuid", id.toString());
        tot(() -> bezoek.zoek("q", "Merelkamer").body().contains(id.toString()));
        String knop = "[data-lijst-id=" + id + "]";
        assertThat(Jsoup.parse(bezoek.zoek("q", "Merelkamer").body()).select(knop))
                .hasSize(1);

        wijzig(
                "update aanbod set inhoud = jsonb_set(inhoud, '{trefwoorden}', '[\"huiselijk geweld\"]') where id = ?::uuid",
                id.toString());

        tot(() ->
                Jsoup.parse(bezoek.zoek("q", "Merelkamer").body()).select(knop).isEmpty());
        assertThat(bezoek.zoek("q", "Merelkamer").body()).contains(id.toString());
    }

    @Test
    void the_page_of_an_organisation_against_violence_betrays_nothing() throws Exception {
        String adres = bezoek.haal("/organisaties/" + organisatie("naam ~* 'vrouwenopvang|veilig thuis'"))
                .headers()
                .firstValue("Location")
                .orElseThrow();

        isNeutraal(bezoek.haal(adres), 200);
    }

    @Test
    void on_the_way_to_an_entry_or_organisation_against_violence_nothing_is_kept_and_to_others_it_is_asked_again()
            throws Exception {
        UUID opvang = eentje("staat = 'gepubliceerd' and eind_op is null and naam ~* 'vrouwenopvang|veilig thuis'");
        UUID gewoon = eentje("staat = 'gepubliceerd' and soort = 'ontmoetingsplek' and eind_op is null");

        assertThat(bewaren("/aanbod/" + opvang)).isEqualTo("no-store");
        assertThat(bewaren("/en/aanbod/" + opvang + "/oude-naam")).isEqualTo("no-store");
        assertThat(bewaren("/organisaties/" + organisatie("naam ~* 'vrouwenopvang|veilig thuis'")))
                .isEqualTo("no-store");
        assertThat(bewaren("/aanbod/" + gewoon)).isEqualTo("no-cache, public");
        assertThat(bewaren("/organisaties/" + organisatie("naam ~* 'bibliotheek|welzijn'")))
                .isEqualTo("no-cache, public");
    }

    private String bewaren(String pad) throws Exception {
        HttpResponse<String> antwoord = bezoek.haal(pad);
        assertThat(antwoord.statusCode()).isEqualTo(301);
        return antwoord.headers().firstValue("Cache-Control").orElse("for ever");
    }

    private static UUID organisatie(String voorwaarde) throws Exception {
        return UUID.fromString(
                vraag("select o.id from organisatie o where exists (select from aanbod a where a.organisatie_id = o.id"
                        + " and a.staat = 'gepubliceerd' and a.eind_op is null) and o." + voorwaarde
                        + " order by 1 limit 1"));
    }

    @Test
    void an_entry_about_violence_tells_no_route_planner_and_betrays_nothing_when_it_has_ended_or_is_hidden()
            throws Exception {
        UUID id = eentje("staat = 'gepubliceerd' and soort = 'activiteit' and eind_op is null and exists (select from"
                + " aanbod_locatie al join locatie l on l.id = al.locatie_id where al.aanbod_id = aanbod.id and"
                + " l.plaatssoort = 'bezoekadres' and l.straat is not null)");
        String adres = adres(id);
        String routeplanner = "a[href*=openstreetmap]";
        assertThat(Jsoup.parse(bezoek.haal(adres).body()).select(routeplanner)).isNotEmpty();

        wijzig(
                "update aanbod set inhoud = jsonb_set(inhoud, '{trefwoorden}', '[\"huiselijk geweld\"]') where id = ?::uuid",
                id.toString());
        assertThat(Jsoup.parse(bezoek.haal(adres).body()).select(routeplanner)).isEmpty();
        isNeutraal(bezoek.haal(adres), 200);
        isNeutraal(
                bezoek.stuur(bezoek.vraag(adres + "/fout-melden").method("PUT", HttpRequest.BodyPublishers.noBody())),
                405);

        wijzig("update aanbod set eind_op = current_date - 1 where id = ?::uuid", id.toString());
        isNeutraal(bezoek.haal(adres), 410);
        isNeutraal(bezoek.haal("/en" + adres + "/fout-melden"), 410);

        wijzig("update aanbod set staat = 'verborgen' where id = ?::uuid", id.toString());
        isNeutraal(bezoek.haal(adres), 404);
    }

    @Test
    void when_the_register_fails_every_page_of_an_entry_has_a_way_out_and_betrays_nothing() throws Exception {
        String adres = adres(eentje("staat = 'gepubliceerd' and soort = 'regeling' and eind_op is null"));
        voerUit("revoke select on aanbod, aanbod_volledig from " + Registerschema.PORTAALROL);
        try {
            isNeutraal(bezoek.haal(adres), 500);
            isNeutraal(bezoek.haal("/en" + adres), 500);
            isNeutraal(bezoek.haal(adres + "/fout-melden"), 500);
        } finally {
            voerUit("grant select on aanbod, aanbod_volledig to " + Registerschema.PORTAALROL);
        }

        assertThat(bezoek.haal(adres).statusCode()).isEqualTo(200);
    }

    private String adres(UUID id) throws Exception {
        return bezoek.haal("/aanbod/" + id).headers().firstValue("Location").orElseThrow();
    }

    private void isNeutraal(HttpResponse<String> antwoord, int status) throws Exception {
        Document pagina = Jsoup.parse(antwoord.body());
        assertThat(antwoord.statusCode()).isEqualTo(status);
        String taal = pagina.select("html").attr("lang").equals("en") ? "/en" : "";
        assertThat(pagina.title())
                .isEqualTo(Jsoup.parse(bezoek.haal(taal + "/hulp-nu").body()).title());
        assertThat(pagina.select("[data-eiland=snelweg]")).hasSize(1);
        assertThat(antwoord.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(antwoord.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
    }
}
