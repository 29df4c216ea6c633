package nl.samenkracht.backend.zoeken;

import java.util.List;
import java.util.Map;
import nl.samenkracht.catalogus.zoekindex.IndexDocument;

/**
 * One page of results.
 *
 * @param totaal over all pages
 * @param aantallen per facet (wijk by code with the gemeente's own code for what serves all of it, soort, leefgebied, doelgroep, toegang,
 *     open), how many results each choice has with the other filters kept
 * @param sommen by id of a result what each clause gave it; empty unless asked for
 * @param noodzoeken true when PostgreSQL answered because Elasticsearch could not
 */
record Zoekresultaat(
        long totaal,
        List<IndexDocument> treffers,
        Map<String, Map<String, Long>> aantallen,
        Map<String, Map<String, Float>> sommen,
        boolean noodzoeken) {

    long aantal(String facet, String keuze) {
        return aantallen.getOrDefault(facet, Map.of()).getOrDefault(keuze, 0L);
    }
}
