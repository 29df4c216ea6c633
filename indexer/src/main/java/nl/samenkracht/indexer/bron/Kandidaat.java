package nl.samenkracht.indexer.bron;

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
 */
public record Kandidaat(
        @Nullable String bronId,
        boolean vasteId,
        Plek plek,
        Aanbod aanbod,
        List<Achtergehouden> achtergehouden,
        Set<String> verondersteld) {
    public Kandidaat {
        verondersteld = Set.copyOf(verondersteld);
        achtergehouden = List.copyOf(achtergehouden);
    }
}
