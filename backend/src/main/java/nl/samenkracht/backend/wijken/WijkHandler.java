package nl.samenkracht.backend.wijken;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.samenkracht.backend.register.Leesmodel;
import nl.samenkracht.backend.web.Gebied;
import nl.samenkracht.backend.web.Inpakken;
import nl.samenkracht.backend.web.Kaarten;
import nl.samenkracht.backend.web.Kaders;
import nl.samenkracht.backend.web.NietGevonden;
import nl.samenkracht.backend.web.Paginaschrijver;
import nl.samenkracht.backend.web.Paginaschrijver.Bewaren;
import nl.samenkracht.backend.web.Verzoek;
import nl.samenkracht.backend.weergave.Agenda;
import nl.samenkracht.backend.weergave.Plattegronden;
import nl.samenkracht.backend.weergave.Plekken;
import nl.samenkracht.backend.weergave.Regels;
import nl.samenkracht.backend.weergave.Telefoonnotatie;
import nl.samenkracht.catalogus.aanbod.Slug;
import nl.samenkracht.catalogus.gebied.Gebiedsindeling;
import nl.samenkracht.catalogus.gebied.Wijk;
import nl.samenkracht.catalogus.taxonomie.Taxonomie;
import nl.samenkracht.catalogus.zoekindex.IndexDocument;
import nl.samenkracht.frontend.deel.AanbodRegel;
import nl.samenkracht.frontend.deel.Contact;
import nl.samenkracht.frontend.deel.Moment;
import nl.samenkracht.frontend.deel.OrganisatieLink;
import nl.samenkracht.frontend.deel.Plek;
import nl.samenkracht.frontend.kader.Kader;
import nl.samenkracht.frontend.kader.Menu;
import nl.samenkracht.frontend.kader.Paden;
import nl.samenkracht.frontend.wijken.WijkPagina;
import nl.samenkracht.frontend.wijken.WijkenPagina;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** {@code /wijken} and {@code /wijken/{slug}}: the village square of a wijk. */
@Component
class WijkHandler {
    private static final int AGENDA_DAGEN = 7;
    private static final int AGENDA_REGELS = 12;
    private static final MediaType GEOJSON = MediaType.parseMediaType("application/geo+json");
    private static final int PER_BLOK = 6;
    private static final int MEESTE_PLEKKEN = 40;
    private static final int MEESTE_ORGANISATIES = 100;
    private static final List<String> IN_BLOKKEN =
            List.of("wijkpunt", "ontmoetingsplek", "bewonersinitiatief", "buurtcirkel", "vrijwilligersvacature");

    private final Leesmodel leesmodel;
    private final Kaders kaders;
    private final Kaarten kaarten;
    private final Gebiedsindeling gebied;
    private final Paginaschrijver schrijver;
    private final Inpakken.Vast omtrekken;

    WijkHandler(Leesmodel leesmodel, Kaders kaders, Kaarten kaarten, Gebied gebied, Paginaschrijver schrijver) {
        this.leesmodel = leesmodel;
        this.kaders = kaders;
        this.kaarten = kaarten;
        this.gebied = gebied.indeling();
        this.schrijver = schrijver;
        this.omtrekken = Inpakken.Vast.van(GEOJSON, this.gebied.geojson().getBytes(StandardCharsets.UTF_8));
    }

    @Configuration(proxyBeanMethods = false)
    static class Routes {
        @Bean
        RouterFunction<ServerResponse> wijkroutes(WijkHandler handler) {
            return RouterFunctions.route()
                    .GET("/wijken", handler::wijken)
                    .GET("/en/wijken", handler::wijken)
                    .GET("/wijken.geojson", handler::omtrekken)
                    .GET("/wijken/{slug}", handler::wijk)
                    .GET("/en/wijken/{slug}", handler::wijk)
                    .build();
        }
    }

