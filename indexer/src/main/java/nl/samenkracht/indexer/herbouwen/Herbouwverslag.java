package nl.samenkracht.indexer.herbouwen;

import java.time.Duration;
import java.util.List;
import nl.samenkracht.indexer.index.Weigering;

/**
 * What a rebuild did.
 *
 * @param index name of the index that visitors search from now on
 * @param aantal entries in it
 * @param vullen time taken to fill the index; the check, the swap and the fallback in PostgreSQL come on top
 * @param geweigerd entries that could not be put in it
 */
public record Herbouwverslag(
        String gemeente, String index, long aantal, Duration vullen, Duration geheel, List<Weigering> geweigerd) {}
