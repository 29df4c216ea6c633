package nl.samenkracht.lokaal.samen.portaal;

import static nl.samenkracht.lokaal.samen.proef.Geduld.tot;
import static nl.samenkracht.lokaal.samen.proef.Registerhand.tabellenMet;
import static nl.samenkracht.lokaal.samen.proef.Registerhand.voerUit;
import static nl.samenkracht.lokaal.samen.proef.Registerhand.vraag;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import nl.samenkracht.indexer.migreren.Registerschema;
import nl.samenkracht.lokaal.samen.proef.Bezoek;
import org.junit.jupiter.api.Test;

/** What a portal counts of what people ask. */
class GebruikIT {
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

    private HttpResponse<String> typ(String pad) throws Exception {
        return bezoek.stuur(browser(pad));
    }

    private HttpRequest.Builder browser(String pad) {
        return bezoek.vraag(pad).header("Sec-Fetch-Mode", "navigate").header("Sec-Fetch-Dest", "document");
    }

    private void stuur(HttpRequest.Builder vraag, int status) throws Exception {
        assertThat(bezoek.stuur(vraag).statusCode()).isEqualTo(status);
    }

    private static long telling(String soort, String code) throws SQLException {
        return Long.parseLong(vraag("select coalesce(sum(aantal), 0) from gebruik_telling where soort = '" + soort
                + "' and code = '" + code + "'"));
    }
}
