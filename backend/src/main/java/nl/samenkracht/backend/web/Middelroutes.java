package nl.samenkracht.backend.web;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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

    @Bean
    RouterFunction<ServerResponse> middelen(Middelbestanden bestanden) {
        return RouterFunctions.route().GET("/assets/{naam}", bestanden::toon).build();
    }

    @Bean
    RouterFunction<ServerResponse> machinebestanden(Register register, Kaders kaders) {
        return RouterFunctions.route()
                .GET("/robots.txt", verzoek -> tekst(robots(verzoek, kaders)))
                .GET("/.well-known/security.txt", verzoek -> tekst(veiligheid(kaders)))
                .GET(
                        "/sitemap.xml",
                        verzoek -> register.openbaar(kaders.gemeente().code())
                                .collectList()
                                .flatMap(alles -> ServerResponse.ok()
                                        .contentType(MediaType.APPLICATION_XML)
                                        .cacheControl(EEN_DAG)
                                        .bodyValue(plattegrond(oorsprong(verzoek, kaders), alles))))
                .build();
    }

    private static Mono<ServerResponse> tekst(String tekst) {
        return ServerResponse.ok()
                .contentType(MediaType.parseMediaType("text/plain;charset=UTF-8"))
                .cacheControl(EEN_DAG)
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

    private static String plattegrond(String oorsprong, java.util.List<Map.Entry<UUID, String>> alles) {
        Paden nl = new Paden(Taal.NL);
        return alles.stream()
                .map(een ->
                        "<url><loc>" + oorsprong + nl.aanbod(een.getKey(), Slug.van(een.getValue())) + "</loc></url>\n")
                .collect(Collectors.joining(
                        "",
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n<url><loc>"
                                + oorsprong + "/</loc></url>\n",
                        "</urlset>\n"));
    }

    private static String oorsprong(ServerRequest verzoek, Kaders kaders) {
        String eigen = kaders.gemeente().basisadres();
        return eigen != null
                ? eigen
                : verzoek.uri().getScheme() + "://" + verzoek.uri().getAuthority();
    }
}
