package nl.samenkracht.backend.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenkracht.backend.web.Paginaschrijver.Bewaren;
import nl.samenkracht.catalogus.Json;
import nl.samenkracht.frontend.Weergave;
import nl.samenkracht.frontend.fout.FoutPagina;
import nl.samenkracht.frontend.kader.Menu;
import nl.samenkracht.frontend.kader.Taal;
import nl.samenkracht.frontend.opmaak.Teksten;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.codec.HttpMessageReader;
import org.springframework.http.codec.HttpMessageWriter;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.reactive.function.server.HandlerStrategies;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.reactive.result.view.ViewResolver;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/** Every failure becomes a clear page (or problem+json for who asks JSON). Logs the path, never the query: it may hold somebody's question. */
@Component
@Order(-2)
class Foutafhandeling implements WebExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Foutafhandeling.class);

    private static final int MEESTE_OORZAKEN = 8;

    private final Kaders kaders;
    private final Neutraliteit neutraliteit;
    private final Paginaschrijver schrijver;
    private final Weergave weergave;
    private final List<HttpMessageReader<?>> lezers;
    private final ServerResponse.Context context;

    Foutafhandeling(
            Kaders kaders,
            Neutraliteit neutraliteit,
            Paginaschrijver schrijver,
            Weergave weergave,
            ServerCodecConfigurer codecs) {
        this.kaders = kaders;
        this.neutraliteit = neutraliteit;
        this.schrijver = schrijver;
        this.weergave = weergave;
        this.lezers = codecs.getReaders();
        List<HttpMessageWriter<?>> schrijvers = codecs.getWriters();
        this.context = new ServerResponse.Context() {
            @Override
            public List<HttpMessageWriter<?>> messageWriters() {
                return schrijvers;
            }

            @Override
            public List<ViewResolver> viewResolvers() {
                return HandlerStrategies.empty().build().viewResolvers();
            }
        };
    }

    @Override
    public Mono<Void> handle(ServerWebExchange uitwisseling, Throwable fout) {
        if (uitwisseling.getResponse().isCommitted()) {
            return Mono.error(fout);
        }
        HttpStatusCode status = status(fout);
        if (fout instanceof ErrorResponse bekend) {
            // What the status asks to say along, such as Allow.
            uitwisseling.getResponse().getHeaders().putAll(bekend.getHeaders());
        }
        String kenmerk = uitwisseling.getRequest().getId();
        String pad = uitwisseling.getRequest().getPath().value();
        if (status.isSameCodeAs(HttpStatus.SERVICE_UNAVAILABLE)) {
            // Somebody else's failure: where in our code it came up says nothing.
            LOG.error("Request {} on {} failed with {}: {}", kenmerk, pad, status.value(), oorzaken(fout));
        } else if (status.is5xxServerError()) {
            LOG.error("Request {} on {} failed with {}", kenmerk, pad, status.value(), fout);
        } else {
            LOG.debug("Request {} on {} refused with {}", kenmerk, pad, status.value());
        }
        ServerRequest verzoek = ServerRequest.create(uitwisseling, lezers);
        return antwoord(verzoek, status, status.is5xxServerError() ? kenmerk : null)
                .flatMap(antwoord -> antwoord.writeTo(uitwisseling, context));
    }

    /** What it was and what it came of, by kind: their words may hold a question. */
    static String oorzaken(Throwable fout) {
        return Stream.iterate(fout, Objects::nonNull, Throwable::getCause)
                .limit(MEESTE_OORZAKEN)
                .map(deel -> deel.getClass().getSimpleName())
                .distinct()
                .collect(Collectors.joining(" < "));
    }

    private Mono<ServerResponse> antwoord(ServerRequest verzoek, HttpStatusCode status, @Nullable String kenmerk) {
        if (wilJson(verzoek)) {
            return ServerResponse.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .cacheControl(CacheControl.noStore())
                    .bodyValue(probleem(Verzoek.taal(verzoek), status));
        }
        return neutraliteit
                .bijFout(verzoek.path(), status)
                .map(neutraal ->
                        new FoutPagina(kaders.maak(verzoek, Menu.GEEN, "", null, neutraal), status.value(), kenmerk))
                .flatMap(pagina -> schrijver.toon(verzoek, pagina, Bewaren.NIET, status));
    }

    /** Who names JSON and not HTML; what cannot be read, or says nothing, gets the page. */
    private static boolean wilJson(ServerRequest verzoek) {
        try {
            List<MediaType> soorten = verzoek.headers().accept();
            return soorten.stream().anyMatch(Foutafhandeling::isJson)
                    && soorten.stream().noneMatch(soort -> soort.equalsTypeAndSubtype(MediaType.TEXT_HTML));
        } catch (InvalidMediaTypeException onleesbaar) {
            return false;
        }
    }

    private static boolean isJson(MediaType soort) {
        return soort.getSubtype().equals("json") || "json".equals(soort.getSubtypeSuffix());
    }

    /** RFC 9457, in the words of the page. */
    private String probleem(Taal taal, HttpStatusCode status) {
        Teksten teksten = weergave.teksten(taal);
        String sleutel = "fout." + FoutPagina.getoondeStatus(status.value());
        return Json.MAPPER
                .createObjectNode()
                .put("type", "about:blank")
                .put("title", teksten.zin(sleutel + ".kop"))
                .put("status", status.value())
                .put("detail", teksten.zin(sleutel + ".uitleg"))
                .toString();
    }

    private static HttpStatusCode status(Throwable fout) {
        if (fout instanceof ErrorResponse bekend) {
            return bekend.getStatusCode();
        }
        if (fout instanceof DataAccessResourceFailureException
                || fout instanceof java.util.concurrent.TimeoutException) {
            return HttpStatus.SERVICE_UNAVAILABLE;
        }
        return HttpStatus.INTERNAL_SERVER_ERROR;
    }
}
