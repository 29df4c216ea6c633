package nl.samenkracht.backend.aanbod;

import nl.samenkracht.backend.web.Kaders;
import nl.samenkracht.backend.web.NietGevonden;
import nl.samenkracht.backend.web.Paginaschrijver;
import nl.samenkracht.backend.web.Paginaschrijver.Bewaren;
import nl.samenkracht.backend.web.Verzoek;
import nl.samenkracht.catalogus.aanbod.Aanbod;
import nl.samenkracht.catalogus.aanbod.Gevoelig;
import nl.samenkracht.catalogus.aanbod.Slug;
import nl.samenkracht.frontend.kader.Kader;
import nl.samenkracht.frontend.kader.Menu;
import nl.samenkracht.frontend.kader.Paden;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** {@code /aanbod/{uuid}/{naam}}: one entry. The name is only there to be read: another one redirects, and so does the id of
 * an entry that was merged. */
@Component
class AanbodHandler {
    private final Openbaar openbaar;
    private final AanbodPaginas paginas;
    private final Kaders kaders;
    private final Paginaschrijver schrijver;

    AanbodHandler(Openbaar openbaar, AanbodPaginas paginas, Kaders kaders, Paginaschrijver schrijver) {
        this.openbaar = openbaar;
        this.paginas = paginas;
        this.kaders = kaders;
        this.schrijver = schrijver;
    }

    @Configuration(proxyBeanMethods = false)
    static class Routes {
        @Bean
        RouterFunction<ServerResponse> aanbodroutes(AanbodHandler handler) {
            return RouterFunctions.route()
                    .GET("/aanbod/{id}", handler::toon)
                    .GET("/en/aanbod/{id}", handler::toon)
                    .GET("/aanbod/{id}/{slug}", handler::toon)
                    .GET("/en/aanbod/{id}/{slug}", handler::toon)
                    .build();
        }
    }

    Mono<ServerResponse> toon(ServerRequest verzoek) {
        return openbaar.zoek(Verzoek.id(verzoek))
                .flatMap(aanbod -> toon(verzoek, aanbod))
                .switchIfEmpty(Mono.error(NietGevonden::nooit));
    }

    private Mono<ServerResponse> toon(ServerRequest verzoek, Aanbod aanbod) {
        Paden paden = new Paden(Verzoek.taal(verzoek));
        String slug = Slug.van(aanbod.naam());
        if (!paden.aanbod(aanbod.id(), slug).equals(verzoek.path())) {
            Paden metLijst = new Paden(paden.taal(), Verzoek.ids(verzoek, "lijst"));
            return schrijver.verwijs(metLijst.aanbod(aanbod.id(), slug), Gevoelig.is(aanbod));
        }
        Kader kader = kaders.maak(verzoek, Menu.GEEN, "", null, Gevoelig.is(aanbod));
        return paginas.maak(kader, aanbod).flatMap(pagina -> schrijver.toon(verzoek, pagina, Bewaren.OPENBAAR));
    }
}
