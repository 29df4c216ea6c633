package nl.samenkracht.backend.aanbod;

import java.util.UUID;
import nl.samenkracht.backend.register.Register;
import nl.samenkracht.backend.web.NietGevonden;
import nl.samenkracht.catalogus.aanbod.Aanbod;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Only what is public: anything else does not exist for a visitor, and what has ended says so. */
@Component
public class Openbaar {
    private final Register register;

    Openbaar(Register register) {
        this.register = register;
    }

    /** The public entry, or the one it was merged into; empty when there is none with this id. @throws NietGevonden 410 when it has ended, 404 when it is hidden */
    public Mono<Aanbod> zoek(UUID id) {
        return register.aanbod(id).flatMap(aanbod -> switch (aanbod.staat()) {
            case GEPUBLICEERD -> Mono.just(aanbod);
            case BEEINDIGD -> Mono.error(NietGevonden.beeindigd());
            case CONCEPT, VERBORGEN -> Mono.error(NietGevonden.nooit());
        });
    }
}
