package nl.samenkracht.backend.zoeken;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
            ElasticZoeker zoeker = Proefzoeker.bij(
                            "http://127.0.0.1:" + tussen.getAddress().getPort())
                    .elastic();

            assertThatThrownBy(() -> zoeker.zonderHaast(Proefzoeker.ALLES).blockOptional(Duration.ofSeconds(60)))
                    .isInstanceOf(Zoekserverfout.class)
                    .hasMessage(bericht);
        } finally {
            tussen.stop(0);
        }
    }
}
