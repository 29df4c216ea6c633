package nl.samenkracht.backend.web;

import nl.samenkracht.backend.inrichting.PortaalInrichting;
import nl.samenkracht.catalogus.gebied.Gebiedsindeling;
import org.springframework.stereotype.Component;

/** The wijken and buurten of this portal's gemeente. */
@Component
public class Gebied {
    private final Gebiedsindeling indeling;

    Gebied(PortaalInrichting inrichting) {
        this.indeling = Gebiedsindeling.van(inrichting.gemeente().code());
    }

    /** Wijken, buurten and outlines. */
    public Gebiedsindeling indeling() {
        return indeling;
    }
}
