package nl.samenkracht.catalogus.hulpvragen;

import java.util.List;
import nl.samenkracht.catalogus.hulpvragen.Begrijper.Begrepen;

/**
 * What was heard in a question.
 *
 * @param begrepen the needs that raise entries, the weightiest first, with their broader needs
 * @param onbekend whether more of the question is like no need with an entry than is answered by one
 * @param biedt the words by which it offers help, in order; empty when it asks for it
 * @param kern the words by which this was heard: what a long story is about, without what was said not to be wanted
 */
public record Gehoord(List<Begrepen> begrepen, boolean onbekend, List<String> biedt, String kern) {
    /** Of a question without words. */
    public static final Gehoord NIETS = new Gehoord(List.of(), false, List.of(), "");

    /** Whether somebody asks help in danger, so clearly that the line for it stands above the results. */
    public boolean isGevaar() {
        return begrepen.stream()
                .anyMatch(een ->
                        !een.biedt() && !een.vraag().hulplijnen().isEmpty() && een.aandeel() >= Noodlijnen.DREIGEND);
    }
}
