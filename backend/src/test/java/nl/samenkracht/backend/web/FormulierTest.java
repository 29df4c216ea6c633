package nl.samenkracht.backend.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class FormulierTest {
    private static final String SOORT = "application/x-www-form-urlencoded";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*/*",
                "application/*",
                SOORT,
                SOORT + ";charset=utf-8",
                SOORT + "; charset=US-ASCII",
                SOORT + "; charset=\"UTF-8\""
            })
    void a_form_of_an_unsaid_type_is_read_like_any_other(String soort) {
        StepVerifier.create(lees(soort, inhoud("q=caf%C3%A9+open&x&=&niet=a&niet=b%26c")))
                .assertNext(velden -> assertThat(velden)
                        .containsEntry("q", List.of("café open"))
                        .containsEntry("niet", List.of("a", "b&c")))
                .verifyComplete();
    }

    @Test
    void a_form_in_the_signs_of_western_europe_is_read_in_those() {
        StepVerifier.create(lees(SOORT + ";charset=iso-8859-1", inhoud("q=caf%E9")))
                .assertNext(velden -> assertThat(velden).containsEntry("q", List.of("café")))
                .verifyComplete();
    }

    @Test
    void a_percent_sign_that_begins_no_code_is_a_percent_sign() {
        StepVerifier.create(lees(SOORT, inhoud("q=100% hulp %zz &tekst=5%")))
                .assertNext(velden -> assertThat(velden)
                        .containsEntry("q", List.of("100% hulp %zz "))
                        .containsEntry("tekst", List.of("5%")))
                .verifyComplete();
    }

    @Test
    void a_form_without_content_has_no_fields() {
        StepVerifier.create(lees("", Flux.empty()))
                .assertNext(velden -> assertThat(velden).isEmpty())
                .verifyComplete();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "garbage/////",
                SOORT + ";charset=nope",
                SOORT + ";charset=utf-16",
                "application/json",
                "text/*",
                "multipart/form-data; boundary=x"
            })
    void what_is_no_form_or_written_in_signs_that_no_browser_sends_is_refused(String soort) {
        StepVerifier.create(lees(soort, inhoud("q=hulp")))
                .verifyErrorSatisfies(fout -> isGeweigerd(fout, HttpStatus.UNSUPPORTED_MEDIA_TYPE));
    }

    @Test
    void a_form_that_does_not_come_is_given_up_before_the_page_is() {
        assertThat(Formulier.HOOGSTENS).isLessThan(Geduld.HOOGSTENS);
        StepVerifier.withVirtualTime(() -> lees(SOORT, inhoud("q=").concatWith(Flux.never())))
                .expectSubscription()
                .thenAwait(Formulier.HOOGSTENS)
                .verifyErrorSatisfies(fout -> isGeweigerd(fout, HttpStatus.REQUEST_TIMEOUT));
    }

    private static void isGeweigerd(Throwable fout, HttpStatus status) {
        assertThat(fout)
                .isInstanceOfSatisfying(
                        ResponseStatusException.class,
                        geweigerd -> assertThat(geweigerd.getStatusCode()).isEqualTo(status));
    }

    private static Mono<MultiValueMap<String, String>> lees(String soort, Flux<DataBuffer> inhoud) {
        MockServerHttpRequest verzoek = MockServerHttpRequest.post("/zoeken")
                .header("Content-Type", soort)
                .body(inhoud);
        return Verzoek.formulier(ServerRequest.create(
                MockServerWebExchange.from(verzoek),
                ServerCodecConfigurer.create().getReaders()));
    }

    private static Flux<DataBuffer> inhoud(String tekst) {
        return Flux.just(DefaultDataBufferFactory.sharedInstance.wrap(tekst.getBytes(StandardCharsets.UTF_8)));
    }
}
