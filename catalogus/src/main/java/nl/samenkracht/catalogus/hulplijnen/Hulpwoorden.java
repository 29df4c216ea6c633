package nl.samenkracht.catalogus.hulplijnen;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenkracht.catalogus.Bronbestand;
import nl.samenkracht.catalogus.Letters;
import nl.samenkracht.catalogus.analyse.Termen;

/** Which help lines a question calls for, by the words of {@code hulpwoorden.tsv}. Thread-safe. */
public final class Hulpwoorden {
    private static final int TUSSENWOORDEN = 3;
    private static final Pattern GEEN_WOORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Termen termen = Termen.index();
    private final List<Hulplijn> lijnen = Hulplijn.alle();
    private final List<Rij> rijen = new ArrayList<>();
    private final List<Zin> zinnen = new ArrayList<>();

    /**
     * Reads the words.
     *
     * @throws IllegalStateException when a row is wrong: a broken build
     */
    public Hulpwoorden() {
        Bronbestand.tsv(Hulpwoorden.class, "hulpwoorden.tsv").forEach(this::lees);
    }

    /** Words as they stand, for what the Dutch analysis would drop. */
    private record Zin(String code, String woorden) {
        boolean staatIn(String vraag) {
            return vraag.contains(woorden);
        }
    }

    /**
     * Words in this order and near each other: "mijn vader is dood en ik wil hulp" is no wish to die.
     *
     * @param niet words that make it something else when they stand among or right behind them: "slaat haar slag"
     */
    private record Rij(String code, List<String> woorden, Set<String> niet) {
        boolean staatIn(List<String> vraag) {
            return IntStream.range(0, vraag.size())
                    .filter(begin -> vraag.get(begin).equals(woorden.get(0)))
                    .mapToObj(begin -> vraag.subList(
                            Math.max(0, begin - 1), Math.min(begin + woorden.size() + TUSSENWOORDEN, vraag.size())))
                    .anyMatch(venster -> Collections.disjoint(venster, niet) && opVolgorde(venster));
        }

        private boolean opVolgorde(List<String> venster) {
            int gevonden = 0;
            for (String woord : venster) {
                if (gevonden < woorden.size() && woord.equals(woorden.get(gevonden))) {
                    gevonden++;
                }
            }
            return gevonden == woorden.size();
        }
    }

    /** The lines for a question, most urgent first; empty for nearly all questions. */
    public List<Hulplijn> bij(String vraag) {
        List<String> gevraagd = termen.van(vraag);
        String letterlijk = letterlijk(vraag);
        Set<String> codes = Stream.concat(
                        rijen.stream().filter(rij -> rij.staatIn(gevraagd)).map(Rij::code),
                        zinnen.stream().filter(zin -> zin.staatIn(letterlijk)).map(Zin::code))
                .collect(Collectors.toSet());
        return lijnen.stream().filter(lijn -> codes.contains(lijn.code())).toList();
    }

    private static String letterlijk(String tekst) {
        return " " + GEEN_WOORD.matcher(Letters.gevouwen(tekst)).replaceAll(" ").strip() + " ";
    }

    private void lees(Map<String, String> rij) {
        String code = Bronbestand.verplicht(rij, "code");
        String tekst = Bronbestand.verplicht(rij, "woorden");
        List<String> woorden = termen.van(tekst);
        if (woorden.isEmpty() || lijnen.stream().noneMatch(lijn -> lijn.code().equals(code))) {
            throw new IllegalStateException("A row of hulpwoorden.tsv matches everything or has no line: " + rij);
        }
        if (tekst.startsWith("\"")) {
            zinnen.add(new Zin(code, letterlijk(tekst)));
        } else {
            rijen.add(new Rij(code, woorden, Set.copyOf(termen.van(Bronbestand.verplicht(rij, "niet")))));
        }
    }
}
