package nl.samenkracht.lokaal.samen.portaal;

import static nl.samenkracht.lokaal.samen.proef.Registerhand.eentje;
import static nl.samenkracht.lokaal.samen.proef.Registerhand.voerUit;
import static nl.samenkracht.lokaal.samen.proef.Registerhand.vraag;
import static nl.samenkracht.lokaal.samen.proef.Registerhand.wijzig;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.samenkracht.catalogus.Json;
import nl.samenkracht.lokaal.samen.proef.Bezoek;
import nl.samenkracht.lokaal.samen.proef.Geduld;
import nl.samenkracht.lokaal.servers.GedeeldeServers;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class SuggestiesIT {
    private static final Map<String, String> EIGEN_PAGINA = Map.of("Sec-Fetch-Site", "same-origin");
    private static final int MEESTE_BYTES = 3_000;

    private final Bezoek bezoek = Bezoek.portaal();

    @ParameterizedTest
    @CsvSource({
        "/suggesties,    huur,        vraag,         Ik kan de huur niet betalen",
        "/suggesties,    geld en sch, soort hulp,    Geld en schulden",
        "/suggesties,    zuid,        wijk,          Zuid",
        "/suggesties,    meentwijk,   wijk,          Hilversumse Meent",
        "/suggesties,    versa,       organisatie,   Versa Welzijn",
        "/suggesties,    boodschapen, vraag,         Wie doet boodschappen voor mij?",
        "/en/suggesties, cannot pay,  question,      I cannot pay the rent",
        "/en/suggesties, Zuid,        district,      Zuid"
    })
    void what_is_typed_gets_suggestions_of_each_kind_in_the_language_of_the_page(
            String pad, String getypt, String soort, String tekst) throws Exception {
        Geduld.tot(() -> teksten(vraagOp("/suggesties", "versa")).contains("Versa Welzijn"));

        HttpResponse<String> antwoord = vraagOp(pad, getypt);

        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(regels(antwoord)).hasSizeBetween(1, 8);
        assertThat(regels(antwoord)).anySatisfy(regel -> {
            assertThat(regel.path("tekst").asString()).isEqualTo(tekst);
            assertThat(regel.path("soort").asString()).isEqualTo(soort);
        });
    }

    @Test
    void an_answer_is_kept_by_nobody_sets_nothing_and_is_small() throws Exception {
        for (String getypt : List.of("huur", "wan", "inloop", "een", "hulp bij", "activ")) {
            HttpResponse<String> antwoord = vraagOp("/suggesties", getypt);

            assertThat(antwoord.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(antwoord.headers().firstValue("Content-Type")).hasValue("application/json");
            assertThat(antwoord.headers().firstValue("Set-Cookie")).isEmpty();
            assertThat(antwoord.body().getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(MEESTE_BYTES);
        }
    }

    @Test
    void every_address_that_is_suggested_leads_to_a_page() throws Exception {
        for (String getypt : List.of("versa", "zuid", "huis", "inloop", "wandel", "bibliotheek")) {
            for (JsonNode regel : regels(vraagOp("/suggesties", getypt))) {
                String adres = regel.path("adres").asString("");
                if (!adres.isEmpty()) {
                    assertThat(bezoek.haal(adres).statusCode()).as(adres).isEqualTo(200);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hu", "  ?!  ", "zzqqxxyy", "😀😀😀", "孤独孤独", "\u0000\u001b[31m", "'; drop table"})
    void too_little_and_what_nothing_has_gets_an_empty_list(String getypt) throws Exception {
        assertThat(vraagOp("/suggesties", getypt).body()).isEqualTo("[]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain", "application/xml", "multipart/form-data; boundary=x"})
    void what_is_no_form_is_refused_as_everywhere(String soort) throws Exception {
        HttpRequest.Builder vraag = bezoek.vraag("/suggesties")
                .header("Content-Type", soort)
                .POST(HttpRequest.BodyPublishers.ofString("{\"q\":\"huur\"}"));

        assertThat(bezoek.stuur(vraag).statusCode()).isEqualTo(415);
    }

    @Test
    void what_cannot_be_read_gets_an_empty_list_and_no_error() throws Exception {
        HttpRequest.Builder krom = bezoek.vraag("/suggesties")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("q=%zz"));
        HttpRequest.Builder niets = bezoek.vraag("/suggesties").POST(HttpRequest.BodyPublishers.noBody());
        List<HttpResponse<String>> antwoorden = List.of(
                bezoek.stuur(krom),
                bezoek.stuur(niets),
                vraagOp("/suggesties", "huur ".repeat(2_000)),
                vraagOp("/suggesties", "a".repeat(300_000)));

        assertThat(antwoorden).allSatisfy(antwoord -> {
            assertThat(antwoord.statusCode()).isEqualTo(200);
            assertThat(antwoord.body()).isEqualTo("[]");
            assertThat(antwoord.headers().firstValue("Cache-Control")).hasValue("no-store");
        });
    }

    @Test
    void it_is_asked_by_post_only_and_by_our_own_pages_only() throws Exception {
        HttpResponse<String> haal = bezoek.haal("/suggesties?q=huur");
        assertThat(haal.statusCode()).isEqualTo(405);
        assertThat(haal.headers().firstValue("Allow").orElse(""))
                .contains("POST")
                .doesNotContain("GET");

        HttpResponse<String> elders =
                bezoek.verstuur("/suggesties", Map.of("Sec-Fetch-Site", "cross-site"), "q", "huur");
        assertThat(elders.statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "huiselijk geweld",
                "mijn man slaat mij",
                "mishandeling",
                "ik wil dood",
                "vrouwenopvang",
                "veilig thuis",
                "i want to die"
            })
    void words_that_tell_of_danger_get_nothing_that_somebody_who_looks_along_can_read(String getypt) throws Exception {
        assertThat(vraagOp("/suggesties", getypt).body()).isEqualTo("[]");
        assertThat(vraagOp("/en/suggesties", getypt).body()).isEqualTo("[]");
    }

    @Test
    void no_entry_that_can_put_somebody_in_danger_is_suggested_by_its_name() throws Exception {
        String namen = vraag("select string_agg(naam, '|') from zoekdocument where gemeente = 'GM0402' and"
                + " (document -> 'kaart' ->> 'gevoelig')::boolean");
        for (String naam : namen.split("\\|")) {
            for (int letters = 3; letters <= naam.length(); letters += 4) {
                assertThat(teksten(vraagOp("/suggesties", naam.substring(0, letters))))
                        .as(naam)
                        .doesNotContain(naam);
            }
        }
    }

    @Test
    void a_new_name_is_suggested_soon_and_a_hidden_or_secret_one_at_once_no_more() throws Exception {
        for (String verdwijnt : List.of(
                "staat = 'verborgen'",
                "eind_op = current_date - 1",
                "inhoud = jsonb_set(inhoud, '{trefwoorden}', '[\"huiselijk geweld\"]')")) {
            UUID id = eentje("staat = 'gepubliceerd' and soort = 'activiteit' and eind_op is null");
            String naam = "Zeekoetkamer " + Integer.toUnsignedString(verdwijnt.hashCode());
            wijzig("update aanbod set naam = '" + naam + "' where id = ?::uuid", id.toString());
            Geduld.tot(() -> teksten(vraagOp("/suggesties", "zeekoetk")).contains(naam));

            wijzig("update aanbod set " + verdwijnt + " where id = ?::uuid", id.toString());
            Geduld.tot(() -> vraag("select not exists (select from zoekdocument where naam = '" + naam
                            + "' and (eind_op is null or eind_op >= current_date)"
                            + " and not (document -> 'kaart' ->> 'gevoelig')::boolean)")
                    .equals("t"));

            assertThat(teksten(vraagOp("/suggesties", "zeekoetk"))).doesNotContain(naam);
            voerUit("update aanbod set staat = 'verborgen' where id = '" + id + "'");
        }
    }

    @Test
    void suggestions_do_not_wait_for_a_search_server_that_hangs() throws Exception {
        List<String> eerst = teksten(vraagOp("/suggesties", "versa"));
        sein("STOP");
        try {
            assertThat(teksten(vraagOp("/suggesties", "versa")))
                    .isEqualTo(eerst)
                    .isNotEmpty();
        } finally {
            sein("CONT");
        }
    }

    @Test
    void the_search_field_has_the_list_and_works_without_it() throws Exception {
        for (String pad : List.of("/", "/zoeken", "/en", "/en/zoeken?q=koffie")) {
            assertThat(Jsoup.parse(bezoek.haal(pad).body())
                            .select("form[role=search] input[type=search] + ul[data-eiland=suggesties][hidden]"))
                    .as(pad)
                    .hasSize(1);
        }
    }

    private HttpResponse<String> vraagOp(String pad, String getypt) throws Exception {
        return bezoek.verstuur(pad, EIGEN_PAGINA, "q", getypt);
    }

    private static List<JsonNode> regels(HttpResponse<String> antwoord) {
        return StreamSupport.stream(Json.boom(antwoord.body()).spliterator(), false)
                .toList();
    }

    private static List<String> teksten(HttpResponse<String> antwoord) {
        return regels(antwoord).stream()
                .map(regel -> regel.path("tekst").asString())
                .toList();
    }

    private static void sein(String naam) throws Exception {
        new ProcessBuilder(
                        "kill",
                        "-" + naam,
                        Long.toString(GedeeldeServers.elasticsearch().pid()))
                .start()
                .waitFor();
    }
}
