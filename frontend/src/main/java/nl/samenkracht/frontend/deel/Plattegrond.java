package nl.samenkracht.frontend.deel;

import java.util.List;

/**
 * The wijken as a small drawing that works without scripts.
 *
 * @param breedte width of the drawing in its own units
 * @param hoogte height in the same units
 * @param wijken the outlines
 * @param bron whom the outlines are from, to be named beside them; empty when there is nobody to name
 */
public record Plattegrond(int breedte, int hoogte, List<Vorm> wijken, String bron) {

    /**
     * One wijk as an outline.
     *
     * @param slug for the link
     * @param naam name
     * @param pad SVG path data, absolute or relative, in the units of the drawing, y downwards
     * @param naamX where its name stands, horizontal centre
     * @param naamY where its name stands, baseline
     * @param gekozen true draws it strong
     */
    public record Vorm(String slug, String naam, String pad, int naamX, int naamY, boolean gekozen) {}
}
