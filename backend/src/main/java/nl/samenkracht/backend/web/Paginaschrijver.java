package nl.samenkracht.backend.web;

import java.net.URI;
import java.util.zip.CRC32C;
import nl.samenkracht.frontend.Weergave;
import nl.samenkracht.frontend.kader.Pagina;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Renders a page and answers it, compressed when the visitor's browser can read that, with an ETag. */
@Component
public class Paginaschrijver {
    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final Weergave weergave;

    Paginaschrijver(Weergave weergave) {
        this.weergave = weergave;
    }

    /** How long an answer may be kept, and by whom. */
    public enum Bewaren {
        /** The same for everyone: may be kept, must be asked again. */
        OPENBAAR(CacheControl.noCache().cachePublic()),
        /** Holds what somebody asked: only in the own browser, must be asked again. */
        EIGEN(CacheControl.noCache().cachePrivate()),
        /** Leaves no trace: urgent help, violence, forms. */
        NIET(CacheControl.noStore());

        @SuppressWarnings("ImmutableEnumChecker") // only ever read
        private final CacheControl kop;

        Bewaren(CacheControl kop) {
            this.kop = kop;
        }
    }

    /** The page with status 200; a page in a neutral frame is never kept. */
    public Mono<ServerResponse> toon(ServerRequest verzoek, Pagina pagina, Bewaren bewaren) {
        return toon(verzoek, pagina, bewaren, HttpStatus.OK);
    }

    /** The page with this status. Answers 304 when the visitor already has it. */
    public Mono<ServerResponse> toon(ServerRequest verzoek, Pagina pagina, Bewaren bewaren, HttpStatusCode status) {
        byte[] html = weergave.render(pagina);
        Bewaren hoe = pagina.kader().neutraal() ? Bewaren.NIET : bewaren;
        ServerResponse.BodyBuilder antwoord = ServerResponse.status(status)
                .contentType(HTML)
                .cacheControl(hoe.kop)
                .header(HttpHeaders.CONTENT_LANGUAGE, pagina.kader().taal().code());
        if (status.equals(HttpStatus.OK) && hoe != Bewaren.NIET) {
            String kenmerk = kenmerk(html);
            antwoord.eTag(kenmerk);
            if (!verzoek.method().equals(HttpMethod.POST)) {
                return verzoek.checkNotModified(kenmerk)
                        .flatMap(ongewijzigd -> ServerResponse.from(ongewijzigd)
                                .cacheControl(hoe.kop)
                                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                                .build())
                        .switchIfEmpty(Mono.defer(() -> Inpakken.pagina(verzoek, antwoord, html)));
            }
        }
        return Inpakken.pagina(verzoek, antwoord, html);
    }

    /**
     * To the address a page has by now. May be another one tomorrow, so it is asked again; and an address with the name of a shelter in it is
     * kept nowhere.
     */
    public Mono<ServerResponse> verwijs(String adres, boolean gevoelig) {
        return ServerResponse.status(HttpStatus.MOVED_PERMANENTLY)
                .cacheControl((gevoelig ? Bewaren.NIET : Bewaren.OPENBAAR).kop)
                .location(URI.create(adres))
                .build();
    }

    private static String kenmerk(byte[] html) {
        CRC32C som = new CRC32C();
        som.update(html);
        return "W/\"" + Long.toHexString(som.getValue()) + "-" + Integer.toHexString(html.length) + "\"";
    }
}
