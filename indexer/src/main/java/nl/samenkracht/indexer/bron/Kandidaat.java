package nl.samenkracht.indexer.bron;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.samenkracht.catalogus.aanbod.Aanbod;
import org.jspecify.annotations.Nullable;

/**
 * An entry as a source tells it, before anyone looked whether it is known already.
 *
 * @param bronId its number in the source; {@code null} when the source gives none
 * @param vasteId whether {@code aanbod.id()} was given by the source and stays the entry's id (HSDS); else the id is provisional
 * @param aanbod the entry; its fields hold only what the source said
 * @param verondersteld fields the source did not give and that were filled in: they never replace what is known
 * @param rooster what the source says of the times where they depend on the day of reading, such as a rule of which the moments of a year are
 *     written out; {@code null} when they do not
 * @param tonenTot the last day on which it may be shown; {@code null}: the source sets no term
 */
public record Kandidaat(
        @Nullable String bronId,
        boolean vasteId,
        Plek plek,
        Aanbod aanbod,
        List<Achtergehouden> achtergehouden,
        Set<String> verondersteld,
        @Nullable String rooster,
        @Nullable LocalDate tonenTot) {
    /** An entry that reads the same on any day. */
    public Kandidaat(
            @Nullable String bronId,
            boolean vasteId,
            Plek plek,
            Aanbod aanbod,
            List<Achtergehouden> achtergehouden,
            Set<String> verondersteld) {
        this(bronId, vasteId, plek, aanbod, achtergehouden, verondersteld, null, null);
    }

    public Kandidaat {
        verondersteld = Set.copyOf(verondersteld);
        achtergehouden = List.copyOf(achtergehouden);
    }

    /** The same entry, of which this is the last day it may be shown; {@code null}: it may be shown until the source says otherwise. */
    public Kandidaat totEnMet(@Nullable LocalDate laatsteDag) {
        return new Kandidaat(bronId, vasteId, plek, aanbod, achtergehouden, verondersteld, rooster, laatsteDag);
    }

    /** The same entry, of which the times follow from this. */
    public Kandidaat met(String rooster) {
        return new Kandidaat(bronId, vasteId, plek, aanbod, achtergehouden, verondersteld, rooster, tonenTot);
    }
}
