package nl.samenkracht.backend.organisaties;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.samenkracht.backend.register.Register;
import nl.samenkracht.backend.web.Gebied;
import nl.samenkracht.backend.web.Kaders;
import nl.samenkracht.backend.web.NietGevonden;
import nl.samenkracht.backend.web.Paginaschrijver;
import nl.samenkracht.backend.web.Paginaschrijver.Bewaren;
import nl.samenkracht.backend.web.Verzoek;
import nl.samenkracht.backend.weergave.Contacten;
import nl.samenkracht.backend.weergave.Regels;
import nl.samenkracht.catalogus.aanbod.Gevoelig;
import nl.samenkracht.catalogus.aanbod.Organisatie;
import nl.samenkracht.catalogus.aanbod.Slug;
import nl.samenkracht.catalogus.gebied.Gebiedsindeling;
import nl.samenkracht.catalogus.zoekindex.IndexDocument;
import nl.samenkracht.frontend.deel.Blader;
import nl.samenkracht.frontend.deel.OrganisatieLink;
import nl.samenkracht.frontend.kader.Kader;
import nl.samenkracht.frontend.kader.Menu;
import nl.samenkracht.frontend.kader.Paden;
import nl.samenkracht.frontend.organisaties.OrganisatiePagina;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** {@code /organisaties/{uuid}/{naam}}: an organisation and what it offers here. */
@Component
class OrganisatieHandler {
    private final Register register;
    private final Kaders kaders;
    private final Gebiedsindeling gebied;
    private final Paginaschrijver schrijver;

    OrganisatieHandler(Register register, Kaders kaders, Gebied gebied, Paginaschrijver schrijver) {
        this.register = register;
        this.kaders = kaders;
        this.gebied = gebied.indeling();
        this.schrijver = schrijver;
    }

    @Configuration(proxyBeanMethods = false)
    static class Routes {
        @Bean
        RouterFunction<ServerResponse> organisatieroutes(OrganisatieHandler handler) {
            return RouterFunctions.route()
                    .GET("/organisaties/{id}", handler::toon)
                    .GET("/en/organisaties/{id}", handler::toon)
                    .GET("/organisaties/{id}/{slug}", handler::toon)
                    .GET("/en/organisaties/{id}/{slug}", handler::toon)
                    .build();
        }
    }

    Mono<ServerResponse> toon(ServerRequest verzoek) {
        UUID id = Verzoek.id(verzoek);
        return register.organisatie(id)
                .zipWhen(organisatie ->
                        register.vanOrganisatie(gebied.gemeente(), id).collectList())
                // Without anything public an organisation does not exist for a visitor.
                .filter(gevonden -> !gevonden.getT2().isEmpty())
                .flatMap(gevonden -> toon(verzoek, gevonden.getT1(), gevonden.getT2()))
                .switchIfEmpty(Mono.error(NietGevonden::nooit));
    }

    private Mono<ServerResponse> toon(ServerRequest verzoek, Organisatie organisatie, List<IndexDocument> aanbod) {
        String slug = Slug.van(organisatie.naam());
        Paden paden = new Paden(Verzoek.taal(verzoek));
        OrganisatieLink link = new OrganisatieLink(organisatie.id(), slug, organisatie.naam());
        if (!paden.organisatie(link).equals(verzoek.path())) {
            Paden metLijst = new Paden(paden.taal(), Verzoek.ids(verzoek, "lijst"));
            return ServerResponse.status(HttpStatus.MOVED_PERMANENTLY)
                    .location(URI.create(metLijst.organisatie(link)))
                    .build();
        }
        Kader kader = kaders.maak(verzoek, Menu.GEEN, "", null, gevoelig(organisatie, aanbod));
        OrganisatiePagina pagina = new OrganisatiePagina(
                kader,
                organisatie.id(),
                slug,
                organisatie.naam(),
                organisatie.omschrijving(),
                Contacten.van(organisatie),
                null,
                aanbod.size(),
                aanbod.stream()
                        .map(document -> Regels.van(document, gebied, kader.nu(), null))
                        .toList(),
                Blader.EEN_PAGINA,
                aanbod.stream().anyMatch(document -> document.kaart().voorbeeld()));
        return schrijver.toon(verzoek, pagina, Bewaren.OPENBAAR);
    }

    /** By its own words, or by a name or sentence that stands on its page. */
    private static boolean gevoelig(Organisatie organisatie, List<IndexDocument> aanbod) {
        return Gevoelig.is(organisatie.naam(), organisatie.omschrijving())
                || aanbod.stream()
                        .anyMatch(document ->
                                Gevoelig.is(document.naam(), document.kaart().samenvatting()));
    }
}
