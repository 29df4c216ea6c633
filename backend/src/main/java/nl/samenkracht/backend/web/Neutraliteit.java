package nl.samenkracht.backend.web;

import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenkracht.backend.register.Register;
import nl.samenkracht.catalogus.aanbod.Gevoelig;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Whether a page of error stands in a neutral frame: somebody who follows an old link to a shelter must be able to get away from "this no
 * longer exists" as well, and its title must betray as little.
 */
@Component
class Neutraliteit {
    private static final Pattern AANBOD =
            Pattern.compile("/aanbod/([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})(?:/.*)?");
    /** Where a page can be neutral. When the server itself fails nobody knows whether this one would have been. */
    private static final List<String> KAN_GEVOELIG =
            List.of("/aanbod/", "/organisaties/", "/zoeken", "/mijn-lijst", "/hulp-nu");
    /** Who to call at once: whatever goes wrong there, somebody meant to ask for it. */
    private static final String VERDER = "/vraagwijzer/verder";

    private final Register register;

    Neutraliteit(Register register) {
        this.register = register;
    }

    /**
     * Rather once too often: also when the register does not answer, or shows nothing of it: what is hidden may have been a shelter.
     *
     * @param pad of the request, in whatever language
     */
    Mono<Boolean> bijFout(String pad, HttpStatusCode status) {
        String kaal = pad.startsWith("/en/") ? pad.substring("/en".length()) : pad;
        if (kaal.startsWith(VERDER)) {
            return Mono.just(true);
        }
        if (status.is5xxServerError()) {
            return Mono.just(KAN_GEVOELIG.stream().anyMatch(kaal::startsWith));
        }
        Matcher aanbod = AANBOD.matcher(kaal);
        return aanbod.matches()
                ? register.aanbod(UUID.fromString(aanbod.group(1)))
                        .map(Gevoelig::is)
                        .defaultIfEmpty(true)
                        .onErrorReturn(true)
                : Mono.just(false);
    }
}
