package nl.samenkracht.backend.web;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Assets and the files that machines look for. */
@Configuration(proxyBeanMethods = false)
class Middelroutes {
    private static final CacheControl EEN_DAG =
            CacheControl.maxAge(Duration.ofDays(1)).cachePublic();

    @Bean
    RouterFunction<ServerResponse> middelen(Middelbestanden bestanden) {
        return RouterFunctions.route().GET("/assets/{naam}", bestanden::toon).build();
    }

    @Bean
    RouterFunction<ServerResponse> machinebestanden(Kaders kaders, Sitemap sitemap) {
        return RouterFunctions.route()
                .GET("/robots.txt", verzoek -> tekst(robots(verzoek, kaders), bewaren(kaders)))
                .GET("/.well-known/security.txt", verzoek -> tekst(veiligheid(kaders), EEN_DAG))
                .GET("/sitemap.xml", verzoek -> xml(sitemap.geheel(oorsprong(verzoek, kaders)), kaders))
                .GET(
                        "/sitemap-{deel:[0-9][0-9]?[0-9]?}.xml",
                        verzoek -> xml(
                                sitemap.deel(
                                        Integer.parseInt(verzoek.pathVariable("deel")), oorsprong(verzoek, kaders)),
                                kaders))
                .build();
    }

    /** Without an address of its own the portal repeats the one it was asked by: nobody else may get that from a cache. */
    private static CacheControl bewaren(Kaders kaders) {
        return kaders.gemeente().basisadres() == null ? CacheControl.noStore() : EEN_DAG;
    }

    private static Mono<ServerResponse> tekst(String tekst, CacheControl bewaren) {
        return ServerResponse.ok()
                .contentType(MediaType.parseMediaType("text/plain;charset=UTF-8"))
                .cacheControl(bewaren)
                .bodyValue(tekst);
    }

    private static String robots(ServerRequest verzoek, Kaders kaders) {
        return "User-agent: *\nDisallow: /zoeken\nDisallow: /en/zoeken\nDisallow: /mijn-lijst\nDisallow: /en/mijn-lijst\n"
                + "Disallow: /vraagwijzer/\nDisallow: /en/vraagwijzer/\n"
                + "Sitemap: " + oorsprong(verzoek, kaders) + "/sitemap.xml\n";
    }

    /** RFC 9116; the municipality's own page until it gives an address of its own. */
    private static String veiligheid(Kaders kaders) {
        @Nullable String email = kaders.gemeente().email();
        return "Contact: " + (email == null ? kaders.gemeente().website() : "mailto:" + email)
                + "\nPreferred-Languages: nl, en\nExpires: "
                + kaders.nu().toLocalDate().plusYears(1).minusDays(1) + "T00:00:00Z\n";
    }

    private static Mono<ServerResponse> xml(Mono<Flux<String>> stukken, Kaders kaders) {
        return stukken.switchIfEmpty(Mono.error(NietGevonden::nooit))
                .flatMap(alles -> ServerResponse.ok()
                        .contentType(MediaType.APPLICATION_XML)
                        .cacheControl(bewaren(kaders))
                        .body(alles, String.class));
    }

    private static String oorsprong(ServerRequest verzoek, Kaders kaders) {
        String eigen = kaders.gemeente().basisadres();
        return eigen != null
                ? eigen
                : verzoek.uri().getScheme() + "://" + verzoek.uri().getAuthority();
    }
}
