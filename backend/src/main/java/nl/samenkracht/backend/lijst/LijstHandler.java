package nl.samenkracht.backend.lijst;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenkracht.backend.aanbod.Openbaar;
import nl.samenkracht.backend.register.Register;
import nl.samenkracht.backend.web.Gebied;
import nl.samenkracht.backend.web.Kaders;
import nl.samenkracht.backend.web.Paginaschrijver;
import nl.samenkracht.backend.web.Paginaschrijver.Bewaren;
import nl.samenkracht.backend.web.Verzoek;
import nl.samenkracht.backend.weergave.Contacten;
import nl.samenkracht.backend.weergave.Openingen;
import nl.samenkracht.backend.weergave.Plekken;
import nl.samenkracht.backend.weergave.Prijzen;
import nl.samenkracht.backend.weergave.Regels;
import nl.samenkracht.catalogus.aanbod.Aanbod;
import nl.samenkracht.catalogus.aanbod.Gevoelig;
import nl.samenkracht.catalogus.aanbod.Toegang;
import nl.samenkracht.catalogus.gebied.Gebiedsindeling;
import nl.samenkracht.frontend.kader.Kader;
import nl.samenkracht.frontend.kader.Menu;
import nl.samenkracht.frontend.kader.Paden;
import nl.samenkracht.frontend.lijst.MijnLijstPagina;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** {@code /mijn-lijst?id=…}: the address is the list; the server keeps nothing. */
@Component
class LijstHandler {
    private final Register register;
    private final Openbaar openbaar;
    private final Kaders kaders;
    private final Gebiedsindeling gebied;
    private final Paginaschrijver schrijver;

    LijstHandler(Register register, Openbaar openbaar, Kaders kaders, Gebied gebied, Paginaschrijver schrijver) {
        this.register = register;
        this.openbaar = openbaar;
        this.kaders = kaders;
        this.gebied = gebied.indeling();
        this.schrijver = schrijver;
    }

    @Configuration(proxyBeanMethods = false)
    static class Routes {
        @Bean
        RouterFunction<ServerResponse> lijstroutes(LijstHandler handler) {
            return RouterFunctions.route()
                    .GET("/mijn-lijst", handler::toon)
                    .GET("/en/mijn-lijst", handler::toon)
                    .build();
        }
    }

    Mono<ServerResponse> toon(ServerRequest verzoek) {
        List<UUID> ids = Verzoek.ids(verzoek, "id");
        Mono<Map<UUID, Aanbod>> gevonden = ids.isEmpty() ? Mono.just(Map.of()) : register.aanbod(ids);
        return gevonden.flatMap(aanbod -> {
            // One entry that can put the visitor in danger is enough.
            boolean neutraal = aanbod.values().stream().anyMatch(Gevoelig::is);
            Kader kader = kaders.maak(verzoek, Menu.LIJST, "", null, neutraal);
            return schrijver.toon(verzoek, pagina(kader, ids, aanbod, Verzoek.teveel(verzoek, "id")), Bewaren.EIGEN);
        });
    }

    private MijnLijstPagina pagina(Kader kader, List<UUID> ids, Map<UUID, Aanbod> gevonden, int teveel) {
        List<Aanbod> zichtbaar = ids.stream()
                .flatMap(id -> Stream.ofNullable(gevonden.get(id)))
                .filter(openbaar::toont)
                .toList();
        // Two that were merged into one stand on the list once, and neither is gone.
        List<MijnLijstPagina.Item> items =
                zichtbaar.stream().distinct().map(aanbod -> item(aanbod, kader)).toList();
        String deelPad = items.isEmpty()
                ? null
                : new Paden(kader.taal())
                        .mijnLijst(
                                items.stream().map(item -> item.aanbod().id()).toList());
        return new MijnLijstPagina(kader, items, deelPad, ids.size() - zichtbaar.size(), teveel);
    }

    private MijnLijstPagina.Item item(Aanbod aanbod, Kader kader) {
        return new MijnLijstPagina.Item(
                Regels.van(aanbod, gebied, kader.nu()),
                Openingen.week(aanbod.inhoud().openingstijden()),
                aanbod.locaties().stream()
                        .findFirst()
                        .map(locatie -> Plekken.van(locatie, gebied))
                        .orElse(null),
                Contacten.van(aanbod),
                aanbod.toegang().stream().map(Toegang::code).toList(),
                Prijzen.van(aanbod.inhoud().kosten()),
                aanbod.gecontroleerdOp());
    }
}
