package nl.samenkracht.backend.web;

import nl.samenkracht.backend.inrichting.PortaalInrichting;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Security headers on every answer. External files only, so the policy needs no nonce. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Veiligheidskoppen implements WebFilter {
    private final String beleid;
    private final String https;

    Veiligheidskoppen(PortaalInrichting inrichting) {
        String tegels = inrichting.kaart().oorsprong();
        String kaarten = tegels == null ? "" : " " + tegels;
        // Other names below it are not ours to decide about.
        this.https = "max-age=31536000" + (inrichting.web().subdomeinen() ? "; includeSubDomains" : "");
        this.beleid =
                "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; connect-src 'self'; img-src 'self' data:"
                        + kaarten
                        + "; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; manifest-src 'self'";
    }

    @Override
    public Mono<Void> filter(ServerWebExchange uitwisseling, WebFilterChain keten) {
        HttpHeaders koppen = uitwisseling.getResponse().getHeaders();
        koppen.set("Content-Security-Policy", beleid);
        koppen.set("Referrer-Policy", "no-referrer");
        koppen.set("X-Content-Type-Options", "nosniff");
        koppen.set("X-Frame-Options", "DENY");
        koppen.set("Permissions-Policy", "geolocation=(self), camera=(), microphone=(), payment=()");
        koppen.set("Cross-Origin-Opener-Policy", "same-origin");
        koppen.set("Strict-Transport-Security", https);
        return keten.filter(uitwisseling);
    }
}
