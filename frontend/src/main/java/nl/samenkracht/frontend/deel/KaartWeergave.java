package nl.samenkracht.frontend.deel;

import org.jspecify.annotations.Nullable;

/**
 * The map beside a list. The list is the content; the points are on its items.
 *
 * @param open true draws the map, false offers to open it
 * @param wissel path and query of the same page with the map opened or closed; null on pages that always have it
 * @param grenzen path of the GeoJSON with the outlines of the wijken
 * @param gekozenWijk slug of the wijk to draw strong; null if none
 */
public record KaartWeergave(boolean open, @Nullable String wissel, String grenzen, @Nullable String gekozenWijk) {}
