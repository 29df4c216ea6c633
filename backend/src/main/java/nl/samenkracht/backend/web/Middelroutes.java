package nl.samenkracht.backend.web;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenkracht.backend.register.Register;
import nl.samenkracht.catalogus.aanbod.Slug;
import nl.samenkracht.frontend.kader.Paden;
import nl.samenkracht.frontend.kader.Taal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Assets and the files that machines look for. */
@Configuration(proxyBeanMethods = false)
class Middelroutes {
    private static final CacheControl EEN_DAG =
            CacheControl.maxAge(Duration.ofDays(1)).cachePublic();

    private static final List<String> VASTE_PAGINAS =
            List.of("/", "/wijken", "/hulp-nu", "/over", "/toegankelijkheid", "/privacy");

    @Bean
    RouterFunction<ServerResponse> middelen(Middelbestanden bestanden) {
        return RouterFunctions.route().GET("/assets/{naam}", bestanden::toon).build();
    }

    @Bean
    RouterFunction<ServerResponse> machinebestanden(Register register, Kaders kaders, Gebied gebied) {
        return RouterFunctions.route()
                .GET("/robots.txt", verzoek -> tekst(robots(verzoek, kaders), bewaren(kaders)))
                .GET("/.well-known/security.txt", verzoek -> tekst(veiligheid(kaders), EEN_DAG))
                .GET(
                        "/sitemap.xml",
                        verzoek -> register.openbaar(kaders.gemeente().code())
                                .collectList()
                                .flatMap(alles -> ServerResponse.ok()
                                        .contentType(MediaType.APPLICATION_XML)
                                        .cacheControl(bewaren(kaders))
                                        .bodyValue(plattegrond(oorsprong(verzoek, kaders), gebied, alles))))
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
                + "Sitemap: " + oorsprong(verzoek, kaders) + "/sitemap.xml\n";
    }

    /** RFC 9116; the municipality's own page until it gives an address of its own. */
    private static String veiligheid(Kaders kaders) {
        @Nullable String email = kaders.gemeente().email();
        return "Contact: " + (email == null ? kaders.gemeente().website() : "mailto:" + email)
                + "\nPreferred-Languages: nl, en\nExpires: "
                + kaders.nu().toLocalDate().plusYears(1).minusDays(1) + "T00:00:00Z\n";
    }

    /** Every page worth finding, in both languages. */
    private static String plattegrond(String oorsprong, Gebied gebied, List<Map.Entry<UUID, String>> alles) {
        return Stream.of(Taal.NL, Taal.EN)
                .map(Paden::new)
                .flatMap(paden -> Stream.of(
                                VASTE_PAGINAS.stream().map(paden::naar),
                                gebied.indeling().wijken().stream().map(wijk -> paden.wijk(wijk.slug())),
                                alles.stream().map(een -> paden.aanbod(een.getKey(), Slug.van(een.getValue()))))
                        .flatMap(adressen -> adressen))
                .map(pad -> "<url><loc>" + oorsprong + pad + "</loc></url>\n")
                .collect(Collectors.joining(
                        "",
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
                        "</urlset>\n"));
    }

    private static String oorsprong(ServerRequest verzoek, Kaders kaders) {
        String eigen = kaders.gemeente().basisadres();
        return eigen != null
                ? eigen
                : verzoek.uri().getScheme() + "://" + verzoek.uri().getAuthority();
    }
}
