package nl.samenkracht.backend.gebruik;

/**
 * What somebody thought of results, a row of {@code gebruik_oordeel}.
 *
 * @param oordeel ja, nee or a reason
 * @param resultaten geen, weinig or veel
 * @param hulpvraag code of a need of the question; empty for all questions together
 */
record Duim(String oordeel, String resultaten, String hulpvraag) {}
