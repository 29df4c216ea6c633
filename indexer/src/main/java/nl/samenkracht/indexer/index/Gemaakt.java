package nl.samenkracht.indexer.index;

/**
 * A document that was made of an entry for one gemeente.
 *
 * @param json as it goes into an index, UTF-8
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Gemaakt(Stand stand, byte[] json) {}
