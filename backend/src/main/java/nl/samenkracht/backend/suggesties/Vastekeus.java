package nl.samenkracht.backend.suggesties;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.samenkracht.backend.suggesties.Suggestie.Doel;
import nl.samenkracht.backend.suggesties.Suggestie.Soort;
import nl.samenkracht.catalogus.aanbod.Gevoelig;
import nl.samenkracht.catalogus.gebied.Gebiedsindeling;
import nl.samenkracht.catalogus.gebied.Wijk;
import nl.samenkracht.catalogus.gebied.Wijknamen;
import nl.samenkracht.catalogus.hulpvragen.Hulpvraag;
import nl.samenkracht.catalogus.hulpvragen.Hulpvragen;
import nl.samenkracht.catalogus.hulpvragen.Voorbeeldvraag;
import nl.samenkracht.catalogus.taxonomie.Taxonomie;
import nl.samenkracht.catalogus.taxonomie.Term;
import nl.samenkracht.frontend.kader.Taal;
import nl.samenkracht.frontend.opmaak.Teksten;

/** Suggestions from the program and the vocabulary in use: they are there without any server. */
final class Vastekeus {
    private Vastekeus() {}

    /** Questions, kinds of help and wijken, in the words of a language. A question about a need that is not in the vocabulary is left out. */
    static List<Suggestie> maak(
            Taal taal, Teksten teksten, Gebiedsindeling gebied, Wijknamen wijknamen, Hulpvragen hulpvragen) {
        List<Suggestie> suggesties = new ArrayList<>();
        for (Voorbeeldvraag vraag : Voorbeeldvraag.alle()) {
            if (hulpvragen.vraag(vraag.hulpvraag()).isEmpty()) {
                continue;
            }
            suggesties.add(
                    taal == Taal.NL
                            ? vast(Soort.VRAAG, vraag.nl(), vraag.ookNl(), new Doel.Vraag())
                            : vast(Soort.VRAAG, vraag.en(), vraag.ookEn(), new Doel.Vraag()));
        }
        for (String veld : List.of("leefgebied", "soort")) {
            for (Term term : Taxonomie.van(veld).termen()) {
                String ook = taal == Taal.NL ? term.ook() + " " + term.officieel() : term.ookEn();
                suggesties.add(vast(
                        Soort.HULP,
                        hoofdletter(teksten.begrip(veld, term.code())),
                        ook,
                        new Doel.Keuze(veld, term.code())));
            }
        }
        for (Hulpvraag vraag : hulpvragen.alle()) {
            if (vraag.hulplijnen().isEmpty() && !Gevoelig.is(vraag.naam(), vraag.name())) {
                String naam = taal == Taal.NL ? vraag.naam() : vraag.name();
                Doel doel = new Doel.Hulpvraag(vraag.leefgebieden().get(0));
                suggesties.add(vast(Soort.HULP, hoofdletter(naam), "", doel));
            }
        }
        for (Wijk wijk : gebied.wijken()) {
            String ook = String.join(" ", wijknamen.bijnamen(wijk));
            suggesties.add(vast(Soort.PLEK, wijk.naam(), ook, new Doel.Wijk(wijk.slug())));
            for (String buurt : gebied.buurtenVan(wijk.code())) {
                if (!buurt.equals(wijk.naam())) {
                    suggesties.add(vast(Soort.PLEK, buurt, "", new Doel.Buurt(wijk.slug(), wijk.naam())));
                }
            }
        }
        return suggesties;
    }

    /** A list of names looks as one when all begin alike. */
    private static String hoofdletter(String naam) {
        return naam.substring(0, 1).toUpperCase(Locale.ROOT) + naam.substring(1);
    }

    private static Suggestie vast(Soort soort, String tekst, String ook, Doel doel) {
        return new Suggestie(soort, tekst, ook, doel, null);
    }
}
