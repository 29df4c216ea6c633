package nl.samenkracht.backend.web;

import nl.samenkracht.backend.inrichting.PortaalInrichting;
import nl.samenkracht.catalogus.gebied.Gebiedsindeling;
import nl.samenkracht.catalogus.gebied.Postcodes;
import nl.samenkracht.catalogus.gebied.Wijknamen;
import org.springframework.stereotype.Component;

/** The wijken, buurten and postcodes of this portal's gemeente. */
@Component
public class Gebied {
    private final Gebiedsindeling indeling;
    private final Postcodes postcodes;
    private final Wijknamen wijknamen;

    Gebied(PortaalInrichting inrichting) {
        this.indeling = Gebiedsindeling.van(inrichting.gemeente().code());
        this.postcodes = Postcodes.van(inrichting.gemeente().code());
        this.wijknamen = Wijknamen.van(indeling);
    }

    /** Wijken, buurten and outlines. */
    public Gebiedsindeling indeling() {
        return indeling;
    }

    /** Where its postcodes are. */
    public Postcodes postcodes() {
        return postcodes;
    }

    /** How people call its wijken. */
    public Wijknamen wijknamen() {
        return wijknamen;
    }
}
