package nl.samenkracht.backend.zoeken;

import java.util.ArrayList;
import java.util.HashSet;
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
    private final List<Set<String>> samen;

    /** Marks words that have one of these analysed terms, and of each of these sets in a text that has all of it. */
    Markeerder(Woordmarkering woorden, Set<String> termen, List<Set<String>> samen) {
        this.woorden = woorden;
        this.termen = termen;
        this.samen = samen;
    }

    /** Whether the text has a word of the question. */
    boolean raakt(String tekst) {
        return !vind(tekst).isEmpty();
    }

    /** The first words of the question in the text, as they stand there, each once whatever the case; at most {@code meeste}. */
    List<String> gevonden(String tekst, int meeste) {
        Map<String, String> gevonden = new LinkedHashMap<>();
        for (Bereik plek : vind(tekst)) {
            String woord = tekst.substring(plek.begin(), plek.eind());
            gevonden.putIfAbsent(woord.toLowerCase(Locale.ROOT), woord);
        }
        return gevonden.values().stream().limit(meeste).toList();
    }

    Tekst markeer(String tekst) {
        List<Bereik> plekken = vind(tekst);
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

    private List<Bereik> vind(String tekst) {
        Set<String> gezocht = new HashSet<>(termen);
        samen.stream()
                .filter(woord -> woord.stream()
                        .noneMatch(deel -> woorden.vind(Set.of(deel), tekst).isEmpty()))
                .forEach(gezocht::addAll);
        return woorden.vind(gezocht, tekst);
    }
}
