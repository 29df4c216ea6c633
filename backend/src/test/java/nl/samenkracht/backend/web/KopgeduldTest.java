package nl.samenkracht.backend.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpServerCodec;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.netty.NettyPipeline;

class KopgeduldTest {
    private static final long GEDULD = Kopgeduld.LANGST.toSeconds();

    private final EmbeddedChannel lijn = new EmbeddedChannel();

    @BeforeEach
    void bouw() {
        lijn.freezeTime();
        lijn.pipeline().addLast(NettyPipeline.HttpCodec, new HttpServerCodec());
        lijn.pipeline().addLast("achter", new ChannelInboundHandlerAdapter());
        Kopgeduld.bewaak(lijn, "achter");
    }

    @Test
    void a_head_that_comes_a_letter_at_a_time_is_answered_that_it_took_too_long() {
        stuur("GET / HTTP/1.1\r\nHost: localhost\r\nX-A: ");
        for (int i = 0; i < GEDULD; i++) {
            assertThat(adressen()).isEmpty();
            wacht(1);
            stuur("a");
        }

        assertThat(adressen()).containsExactly("/onleesbaar/408");
    }

    @Test
    void a_head_that_came_in_time_has_no_end_to_fear_and_neither_has_a_quiet_line() {
        stuur("GET /over HTTP/1.1\r\nHost: localhost\r\n\r\n");
        wacht(2 * GEDULD);
        assertThat(adressen()).containsExactly("/over");
    }

    @Test
    void a_body_counts_for_itself_and_the_next_head_from_its_own_beginning() {
        stuur("POST /zoeken HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\nq");
        wacht(GEDULD);
        stuur("=");
        wacht(GEDULD);
        stuur("GET /o");
        wacht(GEDULD - 1);
        assertThat(adressen()).containsExactly("/zoeken");
        wacht(1);
        assertThat(adressen()).containsExactly("/onleesbaar/408");
    }

    private void stuur(String letters) {
        lijn.writeInbound(Unpooled.copiedBuffer(letters, StandardCharsets.ISO_8859_1));
    }

    private void wacht(long seconden) {
        lijn.advanceTimeBy(seconden, TimeUnit.SECONDS);
        lijn.runScheduledPendingTasks();
    }

    private List<String> adressen() {
        return Stream.generate(() -> lijn.<Object>readInbound())
                .takeWhile(Objects::nonNull)
                .filter(HttpRequest.class::isInstance)
                .map(verzoek -> ((HttpRequest) verzoek).uri())
                .toList();
    }
}
