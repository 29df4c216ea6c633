package nl.samenkracht.backend.hulpnu;

import java.util.List;
import nl.samenkracht.backend.web.Gebied;
import nl.samenkracht.backend.web.Kaders;
import nl.samenkracht.backend.web.Paginaschrijver;
import nl.samenkracht.backend.web.Paginaschrijver.Bewaren;
import nl.samenkracht.backend.weergave.Hulplijnen;
import nl.samenkracht.frontend.deel.Hulplijn;
import nl.samenkracht.frontend.hulpnu.HulpNuPagina;
import nl.samenkracht.frontend.kader.Kader;
import nl.samenkracht.frontend.kader.Menu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** {@code /hulp-nu}: needs no database and no index, so that it is always there. */
@Component
class HulpNuHandler {
    private final Kaders kaders;
    private final Gebied gebied;
    private final Paginaschrijver schrijver;

    HulpNuHandler(Kaders kaders, Gebied gebied, Paginaschrijver schrijver) {
        this.kaders = kaders;
        this.gebied = gebied;
        this.schrijver = schrijver;
    }

    @Configuration(proxyBeanMethods = false)
    static class Routes {
        @Bean
        RouterFunction<ServerResponse> hulproutes(HulpNuHandler handler) {
            return RouterFunctions.route()
                    .GET("/hulp-nu", handler::toon)
                    .GET("/en/hulp-nu", handler::toon)
                    .build();
        }
    }

    Mono<ServerResponse> toon(ServerRequest verzoek) {
        Kader kader = kaders.maak(verzoek, Menu.GEEN, "", null, true);
        List<Hulplijn> lijnen = gebied.hulplijnen().stream()
                .map(lijn -> Hulplijnen.van(lijn, kader.taal()))
                .toList();
        HulpNuPagina pagina = new HulpNuPagina(kader, lijnen.get(0), lijnen.subList(1, lijnen.size()));
        return schrijver.toon(verzoek, pagina, Bewaren.NIET);
    }
}
