package nl.samenkracht.backend.suggesties;

import java.util.List;
import nl.samenkracht.backend.web.Verzoek;
import nl.samenkracht.frontend.Weergave;
import nl.samenkracht.frontend.kader.Taal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** {@code /suggesties}: by POST only, so that what is typed stands in no address, and so in no log and no history. */
@Component
class SuggestieHandler {
    private final Suggestiedienst dienst;
    private final Weergave weergave;

    SuggestieHandler(Suggestiedienst dienst, Weergave weergave) {
        this.dienst = dienst;
        this.weergave = weergave;
    }

    @Configuration(proxyBeanMethods = false)
    static class Routes {
        @Bean
        RouterFunction<ServerResponse> suggestieroutes(SuggestieHandler handler) {
            return RouterFunctions.route()
                    .POST("/suggesties", handler::zoek)
                    .POST("/en/suggesties", handler::zoek)
                    .build();
        }
    }

    /** What cannot be read gets an empty list: nobody asked for it by name, so nobody is told of a mistake. Only what is no form is refused. */
    Mono<ServerResponse> zoek(ServerRequest verzoek) {
        Taal taal = Verzoek.taal(verzoek);
        return Verzoek.formulier(verzoek)
                .onErrorReturn(SuggestieHandler::isOnleesbaar, new LinkedMultiValueMap<>())
                .flatMap(velden -> Verzoek.waarde(velden, "q")
                        .map(getypt -> dienst.zoek(getypt, taal))
                        .orElse(Mono.just(List.of())))
                .flatMap(gevonden -> ServerResponse.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .cacheControl(CacheControl.noStore())
                        .bodyValue(Suggestieschrijver.json(gevonden, taal, weergave.teksten(taal))));
    }

    private static boolean isOnleesbaar(Throwable fout) {
        return fout instanceof ResponseStatusException bekend
                && !bekend.getStatusCode().isSameCodeAs(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
    }
}
