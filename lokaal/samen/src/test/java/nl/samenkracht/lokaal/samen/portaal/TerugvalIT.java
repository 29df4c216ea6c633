package nl.samenkracht.lokaal.samen.portaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import nl.samenkracht.lokaal.samen.proef.Bezoek;
import nl.samenkracht.lokaal.servers.GedeeldeServers;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TerugvalIT {
    private static final String BERICHT = "Het zoeken gaat nu op een eenvoudige manier.";
    /** The requirement is 2 s to a visitor; a machine that runs tests gets some more. */
    private static final Duration BINNEN = Duration.ofSeconds(5);

    private final Bezoek bezoek = Bezoek.portaal();

    @AfterEach
    void laatWeerGaan() throws Exception {
        sein("CONT");
    }

    @Test
    void while_the_search_server_hangs_search_goes_on_with_a_notice_and_comes_back_by_itself() throws Exception {
        String vooraf = bezoek.zoek("q", "koffie", "wijk", "oost").body();
        assertThat(vooraf).doesNotContain(BERICHT);

        sein("STOP");
        Instant gevraagd = Instant.now();
        String intussen = bezoek.zoek("q", "koffie", "wijk", "oost").body();

        assertThat(Duration.between(gevraagd, Instant.now())).isLessThan(BINNEN);
        assertThat(intussen).contains(BERICHT);
        assertThat(Jsoup.parse(intussen).select("#resultaten h2 a")).isNotEmpty();
        assertThat(Jsoup.parse(intussen).select("input[name=soort]")).isNotEmpty();
        assertThat(bezoek.haal("/").statusCode()).isEqualTo(200);

        sein("CONT");
        Instant einde = Instant.now().plusSeconds(60);
        while (bezoek.zoek("q", "koffie", "wijk", "oost").body().contains(BERICHT)) {
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
