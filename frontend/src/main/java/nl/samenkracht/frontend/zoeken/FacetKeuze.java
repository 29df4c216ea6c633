package nl.samenkracht.frontend.zoeken;

import org.jspecify.annotations.Nullable;

/**
 * One choice of a filter.
 *
 * @param waarde value of the parameter: a code, or the slug of a wijk
 * @param naam name to show; null takes the bundle's word for {@code <facet>.<waarde>}
 * @param aantal how many results it has, the other filters kept
 * @param gekozen true when it is on
 * @param zonder path and query of the same search without this choice; set when it is on, else null
 */
public record FacetKeuze(
        String waarde,
        @Nullable String naam,
        long aantal,
        boolean gekozen,
        @Nullable String zonder) {}
