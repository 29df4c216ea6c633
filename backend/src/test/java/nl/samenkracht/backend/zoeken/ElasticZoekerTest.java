package nl.samenkracht.backend.zoeken;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import nl.samenkracht.backend.Hangend;
import nl.samenkracht.backend.inrichting.PortaalInrichting;
import nl.samenkracht.backend.inrichting.Proefinrichting;
import nl.samenkracht.backend.zoeken.Zoekvraag.Sortering;
import nl.samenkracht.catalogus.hulpvragen.Gehoord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.r2dbc.core.DatabaseClient;

/** What stands between portal and search server may answer in its place. */
class ElasticZoekerTest {
    @ParameterizedTest
    @CsvSource({"200, answered nothing", "204, answered 204", "401, answered 401", "503, answered 503"})
    void an_answer_without_content_is_a_failure_with_its_status(int status, String bericht) throws Exception {
        HttpServer tussen = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        tussen.createContext("/", vraag -> {
            vraag.getRequestBody().readAllBytes();
            vraag.sendResponseHeaders(status, -1);
            vraag.close();
        });
        tussen.start();
        try {
            PortaalInrichting inrichting = Proefinrichting.met("elasticsearch.adres=http://127.0.0.1:"
                    + tussen.getAddress().getPort());
            PostgresZoeker postgres = new PostgresZoeker(DatabaseClient.create(new Hangend()), inrichting);
            ElasticZoeker zoeker = new ElasticZoeker(inrichting, new Woordenschat(postgres));
            Zoekvraag vraag = new Zoekvraag(
                    "",
                    "",
                    Gehoord.NIETS,
                    null,
                    Map.of(),
                    null,
                    null,
                    Sortering.RELEVANTIE,
                    1,
                    LocalDateTime.parse("2026-11-23T12:00"));

            assertThatThrownBy(() -> zoeker.zonderHaast(vraag).blockOptional(Duration.ofSeconds(60)))
                    .isInstanceOf(Zoekserverfout.class)
                    .hasMessage(bericht);
        } finally {
            tussen.stop(0);
        }
    }
}
