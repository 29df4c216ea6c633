package nl.samenkracht.frontend.fout;

import java.util.Set;
import nl.samenkracht.frontend.kader.Kader;
import nl.samenkracht.frontend.kader.Pagina;
import org.jspecify.annotations.Nullable;

/**
 * A request that cannot be answered. Says what happened and what to do next.
 *
 * @param kader frame
 * @param status HTTP status: 400, 403, 404, 405, 408, 410, 413, 415, 429, 500 or 503; another is shown as one of these
 * @param kenmerk id of the request, to mention when asking for help; null if it does not help (400, 404)
 */
public record FoutPagina(Kader kader, int status, @Nullable String kenmerk) implements Pagina {

    private static final Set<Integer> BEKEND = Set.of(400, 403, 404, 405, 408, 410, 413, 415, 429, 500, 503);
    /** An address or a header that is too long is to a visitor the same as a text that is too long. */
    private static final Set<Integer> TE_LANG = Set.of(414, 431);

    /** The status whose words are shown. */
    public int getoondeStatus() {
        return getoondeStatus(status);
    }

    /** The status whose words are shown for a status: itself, 413 for what is too long, or else 400 or 500 by its class. */
    public static int getoondeStatus(int status) {
        if (TE_LANG.contains(status)) {
            return 413;
        }
        if (BEKEND.contains(status)) {
            return status;
        }
        return status >= 500 ? 500 : 400;
    }
}
