package nl.samenkracht.frontend.deel;

import org.jspecify.annotations.Nullable;

/**
 * The map beside a list. The list is the content; the points are those of its items.
 *
 * @param open true draws the map at once, false offers to open it
 * @param wissel path and query of the same page with the map opened or closed, or with a form the value of its field "weergave" that asks
 *     for it; null on pages that always have the map
 * @param formulier id of the form that opens and closes the map, for a question that may stand in no address; else null
 * @param grenzen path of the GeoJSON with the outlines of the wijken ({@code /wijken.geojson})
 * @param grenzenBron whom the outlines are from and under which licence, to be shown with the map; null without outlines
 * @param gekozenWijk code of the wijk to draw strong ({@code WK040204}); null if none
 * @param tegels address of the background with {@code {z}/{x}/{y}}; null draws a map without background
 * @param tegelsBron whom the background is from; null without one
 */
public record KaartWeergave(
        boolean open,
        @Nullable String wissel,
        @Nullable String formulier,
        String grenzen,
        @Nullable String grenzenBron,
        @Nullable String gekozenWijk,
        @Nullable String tegels,
        @Nullable String tegelsBron) {}
