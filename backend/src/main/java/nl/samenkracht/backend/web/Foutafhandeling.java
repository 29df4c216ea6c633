package nl.samenkracht.backend.web;

import java.util.List;
import nl.samenkracht.backend.web.Paginaschrijver.Bewaren;
import nl.samenkracht.frontend.fout.FoutPagina;
import nl.samenkracht.frontend.kader.Menu;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
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

    private final Kaders kaders;
    private final Paginaschrijver schrijver;
    private final List<HttpMessageReader<?>> lezers;
    private final ServerResponse.Context context;

    Foutafhandeling(Kaders kaders, Paginaschrijver schrijver, ServerCodecConfigurer codecs) {
        this.kaders = kaders;
        this.schrijver = schrijver;
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
        String kenmerk = uitwisseling.getRequest().getId();
        String pad = uitwisseling.getRequest().getPath().value();
        if (status.is5xxServerError()) {
            LOG.error("Request {} on {} failed with {}", kenmerk, pad, status.value(), fout);
        } else {
            LOG.debug("Request {} on {} refused with {}", kenmerk, pad, status.value());
        }
        ServerRequest verzoek = ServerRequest.create(uitwisseling, lezers);
        return antwoord(verzoek, status, status.is5xxServerError() ? kenmerk : null)
                .flatMap(antwoord -> antwoord.writeTo(uitwisseling, context));
    }

    private Mono<ServerResponse> antwoord(
            ServerRequest verzoek, HttpStatusCode status, @org.jspecify.annotations.Nullable String kenmerk) {
        if (verzoek.headers().accept().contains(MediaType.APPLICATION_JSON)) {
            return ServerResponse.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .bodyValue("{\"type\":\"about:blank\",\"status\":" + status.value() + "}");
        }
        FoutPagina pagina = new FoutPagina(kaders.maak(verzoek, Menu.GEEN), status.value(), kenmerk);
        return schrijver.toon(verzoek, pagina, Bewaren.NIET, status);
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
