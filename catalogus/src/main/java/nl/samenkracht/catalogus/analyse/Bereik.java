package nl.samenkracht.catalogus.analyse;

/**
 * A stretch of a text, in UTF-16 units.
 *
 * @param begin first unit
 * @param eind one past the last
 */
public record Bereik(int begin, int eind) {}
