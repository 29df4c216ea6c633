package nl.samenkracht.backend.vraagwijzer;

import java.util.List;
import nl.samenkracht.backend.web.Gebied;
import nl.samenkracht.backend.web.Kaders;
import nl.samenkracht.backend.web.NietGevonden;
import nl.samenkracht.backend.web.Paginaschrijver;
import nl.samenkracht.backend.web.Paginaschrijver.Bewaren;
import nl.samenkracht.backend.web.Verzoek;
import nl.samenkracht.backend.weergave.Hulplijnen;
import nl.samenkracht.backend.weergave.Vertaling;
import nl.samenkracht.catalogus.taxonomie.Taxonomie;
import nl.samenkracht.catalogus.taxonomie.Term;
import nl.samenkracht.catalogus.vraagwijzer.Hulp;
import nl.samenkracht.catalogus.vraagwijzer.Vraagwijzer;
import nl.samenkracht.catalogus.vraagwijzer.Weg;
import nl.samenkracht.frontend.kader.Kader;
import nl.samenkracht.frontend.kader.Menu;
import nl.samenkracht.frontend.vraagwijzer.BeginPagina;
import nl.samenkracht.frontend.vraagwijzer.HulpPagina;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** {@code /vraagwijzer}: what was answered stands in the query of the address, which no log holds, and nowhere else. */
@Component
class VraagwijzerHandler {
    private final Vraagwijzer vraagwijzer;
    private final Kaders kaders;
    private final Gebied gebied;
    private final Stappen stappen;
    private final Paginaschrijver schrijver;

    VraagwijzerHandler(Vraagwijzer vraagwijzer, Kaders kaders, Gebied gebied, Paginaschrijver schrijver) {
        this.vraagwijzer = vraagwijzer;
        this.kaders = kaders;
        this.gebied = gebied;
        this.stappen = new Stappen(gebied.indeling());
        this.schrijver = schrijver;
    }

    @Configuration(proxyBeanMethods = false)
    static class Routes {
        @Bean
        RouterFunction<ServerResponse> vraagwijzerroutes(VraagwijzerHandler handler) {
            return RouterFunctions.route()
                    .GET("/vraagwijzer", handler::begin)
                    .GET("/en/vraagwijzer", handler::begin)
                    .GET("/vraagwijzer/verder", handler::verder)
                    .GET("/en/vraagwijzer/verder", handler::verder)
                    .GET("/vraagwijzer/{begin}", handler::vraag)
                    .GET("/en/vraagwijzer/{begin}", handler::vraag)
                    .build();
        }
    }

    Mono<ServerResponse> begin(ServerRequest verzoek) {
        List<String> leefgebieden =
                Taxonomie.LEEFGEBIED.termen().stream().map(Term::code).toList();
        List<String> anders = vraagwijzer.begins().stream()
                .filter(begin -> !leefgebieden.contains(begin))
                .toList();
        return schrijver.toon(
                verzoek, new BeginPagina(kaders.maak(verzoek, Menu.GEEN), leefgebieden, anders), Bewaren.OPENBAAR);
    }

    /** An answer that is not there is said on the last question that is: an address kept from before may have one. */
    Mono<ServerResponse> vraag(ServerRequest verzoek) {
        List<String> gekozen = Verzoek.waarde(verzoek.queryParams(), "gekozen")
                .map(codes -> List.of(codes.split("\\.", -1)))
                .orElse(List.of());
        Weg weg = vraagwijzer.zover(verzoek.pathVariable("begin"), gekozen).orElseThrow(NietGevonden::nooit);
        boolean onbekend = weg.stappen().size() < gekozen.size();
        return schrijver.toon(
                verzoek,
                stappen.pagina(kaders.maak(verzoek, Menu.GEEN), weg, onbekend),
                Bewaren.EIGEN,
                onbekend ? HttpStatus.NOT_FOUND : HttpStatus.OK);
    }

    Mono<ServerResponse> verder(ServerRequest verzoek) {
        Hulp hulp = Verzoek.waarde(verzoek.queryParams(), "bij")
                .flatMap(vraagwijzer::hulp)
                .orElseThrow(NietGevonden::nooit);
        Kader kader = kaders.maak(verzoek, Menu.GEEN, "", null, true);
        HulpPagina pagina = new HulpPagina(
                kader,
                Vertaling.van(hulp.kop(), kader.taal()),
                Vertaling.van(hulp.uitleg(), kader.taal()),
                gebied.hulplijnen(hulp.hulplijnen()).stream()
                        .map(lijn -> Hulplijnen.van(lijn, kader.taal()))
                        .toList(),
                hulp.hulpvragen());
        return schrijver.toon(verzoek, pagina, Bewaren.NIET);
    }
}
