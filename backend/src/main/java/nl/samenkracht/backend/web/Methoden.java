package nl.samenkracht.backend.web;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.codec.HttpMessageReader;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebExchangeDecorator;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * An address that is known, but not with this method: to a router it is not there. Here it gets 405 with the methods it does have, and
 * OPTIONS only those (RFC 9110).
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class Methoden implements WebFilter {
    /** All that our routes answer; HEAD has become GET before. */
    private static final List<HttpMethod> ONZE = List.of(HttpMethod.GET, HttpMethod.POST);

    private final RouterFunction<ServerResponse> routes;
    private final List<HttpMessageReader<?>> lezers;

    Methoden(List<RouterFunction<ServerResponse>> routes, ServerCodecConfigurer codecs) {
        this.routes = routes.stream().reduce(RouterFunction::and).orElseThrow();
        this.lezers = codecs.getReaders();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange uitwisseling, WebFilterChain keten) {
        HttpMethod gevraagd = uitwisseling.getRequest().getMethod();
        if (HttpMethod.GET.equals(gevraagd)) {
            // Nearly everything is: only what is not there is asked whether another method would find it.
            return keten.filter(uitwisseling)
                    .onErrorResume(Methoden::nietGevonden, fout -> anders(uitwisseling, gevraagd, Mono.error(fout)));
        }
        return anders(uitwisseling, gevraagd, Mono.defer(() -> keten.filter(uitwisseling)));
    }

    private static boolean nietGevonden(Throwable fout) {
        return fout instanceof ErrorResponse bekend && bekend.getStatusCode().isSameCodeAs(HttpStatus.NOT_FOUND);
    }

    /** @param verder when the address is unknown, or known with this method */
    private Mono<Void> anders(ServerWebExchange uitwisseling, HttpMethod gevraagd, Mono<Void> verder) {
        return Flux.fromIterable(ONZE)
                .filterWhen(methode -> kent(uitwisseling, methode))
                .collectList()
                .flatMap(bekend -> {
                    if (bekend.isEmpty() || bekend.contains(gevraagd)) {
                        return verder;
                    }
                    return HttpMethod.OPTIONS.equals(gevraagd)
                            ? noem(uitwisseling.getResponse(), mag(bekend))
                            : Mono.error(new MethodNotAllowedException(gevraagd, mag(bekend)));
                });
    }

    private Mono<Boolean> kent(ServerWebExchange uitwisseling, HttpMethod methode) {
        // With attributes of its own: a route that matches leaves its path and variables there, and would meet them
        // again when it answers, or has left them there when it answered.
        Map<String, Object> kladblok = new HashMap<>();
        ServerWebExchange anders =
                new ServerWebExchangeDecorator(uitwisseling
                        .mutate()
                        .request(verzoek -> verzoek.method(methode))
                        .build()) {
                    @Override
                    public Map<String, Object> getAttributes() {
                        return kladblok;
                    }
                };
        return routes.route(ServerRequest.create(anders, lezers)).hasElement();
    }

    private static Set<HttpMethod> mag(List<HttpMethod> bekend) {
        Set<HttpMethod> mag = new LinkedHashSet<>(bekend);
        if (mag.contains(HttpMethod.GET)) {
            mag.add(HttpMethod.HEAD);
        }
        mag.add(HttpMethod.OPTIONS);
        return mag;
    }

    private static Mono<Void> noem(ServerHttpResponse antwoord, Set<HttpMethod> mag) {
        antwoord.setStatusCode(HttpStatus.NO_CONTENT);
        antwoord.getHeaders().setAllow(mag);
        return antwoord.setComplete();
    }
}
