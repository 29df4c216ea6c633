package nl.samenkracht.indexer.index;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the register says of an entry at one instant.
 *
 * @param gemeente the gemeente that keeps the entry
 * @param versie version of the entry, or of its removal
 * @param volledig the entry as JSON in the shape of {@code Aanbod}; {@code null} when it was removed
 */
public record Stand(
        UUID id, String gemeente, long versie, @Nullable String volledig) {}
