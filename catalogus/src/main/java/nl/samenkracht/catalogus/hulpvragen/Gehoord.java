package nl.samenkracht.catalogus.hulpvragen;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenkracht.catalogus.aanbod.Soort;
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

    /** Kinds of entries one goes to at a time of one's choice. */
    private static final Set<String> ERGENS_HEEN = Stream.of(
                    Soort.ACTIVITEIT,
                    Soort.ONTMOETINGSPLEK,
                    Soort.BUURTCIRKEL,
                    Soort.BEWONERSINITIATIEF,
                    Soort.WIJKPUNT)
            .map(Soort::code)
            .collect(Collectors.toUnmodifiableSet());

    /** Whether somebody looks for somewhere to go: what was heard most is answered first by such an entry, or nothing was heard. */
    public boolean isErgensHeen() {
        return !isGevaar()
                && biedt.isEmpty()
                && begrepen.stream()
                        .limit(1)
                        .allMatch(een -> een.vraag().soorten().stream().limit(1).anyMatch(ERGENS_HEEN::contains));
    }

    /** Whether one need of danger weighs so much that what else was asked must stay below it. */
    public boolean isGevaar() {
        return begrepen.stream()
                .anyMatch(een ->
                        !een.biedt() && !een.vraag().hulplijnen().isEmpty() && een.aandeel() >= Noodlijnen.DREIGEND);
    }
}
