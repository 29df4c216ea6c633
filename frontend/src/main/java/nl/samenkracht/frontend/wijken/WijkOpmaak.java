package nl.samenkracht.frontend.wijken;

import nl.samenkracht.frontend.opmaak.KaartPunten;
import nl.samenkracht.frontend.opmaak.Opmaak;

/** What the page of a wijk says in words that depend on several fields. */
public final class WijkOpmaak {

    private WijkOpmaak() {}

    /** The wijkpunten and places of the wijk on the map. */
    public static KaartPunten punten(WijkPagina pagina, Opmaak o) {
        KaartPunten punten = new KaartPunten(o);
        pagina.wijkpunten().forEach(w -> punten.voegToe(w.nummer(), w.aanbod(), w.plek()));
        pagina.plekken().forEach(p -> punten.voegToe(p.nummer(), p.aanbod(), p.plek()));
        return punten;
    }

    /** The hours of a wijkpunt today, or that it is closed. */
    public static String vandaag(WijkPagina.Wijkpunt wijkpunt, Opmaak o) {
        if (wijkpunt.vandaag().isEmpty()) {
            return o.zin("wijk.vandaag-dicht");
        }
        String uren =
                o.opsomming(wijkpunt.vandaag().stream().map(o.tijd()::uren).toList());
        return o.zin("wijk.vandaag-open", uren);
    }
}
