package nl.samenkracht.frontend.zoeken;

import nl.samenkracht.frontend.deel.Plek;
import nl.samenkracht.frontend.deel.Punt;
import nl.samenkracht.frontend.kader.Kader.GekozenWijk;
import nl.samenkracht.frontend.opmaak.Opmaak;
import org.jspecify.annotations.Nullable;

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

    /**
     * Where the card's place is, for the map: latitude and longitude (WGS 84) with a blank between, to the metre.
     *
     * @return null when there is no public place to go to
     */
    public static @Nullable String punt(Kaartje kaartje) {
        Plek plek = kaartje.plek();
        Punt punt = plek == null || !plek.isBezoekbaar() ? null : plek.punt();
        return punt == null ? null : opDeMeter(punt.breedte()) + " " + opDeMeter(punt.lengte());
    }

    private static double opDeMeter(double graden) {
        return Math.round(graden * 100_000) / 100_000.0;
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
