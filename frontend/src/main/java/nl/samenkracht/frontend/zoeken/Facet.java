package nl.samenkracht.frontend.zoeken;

import java.util.List;

/**
 * A filter.
 *
 * @param naam name of the parameter and of the message keys: wijk, soort, leefgebied, doelgroep, toegang, open
 * @param meerkeuze true for checkboxes (any of the chosen), false for radio buttons with "alles" in front
 * @param keuzes the choices in the order shown; with none the facet is left out
 */
public record Facet(String naam, boolean meerkeuze, List<FacetKeuze> keuzes) {

    /** True if any choice is on. */
    public boolean heeftKeuze() {
        return keuzes.stream().anyMatch(FacetKeuze::gekozen);
    }
}
