package nl.samenkracht.bench.meten;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * How good one list of results is, or the mean of several; all from 0 to 1. Relevant is grade 2 and up; grade 1 where a question has nothing
 * better. What was not judged counts as 0.
 *
 * @param ndcg nDCG@10 with gain 2^grade - 1
 * @param eerste whether the first is relevant
 * @param drie whether one of the first three is
 * @param terug how many of the relevant (at most 10) are among the first ten
 * @param niets whether there was no result at all
 */
record Rangmaat(double ndcg, double eerste, double drie, double terug, double niets) {
    private static final int DIEP = 10;

    static Rangmaat van(List<String> treffers, Map<String, Integer> graden) {
        int goed = graden.values().stream().anyMatch(graad -> graad >= 2) ? 2 : 1;
        List<Integer> gevonden = treffers.stream()
                .limit(DIEP)
                .map(id -> graden.getOrDefault(id, 0))
                .toList();
        List<Integer> ideaal = graden.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(DIEP)
                .toList();
        long relevant = graden.values().stream().filter(graad -> graad >= goed).count();
        return new Rangmaat(
                winst(gevonden) / winst(ideaal),
                gevonden.stream().limit(1).anyMatch(graad -> graad >= goed) ? 1 : 0,
                gevonden.stream().limit(3).anyMatch(graad -> graad >= goed) ? 1 : 0,
                gevonden.stream().filter(graad -> graad >= goed).count() / (double) Math.min(DIEP, relevant),
                treffers.isEmpty() ? 1 : 0);
    }

    static Rangmaat gemiddeld(List<Rangmaat> maten) {
        return new Rangmaat(
                gemiddeld(maten, Rangmaat::ndcg),
                gemiddeld(maten, Rangmaat::eerste),
                gemiddeld(maten, Rangmaat::drie),
                gemiddeld(maten, Rangmaat::terug),
                gemiddeld(maten, Rangmaat::niets));
    }

    private static double gemiddeld(List<Rangmaat> maten, ToDoubleFunction<Rangmaat> deel) {
        return maten.stream().mapToDouble(deel).average().orElse(0);
    }

    private static double winst(List<Integer> graden) {
        double som = 0;
        for (int plek = 0; plek < graden.size(); plek++) {
            som += (Math.pow(2, graden.get(plek)) - 1) / (Math.log(plek + 2) / Math.log(2));
        }
        return som;
    }
}
