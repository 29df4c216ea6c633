package nl.samenkracht.frontend.fout;

import java.util.Set;
import nl.samenkracht.frontend.kader.Kader;
import nl.samenkracht.frontend.kader.Pagina;
import org.jspecify.annotations.Nullable;

/**
 * A request that cannot be answered. Says what happened and what to do next.
 *
 * @param kader frame
 * @param status HTTP status: 400, 403, 404, 410, 429, 500 or 503; another is shown as 400 or 500 by its class
 * @param kenmerk id of the request, to mention when asking for help; null if it does not help (400, 404)
 */
public record FoutPagina(Kader kader, int status, @Nullable String kenmerk) implements Pagina {

    private static final Set<Integer> BEKEND = Set.of(400, 403, 404, 410, 429, 500, 503);

    /** The status whose words are shown: this one, or else 400 or 500 by its class. */
    public int getoondeStatus() {
        if (BEKEND.contains(status)) {
            return status;
        }
        return status >= 500 ? 500 : 400;
    }
}
