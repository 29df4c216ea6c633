package nl.samenkracht.backend.web;

import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class GeduldTest {
    private static final Duration KORT = Duration.ofSeconds(1);

    private final MockServerWebExchange wissel =
            MockServerWebExchange.from(MockServerHttpRequest.get("/wijken").build());

    @Test
    void a_page_that_never_begins_is_given_up() {
        StepVerifier.withVirtualTime(() -> new Geduld().filter(wissel, verder -> Mono.never()))
                .expectSubscription()
                .expectNoEvent(Geduld.HOOGSTENS.minus(KORT))
                .thenAwait(KORT)
                .verifyError(TimeoutException.class);
    }

    @Test
    void a_page_that_has_begun_may_take_as_long_as_the_line_of_the_visitor_needs() {
        wissel.getResponse().setStatusCode(HttpStatus.OK);
        StepVerifier.withVirtualTime(() -> new Geduld()
                        .filter(
                                wissel,
                                verder -> wissel.getResponse()
                                        .setComplete()
                                        .then(Mono.delay(Geduld.HOOGSTENS.multipliedBy(3))
                                                .then())))
                .expectSubscription()
                .thenAwait(Geduld.HOOGSTENS.multipliedBy(3))
                .verifyComplete();
    }
}
