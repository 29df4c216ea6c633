package nl.samenkracht.indexer.controleren;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a check of one gemeente found. Written as JSON it is the machine-readable report.
 *
 * @param toestand whether there is an index that visitors search
 * @param modellen the read models one by one; after a repair, as they were found then
 * @param hersteld entries that were put right, over all read models
 */
public record Controlerapport(String gemeente, Toestand toestand, List<Model> modellen, long hersteld) {

    /** About the index as a whole. */
    public enum Toestand {
        /** The alias points to the index that the register knows as the searched one. */
        GOED,
        /** Nothing behind the alias, or something the register does not know: rebuild. */
        HERBOUWEN_NODIG
    }

    /**
     * One read model.
     *
     * @param naam name of the index, or "zoekdocument"
     * @param gelijk entries that agree
     * @param onderweg entries of which a change waits in the outbox
     * @param voorbeelden the first few differences
     */
    public record Model(
            String naam,
            long gelijk,
            long onderweg,
            long ontbreekt,
            long verouderd,
            long verweesd,
            long nieuwer,
            List<Voorbeeld> voorbeelden) {

        /** Number of differences. */
        public long verschillen() {
            return ontbreekt + verouderd + verweesd + nieuwer;
        }
    }

    /** A difference; {@code reden} when the read model once refused the entry. */
    public record Voorbeeld(
            UUID id,
            Verschil.Soort soort,
            @Nullable Long registerVersie,
            @Nullable Long modelVersie,
            @Nullable String reden) {}

    /** Whether nothing is wrong. */
    public boolean inOrde() {
        return toestand == Toestand.GOED && modellen.stream().allMatch(model -> model.verschillen() == 0);
    }
}
