package nl.samenkracht.indexer.bron;

import nl.samenkracht.indexer.verslag.Reden;

/** A value that is not published: only its column and why, never the value itself. */
public record Achtergehouden(String kolom, Reden reden) {}
