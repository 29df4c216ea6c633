package nl.samenkracht.backend.tekst;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import nl.samenkracht.backend.register.Register;
import nl.samenkracht.backend.web.Kaders;
import nl.samenkracht.backend.web.Paginaschrijver;
import nl.samenkracht.backend.web.Paginaschrijver.Bewaren;
import nl.samenkracht.frontend.kader.Menu;
import nl.samenkracht.frontend.tekst.OverPagina;
import nl.samenkracht.frontend.tekst.PrivacyPagina;
import nl.samenkracht.frontend.tekst.ToegankelijkheidPagina;
import nl.samenkracht.frontend.tekst.ToegankelijkheidPagina.Gebrek;
import nl.samenkracht.frontend.tekst.ToegankelijkheidPagina.Status;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** What a Dutch government site owes: accessibility statement, privacy, about. */
@Component
class TekstHandler {
    /** When the texts of these pages last changed. */
    private static final LocalDate OPGESTELD = LocalDate.of(2026, 11, 22);

    /** What we know of; none has a date yet, and the page says so. */
    private static final List<Gebrek> GEBREKEN = List.of(
            new Gebrek("kaart", "1.3.1", null),
            new Gebrek("teksten", "3.1.5", null),
            new Gebrek("engels", "3.1.2", null));

    private static final ZoneId HIER = ZoneId.of("Europe/Amsterdam");

    private final Register register;
    private final Kaders kaders;
    private final Paginaschrijver schrijver;

    TekstHandler(Register register, Kaders kaders, Paginaschrijver schrijver) {
        this.register = register;
        this.kaders = kaders;
        this.schrijver = schrijver;
    }

    @Configuration(proxyBeanMethods = false)
    static class Routes {
        @Bean
        RouterFunction<ServerResponse> tekstroutes(TekstHandler handler) {
            return RouterFunctions.route()
                    .GET("/toegankelijkheid", handler::toegankelijkheid)
                    .GET("/en/toegankelijkheid", handler::toegankelijkheid)
                    .GET("/privacy", handler::privacy)
                    .GET("/en/privacy", handler::privacy)
                    .GET("/over", handler::over)
                    .GET("/en/over", handler::over)
                    .build();
        }
    }

    Mono<ServerResponse> toegankelijkheid(ServerRequest verzoek) {
        return schrijver.toon(
                verzoek,
                new ToegankelijkheidPagina(
                        kaders.maak(verzoek, Menu.GEEN), Status.NIET_ONDERZOCHT, OPGESTELD, GEBREKEN),
                Bewaren.OPENBAAR);
    }

    Mono<ServerResponse> privacy(ServerRequest verzoek) {
        return schrijver.toon(verzoek, new PrivacyPagina(kaders.maak(verzoek, Menu.GEEN), OPGESTELD), Bewaren.OPENBAAR);
    }

    Mono<ServerResponse> over(ServerRequest verzoek) {
        return register.stand(kaders.gemeente().code())
                .flatMap(stand -> schrijver.toon(
                        verzoek,
                        new OverPagina(
                                kaders.maak(verzoek, Menu.GEEN),
                                stand.aanbod(),
                                stand.organisaties(),
                                stand.bijgewerkt() == null ? null : LocalDateTime.ofInstant(stand.bijgewerkt(), HIER)),
                        Bewaren.OPENBAAR));
    }
}
