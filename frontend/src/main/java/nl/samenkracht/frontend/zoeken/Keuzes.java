package nl.samenkracht.frontend.zoeken;

import java.util.List;

/**
 * What somebody answered to questions before this search.
 *
 * @param begin code of the leefgebied, or of another beginning
 * @param antwoorden the answers as they read, in order
 * @param verander path and query of the last question
 */
public record Keuzes(String begin, List<String> antwoorden, String verander) {}
