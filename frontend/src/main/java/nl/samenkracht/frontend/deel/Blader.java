package nl.samenkracht.frontend.deel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Paging through a list.
 *
 * @param pagina current page, from 1
 * @param paginas number of pages, at least 1; with 1 nothing is shown
 * @param vorige path and query of the previous page; null on the first
 * @param volgende path and query of the next page; null on the last
 * @param bladzijden the pages to link to, in order; a gap between two numbers is shown as an ellipsis
 */
public record Blader(
        int pagina,
        int paginas,
        @Nullable String vorige,
        @Nullable String volgende,
        List<Bladzijde> bladzijden) {

    /** One page by number, with its path and query. */
    public record Bladzijde(int nummer, String pad) {}

    /** Everything fits on one page. */
    public static final Blader EEN_PAGINA = new Blader(1, 1, null, null, List.of());
}
