package nl.samenkracht.backend.gebruik;

import java.net.URI;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import nl.samenkracht.backend.gebruik.Duimrem.Uitslag;
import nl.samenkracht.backend.hulpvragen.Woordenlijst;
import nl.samenkracht.backend.web.Kaders;
import nl.samenkracht.backend.web.NietGevonden;
import nl.samenkracht.backend.web.Paginaschrijver;
import nl.samenkracht.backend.web.Paginaschrijver.Bewaren;
import nl.samenkracht.backend.web.Verzoek;
import nl.samenkracht.catalogus.hulpvragen.Hulpvraag;
import nl.samenkracht.frontend.deel.Veldfout;
import nl.samenkracht.frontend.kader.Menu;
import nl.samenkracht.frontend.kader.Paden;
import nl.samenkracht.frontend.oordeel.Oordeel;
import nl.samenkracht.frontend.oordeel.OordeelPagina;
import nl.samenkracht.frontend.oordeel.OordeelPagina.Stap;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/**
 * {@code POST /oordeel}: whether a visitor found it, and if not, why. Its pages answer the form itself and are kept nowhere: a redirect could only
 * bring them back to their results with the question in another address.
 */
@Component
class OordeelHandler {
    private static final String JA = "ja";
    private static final String NEE = "nee";
    private static final int MEESTE_CODES = 5;
    private static final Pattern RESULTATEN = Pattern.compile("(?:/en)?/zoeken\\?[\\x21-\\x7e]{0,1500}");

    private final Gebruik gebruik;
    private final Woordenlijst woordenlijst;
    private final Kaders kaders;
    private final Paginaschrijver schrijver;
    private final Duimrem rem;

    OordeelHandler(Gebruik gebruik, Woordenlijst woordenlijst, Kaders kaders, Paginaschrijver schrijver, Clock klok) {
        this.gebruik = gebruik;
        this.woordenlijst = woordenlijst;
        this.kaders = kaders;
        this.schrijver = schrijver;
        this.rem = new Duimrem(klok);
    }

    @Configuration(proxyBeanMethods = false)
    static class Routes {
        @Bean
        RouterFunction<ServerResponse> oordeelroutes(OordeelHandler handler) {
            return RouterFunctions.route()
                    .GET("/oordeel", handler::zonderFormulier)
                    .GET("/en/oordeel", handler::zonderFormulier)
                    .POST("/oordeel", handler::ontvang)
                    .POST("/en/oordeel", handler::ontvang)
                    .build();
        }
    }

    /** Who comes by address, or chooses the other language, has nothing to judge. */
    Mono<ServerResponse> zonderFormulier(ServerRequest verzoek) {
        return ServerResponse.seeOther(URI.create(zoeken(verzoek))).build();
    }

    Mono<ServerResponse> ontvang(ServerRequest verzoek) {
        if (!gebruik.telt()) {
            return Mono.error(NietGevonden.nooit());
        }
        return Verzoek.formulier(verzoek).flatMap(velden -> {
            Oordeel oordeel = lees(verzoek, velden);
            String vond = Verzoek.waarde(velden, "vond").orElse("");
            if (vond.equals(JA) || vond.equals(NEE)) {
                return tel(verzoek, oordeel, vond, vond.equals(JA) ? Stap.DANK : Stap.WAAROM);
            }
            String reden = Verzoek.waarde(velden, "reden").orElse("");
            if (Oordeel.REDENEN.contains(reden)) {
                return tel(verzoek, oordeel, reden, Stap.DANK);
            }
            return toon(
                    verzoek,
                    oordeel,
                    Stap.WAAROM,
                    List.of(Veldfout.van("reden", "kies")),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        });
    }

    private Oordeel lees(ServerRequest verzoek, MultiValueMap<String, String> velden) {
        List<String> codes = Arrays.stream(
                        Verzoek.waarde(velden, "bij").orElse("").split("\\.", MEESTE_CODES + 1))
                .flatMap(code -> woordenlijst.nu().vraag(code).stream())
                .filter(vraag -> vraag.hulplijnen().isEmpty())
                .map(Hulpvraag::code)
                .distinct()
                .limit(MEESTE_CODES)
                .toList();
        String resultaten = Verzoek.waarde(velden, "resultaten")
                .filter(Oordeel.AANTALLEN::contains)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        // A link to anywhere else would be somebody else's.
        String terug = Verzoek.waarde(velden, "terug")
                .filter(adres -> RESULTATEN.matcher(adres).matches())
                .orElse(zoeken(verzoek));
        return new Oordeel(String.join(".", codes), resultaten, terug);
    }

    private Mono<ServerResponse> tel(ServerRequest verzoek, Oordeel oordeel, String antwoord, Stap verder) {
        Uitslag uitslag = rem.vraag(String.join(" ", antwoord, oordeel.resultaten(), oordeel.bij()));
        if (uitslag == Uitslag.DRUK) {
            return toon(verzoek, oordeel, Stap.DRUK, List.of(), HttpStatus.TOO_MANY_REQUESTS);
        }
        if (uitslag == Uitslag.TEL) {
            gebruik.beoordeeld(
                    antwoord,
                    oordeel.resultaten(),
                    oordeel.bij().isEmpty() ? List.of() : List.of(oordeel.bij().split("\\.", -1)));
        }
        return toon(verzoek, oordeel, verder, List.of(), HttpStatus.OK);
    }

    private Mono<ServerResponse> toon(
            ServerRequest verzoek, Oordeel oordeel, Stap stap, List<Veldfout> fouten, HttpStatus status) {
        OordeelPagina pagina = new OordeelPagina(kaders.maak(verzoek, Menu.ZOEKEN), oordeel, stap, fouten);
        return schrijver.toon(verzoek, pagina, Bewaren.NIET, status);
    }

    private static String zoeken(ServerRequest verzoek) {
        return new Paden(Verzoek.taal(verzoek), Verzoek.ids(verzoek, "lijst")).naar("/zoeken");
    }
}
