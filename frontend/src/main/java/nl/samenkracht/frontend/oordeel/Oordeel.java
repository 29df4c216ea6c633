package nl.samenkracht.frontend.oordeel;

import java.util.List;

/**
 * Which results are judged, as the fields of the form carry it. None of it is the question, except {@code terug}: that is the address the visitor
 * is at already, it stays in the form and is not kept.
 *
 * @param bij codes of the needs that were understood, with a dot between them; empty for none
 * @param resultaten how many there were, one of {@link #AANTALLEN}
 * @param terug path and query of the results
 */
public record Oordeel(String bij, String resultaten, String terug) {

    /** None, few, more. */
    public static final List<String> AANTALLEN = List.of("geen", "weinig", "veel");

    /** Why somebody did not find it, in the order shown. */
    public static final List<String> REDENEN = List.of("ontbreekt", "ver", "duur", "onduidelijk", "anders");
}
