package nl.samenkracht.catalogus.hulpvragen;

import java.util.List;
import java.util.stream.Collectors;

/** A vocabulary that cannot be used, with everything that is wrong with it at once. */
public final class HulpvragenFout extends RuntimeException {
    /**
     * One thing that is wrong.
     *
     * @param regel line number, from 1; 0 when it is about the whole
     * @param soort what kind of fault
     * @param waarde the value or code it is about
     */
    public record Regelfout(int regel, Soort soort, String waarde) {}

    /** Kinds of faults. */
    public enum Soort {
        /** Not a single need. */
        LEEG,
        /** Not three columns. */
        KOLOMMEN,
        /** A sign that is no letter, digit, mark or blank: it steers a terminal, or PostgreSQL cannot keep it. */
        STUURTEKEN,
        /** A field nobody knows. */
        VELD_ONBEKEND,
        /** A code that is no leefgebied, doelgroep, soort or need. */
        CODE_ONBEKEND,
        /** The code of a need has other signs than lower-case letters, digits and hyphens, or more than sixty of them. */
        CODE_ONGELDIG,
        /** The same value twice in a need, or an expression in two needs. */
        DUBBEL,
        /** Not a letter or digit in it. */
        ZONDER_WOORDEN,
        /** A need without a name, leefgebied, expression or help; told of its first line. */
        ONVOLLEDIG,
        /** A need that is broader than itself, by way of others. */
        KRING
    }

    private final transient List<Regelfout> fouten;

    HulpvragenFout(List<Regelfout> fouten) {
        super(fouten.stream()
                .limit(20)
                .map(fout -> fout.regel() + ": " + fout.soort() + " " + fout.waarde())
                .collect(Collectors.joining("; ")));
        this.fouten = List.copyOf(fouten);
    }

    /** Everything that is wrong, in order of the lines. */
    public List<Regelfout> fouten() {
        return fouten;
    }
}
