package nl.samenkracht.frontend.deel;

import org.jspecify.annotations.Nullable;

/**
 * Where something is. For {@code geheim} and {@code alleen-wijk} the maker leaves out address and point; the page shows
 * neither for those kinds, whatever it is given.
 *
 * @param plaatssoort code: bezoekadres, alleen-wijk, bij-u-thuis, telefoon-of-online, geheim
 * @param naam name of the building; null if it has none
 * @param straat street and number; null if there is no visiting address
 * @param postcode as {@code 1211 AB}; null if unknown
 * @param plaats town; null if unknown
 * @param punt for map and route; null if unknown
 * @param wijkSlug wijk it lies in, for the link; null if unknown
 * @param wijkNaam name of that wijk; null if unknown
 * @param toegankelijkheid what is known of the building (step, lift, toilet); null if nothing
 */
public record Plek(
        String plaatssoort,
        @Nullable String naam,
        @Nullable String straat,
        @Nullable String postcode,
        @Nullable String plaats,
        @Nullable Punt punt,
        @Nullable String wijkSlug,
        @Nullable String wijkNaam,
        @Nullable String toegankelijkheid) {

    /** True for a place one can go to. */
    public boolean isBezoekbaar() {
        return plaatssoort.equals("bezoekadres");
    }
}
