package nl.samenkracht.backend.organisaties;

import java.util.List;
import java.util.UUID;
import nl.samenkracht.backend.register.Leesmodel;
import nl.samenkracht.backend.register.Register;
import nl.samenkracht.backend.web.Gebied;
import nl.samenkracht.backend.web.Kaders;
import nl.samenkracht.backend.web.NietGevonden;
import nl.samenkracht.backend.web.Paginaschrijver;
import nl.samenkracht.backend.web.Paginaschrijver.Bewaren;
import nl.samenkracht.backend.web.Verzoek;
import nl.samenkracht.backend.weergave.Bladeraar;
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
import nl.samenkracht.frontend.kader.Taal;
import nl.samenkracht.frontend.organisaties.OrganisatiePagina;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** {@code /organisaties/{uuid}/{naam}}: an organisation and what it offers here. */
@Component
class OrganisatieHandler {
    private static final int PER_PAGINA = 50;

    private final Register register;
    private final Leesmodel leesmodel;
    private final Kaders kaders;
    private final Gebiedsindeling gebied;
    private final Paginaschrijver schrijver;

    OrganisatieHandler(
            Register register, Leesmodel leesmodel, Kaders kaders, Gebied gebied, Paginaschrijver schrijver) {
        this.register = register;
        this.leesmodel = leesmodel;
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
        return Mono.zip(register.organisatie(id), leesmodel.aantalVanOrganisatie(id))
                // Without anything public an organisation does not exist for a visitor.
                .filter(gevonden -> gevonden.getT2() > 0)
                .flatMap(gevonden -> toon(verzoek, gevonden.getT1(), gevonden.getT2()))
                .switchIfEmpty(Mono.error(NietGevonden::nooit));
    }

    private Mono<ServerResponse> toon(ServerRequest verzoek, Organisatie organisatie, long totaal) {
        OrganisatieLink link = new OrganisatieLink(organisatie.id(), Slug.van(organisatie.naam()), organisatie.naam());
        Taal taal = Verzoek.taal(verzoek);
        int paginas = Bladeraar.paginas(totaal, PER_PAGINA);
        // A page beyond the last shows the last.
        int pagina = Math.min(Verzoek.pagina(verzoek.queryParams()), paginas);
        return leesmodel
                .vanOrganisatie(organisatie.id(), (pagina - 1L) * PER_PAGINA, PER_PAGINA)
                .flatMap(aanbod -> {
                    boolean gevoelig = gevoelig(organisatie, aanbod);
                    if (!new Paden(taal).organisatie(link).equals(verzoek.path())) {
                        Paden metLijst = new Paden(taal, Verzoek.ids(verzoek, "lijst"));
                        return schrijver.verwijs(metLijst.organisatie(link), gevoelig);
                    }
                    Kader kader = kaders.maak(verzoek, Menu.GEEN, "", null, gevoelig);
                    Blader blader = Bladeraar.maak(
                            pagina, paginas, nummer -> kader.paden().organisatie(link, nummer));
                    return schrijver.toon(
                            verzoek, pagina(kader, organisatie, link, totaal, aanbod, blader), Bewaren.OPENBAAR);
                });
    }

    private OrganisatiePagina pagina(
            Kader kader,
            Organisatie organisatie,
            OrganisatieLink link,
            long totaal,
            List<IndexDocument> aanbod,
            Blader blader) {
        return new OrganisatiePagina(
                kader,
                link.id(),
                link.slug(),
                link.naam(),
                organisatie.omschrijving(),
                Contacten.van(organisatie),
                totaal,
                aanbod.stream()
                        .map(document -> Regels.van(document, gebied, kader.nu(), null))
                        .toList(),
                blader,
                aanbod.stream().anyMatch(document -> document.kaart().voorbeeld()));
    }

    /** By its own words, or by a name or sentence that stands on its page. */
    private static boolean gevoelig(Organisatie organisatie, List<IndexDocument> aanbod) {
        return Gevoelig.is(organisatie.naam(), organisatie.omschrijving())
                || aanbod.stream()
                        .anyMatch(document ->
                                Gevoelig.is(document.naam(), document.kaart().samenvatting()));
    }
}
