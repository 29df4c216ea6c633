package nl.samenkracht.backend.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Refuses a POST that another site made. Visitors have no session and no cookie, so the browser's own word on where a request comes from
 * is the check: Sec-Fetch-Site, or Origin from browsers that do not send it ("null" is what our own no-referrer pages send there).
 */
@Component
@Order(-100)
class Herkomstcontrole implements WebFilter {
    @Override
    public Mono<Void> filter(ServerWebExchange uitwisseling, WebFilterChain keten) {
        ServerHttpRequest verzoek = uitwisseling.getRequest();
        if (HttpMethod.POST.equals(verzoek.getMethod()) && vanElders(verzoek)) {
            return Mono.error(new ResponseStatusException(HttpStatus.FORBIDDEN));
        }
        return keten.filter(uitwisseling);
    }

    private static boolean vanElders(ServerHttpRequest verzoek) {
        String plek = verzoek.getHeaders().getFirst("Sec-Fetch-Site");
        if (plek != null) {
            return !plek.equals("same-origin") && !plek.equals("none");
        }
        String oorsprong = verzoek.getHeaders().getOrigin();
        return oorsprong != null
                && !oorsprong.equals("null")
                && !hostVan(oorsprong).equals(verzoek.getHeaders().getFirst(HttpHeaders.HOST));
    }

    private static String hostVan(String oorsprong) {
        try {
            @Nullable String host = URI.create(oorsprong).getAuthority();
            return host == null ? "" : host;
        } catch (IllegalArgumentException onleesbaar) {
            return "";
        }
    }
}
