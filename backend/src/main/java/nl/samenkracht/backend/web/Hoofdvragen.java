package nl.samenkracht.backend.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Answers HEAD as GET, as RFC 9110 asks; routes match GET only, and the server itself leaves the content away. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class Hoofdvragen implements WebFilter {
    @Override
    public Mono<Void> filter(ServerWebExchange uitwisseling, WebFilterChain keten) {
        return HttpMethod.HEAD.equals(uitwisseling.getRequest().getMethod())
                ? keten.filter(uitwisseling
                        .mutate()
                        .request(verzoek -> verzoek.method(HttpMethod.GET))
                        .build())
                : keten.filter(uitwisseling);
    }
}