    Mono<ServerResponse> omtrekken(ServerRequest verzoek) {
        return omtrekken.in(
                verzoek,
                ServerResponse.ok()
                        .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic()));
    }

    Mono<ServerResponse> wijken(ServerRequest verzoek) {
        return leesmodel.aantalPerWijk().flatMap(aantallen -> {
            // As the page of a wijk and the filter on it count.
            long overal = aantallen.getOrDefault(gebied.gemeente(), 0L);
            List<WijkenPagina.WijkRegel> regels = gebied.wijken().stream()
                    .map(wijk -> new WijkenPagina.WijkRegel(
                            wijk.slug(),
                            wijk.naam(),
                            gebied.buurtenVan(wijk.code()),
                            aantallen.getOrDefault(wijk.code(), 0L) + overal))
                    .sorted(Comparator.comparing(WijkenPagina.WijkRegel::naam))
                    .toList();
            WijkenPagina pagina =
                    new WijkenPagina(kaders.maak(verzoek, Menu.WIJKEN), Plattegronden.maak(gebied, null), regels);
            return schrijver.toon(verzoek, pagina, Bewaren.OPENBAAR);
        });
    }

    Mono<ServerResponse> wijk(ServerRequest verzoek) {
        String gevraagd = verzoek.pathVariable("slug");
        Wijk wijk = gebied.zoekWijk(gevraagd).orElseThrow(NietGevonden::nooit);
        if (!wijk.slug().equals(gevraagd)) {
            // By its name, or in capitals.
            URI adres = URI.create(new Paden(Verzoek.taal(verzoek), Verzoek.ids(verzoek, "lijst")).wijk(wijk.slug()));
            return ServerResponse.permanentRedirect(adres)
                    .cacheControl(CacheControl.noCache())
                    .build();
        }
        Kader kader = kaders.maak(verzoek, Menu.WIJKEN, "", wijk, false);
        return Mono.zip(
                        leesmodel.perSoort(wijk.code(), IN_BLOKKEN, MEESTE_PLEKKEN + 1),
                        leesmodel.eerstvolgende(Agenda.SOORTEN, wijk.code(), kader.nu(), AGENDA_REGELS),
                        leesmodel.organisaties(wijk.code(), MEESTE_ORGANISATIES),
                        leesmodel.aantalVoorWijk(wijk.code()))
                .map(beeld -> pagina(kader, wijk, beeld.getT1(), beeld.getT2(), beeld.getT3(), beeld.getT4()))
                .flatMap(pagina -> schrijver.toon(verzoek, pagina, Bewaren.OPENBAAR));
    }

    private WijkPagina pagina(
            Kader kader,
            Wijk wijk,
            List<IndexDocument> hier,
            List<IndexDocument> agenda,
            List<Leesmodel.Aanbieder> organisaties,
            Map<String, Long> aantallen) {
        List<WijkPagina.Wijkpunt> wijkpunten = new ArrayList<>();
        for (IndexDocument punt : van(hier, "wijkpunt").toList()) {
            wijkpunten.add(wijkpunt(wijkpunten.size() + 1, punt, kader, wijk));
        }
        List<IndexDocument> alle = van(hier, "ontmoetingsplek").toList();
        List<WijkPagina.PlekOpKaart> plekken = new ArrayList<>();
        for (IndexDocument plek : alle.subList(0, Math.min(MEESTE_PLEKKEN, alle.size()))) {
            plekken.add(new WijkPagina.PlekOpKaart(
                    wijkpunten.size() + plekken.size() + 1, regel(plek, kader, wijk), plek(plek, wijk)));
        }
        return new WijkPagina(
                kader,
                wijk.slug(),
                wijk.naam(),
                gebied.buurtenVan(wijk.code()),
                Plattegronden.maak(gebied, wijk.code()),
                kaarten.vast(kader, wijk),
                wijkpunten,
                plekken,
                alle.size() > plekken.size(),
                Agenda.maak(agenda, gebied, kader.nu(), wijk.code(), AGENDA_DAGEN, AGENDA_REGELS),
                regels(Stream.concat(van(hier, "bewonersinitiatief"), van(hier, "buurtcirkel")), kader, wijk),
                regels(van(hier, "vrijwilligersvacature"), kader, wijk),
                organisaties.stream()
                        .map(een -> new OrganisatieLink(een.id(), Slug.van(een.naam()), een.naam()))
                        .toList(),
                Taxonomie.LEEFGEBIED.termen().stream()
                        .map(term ->
                                new WijkPagina.LeefgebiedAantal(term.code(), aantallen.getOrDefault(term.code(), 0L)))
                        .toList(),
                aantallen.getOrDefault("", 0L));
    }

    private WijkPagina.Wijkpunt wijkpunt(int nummer, IndexDocument punt, Kader kader, Wijk wijk) {
        LocalDate vandaag = kader.nu().toLocalDate();
        String telefoon = punt.kaart().telefoon();
        return new WijkPagina.Wijkpunt(
                nummer,
                regel(punt, kader, wijk),
                plek(punt, wijk),
                punt.rooster()
                        .op(vandaag, vandaag)
                        .map(moment -> new Moment(moment.begin(), moment.eind()))
                        .toList(),
                telefoon == null ? null : new Contact.Telefoon(Telefoonnotatie.leesbaar(telefoon), null));
    }

    private @Nullable Plek plek(IndexDocument document, Wijk wijk) {
        return Plekken.kies(document, wijk.code(), null)
                .map(plek -> Plekken.van(plek, gebied))
                .orElse(null);
    }

    private AanbodRegel regel(IndexDocument document, Kader kader, Wijk wijk) {
        return Regels.van(document, gebied, kader.nu(), wijk.code());
    }

    private List<AanbodRegel> regels(Stream<IndexDocument> documenten, Kader kader, Wijk wijk) {
        return documenten
                .limit(PER_BLOK)
                .map(document -> regel(document, kader, wijk))
                .toList();
    }

    private static Stream<IndexDocument> van(List<IndexDocument> documenten, String soort) {
        return documenten.stream().filter(document -> document.soort().equals(soort));
    }
}
