package nl.samenkracht.backend.weergave;

import nl.samenkracht.catalogus.aanbod.Kostensoort;
import nl.samenkracht.frontend.deel.Kosten;

/** What an entry costs as pages show it. */
public final class Prijzen {
    private Prijzen() {}

    /** From the register's words to the page's. */
    public static Kosten van(nl.samenkracht.catalogus.aanbod.Kosten kosten) {
        return new Kosten(kosten.soort() == Kostensoort.GRATIS, kosten.tekst());
    }
}
