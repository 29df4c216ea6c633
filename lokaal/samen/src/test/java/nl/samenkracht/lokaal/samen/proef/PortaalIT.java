package nl.samenkracht.lokaal.samen.proef;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class PortaalIT {
    @Test
    void a_resident_finds_what_the_sample_inventory_holds() throws IOException, InterruptedException {
        HttpRequest vraag = HttpRequest.newBuilder(Portaal.adres().resolve("/zoeken?q=koffie"))
                .build();

        HttpResponse<String> antwoord = HttpClient.newHttpClient().send(vraag, HttpResponse.BodyHandlers.ofString());

        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.body()).contains("id=\"resultaat-1\"");
    }
}
