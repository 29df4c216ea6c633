package nl.samenkracht.backend.tekst;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import nl.samenkracht.backend.inrichting.PortaalInrichting;
import nl.samenkracht.backend.inrichting.PortaalInrichting.ToegankelijkheidInrichting;
import nl.samenkracht.backend.register.Register;
import nl.samenkracht.backend.web.Kaarten;
import nl.samenkracht.backend.web.Kaders;
import nl.samenkracht.backend.web.Paginaschrijver;
import nl.samenkracht.backend.web.Paginaschrijver.Bewaren;
import nl.samenkracht.catalogus.tijd.Landtijd;
import nl.samenkracht.frontend.kader.Menu;
import nl.samenkracht.frontend.tekst.OverPagina;
import nl.samenkracht.frontend.tekst.PrivacyPagina;
import nl.samenkracht.frontend.tekst.ToegankelijkheidPagina;
import nl.samenkracht.frontend.tekst.ToegankelijkheidPagina.Gebrek;
import nl.samenkracht.frontend.tekst.ToegankelijkheidPagina.Termijn;
import org.jspecify.annotations.Nullable;
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
    /** When the accessibility statement was drawn up, and when it or another of these texts last changed. */
    private static final LocalDate OPGESTELD = LocalDate.of(2026, 11, 22);

    private static final LocalDate GEWIJZIGD = LocalDate.of(2026, 11, 23);

    /** What we know of, from our own tests; none is planned yet, and the page says so. */
    private static final List<Gebrek> GEBREKEN =
            List.of(new Gebrek("slepen", "2.5.7", GEWIJZIGD, null), new Gebrek("taal", "3.1.2", GEWIJZIGD, null));

    private final Register register;
    private final Kaders kaders;
    private final Kaarten kaarten;
    private final Paginaschrijver schrijver;
    private final ToegankelijkheidInrichting toegankelijkheid;

    TekstHandler(
            Register register,
            Kaders kaders,
            Kaarten kaarten,
            Paginaschrijver schrijver,
            PortaalInrichting inrichting) {
        this.register = register;
        this.kaders = kaders;
        this.kaarten = kaarten;
        this.schrijver = schrijver;
        this.toegankelijkheid = inrichting.toegankelijkheid();
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
                        kaders.maak(verzoek, Menu.GEEN),
                        adressen(),
                        toegankelijkheid.register(),
                        termijn(),
                        OPGESTELD,
                        GEWIJZIGD,
                        GEBREKEN),
                Bewaren.OPENBAAR);
    }

    private List<String> adressen() {
        return toegankelijkheid.adressen().isEmpty()
                ? Stream.ofNullable(kaders.gemeente().basisadres()).toList()
                : toegankelijkheid.adressen();
    }

    private @Nullable Termijn termijn() {
        Integer werkdagen = toegankelijkheid.bevestigingWerkdagen();
        Integer weken = toegankelijkheid.antwoordWeken();
        return werkdagen == null || weken == null ? null : new Termijn(werkdagen, weken);
    }

    Mono<ServerResponse> privacy(ServerRequest verzoek) {
        return schrijver.toon(
                verzoek,
                new PrivacyPagina(kaders.maak(verzoek, Menu.GEEN), kaarten.achtergrondVan(), GEWIJZIGD),
                Bewaren.OPENBAAR);
    }

    Mono<ServerResponse> over(ServerRequest verzoek) {
        return register.stand(kaders.gemeente().code())
                .flatMap(stand -> schrijver.toon(
                        verzoek,
                        new OverPagina(
                                kaders.maak(verzoek, Menu.GEEN),
                                stand.aanbod(),
                                stand.organisaties(),
                                stand.bijgewerkt() == null
                                        ? null
                                        : LocalDateTime.ofInstant(stand.bijgewerkt(), Landtijd.ZONE),
                                kaarten.wijkenBron(),
                                kaarten.achtergrondBron()),
                        Bewaren.OPENBAAR));
    }
}
