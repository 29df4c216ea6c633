package nl.samenkracht.backend.web;

import java.util.List;
import nl.samenkracht.backend.inrichting.PortaalInrichting;
import nl.samenkracht.catalogus.gebied.Gebiedsindeling;
import nl.samenkracht.catalogus.gebied.Postcodes;
import nl.samenkracht.catalogus.gebied.Wijknamen;
import nl.samenkracht.catalogus.hulplijnen.Hulplijn;
import org.springframework.stereotype.Component;

/** The wijken, buurten, postcodes and help lines of this portal's gemeente. */
@Component
public class Gebied {
    private final Gebiedsindeling indeling;
    private final Postcodes postcodes;
    private final Wijknamen wijknamen;
    private final List<Hulplijn> hulplijnen;

    /** Of the gemeente that this portal is set up for. */
    public Gebied(PortaalInrichting inrichting) {
        this.indeling = Gebiedsindeling.van(inrichting.gemeente().code());
        this.postcodes = Postcodes.van(inrichting.gemeente().code());
        this.wijknamen = Wijknamen.van(indeling);
        this.hulplijnen = Hulplijn.van(inrichting.gemeente().code());
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

    /** The help lines one can call here, most urgent first. */
    public List<Hulplijn> hulplijnen() {
        return hulplijnen;
    }

    /** Those of these codes, in the order of the codes. */
    public List<Hulplijn> hulplijnen(List<String> codes) {
        return codes.stream()
                .flatMap(code -> hulplijnen.stream().filter(lijn -> lijn.code().equals(code)))
                .toList();
    }
}
