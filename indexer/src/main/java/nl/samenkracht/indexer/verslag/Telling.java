package nl.samenkracht.indexer.verslag;

/**
 * How many rows became what. Every row read is exactly one of new, changed, unchanged, duplicate or rejected; doubtful rows are among the new ones.
 *
 * @param gelezen rows read
 * @param dubbel rows that say the same as an earlier row of the same source
 * @param twijfel new entries that look like a known one
 * @param achtergehouden cells that were not published
 * @param conflicten fields on which the source and an organisation or editor disagree
 * @param verdwenen entries that visitors see and the source had before, and has no more
 */
public record Telling(
        int gelezen,
        int nieuw,
        int gewijzigd,
        int ongewijzigd,
        int dubbel,
        int twijfel,
        int afgekeurd,
        int achtergehouden,
        int conflicten,
        int verdwenen) {

    /** Nothing yet. */
    public static final Telling NUL = new Telling(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** Both together. */
    public Telling plus(Telling ander) {
        return new Telling(
                gelezen + ander.gelezen,
                nieuw + ander.nieuw,
                gewijzigd + ander.gewijzigd,
                ongewijzigd + ander.ongewijzigd,
                dubbel + ander.dubbel,
                twijfel + ander.twijfel,
                afgekeurd + ander.afgekeurd,
                achtergehouden + ander.achtergehouden,
                conflicten + ander.conflicten,
                verdwenen + ander.verdwenen);
    }
}
