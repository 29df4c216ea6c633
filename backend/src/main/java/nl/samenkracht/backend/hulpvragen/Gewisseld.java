package nl.samenkracht.backend.hulpvragen;

import nl.samenkracht.catalogus.hulpvragen.Hulpvragen;

/**
 * Told when another vocabulary comes into use, on a thread that may take its time: who learned something of the one before learns it anew before
 * returning, and goes on with the old until then.
 */
public record Gewisseld(Hulpvragen hulpvragen) {}
