package nl.samenkracht.backend.aanbod;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenkracht.backend.register.Register;
import nl.samenkracht.backend.web.NietGevonden;
import nl.samenkracht.catalogus.aanbod.Aanbod;
import nl.samenkracht.catalogus.aanbod.Staat;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Only what is public: anything else does not exist for a visitor, and what has ended says so. */
@Component
public class Openbaar {
    private final Register register;
    private final Clock klok;

    Openbaar(Register register, Clock klok) {
        this.register = register;
        this.klok = klok;
    }

    /**
     * The public entry, or the one it was merged into; empty when there is none with this id.
     *
     * @throws NietGevonden 410 when it has ended, 404 when it is hidden
     */
    public Mono<Aanbod> zoek(UUID id) {
        return register.aanbod(id).flatMap(aanbod -> toont(aanbod) ? Mono.just(aanbod) : Mono.error(waarom(aanbod)));
    }

    /** Whether visitors may see it today. */
    public boolean toont(Aanbod aanbod) {
        return aanbod.staat() == Staat.GEPUBLICEERD && !isVoorbij(aanbod);
    }

    private static NietGevonden waarom(Aanbod aanbod) {
        return switch (aanbod.staat()) {
            case GEPUBLICEERD, BEEINDIGD -> NietGevonden.beeindigd();
            case CONCEPT, VERBORGEN -> NietGevonden.nooit();
        };
    }

    private boolean isVoorbij(Aanbod aanbod) {
        LocalDate eind = aanbod.eind();
        return eind != null && eind.isBefore(LocalDate.now(klok));
    }
}
