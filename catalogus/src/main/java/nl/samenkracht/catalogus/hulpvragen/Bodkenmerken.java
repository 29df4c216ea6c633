package nl.samenkracht.catalogus.hulpvragen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.samenkracht.catalogus.Bronbestand;

/**
 * What is seen of a sentence to hear whether it offers help: its words and neighbours, and its frame. The frame is what is left when words are
 * replaced by their kind (bodwoorden.tsv) and words of few needs by a blank: "ik wil [geven] voor [ander]" is the same for cooking and driving.
 */
final class Bodkenmerken {
    /** Words in the expressions of this share of all needs are part of the frame. */
    private static final double KADERWOORD = 1.0 / 6;
    /** How far apart two words of a frame may stand. */
    private static final int VERSTE = 4;
    /** What offers help does so at once; a long story is no slower than this. */
    private static final int MEESTE_WOORDEN = 40;

    private static final String BEGIN = "^";
    private static final String EIND = "$";
    /** A word that says what it is about, not what is wanted. */
    private static final String LEEG = "*";

    private static final String VRIJWILLIG = "vrijwil";
    private static final String BEZIT = "bezit";
    /** Only with a word of {@link #BEZIT} at most so many words before: "mijn lieve moeder". */
    private static final String EIGEN = "eigen";

    private static final int MET_VOORVOEGSEL = 2;

    private static final Map<String, List<String>> SOORTEN = soorten();

    private final Set<String> kader = new HashSet<>();

    /** @param uitdrukkingen those of each need */
    Bodkenmerken(List<List<String>> uitdrukkingen) {
        Map<String, Integer> begrippenMetWoord = new HashMap<>();
        for (List<String> vanEen : uitdrukkingen) {
            Set<String> woorden = new HashSet<>();
            vanEen.forEach(tekst -> woorden.addAll(Kenmerken.woorden(tekst)));
            woorden.forEach(woord -> begrippenMetWoord.merge(woord, 1, Integer::sum));
        }
        begrippenMetWoord.forEach((woord, aantal) -> {
            if (aantal >= KADERWOORD * uitdrukkingen.size()) {
                kader.add(woord);
            }
        });
    }

    /** Every feature once, as people can read it. */
    Set<String> van(String tekst) {
        List<String> woorden =
                Kenmerken.woorden(tekst).stream().limit(MEESTE_WOORDEN).toList();
        Set<String> kenmerken = new HashSet<>();
        paren(tussenhaken(woorden), 1, "", kenmerken);
        paren(tussenhaken(raam(woorden)), VERSTE, "raam ", kenmerken);
        return kenmerken;
    }

    /** Each word, and each pair of words at most so far apart: neighbours apart from others. */
    private static void paren(List<String> woorden, int verste, String soort, Set<String> naar) {
        for (int i = 0; i < woorden.size(); i++) {
            naar.add(soort + woorden.get(i));
            for (int j = i + 1; j <= i + verste && j < woorden.size(); j++) {
                naar.add(soort + woorden.get(i) + (j == i + 1 ? " " : " … ") + woorden.get(j));
            }
        }
    }

    private static List<String> tussenhaken(List<String> woorden) {
        List<String> alle = new ArrayList<>();
        alle.add(BEGIN);
        alle.addAll(woorden);
        alle.add(EIND);
        return alle;
    }

    private List<String> raam(List<String> woorden) {
        List<String> raam = new ArrayList<>();
        for (int plek = 0; plek < woorden.size(); plek++) {
            boolean vanMij = woorden.subList(Math.max(0, plek - MET_VOORVOEGSEL), plek).stream()
                    .anyMatch(woord -> soorten(woord).contains(BEZIT));
            String soort = soort(woorden.get(plek), vanMij);
            boolean nogLeeg = soort.equals(LEEG)
                    && !raam.isEmpty()
                    && raam.get(raam.size() - 1).equals(LEEG);
            if (!nogLeeg) {
                raam.add(soort);
            }
        }
        return raam;
    }

    private String soort(String woord, boolean vanMij) {
        if (woord.startsWith(VRIJWILLIG)) {
            return "[" + VRIJWILLIG + "]";
        }
        return soorten(woord).stream()
                .filter(soort -> !soort.equals(BEZIT) && (vanMij || !soort.equals(EIGEN)))
                .findFirst()
                .map(soort -> "[" + soort + "]")
                .orElse(kader.contains(woord) ? woord : LEEG);
    }

    private static List<String> soorten(String woord) {
        return SOORTEN.getOrDefault(woord, List.of());
    }

    private static Map<String, List<String>> soorten() {
        Map<String, List<String>> soorten = new HashMap<>();
        for (Map<String, String> rij : Bronbestand.tsv(Bodkenmerken.class, "bodwoorden.tsv")) {
            for (String woord : Bronbestand.verplicht(rij, "woorden").split(" ")) {
                soorten.computeIfAbsent(woord, nieuw -> new ArrayList<>()).add(Bronbestand.verplicht(rij, "soort"));
            }
        }
        return soorten;
    }
}
