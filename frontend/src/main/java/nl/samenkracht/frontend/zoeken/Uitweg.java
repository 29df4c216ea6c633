package nl.samenkracht.frontend.zoeken;

import java.util.List;
import nl.samenkracht.frontend.deel.AanbodRegel;
import org.jspecify.annotations.Nullable;

/**
 * What to do next when nothing was found.
 *
 * @param elders wijken where the same question does find something, most first
 * @param zonderFilters path and query of the same words without filters; null if no filter is on
 * @param wijkpunt the wijkpunt to call; null if there is none
 * @param wijkpuntTelefoon its number; null if unknown
 */
public record Uitweg(
        List<Elders> elders,
        @Nullable String zonderFilters,
        @Nullable AanbodRegel wijkpunt,
        @Nullable String wijkpuntTelefoon) {

    /** A wijk by name, how many it has, and the path and query to see them. */
    public record Elders(String naam, long aantal, String pad) {}

    /** Nothing to offer but the general steps. */
    public static final Uitweg GEEN = new Uitweg(List.of(), null, null, null);
}
