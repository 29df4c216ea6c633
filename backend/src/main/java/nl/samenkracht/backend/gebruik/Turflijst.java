package nl.samenkracht.backend.gebruik;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.samenkracht.backend.gebruik.Telling.Soort;
import nl.samenkracht.catalogus.hulpvragen.Vraagwoorden;

/** The counts of a few seconds, made of questions that are forgotten at once. Not thread-safe. */
final class Turflijst {
    private static final Pattern WOORD = Pattern.compile("[a-z]{3,30}");
    private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,60}");
    /** A question with more words that nobody knows is in another language, or nonsense. */
    private static final int MEESTE_ONBEKEND = 3;

    private final Vraagwoorden vraagwoorden;
    private final Uurgeheugen geheugen;
    private final Map<Telling, Integer> tellingen = new HashMap<>();
    private final Map<Duim, Integer> duimen = new HashMap<>();
    private final Set<String> onbekend = new LinkedHashSet<>();

    Turflijst(Vraagwoorden vraagwoorden, Uurgeheugen geheugen) {
        this.vraagwoorden = vraagwoorden;
        this.geheugen = geheugen;
    }

    void turf(Vraag vraag) {
        Vraagwoorden.Woorden alle = vraagwoorden.van(vraag.tekst(), vraag.bekend());
        if (Herleidbaar.is(vraag.tekst(), alle.onbekend())) {
            return;
        }
        tel(Soort.KENMERK, Telling.VRAAG);
        tel(Soort.KENMERK, vraag.engels() ? Telling.ENGELS : Telling.NEDERLANDS);
        if (vraag.mager()) {
            tel(Soort.KENMERK, Telling.MAGER);
        }
        for (String hulpvraag : vraag.hulpvragen()) {
            tel(Soort.HULPVRAAG, hulpvraag);
            if (vraag.mager()) {
                tel(Soort.MAGER, hulpvraag);
            }
        }
        Vraagwoorden.Woorden woorden = vraagwoorden.van(vraag.inhoud(), vraag.bekend());
        woorden.bekend().stream()
                .filter(woord -> CODE.matcher(woord).matches())
                .forEach(woord -> tel(Soort.WOORD, woord));
        if (woorden.onbekend().size() <= MEESTE_ONBEKEND) {
            woorden.onbekend().stream()
                    .filter(woord -> WOORD.matcher(woord).matches())
                    .filter(geheugen::eersteKeer)
                    .forEach(onbekend::add);
        }
    }

    void turf(String oordeel, String resultaten, List<String> hulpvragen) {
        duimen.merge(new Duim(oordeel, resultaten, ""), 1, Integer::sum);
        hulpvragen.forEach(code -> duimen.merge(new Duim(oordeel, resultaten, code), 1, Integer::sum));
    }

    private void tel(Soort soort, String code) {
        tellingen.merge(new Telling(soort, code), 1, Integer::sum);
    }

    Map<Telling, Integer> tellingen() {
        return tellingen;
    }

    Map<Duim, Integer> duimen() {
        return duimen;
    }

    /** Words that nobody knows, folded. */
    Set<String> onbekend() {
        return onbekend;
    }
}
