package nl.samenkracht.backend.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Sends less: gzip, for visitors whose browser can read it. */
public final class Inpakken {
    /** RFC 9110: a weight of 0 means "not this one". */
    private static final Pattern GZIP = Pattern.compile("(?i)\\bgzip\\b(?!\\s*;\\s*q\\s*=\\s*0(\\.0*)?\\s*(,|$))");

    private Inpakken() {}

    /**
     * What never changes while the portal runs, packed once as small as gzip can.
     *
     * @param inhoud as it is
     * @param gepakt the same by gzip
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Vast(MediaType soort, byte[] inhoud, byte[] gepakt) {
        /** Packs. */
        public static Vast van(MediaType soort, byte[] inhoud) {
            return new Vast(soort, inhoud, gzip(inhoud, Deflater.BEST_COMPRESSION));
        }

        /** Completes an answer with it. Fonts and pictures, which do not become smaller, go as they are. */
        public Mono<ServerResponse> in(ServerRequest verzoek, ServerResponse.BodyBuilder antwoord) {
            antwoord.contentType(soort);
            return gepakt.length < inhoud.length * 9 / 10
                    ? Inpakken.in(verzoek, antwoord, inhoud, gepakt)
                    : antwoord.bodyValue(inhoud);
        }
    }

    /** Completes an answer with a page. Level 1: a tenth of a millisecond, five times smaller. */
    static Mono<ServerResponse> pagina(ServerRequest verzoek, ServerResponse.BodyBuilder antwoord, byte[] html) {
        byte[] gepakt = mag(verzoek) ? gzip(html, Deflater.BEST_SPEED) : html;
        return in(verzoek, antwoord, html, gepakt);
    }

    private static Mono<ServerResponse> in(
            ServerRequest verzoek, ServerResponse.BodyBuilder antwoord, byte[] inhoud, byte[] gepakt) {
        antwoord.header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        return mag(verzoek)
                ? antwoord.header(HttpHeaders.CONTENT_ENCODING, "gzip").bodyValue(gepakt)
                : antwoord.bodyValue(inhoud);
    }

    private static boolean mag(ServerRequest verzoek) {
        String kan = verzoek.headers().firstHeader(HttpHeaders.ACCEPT_ENCODING);
        return kan != null && GZIP.matcher(kan).find();
    }

    private static byte[] gzip(byte[] inhoud, int niveau) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream(inhoud.length / 4);
        try (Pakker pakker = new Pakker(uit, niveau)) {
            pakker.write(inhoud);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        return uit.toByteArray();
    }

    private static final class Pakker extends GZIPOutputStream {
        Pakker(ByteArrayOutputStream uit, int niveau) throws IOException {
            super(uit, 4096);
            def.setLevel(niveau);
        }
    }
}
