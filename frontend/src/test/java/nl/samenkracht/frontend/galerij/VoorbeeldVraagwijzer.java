package nl.samenkracht.frontend.galerij;

import static nl.samenkracht.frontend.galerij.VoorbeeldDelen.kader;

import java.util.List;
import nl.samenkracht.frontend.kader.Menu;
import nl.samenkracht.frontend.kader.Taal;
import nl.samenkracht.frontend.vraagwijzer.BeginPagina;
import nl.samenkracht.frontend.vraagwijzer.HulpPagina;
import nl.samenkracht.frontend.vraagwijzer.Keuze;
import nl.samenkracht.frontend.vraagwijzer.VraagPagina;

/** The pages with questions in their states. */
final class VoorbeeldVraagwijzer {

    private static final String PAD = "/vraagwijzer/financien?gekozen=";
    private static final List<Keuze> GEGEVEN = List.of(
            new Keuze("Ik kan iets niet betalen, of ik heb schulden", null, "/vraagwijzer/financien"),
            new Keuze("Ik kan de huur niet betalen", null, PAD + "schuld"));

    private VoorbeeldVraagwijzer() {}

    static BeginPagina begin(Taal taal, List<String> leefgebieden) {
        return new BeginPagina(kader(taal, "/vraagwijzer", Menu.GEEN), leefgebieden, List.of("anders", "weet-niet"));
    }

    static VraagPagina vraag(Taal taal, boolean onbekend) {
        return new VraagPagina(
                kader(taal, "/vraagwijzer/financien", Menu.GEEN),
                "financien",
                3,
                4,
                "Past een van deze dingen ook bij u?",
                "U bent niet de enige.",
                List.of(
                        new Keuze("Ik heb kinderen", null, PAD + "schuld.huur.kind"),
                        new Keuze("Iets anders", null, PAD + "schuld.huur.anders"),
                        new Keuze("Weet ik niet", null, PAD + "schuld.huur.weet-niet")),
                null,
                GEGEVEN,
                PAD + "schuld",
                onbekend);
    }

    static VraagPagina wijk(Taal taal) {
        return new VraagPagina(
                kader(taal, "/vraagwijzer/financien", Menu.GEEN),
                "financien",
                4,
                4,
                null,
                null,
                List.of(
                        new Keuze("Oost", "Liebergen, Geuzenbuurt", "/zoeken?hulpvraag=huurachterstand&wijk=oost"),
                        new Keuze("Zuid", "Kerkelanden", "/zoeken?hulpvraag=huurachterstand&wijk=zuid")),
                "/zoeken?hulpvraag=huurachterstand",
                GEGEVEN,
                PAD + "schuld.huur",
                false);
    }

    static HulpPagina hulp(Taal taal) {
        return new HulpPagina(
                kader(taal, "/vraagwijzer/verder", Menu.GEEN, "", null, true, VoorbeeldDelen.MIDDELEN),
                "Hier is hulp voor u",
                "Het is niet uw schuld. U mag altijd bellen, ook als u twijfelt.",
                VoorbeeldPaginas.lijnen().subList(0, 3),
                List.of("geweld-thuis", "controle-en-stalking"));
    }
}
