package nl.samenkracht.catalogus.vraagwijzer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.samenkracht.catalogus.Bronbestand;
import nl.samenkracht.catalogus.hulpvragen.Hulpvragen;
import nl.samenkracht.catalogus.vraagwijzer.Weg.Stap;
import org.jspecify.annotations.Nullable;

/**
 * Questions and where their answers lead. Every way through them ends: with help at once, or with needs to search for. Immutable.
 *
 * <p>The form of the file is told at its top. Everything that {@link VraagwijzerFout.Soort} names is refused.
 */
public final class Vraagwijzer {
    /** No way has more questions than this, that for the wijk counted. */
    public static final int MEESTE_VRAGEN = 5;
    /** Nobody's answers tell of more needs than this. */
    public static final int MEESTE_HULPVRAGEN = 4;

    private final Map<String, String> begins;
    private final Map<String, Vraag> vragen;
    private final Map<String, Hulp> hulp;

    Vraagwijzer(Map<String, String> begins, Map<String, Vraag> vragen, Map<String, Hulp> hulp) {
        this.begins = begins;
        this.vragen = vragen;
        this.hulp = hulp;
    }

    /**
     * The questions the product comes with, for who uses this vocabulary. They were made with the product's own: a need that is not in this one is
     * left out, and so is one that may not stand in an address here.
     */
    public static Vraagwijzer standaard(Hulpvragen hulpvragen) {
        Vraagwijzer alle = lees(Bronbestand.tekst(Vraagwijzer.class, "vraagwijzer.tsv"), Hulpvragen.standaard());
        return alle.met(
                code -> hulpvragen
                        .vraag(code)
                        .filter(vraag -> !Lezing.verraadt(vraag))
                        .isPresent(),
                code -> hulpvragen.vraag(code).isPresent());
    }

    /** Without the needs, of answers and of help at once, that are not to be searched for. */
    private Vraagwijzer met(Predicate<String> inAntwoord, Predicate<String> inHulp) {
        Map<String, Vraag> gezift = new LinkedHashMap<>();
        vragen.forEach((code, vraag) -> gezift.put(code, vraag.met(inAntwoord)));
        Map<String, Hulp> gezifteHulp = new LinkedHashMap<>();
        hulp.forEach((letter, een) -> gezifteHulp.put(letter, een.met(inHulp)));
        return new Vraagwijzer(begins, gezift, gezifteHulp);
    }

    /**
     * Reads questions.
     *
     * @throws VraagwijzerFout when anything is wrong with them: half of them are never used
     */
    public static Vraagwijzer lees(String tekst, Hulpvragen hulpvragen) {
        return new Lezing(hulpvragen).lees(tekst);
    }

    /** What one can begin with: codes of leefgebieden and of two beginnings for who finds none fitting, in the order of the file. */
    public List<String> begins() {
        return List.copyOf(begins.keySet());
    }

    /** Every question, in the order of the file. */
    public List<Vraag> vragen() {
        return List.copyOf(vragen.values());
    }

    /** The help with this letter, or empty. */
    public Optional<Hulp> hulp(String letter) {
        return Optional.ofNullable(hulp.get(letter));
    }

    /** Every help, in the order of the file. */
    public List<Hulp> hulp() {
        return List.copyOf(hulp.values());
    }

    /** The way with this name, or empty when there is none: an address of an earlier version, or one somebody made up. */
    public Optional<Weg> weg(String code) {
        List<String> codes = Weg.codes(code);
        return zover(codes.get(0), codes.subList(1, codes.size()))
                .filter(weg -> weg.stappen().size() == codes.size() - 1);
    }

    /** As far as these answers are known; empty when the beginning is not. */
    public Optional<Weg> zover(String begin, List<String> antwoorden) {
        if (!begins.containsKey(begin)) {
            return Optional.empty();
        }
        List<Stap> stappen = new ArrayList<>();
        Vraag hier = vragen.get(begins.get(begin));
        for (String code : antwoorden) {
            Antwoord antwoord = hier == null ? null : hier.antwoord(code).orElse(null);
            if (antwoord == null) {
                break;
            }
            stappen.add(new Stap(Objects.requireNonNull(hier), antwoord));
            hier = volgende(antwoord);
        }
        return Optional.of(weg(begin, stappen, hier));
    }

    /** Every way somebody can go to its end, where the wijk is asked; those that lead to help at once are not among them. */
    public Stream<Weg> wegen() {
        return begins.keySet().stream().flatMap(begin -> verder(weg(begin, List.of(), vragen.get(begins.get(begin)))));
    }

    private Stream<Weg> verder(Weg weg) {
        Vraag vraag = weg.volgende();
        if (vraag == null) {
            return Stream.of(weg);
        }
        return vraag.antwoorden().stream()
                .filter(antwoord -> antwoord.hulp() == null)
                .flatMap(antwoord -> {
                    List<Stap> stappen = new ArrayList<>(weg.stappen());
                    stappen.add(new Stap(vraag, antwoord));
                    return verder(weg(weg.begin(), stappen, volgende(antwoord)));
                });
    }

    private Weg weg(String begin, List<Stap> stappen, @Nullable Vraag volgende) {
        return new Weg(begin, List.copyOf(stappen), volgende, nog(volgende));
    }

    /** Questions still to come, the wijk counted. */
    private int nog(@Nullable Vraag vraag) {
        return vraag == null
                ? 1
                : 1
                        + vraag.antwoorden().stream()
                                .filter(antwoord -> antwoord.hulp() == null)
                                .mapToInt(antwoord -> nog(volgende(antwoord)))
                                .max()
                                .orElse(0);
    }

    private @Nullable Vraag volgende(Antwoord antwoord) {
        String vraag = antwoord.vraag();
        return vraag == null ? null : vragen.get(vraag);
    }
}
