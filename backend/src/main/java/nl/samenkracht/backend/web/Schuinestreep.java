package nl.samenkracht.backend.web;

import java.net.URI;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** {@code /wijken/} and {@code /wijken;jsessionid=1} are meant as {@code /wijken}: one address for a page, whatever somebody types. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class Schuinestreep implements WebFilter {
    private static final Pattern NA_PUNTKOMMA = Pattern.compile(";[^/]*+");

    @Override
    public Mono<Void> filter(ServerWebExchange uitwisseling, WebFilterChain keten) {
        URI adres = uitwisseling.getRequest().getURI();
        String pad = adres.getRawPath();
        String kort = kort(pad);
        // Never to another host: "//elders.example/" stays what it is, and is not found.
        if (kort.equals(pad) || kort.isEmpty() || kort.startsWith("//")) {
            return keten.filter(uitwisseling);
        }
        String vraag = adres.getRawQuery();
        uitwisseling.getResponse().setStatusCode(HttpStatus.PERMANENT_REDIRECT);
        uitwisseling.getResponse().getHeaders().setLocation(URI.create(vraag == null ? kort : kort + "?" + vraag));
        return uitwisseling.getResponse().setComplete();
    }

    /** Without what follows a semicolon in a part of the path, and without slashes at the end. */
    static String kort(String pad) {
        String zonder = pad.indexOf(';') < 0 ? pad : NA_PUNTKOMMA.matcher(pad).replaceAll("");
        String kort = zonder.substring(0, einde(zonder));
        return kort.isEmpty() && !zonder.equals(pad) ? "/" : kort;
    }

    /** Where the slashes at the end begin. Looked for from the end: an address may be 160,000 of them with one letter behind. */
    static int einde(CharSequence pad) {
        int einde = pad.length();
        while (einde > 0 && pad.charAt(einde - 1) == '/') {
            einde--;
        }
        return einde;
    }
}
