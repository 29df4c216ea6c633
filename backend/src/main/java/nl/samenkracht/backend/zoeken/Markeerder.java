package nl.samenkracht.backend.zoeken;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.samenkracht.catalogus.analyse.Bereik;
import nl.samenkracht.catalogus.analyse.Woordmarkering;
import nl.samenkracht.frontend.deel.Tekst;

/** Marks the words of the question in what a card shows, by the same analysis that found them. */
final class Markeerder {
    private final Woordmarkering woorden;
    private final Set<String> termen;

    /** Marks words that have one of these analysed terms. */
    Markeerder(Woordmarkering woorden, Set<String> termen) {
        this.woorden = woorden;
        this.termen = termen;
    }

    /** Whether the text has a word of the question. */
    boolean raakt(String tekst) {
        return !woorden.vind(termen, tekst).isEmpty();
    }

    /** The first words of the question in the text, as they stand there, each once whatever the case; at most {@code meeste}. */
    List<String> gevonden(String tekst, int meeste) {
        Map<String, String> gevonden = new LinkedHashMap<>();
        for (Bereik plek : woorden.vind(termen, tekst)) {
            String woord = tekst.substring(plek.begin(), plek.eind());
            gevonden.putIfAbsent(woord.toLowerCase(Locale.ROOT), woord);
        }
        return gevonden.values().stream().limit(meeste).toList();
    }

    Tekst markeer(String tekst) {
        List<Bereik> plekken = woorden.vind(termen, tekst);
        if (plekken.isEmpty()) {
            return Tekst.van(tekst);
        }
        List<Tekst.Stuk> stukken = new ArrayList<>();
        int tot = 0;
        for (Bereik plek : plekken) {
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
