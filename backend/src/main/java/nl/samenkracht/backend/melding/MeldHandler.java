package nl.samenkracht.backend.melding;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenkracht.backend.aanbod.Openbaar;
import nl.samenkracht.backend.register.Register;
import nl.samenkracht.backend.web.Afzender;
import nl.samenkracht.backend.web.Gebied;
import nl.samenkracht.backend.web.Kaders;
import nl.samenkracht.backend.web.NietGevonden;
import nl.samenkracht.backend.web.Paginaschrijver;
import nl.samenkracht.backend.web.Paginaschrijver.Bewaren;
import nl.samenkracht.backend.web.Verzoek;
import nl.samenkracht.backend.weergave.Regels;
import nl.samenkracht.catalogus.aanbod.Aanbod;
import nl.samenkracht.catalogus.aanbod.Gevoelig;
import nl.samenkracht.catalogus.aanbod.Slug;
import nl.samenkracht.catalogus.gebied.Gebiedsindeling;
import nl.samenkracht.catalogus.hulpvragen.Wisser;
import nl.samenkracht.frontend.deel.Veldfout;
import nl.samenkracht.frontend.kader.Kader;
import nl.samenkracht.frontend.kader.Menu;
import nl.samenkracht.frontend.kader.Paden;
import nl.samenkracht.frontend.melding.FoutMeldPagina;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** {@code /aanbod/{uuid}/{naam}/fout-melden}: a visitor says what is wrong with an entry. After storing it redirects, so that reloading sends nothing twice. */
@Component
class MeldHandler {
    /** Nothing is wrong with what was written: it is shown again, to be sent later. */
    private static final List<Veldfout> TE_DRUK = List.of(Veldfout.van("tekst", "druk"));

    private static final String DANK = "dank";
    /** What the thanks add when something was taken out of the text. */
    private static final String GEWIST = "gewist";

    private static final String CONTACT = "contact";

    private final Register register;
    private final Openbaar openbaar;
    private final Afzender afzender;
    private final Meldlimiet limiet;
    private final Kaders kaders;
    private final Gebiedsindeling gebied;
    private final Wisser wisser;
    private final Paginaschrijver schrijver;

    MeldHandler(
            Register register,
            Openbaar openbaar,
            Afzender afzender,
            Meldlimiet limiet,
            Kaders kaders,
            Gebied gebied,
            Paginaschrijver schrijver) {
        this.register = register;
        this.afzender = afzender;
        this.limiet = limiet;
        this.openbaar = openbaar;
        this.kaders = kaders;
        this.gebied = gebied.indeling();
        this.wisser = new Wisser(gebied.hulplijnen());
        this.schrijver = schrijver;
    }

    @Configuration(proxyBeanMethods = false)
    static class Routes {
        @Bean
        RouterFunction<ServerResponse> meldroutes(MeldHandler handler) {
            String pad = "/aanbod/{id}/{slug}/fout-melden";
            return RouterFunctions.route()
                    .GET(pad, handler::formulier)
                    .GET("/en" + pad, handler::formulier)
                    .POST(pad, handler::verstuur)
                    .POST("/en" + pad, handler::verstuur)
                    .build();
        }
    }

    Mono<ServerResponse> formulier(ServerRequest verzoek) {
        return aanbod(verzoek).flatMap(aanbod -> toon(verzoek, aanbod, "", "", List.of()));
    }

    Mono<ServerResponse> verstuur(ServerRequest verzoek) {
        return Mono.zip(aanbod(verzoek), Verzoek.formulier(verzoek)).flatMap(ontvangen -> {
            Aanbod aanbod = ontvangen.getT1();
            MultiValueMap<String, String> velden = ontvangen.getT2();
            String wat = Verzoek.waarde(velden, "wat").orElse("");
            String tekst = Verzoek.waarde(velden, "tekst").orElse("");
            List<Veldfout> fouten = controleer(wat, tekst);
            if (!fouten.isEmpty()) {
                return toon(verzoek, aanbod, wat, tekst, fouten);
            }
            // A new number of the organisation is on no page yet, and is what such a report is for.
            String zonder = wat.equals(CONTACT) ? tekst : wisser.wis(tekst, Paginatekst.van(aanbod));
            return bewaar(verzoek, aanbod.id(), wat, zonder)
                    .flatMap(bewaard -> bewaard
                            ? ServerResponse.seeOther(dank(verzoek, aanbod, !zonder.equals(tekst)))
                                    .build()
                            : toon(verzoek, aanbod, wat, tekst, TE_DRUK));
        });
    }

    private Mono<Boolean> bewaar(ServerRequest verzoek, UUID aanbod, String wat, String tekst) {
        List<String> doorgegeven = verzoek.headers().header("X-Forwarded-For");
        boolean mag = verzoek.remoteAddress()
                .map(adres -> limiet.mag(afzender.van(adres, doorgegeven)))
                .orElse(true);
        return mag ? register.meld(aanbod, wat, tekst) : Mono.just(false);
    }

    private Mono<Aanbod> aanbod(ServerRequest verzoek) {
        return openbaar.zoek(Verzoek.id(verzoek)).switchIfEmpty(Mono.error(NietGevonden::nooit));
    }

    private static List<Veldfout> controleer(String wat, String tekst) {
        List<Veldfout> fouten = new ArrayList<>();
        if (!FoutMeldPagina.WAT.contains(wat)) {
            fouten.add(Veldfout.van("wat", "kies"));
        }
        // That it has stopped says enough.
        if (tekst.isEmpty() && !wat.equals("gestopt")) {
            fouten.add(Veldfout.van("tekst", "leeg"));
        } else if (tekst.length() > FoutMeldPagina.TEKST_MAX) {
            fouten.add(Veldfout.van("tekst", "lang"));
        }
        return fouten;
    }

    private Mono<ServerResponse> toon(
            ServerRequest verzoek, Aanbod aanbod, String wat, String tekst, List<Veldfout> fouten) {
        // Only the address the form redirects to says so: what is sent there again is a form.
        Optional<String> dank = verzoek.method().equals(HttpMethod.GET) ? verzoek.queryParam(DANK) : Optional.empty();
        Kader kader = kaders.maak(verzoek, Menu.GEEN, "", null, Gevoelig.is(aanbod));
        FoutMeldPagina pagina = new FoutMeldPagina(
                kader,
                Regels.van(aanbod, gebied, kader.nu()),
                wat,
                tekst,
                fouten,
                dank.isPresent(),
                dank.filter(GEWIST::equals).isPresent());
        return schrijver.toon(verzoek, pagina, Bewaren.NIET, status(fouten));
    }

    private static HttpStatus status(List<Veldfout> fouten) {
        if (fouten.equals(TE_DRUK)) {
            return HttpStatus.TOO_MANY_REQUESTS;
        }
        return fouten.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    private static URI dank(ServerRequest verzoek, Aanbod aanbod, boolean gewist) {
        List<UUID> lijst = Verzoek.ids(verzoek, "lijst");
        String adres = new Paden(Verzoek.taal(verzoek), lijst).foutMelden(aanbod.id(), Slug.van(aanbod.naam()));
        return URI.create(adres + (lijst.isEmpty() ? "?" : "&") + DANK + (gewist ? "=" + GEWIST : ""));
    }
}
