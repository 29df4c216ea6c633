package nl.samenkracht.indexer.bron;

/** One file or feed, ready to be read. */
public interface Bron {
    /**
     * Reads everything and hands it over entry by entry, in the order of the source.
     *
     * @throws nl.samenkracht.indexer.IndexerFout when the source as a whole cannot be read
     */
    void lees(Ontvanger ontvanger);
}
