package nl.samenkracht.catalogus.gebied;

import java.util.List;
import nl.samenkracht.catalogus.aanbod.Punt;

/**
 * A wijk of a gemeente.
 *
 * @param code CBS code, "WK040201"
 * @param slug in addresses, "hilversumse-meent"
 * @param omtrek outer rings of the outline, each a closed list of points; good to draw with, not to survey with
 */
public record Wijk(String code, String gemeente, String slug, String naam, Punt midden, List<List<Punt>> omtrek) {}
