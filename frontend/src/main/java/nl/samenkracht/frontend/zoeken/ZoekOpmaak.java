package nl.samenkracht.frontend.zoeken;

import nl.samenkracht.frontend.kader.Kader.GekozenWijk;
import nl.samenkracht.frontend.opmaak.KaartPunten;
import nl.samenkracht.frontend.opmaak.Opmaak;

/** What the page of results says about itself. */
public final class ZoekOpmaak {

    private ZoekOpmaak() {}

    /** What was understood and how many there are: "12 keer gevonden voor 'koffie' in Zuid". */
    public static String kop(ZoekPagina pagina, Opmaak o) {
        GekozenWijk wijk = pagina.kader().wijk();
        String vraag = pagina.vraag().tekst().strip();
        String waar = wijk == null ? pagina.kader().gemeente().naam() : wijk.naam();
        String hoeveel =
                pagina.totaal() == 0 ? o.zin("zoeken.kop-niets") : o.aantal("zoeken.kop-aantal", pagina.totaal());
        return vraag.isEmpty()
                ? o.zin("zoeken.kop-zonder-vraag", hoeveel, waar)
                : o.zin("zoeken.kop-vraag", hoeveel, kort(vraag), waar);
    }

    /** The points of the results on this page. */
    public static KaartPunten punten(ZoekPagina pagina, Opmaak o) {
        KaartPunten punten = new KaartPunten(o);
        for (Kaartje k : pagina.kaartjes()) {
            String pad = o.paden().aanbod(k.id(), k.slug());
            String naam = k.naam().kaal();
            punten.voegToe(
                    new KaartPunten.Bij(
                            k.nummer(), naam, k.soort(), pad, o.opening(k.opening()), "resultaat-" + k.nummer()),
                    k.plek());
        }
        return punten;
    }

    /** Why an entry is here. */
    public static String reden(Kaartje.Reden reden, Opmaak o) {
        String woorden = reden.soort() == Kaartje.Reden.Soort.LEEFGEBIED
                ? o.begrippen("leefgebied", reden.woorden())
                : o.opsomming(reden.woorden());
        return o.zin("reden." + reden.soort().name(), woorden);
    }

    private static String kort(String vraag) {
        return vraag.length() <= 80 ? vraag : vraag.substring(0, 79) + "…";
    }
}
