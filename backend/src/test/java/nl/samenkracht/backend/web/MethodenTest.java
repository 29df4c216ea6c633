package nl.samenkracht.backend.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class MethodenTest {
    private static final ServerCodecConfigurer CODECS = ServerCodecConfigurer.create();
    private static final List<RouterFunction<ServerResponse>> ROUTES = List.of(
            RouterFunctions.route()
                    .GET("/wijken/{slug}", verzoek -> ServerResponse.ok().build())
                    .build(),
            RouterFunctions.route()
                    .GET("/zoeken", verzoek -> ServerResponse.ok().build())
                    .POST("/zoeken", verzoek -> ServerResponse.ok().build())
                    .GET("/aanbod/{id}/melden", verzoek -> ServerResponse.ok().build())
                    .POST("/aanbod/{id}/melden", verzoek -> ServerResponse.ok().build())
                    .POST("/suggesties", verzoek -> ServerResponse.ok().build())
                    .build());

    private final Methoden methoden = new Methoden(ROUTES, CODECS);

    private boolean verder;

    @ParameterizedTest
    @CsvSource({"POST, /wijken/oost", "PUT, /wijken/oost", "DELETE, /wijken/oost", "FLIEP, /wijken/oost"})
    void a_known_address_refuses_a_method_it_does_not_have_and_names_those_it_has(String methode, String pad) {
        StepVerifier.create(vraag(wissel(methode, pad)))
                .expectErrorSatisfies(fout -> assertThat(fout)
                        .isInstanceOfSatisfying(MethodNotAllowedException.class, geweigerd -> {
                            assertThat(geweigerd.getStatusCode()).isEqualTo(HttpStatus.METHOD_NOT_ALLOWED);
                            assertThat(geweigerd.getHeaders().getAllow())
                                    .containsExactlyInAnyOrder(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
                        }))
                .verify();
        assertThat(verder).isFalse();
    }

    @Test
    void an_address_that_only_takes_forms_says_so_to_who_looks_there_and_nothing_else_that_is_missing_does() {
        StepVerifier.create(methoden.filter(wissel("GET", "/suggesties"), wissel -> Mono.error(NietGevonden.nooit())))
                .expectErrorSatisfies(fout -> assertThat(fout)
                        .isInstanceOfSatisfying(
                                MethodNotAllowedException.class,
                                geweigerd -> assertThat(geweigerd.getHeaders().getAllow())
                                        .containsExactlyInAnyOrder(HttpMethod.POST, HttpMethod.OPTIONS)))
                .verify();
        for (String pad : List.of("/wijken/atlantis", "/aanbod/1/melden", "/zoeken", "/bestaat-niet")) {
            StepVerifier.create(methoden.filter(wissel("GET", pad), this::antwoordtNietGevonden))
                    .verifyError(NietGevonden.class);
        }
    }

    @Test
    void options_tells_the_methods_and_nothing_else() {
        MockServerWebExchange wissel = wissel("OPTIONS", "/zoeken");

        StepVerifier.create(vraag(wissel)).verifyComplete();

        assertThat(wissel.getResponse().getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);
        assertThat(wissel.getResponse().getHeaders().getAllow())
                .containsExactlyInAnyOrder(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST, HttpMethod.OPTIONS);
        assertThat(verder).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /zoeken",
                "POST /zoeken",
                "POST /aanbod/1/melden",
                "POST /bestaat-niet",
                "OPTIONS /bestaat-niet"
            })
    void what_is_known_and_what_is_not_there_at_all_go_on(String vraag) {
        String[] delen = vraag.split(" ");

        StepVerifier.create(vraag(wissel(delen[0], delen[1]))).verifyComplete();

        assertThat(verder).isTrue();
    }

    /** A route leaves the variables of its path with the request it matched: the real one must find none. */
    @Test
    void asking_leaves_nothing_behind_for_the_route_that_answers() {
        StepVerifier.create(methoden.filter(
                        wissel("POST", "/aanbod/1/melden"),
                        uitwisseling -> ROUTES.get(1)
                                .route(ServerRequest.create(uitwisseling, CODECS.getReaders()))
                                .doOnNext(antwoord -> verder = true)
                                .then()))
                .verifyComplete();

        assertThat(verder).isTrue();
    }

    private Mono<Void> antwoordtNietGevonden(ServerWebExchange uitwisseling) {
        return Flux.fromIterable(ROUTES)
                .flatMap(routes -> routes.route(ServerRequest.create(uitwisseling, CODECS.getReaders())))
                .then(Mono.error(NietGevonden.nooit()));
    }

    private Mono<Void> vraag(MockServerWebExchange wissel) {
        return methoden.filter(wissel, uitwisseling -> {
            verder = true;
            return Mono.empty();
        });
    }

    private static MockServerWebExchange wissel(String methode, String pad) {
        return MockServerWebExchange.from(MockServerHttpRequest.method(HttpMethod.valueOf(methode), pad));
    }
}
