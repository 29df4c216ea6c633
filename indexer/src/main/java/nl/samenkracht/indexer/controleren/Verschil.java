package nl.samenkracht.indexer.controleren;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry on which register and read model do not agree, and no change is on its way that would settle it.
 *
 * @param registerVersie {@code null} when the register does not show the entry here
 * @param modelVersie {@code null} when the read model does not have it
 */
public record Verschil(
        UUID id,
        Soort soort,
        @Nullable Long registerVersie,
        @Nullable Long modelVersie) {
    /** In what way. */
    public enum Soort {
        /** Not in the read model. */
        ONTBREEKT,
        /** An older version is in the read model. */
        VEROUDERD,
        /** In the read model, but it should not be. */
        VERWEESD,
        /** A newer version than the register's: the register was put back to an earlier state. */
        NIEUWER
    }

    static Verschil van(String id, @Nullable Long register, @Nullable Long model) {
        Soort soort;
        if (register == null) {
            soort = Soort.VERWEESD;
        } else if (model == null) {
            soort = Soort.ONTBREEKT;
        } else {
            soort = model < register ? Soort.VEROUDERD : Soort.NIEUWER;
        }
        return new Verschil(UUID.fromString(id), soort, register, model);
    }
}
