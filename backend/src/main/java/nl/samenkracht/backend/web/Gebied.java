package nl.samenkracht.backend.web;

import nl.samenkracht.backend.inrichting.PortaalInrichting;
import nl.samenkracht.catalogus.gebied.Gebiedsindeling;
import nl.samenkracht.catalogus.gebied.Postcodes;
import org.springframework.stereotype.Component;

/** The wijken, buurten and postcodes of this portal's gemeente. */
@Component
public class Gebied {
    private final Gebiedsindeling indeling;
    private final Postcodes postcodes;

    Gebied(PortaalInrichting inrichting) {
        this.indeling = Gebiedsindeling.van(inrichting.gemeente().code());
        this.postcodes = Postcodes.van(inrichting.gemeente().code());
    }

    /** Wijken, buurten and outlines. */
    public Gebiedsindeling indeling() {
        return indeling;
    }

    /** Where its postcodes are. */
    public Postcodes postcodes() {
        return postcodes;
    }
}
