package nl.samenkracht.backend.web;

import nl.samenkracht.backend.inrichting.PortaalInrichting;
import nl.samenkracht.backend.inrichting.PortaalInrichting.KaartInrichting;
import nl.samenkracht.catalogus.gebied.Wijk;
import nl.samenkracht.frontend.deel.KaartWeergave;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The map beside a list, with the background this municipality chose. */
@Component
public class Kaarten {
    private final KaartInrichting inrichting;

    Kaarten(PortaalInrichting inrichting) {
        this.inrichting = inrichting.kaart();
    }

    /**
     * A map.
     *
     * @param wissel address of the same page with the map opened or closed, {@code null} when it is always there
     */
    public KaartWeergave weergave(boolean open, @Nullable String wissel, @Nullable Wijk wijk) {
        return new KaartWeergave(
                open,
                wissel,
                "/wijken.geojson",
                wijk == null ? null : wijk.code(),
                inrichting.tegels(),
                inrichting.tegelsBron());
    }
}
