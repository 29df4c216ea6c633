package nl.samenkracht.catalogus.vraagwijzer;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody answered so far.
 *
 * @param begin code of the leefgebied it began with, or of one of the other two beginnings
 * @param stappen the questions answered, in order
 * @param volgende the question to ask now; {@code null} when only the wijk is left to ask
 * @param nog how many questions there can still be, the wijk counted: never 0
 */
public record Weg(
        String begin, List<Stap> stappen, @Nullable Vraag volgende, int nog) {
    /** What leads from one code to the next in an address. */
    private static final String TUSSEN = ".";

    /** A question with what was answered. */
    public record Stap(Vraag vraag, Antwoord antwoord) {}

    /** Its name in an address: {@code financien.schulden.brief}. */
    public String code() {
        return Stream.concat(
                        Stream.of(begin),
                        stappen.stream().map(stap -> stap.antwoord().code()))
                .collect(Collectors.joining(TUSSEN));
    }

    /** The codes in such a name; the first is that of a beginning. */
    static List<String> codes(String code) {
        return List.of(code.split("\\.", -1));
    }

    /** Codes of the needs told of, the first the weightiest; at most {@value Vraagwijzer#MEESTE_HULPVRAGEN}. */
    public List<String> hulpvragen() {
        return stappen.stream()
                .flatMap(stap -> stap.antwoord().hulpvragen().stream())
                .distinct()
                .toList();
    }

    /** The number of the question to ask now, from 1. */
    public int nummer() {
        return stappen.size() + 1;
    }

    /** How many questions there are on this way at most. */
    public int totaal() {
        return stappen.size() + nog;
    }
}
