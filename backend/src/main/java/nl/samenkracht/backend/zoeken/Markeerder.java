package nl.samenkracht.backend.zoeken;

import java.util.ArrayList;
import java.util.List;
import nl.samenkracht.catalogus.analyse.Woordmarkering;
import nl.samenkracht.frontend.deel.Tekst;

/** Marks the words of the question in what a card shows, by the same analysis that found them. */
final class Markeerder {
    private final Woordmarkering woorden;

    Markeerder(Woordmarkering woorden) {
        this.woorden = woorden;
    }

    Tekst markeer(String tekst) {
        List<Woordmarkering.Plek> plekken = woorden.in(tekst);
        if (plekken.isEmpty()) {
            return Tekst.van(tekst);
        }
        List<Tekst.Stuk> stukken = new ArrayList<>();
        int tot = 0;
        for (Woordmarkering.Plek plek : plekken) {
            if (plek.begin() > tot) {
                stukken.add(new Tekst.Stuk(tekst.substring(tot, plek.begin()), false));
            }
            stukken.add(new Tekst.Stuk(tekst.substring(plek.begin(), plek.eind()), true));
            tot = plek.eind();
        }
        if (tot < tekst.length()) {
            stukken.add(new Tekst.Stuk(tekst.substring(tot), false));
        }
        return new Tekst(stukken);
    }
}
