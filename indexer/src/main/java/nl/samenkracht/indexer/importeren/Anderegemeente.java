package nl.samenkracht.indexer.importeren;

/** A row carries the id of an entry of another municipality. */
final class Anderegemeente extends IllegalArgumentException {}
