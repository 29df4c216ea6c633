package nl.samenkracht.backend.web;

import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * A page that has not begun by now never will: a database that hangs holds its questions for ever. The visitor is told (503), and the
 * connection is given back. What has begun may take as long as the visitor's line needs.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Geduld implements WebFilter {
    /** Far more than any page takes on a busy server, and less than people wait. */
    static final Duration HOOGSTENS = Duration.ofSeconds(20);

    @Override
    public Mono<Void> filter(ServerWebExchange uitwisseling, WebFilterChain keten) {
        Mono<Long> op = Mono.delay(HOOGSTENS)
                .filter(tik -> !uitwisseling.getResponse().isCommitted())
                .switchIfEmpty(Mono.never());
        return keten.filter(uitwisseling).timeout(op, Mono.error(TimeoutException::new));
    }
}
