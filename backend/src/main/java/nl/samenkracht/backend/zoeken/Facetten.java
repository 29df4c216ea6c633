package nl.samenkracht.backend.zoeken;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.samenkracht.catalogus.gebied.Gebiedsindeling;
import nl.samenkracht.catalogus.gebied.Wijk;
import nl.samenkracht.catalogus.taxonomie.Taxonomie;
import nl.samenkracht.catalogus.taxonomie.Term;
import nl.samenkracht.frontend.zoeken.Facet;
import nl.samenkracht.frontend.zoeken.FacetKeuze;
import nl.samenkracht.frontend.zoeken.Nabijheid;
import org.jspecify.annotations.Nullable;

/** The filters beside the results, with their counts. A choice without results is left out, unless it is on. */
final class Facetten {
    private Facetten() {}

    static List<Facet> maak(Zoekvelden velden, Zoekresultaat resultaat, Gebiedsindeling gebied, Zoekadres adres) {
        List<Facet> facetten = new ArrayList<>();
        facetten.add(wijken(velden, resultaat, gebied, adres));
        facetten.add(open(velden, resultaat, adres));
        for (String facet : Zoekvraag.FACETTEN) {
            List<String> gekozen = velden.vraag().keuzes().getOrDefault(facet, List.of());
            List<FacetKeuze> keuzes = new ArrayList<>();
            for (Term term : Taxonomie.van(facet).termen()) {
                voeg(
                        keuzes,
                        facet,
                        term.code(),
                        resultaat.aantal(facet, term.code()),
                        gekozen.contains(term.code()),
                        adres);
            }
            if (!facet.equals("leefgebied")) {
                keuzes.sort(Comparator.comparingLong(FacetKeuze::aantal).reversed());
            }
            facetten.add(new Facet(facet, true, keuzes));
        }
        return facetten;
    }

    /** The other choices that shape what is shown, without an address when they came by POST. */
    static List<Nabijheid> nabijheid(Zoekvelden velden, @Nullable Zoekadres adres) {
        List<Nabijheid> keuzes = new ArrayList<>();
        String zonderPlek = adres == null ? null : adres.zonderPlek();
        if (velden.postcode() != null && velden.fouten().isEmpty()) {
            keuzes.add(new Nabijheid(Nabijheid.Soort.POSTCODE, velden.postcode(), zonderPlek));
        } else if (velden.vraag().punt() != null) {
            keuzes.add(new Nabijheid(Nabijheid.Soort.PLEK, null, zonderPlek));
        }
        // Of everything near a place the nearest comes first in any case: there is no other order to go back to.
        if (velden.vraag().sortering() == Zoekvraag.Sortering.AFSTAND && velden.vraagtIets()) {
            keuzes.add(new Nabijheid(Nabijheid.Soort.AFSTAND, null, adres == null ? null : adres.zonderVolgorde()));
        }
        return keuzes;
    }

    private static Facet wijken(Zoekvelden velden, Zoekresultaat resultaat, Gebiedsindeling gebied, Zoekadres adres) {
        long overal = resultaat.aantal("wijk", gebied.gemeente());
        List<FacetKeuze> keuzes = new ArrayList<>();
        for (Wijk wijk : gebied.wijken()) {
            boolean gekozen = wijk.code().equals(velden.vraag().wijk());
            keuzes.add(new FacetKeuze(
                    wijk.slug(),
                    wijk.naam(),
                    resultaat.aantal("wijk", wijk.code()) + overal,
                    gekozen,
                    gekozen ? adres.zonder("wijk", wijk.slug()) : null));
        }
        keuzes.sort(Comparator.comparing(FacetKeuze::waarde));
        return new Facet("wijk", false, keuzes);
    }

    private static Facet open(Zoekvelden velden, Zoekresultaat resultaat, Zoekadres adres) {
        List<FacetKeuze> keuzes = new ArrayList<>();
        for (String keuze : List.of("nu", "week")) {
            voeg(
                    keuzes,
                    "open",
                    keuze,
                    resultaat.aantal("open", keuze),
                    keuze.equals(velden.vraag().open()),
                    adres);
        }
        return new Facet("open", false, keuzes);
    }

    private static void voeg(
            List<FacetKeuze> keuzes, String facet, String code, long aantal, boolean gekozen, Zoekadres adres) {
        if (aantal > 0 || gekozen) {
            keuzes.add(new FacetKeuze(code, null, aantal, gekozen, gekozen ? adres.zonder(facet, code) : null));
        }
    }
}
