package nl.samenkracht.backend.web;

import io.netty.channel.ChannelException;
import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** Reads the fields of a form. Spring gives an empty form when it does not know the type: what was written would be lost without a word. */
final class Formulier {
    /** Less than a page may take: of what does not come the visitor hears that, and not that the portal fails. */
    static final Duration HOOGSTENS = Geduld.HOOGSTENS.minusSeconds(5);

    private Formulier() {}

    /** As {@link Verzoek#formulier}. */
    static Mono<MultiValueMap<String, String>> lees(ServerRequest verzoek) {
        Optional<Charset> tekens = tekens(verzoek.headers().firstHeader(HttpHeaders.CONTENT_TYPE));
        if (tekens.isEmpty()) {
            return Mono.error(new ResponseStatusException(HttpStatus.UNSUPPORTED_MEDIA_TYPE));
        }
        return verzoek.bodyToMono(byte[].class)
                .onErrorMap(DataBufferLimitException.class, fout -> geweigerd(HttpStatus.CONTENT_TOO_LARGE, fout))
                // It did not come in time, or the visitor left.
                .onErrorMap(ChannelException.class, fout -> geweigerd(HttpStatus.REQUEST_TIMEOUT, fout))
                .timeout(HOOGSTENS, Mono.error(() -> new ResponseStatusException(HttpStatus.REQUEST_TIMEOUT)))
                // One sign per byte, as an address: a percent sign that begins no code is mended here as it is there.
                .map(inhoud -> Adresherstel.herstel(new String(inhoud, StandardCharsets.ISO_8859_1)))
                .map(hersteld -> velden(hersteld, tekens.get()))
                .defaultIfEmpty(new LinkedMultiValueMap<>())
                .filter(velden -> verzoek.headers().firstHeader(Onleesbaar.STUK) == null)
                .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST)));
    }

    /** In which signs a form of this type is written; empty when it is no form, or in signs that no browser sends. */
    private static Optional<Charset> tekens(@Nullable String soort) {
        if (soort == null || soort.isBlank()) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        try {
            MediaType gelezen = MediaType.parseMediaType(soort);
            return MediaType.APPLICATION_FORM_URLENCODED.isCompatibleWith(gelezen) ? tekens(gelezen) : Optional.empty();
        } catch (InvalidMediaTypeException onleesbaar) {
            return Optional.empty();
        }
    }

    private static Optional<Charset> tekens(MediaType soort) {
        Charset genoemd = soort.getCharset();
        if (genoemd == null || genoemd.equals(StandardCharsets.US_ASCII)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        return Optional.of(genoemd)
                .filter(tekens -> tekens.equals(StandardCharsets.UTF_8) || tekens.equals(StandardCharsets.ISO_8859_1));
    }

    private static MultiValueMap<String, String> velden(String inhoud, Charset tekens) {
        MultiValueMap<String, String> velden = new LinkedMultiValueMap<>();
        for (String paar : inhoud.split("&", -1)) {
            int is = paar.indexOf('=');
            String naam = is < 0 ? paar : paar.substring(0, is);
            String waarde = is < 0 ? "" : paar.substring(is + 1);
            if (!paar.isEmpty()) {
                velden.add(URLDecoder.decode(naam, tekens), URLDecoder.decode(waarde, tekens));
            }
        }
        return velden;
    }

    private static ResponseStatusException geweigerd(HttpStatus status, Throwable fout) {
        return new ResponseStatusException(status, null, fout);
    }
}
