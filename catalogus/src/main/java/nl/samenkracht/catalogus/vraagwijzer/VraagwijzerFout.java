package nl.samenkracht.catalogus.vraagwijzer;

import java.util.List;
import java.util.stream.Collectors;

/** Questions that cannot be used, with everything that is wrong with them at once. */
public final class VraagwijzerFout extends RuntimeException {
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
        /** More columns than there are. */
        KOLOMMEN,
        /** A kind of line nobody knows. */
        REGEL_ONBEKEND,
        /** A code with other signs than lower-case letters, digits and hyphens, or longer than one letter where it must tell nothing. */
        CODE_ONGELDIG,
        /** A code of no question, need, help, help line or leefgebied. */
        CODE_ONBEKEND,
        /** The same code or text twice where there can be one. */
        DUBBEL,
        /** No text, no answers, or nowhere to go. */
        LEEG,
        /** A leefgebied without a question to begin with, or an answer for everywhere that is not there. */
        ONTBREEKT,
        /** A question that comes after itself. */
        KRING,
        /** A question or help nothing leads to. */
        ONBEREIKBAAR,
        /** A question that makes more than five on a way, that for the wijk counted. */
        TE_DIEP,
        /** Answers that together tell of no need. */
        ZONDER_HULPVRAAG,
        /** Answers that together tell of more needs than a search takes. */
        TE_VEEL,
        /** A need with a help line of its own, or that is named as sensitive, in an answer that would stand in an address. */
        VERRAADT
    }

    private final transient List<Regelfout> fouten;

    VraagwijzerFout(List<Regelfout> fouten) {
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
