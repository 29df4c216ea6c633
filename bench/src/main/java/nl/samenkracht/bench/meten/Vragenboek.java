package nl.samenkracht.bench.meten;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.samenkracht.bench.Teksten;

/**
 * Questions with graded judgements: {@code vragen.tsv} (id, deel, vraag, leefgebied, soort_vraag) and {@code oordelen.tsv} (vraag_id,
 * aanbod_id, graad). Both begin with a line of heads.
 *
 * @param vragen in the order of the file, each with at least one grade above 0
 */
record Vragenboek(List<Vraag> vragen) {
    /** The part that may be looked at; every other part is kept apart. */
    static final String ZICHTBAAR = "dev";

    /**
     * One question.
     *
     * @param deel which writer, or {@link #ZICHTBAAR}
     * @param soort how it is put: a story, a typo, a relative…
     * @param graden entry to grade, 0 to 3; what is absent was not judged
     */
    record Vraag(String id, String deel, String tekst, String leefgebied, String soort, Map<String, Integer> graden) {
        boolean apart() {
            return !deel.equals(ZICHTBAAR);
        }
    }

    /** @throws IllegalArgumentException with file and line when a line cannot be used */
    static Vragenboek lees(Path map) {
        Map<String, Map<String, Integer>> graden = new HashMap<>();
        Path oordelen = map.resolve("oordelen.tsv");
        List<String> regels = regels(oordelen);
        for (int i = 1; i < regels.size(); i++) {
            String[] cellen = cellen(oordelen, i, regels.get(i), 3);
            graden.computeIfAbsent(cellen[0], id -> new HashMap<>()).put(cellen[1], graad(oordelen, i, cellen[2]));
        }
        Path vragen = map.resolve("vragen.tsv");
        List<String> rijen = regels(vragen);
        Set<String> gezien = new HashSet<>();
        return new Vragenboek(java.util.stream.IntStream.range(1, rijen.size())
                .mapToObj(i -> {
                    String[] cellen = cellen(vragen, i, rijen.get(i), 5);
                    if (!gezien.add(cellen[0])) {
                        throw fout(vragen, i);
                    }
                    return new Vraag(
                            cellen[0],
                            cellen[1],
                            cellen[2],
                            cellen[3],
                            cellen[4],
                            Map.copyOf(graden.getOrDefault(cellen[0], Map.of())));
                })
                .filter(vraag -> vraag.graden.values().stream().anyMatch(graad -> graad > 0))
                .toList());
    }

    private static List<String> regels(Path bestand) {
        try {
            return Files.readAllLines(bestand);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static String[] cellen(Path bestand, int regel, String tekst, int minstens) {
        String[] cellen = tekst.split("\t", -1);
        if (cellen.length < minstens) {
            throw fout(bestand, regel);
        }
        return cellen;
    }

    private static int graad(Path bestand, int regel, String tekst) {
        if (!tekst.matches("[0-3]")) {
            throw fout(bestand, regel);
        }
        return Integer.parseInt(tekst);
    }

    private static IllegalArgumentException fout(Path bestand, int regel) {
        return new IllegalArgumentException(
                Teksten.tekst("fout.vragen", bestand.getFileName().toString(), regel + 1));
    }
}
