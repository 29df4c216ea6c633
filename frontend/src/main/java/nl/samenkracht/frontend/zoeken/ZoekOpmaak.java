package nl.samenkracht.frontend.zoeken;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.samenkracht.frontend.deel.Plek;
import nl.samenkracht.frontend.deel.Punt;
import nl.samenkracht.frontend.kader.Kader.GekozenWijk;
import nl.samenkracht.frontend.kader.Taal;
import nl.samenkracht.frontend.opmaak.Opmaak;
import org.jspecify.annotations.Nullable;

/** What the page of results says about itself. */
public final class ZoekOpmaak {

    private static final int LANGSTE_KOP = 80;

    private ZoekOpmaak() {}

    /** For tab and history: without the question, in which people write names. */
    public static String titel(ZoekPagina pagina, Opmaak o) {
        return zin("zoeken.kop-zonder-vraag", pagina, o, hoeveel(pagina, o));
    }

    /** What was understood and how many there are: "We vonden 12 mogelijkheden voor Zuid bij “koffie”". */
    public static String kop(ZoekPagina pagina, Opmaak o) {
        String vraag = pagina.vraag().tekst().strip();
        return vraag.isEmpty() ? titel(pagina, o) : zin("zoeken.kop-vraag", pagina, o, hoeveel(pagina, o), kort(vraag));
    }

    /** What serves a wijk need not be in it. */
    private static String zin(String sleutel, ZoekPagina pagina, Opmaak o, Object... waarden) {
        GekozenWijk wijk = pagina.kader().wijk();
        Object[] metPlaats = Arrays.copyOf(waarden, waarden.length + 1);
        metPlaats[waarden.length] = wijk == null ? pagina.kader().gemeente().naam() : wijk.naam();
        return o.zin(wijk == null ? sleutel : sleutel + "-wijk", metPlaats);
    }

    private static String hoeveel(ZoekPagina pagina, Opmaak o) {
        return pagina.totaal() == 0 ? o.zin("zoeken.kop-niets") : o.aantal("zoeken.kop-aantal", pagina.totaal());
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

    /** The language of the words of a reason where it is not that of the page, else null: words of the entry are Dutch, names of needs are not. */
    public static @Nullable String langVan(Kaartje.Reden reden, Opmaak o) {
        return reden.soort() == Kaartje.Reden.Soort.HULPVRAAG || reden.soort() == Kaartje.Reden.Soort.MISSCHIEN
                ? null
                : o.langVanAanbod();
    }

    /** Whether its words stand in the entry just as they are asked for; of the others only a part may be. */
    public static boolean isGemarkeerd(Kaartje.Reden reden) {
        return reden.soort() == Kaartje.Reden.Soort.NAAM || reden.soort() == Kaartje.Reden.Soort.OMSCHRIJVING;
    }

    /** To one decimal, as the language writes it: an order is told by differences of less than a point. */
    public static String punten(double punten, Opmaak o) {
        return String.format(o.taal() == Taal.EN ? Locale.UK : Locale.forLanguageTag("nl-NL"), "%.1f", punten);
    }

    /** All of them together. */
    public static String totaal(List<Weging> som, Opmaak o) {
        return punten(som.stream().mapToDouble(Weging::punten).sum(), o);
    }

    private static String kort(String vraag) {
        return vraag.codePointCount(0, vraag.length()) <= LANGSTE_KOP
                ? vraag
                : vraag.substring(0, vraag.offsetByCodePoints(0, LANGSTE_KOP - 1)) + "…";
    }
}
