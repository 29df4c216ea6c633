package nl.samenkracht.catalogus.hulpvragen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Hears whether a sentence offers help or asks for it, apart from what it is about: a logistic regression over {@link Bodkenmerken}, learned
 * from the vocabulary's expressions when it starts, the same every time. Thread-safe.
 */
final class Bodherkenner {
    private static final int RONDES = 60;
    /** How much a weight is held back; of no great influence between half and twice this. */
    private static final double TERUGHOUDEND = 0.05;

    private static final double STAP = 1;
    /** What stands in one expression only is chance. */
    private static final int MINSTENS = 2;

    private final Bodkenmerken kenmerken;
    private final Map<String, Integer> nummers = new LinkedHashMap<>();
    private final double[] gewichten;
    private double vooraf;

    @SuppressWarnings("ArrayRecordComponent") // never compared, only walked through
    private record Voorbeeld(int[] kenmerken, boolean bod) {}

    /** Learns the Dutch expressions, or the English. */
    Bodherkenner(Hulpvragen hulpvragen, boolean engels) {
        kenmerken = new Bodkenmerken(
                hulpvragen.alle().stream().map(vraag -> teksten(vraag, engels)).toList());
        Map<Set<String>, Boolean> zinnen = new LinkedHashMap<>();
        for (Hulpvraag vraag : hulpvragen.alle()) {
            if (vraag.isBeide()) {
                continue;
            }
            teksten(vraag, engels).forEach(tekst -> zinnen.put(kenmerken.van(tekst), vraag.isBod()));
            if (vraag.isBod() && !engels) {
                vraag.niet().forEach(tekst -> zinnen.put(kenmerken.van(tekst), false));
            }
        }
        Map<String, Integer> aantallen = new HashMap<>();
        zinnen.keySet().forEach(zin -> zin.forEach(kenmerk -> aantallen.merge(kenmerk, 1, Integer::sum)));
        aantallen.keySet().stream()
                .filter(kenmerk -> aantallen.getOrDefault(kenmerk, 0) >= MINSTENS)
                .sorted()
                .forEach(kenmerk -> nummers.put(kenmerk, nummers.size()));
        gewichten = new double[nummers.size()];
        List<Voorbeeld> voorbeelden = new ArrayList<>();
        zinnen.forEach((zin, bod) -> voorbeelden.add(new Voorbeeld(nummers(zin), bod)));
        leer(voorbeelden);
    }

    /** How much more it sounds like an offer than like a question: the logarithm of the odds. */
    double weeg(String tekst) {
        return weeg(nummers(kenmerken.van(tekst)));
    }

    private static List<String> teksten(Hulpvraag vraag, boolean engels) {
        return Stream.concat(
                        engels ? vraag.engels().stream() : vraag.uitdrukkingen().stream(),
                        Stream.of(engels ? vraag.name() : vraag.naam()))
                .toList();
    }

    private int[] nummers(Set<String> zin) {
        return zin.stream()
                .filter(nummers::containsKey)
                .mapToInt(kenmerk -> nummers.getOrDefault(kenmerk, 0))
                .sorted()
                .toArray();
    }

    private double weeg(int[] zin) {
        double som = 0;
        for (int kenmerk : zin) {
            som += gewichten[kenmerk];
        }
        return som / Math.sqrt(Math.max(1, zin.length)) + vooraf;
    }

    /** Steps for all examples together, each weight slower the further it went (AdaGrad). */
    private void leer(List<Voorbeeld> voorbeelden) {
        double[] gegaan = new double[gewichten.length];
        double voorafGegaan = 0;
        for (int ronde = 0; ronde < RONDES; ronde++) {
            double[] helling = new double[gewichten.length];
            double voorafHelling = 0;
            for (Voorbeeld voorbeeld : voorbeelden) {
                double fout = 1 / (1 + Math.exp(-weeg(voorbeeld.kenmerken))) - (voorbeeld.bod ? 1 : 0);
                double deel = fout / Math.sqrt(Math.max(1, voorbeeld.kenmerken.length));
                for (int kenmerk : voorbeeld.kenmerken) {
                    helling[kenmerk] += deel;
                }
                voorafHelling += fout;
            }
            for (int i = 0; i < gewichten.length; i++) {
                double naar = helling[i] + TERUGHOUDEND * gewichten[i];
                gegaan[i] += naar * naar;
                gewichten[i] -= gegaan[i] == 0 ? 0 : STAP * naar / Math.sqrt(gegaan[i]);
            }
            voorafGegaan += voorafHelling * voorafHelling;
            vooraf -= voorafGegaan == 0 ? 0 : STAP * voorafHelling / Math.sqrt(voorafGegaan);
        }
    }
}
