package nl.samenkracht.backend.suggesties;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenkracht.backend.suggesties.Getypt.Nodig;
import nl.samenkracht.backend.suggesties.Suggestie.Soort;

/**
 * Finds suggestions by the words they have. Per word it holds the places of the suggestions with it; what is typed costs at most a walk over
 * the places of its words, and a look at {@value #BEKEKEN} suggestions of each soort. Immutable.
 */
final class Suggestieindex {
    /** Of a word that thousands have, the shortest are looked at. */
    private static final int BEKEKEN = 2_000;

    private static final int BEGINT = 4;
    private static final int HEEL_WOORD = 2;
    private static final int VULWOORD = 1;

    /** By soort; the shortest first, since more of it was typed already. */
    private final Suggestie[] alles;

    private final Woordenlijst woorden;
    /** Word n is in the suggestions at {@code plekken[vanaf[n]]} up to {@code plekken[vanaf[n + 1]]}. */
    private final int[] vanaf;

    private final int[] plekken;
    /** The numbers of the words of each suggestion's text, in their order. */
    private final int[][] teksten;

    Suggestieindex(Collection<Suggestie> suggesties) {
        alles = suggesties.stream()
                .sorted(Comparator.comparing(Suggestie::soort)
                        .thenComparingInt(suggestie -> suggestie.tekst().length())
                        .thenComparing(Suggestie::tekst))
                .toArray(Suggestie[]::new);
        woorden = new Woordenlijst(Arrays.stream(alles)
                .flatMap(suggestie -> Stream.concat(
                        Getypt.woorden(suggestie.tekst()).stream(), Getypt.woorden(suggestie.ook()).stream()))
                .toList());
        teksten = new int[alles.length][];
        int[][] ook = new int[alles.length][];
        vanaf = new int[woorden.aantal() + 1];
        for (int plek = 0; plek < alles.length; plek++) {
            teksten[plek] = nummers(alles[plek].tekst());
            ook[plek] = nummers(alles[plek].ook());
            verschillend(teksten[plek], ook[plek]).forEach(nummer -> vanaf[nummer + 1]++);
        }
        Arrays.parallelPrefix(vanaf, Integer::sum);
        plekken = new int[vanaf[woorden.aantal()]];
        int[] volgende = vanaf.clone();
        for (int plek = 0; plek < alles.length; plek++) {
            int hier = plek;
            verschillend(teksten[plek], ook[plek]).forEach(nummer -> plekken[volgende[nummer]++] = hier);
        }
    }

    private int[] nummers(String tekst) {
        return Getypt.woorden(tekst).stream().mapToInt(woorden::nummer).toArray();
    }

    private static IntStream verschillend(int[] tekst, int[] ook) {
        return IntStream.concat(Arrays.stream(tekst), Arrays.stream(ook)).distinct();
    }

    /**
     * The best for what was typed, by soort; a soort without any is absent.
     *
     * @param metFoutje whether each word of four letters and more may differ by one letter
     * @param hoogstens so many of each soort
     */
    Map<Soort, List<Suggestie>> zoek(Getypt getypt, boolean metFoutje, int hoogstens) {
        Map<Soort, List<Suggestie>> gevonden = new EnumMap<>(Soort.class);
        long[] samen = null;
        for (Nodig nodig : getypt.nodig()) {
            long[] eigen = met(nodig, metFoutje);
            for (int i = 0; samen != null && i < eigen.length; i++) {
                eigen[i] &= samen[i];
            }
            samen = eigen;
        }
        if (samen != null) {
            Weging weging = new Weging(getypt);
            List<Kandidaat> kandidaten = new ArrayList<>();
            for (int plek = volgende(samen, 0); plek >= 0; plek = volgende(samen, plek + 1)) {
                Soort soort = alles[plek].soort();
                if (!kandidaten.isEmpty() && kandidaten.get(0).soort() != soort) {
                    sluit(kandidaten, hoogstens, gevonden);
                }
                if (kandidaten.size() < BEKEKEN) {
                    kandidaten.add(new Kandidaat(soort, plek, weging.van(teksten[plek])));
                }
            }
            sluit(kandidaten, hoogstens, gevonden);
        }
        return gevonden;
    }

    private record Kandidaat(Soort soort, int plek, int gewicht) {}

    /** Sorting keeps the order of the index for equal weights. */
    private void sluit(List<Kandidaat> kandidaten, int hoogstens, Map<Soort, List<Suggestie>> gevonden) {
        if (!kandidaten.isEmpty()) {
            gevonden.put(
                    kandidaten.get(0).soort(),
                    kandidaten.stream()
                            .sorted(Comparator.comparingInt(kandidaat -> -kandidaat.gewicht()))
                            .limit(hoogstens)
                            .map(kandidaat -> alles[kandidaat.plek()])
                            .toList());
            kandidaten.clear();
        }
    }

    /** A bit for each suggestion that has the word. */
    private long[] met(Nodig nodig, boolean metFoutje) {
        long[] bits = new long[(alles.length + Long.SIZE - 1) / Long.SIZE];
        Woordenlijst.Gevonden zet = (van, tot) -> {
            for (int i = vanaf[van]; i < vanaf[tot]; i++) {
                bits[plekken[i] / Long.SIZE] |= 1L << plekken[i];
            }
        };
        if (metFoutje && nodig.foutje()) {
            woorden.zoekMetFoutje(nodig.woord(), nodig.begin(), zet);
        } else {
            woorden.zoek(nodig.woord(), nodig.begin(), zet);
        }
        return bits;
    }

    /** The first bit that is set from here on; -1 when none is. */
    private static int volgende(long[] bits, int vanaf) {
        int i = vanaf / Long.SIZE;
        if (i >= bits.length) {
            return -1;
        }
        long over = bits[i] & -1L << vanaf;
        while (over == 0) {
            if (++i == bits.length) {
                return -1;
            }
            over = bits[i];
        }
        return i * Long.SIZE + Long.numberOfTrailingZeros(over);
    }

    /** What is written as it was typed goes before what only begins so, or has the words elsewhere. */
    private final class Weging {
        private final int[] heel;
        private final boolean[] inhoud;
        private final List<int[]> eerste = new ArrayList<>();

        Weging(Getypt getypt) {
            List<String> nodig = getypt.nodig().stream().map(Nodig::woord).toList();
            heel = getypt.woorden().stream().mapToInt(woorden::nummer).toArray();
            inhoud = new boolean[heel.length];
            for (int i = 0; i < heel.length; i++) {
                inhoud[i] = nodig.contains(getypt.woorden().get(i));
            }
            woorden.zoek(getypt.woorden().get(0), true, (van, tot) -> eerste.add(new int[] {van, tot}));
        }

        int van(int[] tekst) {
            int gewicht = 0;
            for (int[] bereik : eerste) {
                gewicht += tekst.length > 0 && tekst[0] >= bereik[0] && tekst[0] < bereik[1] ? BEGINT : 0;
            }
            for (int i = 0; i < heel.length; i++) {
                if (heel[i] >= 0 && staatIn(tekst, heel[i])) {
                    gewicht += inhoud[i] ? HEEL_WOORD : VULWOORD;
                }
            }
            return gewicht;
        }

        private static boolean staatIn(int[] tekst, int nummer) {
            for (int woord : tekst) {
                if (woord == nummer) {
                    return true;
                }
            }
            return false;
        }
    }
}
