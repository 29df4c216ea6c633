package nl.samenkracht.indexer.controleren;

/**
 * One entry on one side of a comparison.
 *
 * @param id UUID in lower case: sorts the same in PostgreSQL, in Elasticsearch and as a Java string
 */
record IdVersie(String id, long versie) {}
