package nl.samenkracht.backend.web;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The built style sheets, scripts and fonts, kept in memory (half a megabyte). */
@Component
class Middelbestanden {
    /** A hash of the content is in the name. */
    private static final CacheControl EEN_JAAR =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Map<String, Inpakken.Vast> bestanden = new HashMap<>();

    Middelbestanden() throws IOException {
        for (Resource bron : new PathMatchingResourcePatternResolver().getResources("classpath:static/assets/*.*")) {
            String naam = Objects.requireNonNull(bron.getFilename());
            MediaType soort = MediaTypeFactory.getMediaType(naam).orElse(MediaType.APPLICATION_OCTET_STREAM);
            bestanden.put(naam, Inpakken.Vast.van(soort, bron.getContentAsByteArray()));
        }
    }

    /** The file named in the address. */
    Mono<ServerResponse> toon(ServerRequest verzoek) {
        Inpakken.Vast bestand = bestanden.get(verzoek.pathVariable("naam"));
        return bestand == null
                ? Mono.error(NietGevonden.nooit())
                : bestand.in(verzoek, ServerResponse.ok().cacheControl(EEN_JAAR));
    }
}
