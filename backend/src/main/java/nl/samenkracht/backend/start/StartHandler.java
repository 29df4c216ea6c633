package nl.samenkracht.backend.start;

import java.util.List;
import nl.samenkracht.backend.register.Register;
import nl.samenkracht.backend.web.Gebied;
import nl.samenkracht.backend.web.Kaders;
import nl.samenkracht.backend.web.Paginaschrijver;
import nl.samenkracht.backend.web.Paginaschrijver.Bewaren;
import nl.samenkracht.backend.web.Verzoek;
import nl.samenkracht.backend.weergave.Agenda;
import nl.samenkracht.backend.weergave.Plattegronden;
import nl.samenkracht.backend.weergave.Regels;
import nl.samenkracht.catalogus.gebied.Gebiedsindeling;
import nl.samenkracht.catalogus.gebied.Wijk;
import nl.samenkracht.catalogus.taxonomie.Taxonomie;
import nl.samenkracht.catalogus.taxonomie.Term;
import nl.samenkracht.catalogus.zoekindex.IndexDocument;
import nl.samenkracht.frontend.deel.AanbodRegel;
import nl.samenkracht.frontend.deel.AgendaRegel;
import nl.samenkracht.frontend.kader.Kader;
import nl.samenkracht.frontend.kader.Menu;
import nl.samenkracht.frontend.start.StartPagina;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** {@code /}: one question, your wijk, what is on today. */
@Component
class StartHandler {
    private static final int REGELS = 3;
    private static final int DAGEN = 7;

    private final Register register;
    private final Kaders kaders;
    private final Gebiedsindeling gebied;
    private final Paginaschrijver schrijver;

    StartHandler(Register register, Kaders kaders, Gebied gebied, Paginaschrijver schrijver) {
        this.register = register;
        this.kaders = kaders;
        this.gebied = gebied.indeling();
        this.schrijver = schrijver;
    }

    @Configuration(proxyBeanMethods = false)
    static class Routes {
        @Bean
        RouterFunction<ServerResponse> startroutes(StartHandler handler) {
            return RouterFunctions.route()
                    .GET("/", handler::start)
                    .GET("/en", handler::start)
                    .build();
        }
    }

    Mono<ServerResponse> start(ServerRequest verzoek) {
        Wijk wijk = Verzoek.waarde(verzoek.queryParams(), "wijk")
                .flatMap(gebied::zoekWijk)
                .orElse(null);
        Kader kader = kaders.maak(verzoek, Menu.GEEN, "", wijk, false);
        return Flux.concat(
                        van("activiteit"),
                        van("ontmoetingsplek"),
                        van("vrijwilligersvacature"),
                        van("bewonersinitiatief"))
                .collectList()
                .flatMap(documenten -> schrijver.toon(verzoek, pagina(kader, documenten, wijk), Bewaren.OPENBAAR));
    }

    private Flux<IndexDocument> van(String soort) {
        return register.vanSoort(gebied.gemeente(), soort);
    }

    private StartPagina pagina(Kader kader, List<IndexDocument> alle, @Nullable Wijk wijk) {
        String code = wijk == null ? null : wijk.code();
        List<IndexDocument> documenten = wijk == null
                ? alle
                : alle.stream()
                        .filter(document -> document.inWijk().contains(wijk.code()))
                        .toList();
        return new StartPagina(
                kader,
                Plattegronden.maak(gebied, code),
                Taxonomie.LEEFGEBIED.termen().stream().map(Term::code).toList(),
                eersteDag(Agenda.maak(documenten, gebied, kader.nu(), code, DAGEN, REGELS)),
                regels(documenten, "vrijwilligersvacature", kader, code),
                regels(documenten, "bewonersinitiatief", kader, code));
    }

    /** What is on today; when nothing is, what is on the first day that has anything. */
    private static List<AgendaRegel> eersteDag(List<AgendaRegel> agenda) {
        return agenda.stream()
                .filter(regel -> regel.moment()
                        .begin()
                        .toLocalDate()
                        .equals(agenda.get(0).moment().begin().toLocalDate()))
                .toList();
    }

    /** Another three every day, so that everyone gets a turn. */
    private List<AanbodRegel> regels(List<IndexDocument> documenten, String soort, Kader kader, @Nullable String wijk) {
        List<IndexDocument> eigen = documenten.stream()
                .filter(document -> document.soort().equals(soort))
                .toList();
        int vanaf = eigen.isEmpty() ? 0 : kader.nu().getDayOfYear() * REGELS % eigen.size();
        return java.util.stream.IntStream.range(0, Math.min(REGELS, eigen.size()))
                .mapToObj(plek -> Regels.van(eigen.get((vanaf + plek) % eigen.size()), gebied, kader.nu(), wijk))
                .toList();
    }
}
