package nl.samenkracht.backend.web;

import nl.samenkracht.backend.inrichting.PortaalInrichting;
import nl.samenkracht.backend.inrichting.PortaalInrichting.KaartInrichting;
import nl.samenkracht.catalogus.gebied.Gebiedsindeling;
import nl.samenkracht.catalogus.gebied.Wijk;
import nl.samenkracht.frontend.deel.KaartWeergave;
import nl.samenkracht.frontend.kader.Kader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The map beside a list, with the background this municipality chose. */
@Component
public class Kaarten {
    private final KaartInrichting inrichting;
    private final Gebiedsindeling gebied;

    Kaarten(PortaalInrichting inrichting, Gebied gebied) {
        this.inrichting = inrichting.kaart();
        this.gebied = gebied.indeling();
    }

    /** A map that is always there. */
    public KaartWeergave vast(Kader kader, @Nullable Wijk wijk) {
        return maak(kader, true, null, null, wijk);
    }

    /** A map that a link opens and closes; {@code wissel} is the address of the same page with it the other way. */
    public KaartWeergave metLink(Kader kader, boolean open, String wissel, @Nullable Wijk wijk) {
        return maak(kader, open, wissel, null, wijk);
    }

    /** A map that a form opens and closes; {@code formulier} is the id of that form, {@code wissel} what its field "weergave" then says. */
    public KaartWeergave metFormulier(Kader kader, boolean open, String formulier, String wissel, @Nullable Wijk wijk) {
        return maak(kader, open, wissel, formulier, wijk);
    }

    /** Whom the outlines of the wijken are from, to be named; {@code null} when nobody says. */
    public @Nullable String wijkenBron() {
        return gebied.bron().isEmpty() ? null : gebied.bron();
    }

    /** The host that the background comes from, and that sees who looks where; {@code null} without background. */
    public @Nullable String achtergrondVan() {
        return inrichting.gastheer();
    }

    /** Whom the background is from, to be named; {@code null} when nobody says, or without background. */
    public @Nullable String achtergrondBron() {
        return inrichting.tegels() == null ? null : inrichting.tegelsBron();
    }

    /** The host of the background sees which part of the map is looked at: on a neutral page there is none. */
    private KaartWeergave maak(
            Kader kader, boolean open, @Nullable String wissel, @Nullable String formulier, @Nullable Wijk wijk) {
        return new KaartWeergave(
                open,
                wissel,
                formulier,
                "/wijken.geojson",
                wijkenBron(),
                wijk == null ? null : wijk.code(),
                kader.neutraal() ? null : inrichting.tegels(),
                kader.neutraal() ? null : inrichting.tegelsBron());
    }
}
