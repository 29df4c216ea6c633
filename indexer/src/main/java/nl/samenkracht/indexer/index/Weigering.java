package nl.samenkracht.indexer.index;

import java.util.UUID;

/**
 * An entry that could not be put in a read model.
 *
 * @param doel name of the index, or of the alias when no document could be made at all; {@link Weigeringen#ZOEKDOCUMENT} for the fallback
 * @param reden in the words of whoever refused it, for an operator
 */
public record Weigering(UUID aanbodId, String doel, long versie, String reden) {}
