package nl.samenkracht.lokaal.samen.portaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenkracht.lokaal.samen.proef.Bezoek;
import nl.samenkracht.lokaal.samen.proef.Portaal;
import nl.samenkracht.lokaal.servers.GedeeldeServers;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TerugvalIT {
    private static final String BERICHT = "Het zoeken gaat nu op een eenvoudige manier.";
    /** The requirement is 2 s to a visitor (see StilteTest for the rule); a machine that builds meanwhile gets more. */
    private static final Duration BINNEN = Duration.ofSeconds(30);

    private final Bezoek bezoek = Bezoek.portaal();

    @AfterEach
    void laatWeerGaan() throws Exception {
        sein("CONT");
        wachtOpZoekserver(bezoek);
    }

    @Test
    void while_the_search_server_hangs_search_goes_on_with_a_notice_and_comes_back_by_itself() throws Exception {
        wachtOpZoekserver(bezoek);

        sein("STOP");
        Instant gevraagd = Instant.now();
        String intussen = bezoek.zoek("q", "koffie", "wijk", "oost").body();

        assertThat(Duration.between(gevraagd, Instant.now())).isLessThan(BINNEN);
        assertThat(intussen).contains(BERICHT);
        assertThat(Jsoup.parse(intussen).select("#resultaten h2 a")).isNotEmpty();
        assertThat(Jsoup.parse(intussen).select("input[name=soort]")).isNotEmpty();
        assertThat(bezoek.haal("/").statusCode()).isEqualTo(200);

        sein("CONT");
        wachtOpZoekserver(bezoek);
    }

    @Test
    void the_fallback_finds_as_much_as_the_search_server() throws Exception {
        List<String> vragen = List.of(
                "q=%F0%9F%98%80",
                "q=ik+wil+graag",
                "q=",
                "wijk=oost",
                "wijk=zuid&soort=activiteit",
                "soort=spreekuur&soort=wijkpunt",
                "leefgebied=financien&toegang=bellen",
                "doelgroep=ouderen&open=week");
        Map<String, String> vooraf = new LinkedHashMap<>();
        for (String vraag : vragen) {
            vooraf.put(vraag, kop(vraag));
        }

        sein("STOP");

        for (String vraag : vragen) {
            assertThat(bezoek.haal("/zoeken?" + vraag).body()).contains(BERICHT);
            assertThat(kop(vraag)).as(vraag).isEqualTo(vooraf.get(vraag));
        }
    }

    @Test
    void a_portal_that_starts_while_the_search_server_hangs_starts_and_asks_it_first_when_it_is_back()
            throws Exception {
        sein("STOP");
        Instant begin = Instant.now();
        Bezoek nieuw = new Bezoek(Portaal.nogEen());
        assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofMinutes(2));
        sein("CONT");

        wachtOpZoekserver(nieuw);
        assertThat(nieuw.zoek("q", "koffie").body()).contains("id=\"resultaat-1\"");
    }

    /** Heavy: a machine busy with a build does not warm up within the seconds a start may take. */
    @Tag("zwaar")
    @Test
    void the_first_question_after_a_start_is_answered_by_the_search_server() throws Exception {
        Bezoek nieuw = new Bezoek(Portaal.nogEen());
        Instant gevraagd = Instant.now();

        String pagina = nieuw.zoek("q", "koffie").body();

        assertThat(Duration.between(gevraagd, Instant.now())).isLessThan(BINNEN);
        assertThat(pagina).contains("id=\"resultaat-1\"").doesNotContain(BERICHT);
    }

    private String kop(String vraag) throws Exception {
        return Jsoup.parse(bezoek.haal("/zoeken?" + vraag).body()).select("h1").text();
    }

    private static void wachtOpZoekserver(Bezoek bezoek) throws Exception {
        Instant einde = Instant.now().plusSeconds(180);
        while (bezoek.zoek("q", "koffie").body().contains(BERICHT)) {
            assertThat(Instant.now()).isBefore(einde);
            Thread.sleep(500);
        }
    }

    /** A server that hangs is worse than one that is gone: nothing refuses the connection. */
    private static void sein(String naam) throws IOException, InterruptedException {
        new ProcessBuilder(
                        "kill",
                        "-" + naam,
                        Long.toString(GedeeldeServers.elasticsearch().pid()))
                .start()
                .waitFor();
    }
}
