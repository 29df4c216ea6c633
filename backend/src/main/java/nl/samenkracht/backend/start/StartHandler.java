package nl.samenkracht.backend.start;

import java.time.LocalDate;
import java.util.List;
import nl.samenkracht.backend.register.Leesmodel;
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
import reactor.core.publisher.Mono;

/** {@code /}: one question, your wijk, what is on today. */
@Component
class StartHandler {
    private static final int REGELS = 3;
    private static final int DAGEN = 7;
    private static final List<String> OP_DE_AGENDA = List.of("activiteit", "ontmoetingsplek", "bewonersinitiatief");

    private final Leesmodel leesmodel;
    private final Kaders kaders;
    private final Gebiedsindeling gebied;
    private final Paginaschrijver schrijver;

    StartHandler(Leesmodel leesmodel, Kaders kaders, Gebied gebied, Paginaschrijver schrijver) {
        this.leesmodel = leesmodel;
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
        String code = wijk == null ? null : wijk.code();
        LocalDate vandaag = kader.nu().toLocalDate();
        return Mono.zip(
                        leesmodel.eerstvolgende(OP_DE_AGENDA, code, kader.nu(), REGELS),
                        leesmodel.beurt("vrijwilligersvacature", code, vandaag, REGELS),
                        leesmodel.beurt("bewonersinitiatief", code, vandaag, REGELS))
                .map(gevonden -> new StartPagina(
                        kader,
                        Plattegronden.maak(gebied, code),
                        Taxonomie.LEEFGEBIED.termen().stream().map(Term::code).toList(),
                        eersteDag(Agenda.maak(gevonden.getT1(), gebied, kader.nu(), code, DAGEN, REGELS)),
                        regels(gevonden.getT2(), kader, code),
                        regels(gevonden.getT3(), kader, code)))
                .flatMap(pagina -> schrijver.toon(verzoek, pagina, Bewaren.OPENBAAR));
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

    private List<AanbodRegel> regels(List<IndexDocument> documenten, Kader kader, @Nullable String wijk) {
        return documenten.stream()
                .map(document -> Regels.van(document, gebied, kader.nu(), wijk))
                .toList();
    }
}
