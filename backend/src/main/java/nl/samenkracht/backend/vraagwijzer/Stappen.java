package nl.samenkracht.backend.vraagwijzer;

import java.util.ArrayList;
import java.util.List;
import nl.samenkracht.backend.weergave.Vertaling;
import nl.samenkracht.catalogus.gebied.Gebiedsindeling;
import nl.samenkracht.catalogus.vraagwijzer.Antwoord;
import nl.samenkracht.catalogus.vraagwijzer.Vraag;
import nl.samenkracht.catalogus.vraagwijzer.Weg;
import nl.samenkracht.catalogus.vraagwijzer.Weg.Stap;
import nl.samenkracht.frontend.kader.Kader;
import nl.samenkracht.frontend.kader.Paden;
import nl.samenkracht.frontend.kader.Taal;
import nl.samenkracht.frontend.vraagwijzer.Keuze;
import nl.samenkracht.frontend.vraagwijzer.VraagPagina;

/** The page of a step: its question, or that for the wijk, with where every answer leads. */
final class Stappen {
    private final Gebiedsindeling gebied;

    Stappen(Gebiedsindeling gebied) {
        this.gebied = gebied;
    }

    VraagPagina pagina(Kader kader, Weg weg, boolean onbekend) {
        Paden paden = kader.paden();
        Taal taal = kader.taal();
        List<String> codes = codes(weg.stappen());
        Vraag vraag = weg.volgende();
        return new VraagPagina(
                kader,
                weg.begin(),
                weg.nummer(),
                weg.totaal(),
                vraag == null ? null : Vertaling.van(vraag.tekst(), taal),
                vraag == null ? null : Vertaling.ofNiets(vraag.uitleg(), taal),
                vraag == null ? wijken(paden, weg) : antwoorden(paden, taal, weg.begin(), codes, vraag),
                vraag == null ? paden.hulpvragen(weg.hulpvragen(), weg.code(), null) : null,
                gegeven(paden, taal, weg),
                codes.isEmpty()
                        ? paden.naar("/vraagwijzer")
                        : paden.vraagwijzer(weg.begin(), codes.subList(0, codes.size() - 1)),
                onbekend);
    }

    private static List<Keuze> antwoorden(Paden paden, Taal taal, String begin, List<String> codes, Vraag vraag) {
        List<Keuze> keuzes = new ArrayList<>();
        for (Antwoord antwoord : vraag.antwoorden()) {
            List<String> verder = new ArrayList<>(codes);
            verder.add(antwoord.code());
            keuzes.add(new Keuze(
                    Vertaling.van(antwoord.tekst(), taal),
                    null,
                    antwoord.hulp() == null
                            ? paden.vraagwijzer(begin, verder)
                            : paden.vraagwijzerVerder(antwoord.hulp())));
        }
        return keuzes;
    }

    /** With the names of its buurten: people know that of their own. */
    private List<Keuze> wijken(Paden paden, Weg weg) {
        return gebied.wijken().stream()
                .map(wijk -> new Keuze(
                        wijk.naam(),
                        String.join(", ", gebied.buurtenVan(wijk.code())),
                        paden.hulpvragen(weg.hulpvragen(), weg.code(), wijk.slug())))
                .toList();
    }

    private static List<Keuze> gegeven(Paden paden, Taal taal, Weg weg) {
        List<Keuze> gegeven = new ArrayList<>();
        for (Stap stap : weg.stappen()) {
            List<String> ervoor = codes(weg.stappen().subList(0, gegeven.size()));
            gegeven.add(new Keuze(
                    Vertaling.van(stap.antwoord().tekst(), taal), null, paden.vraagwijzer(weg.begin(), ervoor)));
        }
        return gegeven;
    }

    private static List<String> codes(List<Stap> stappen) {
        return stappen.stream().map(stap -> stap.antwoord().code()).toList();
    }
}
