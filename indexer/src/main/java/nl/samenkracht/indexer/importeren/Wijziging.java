package nl.samenkracht.indexer.importeren;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.samenkracht.catalogus.aanbod.Aanbod;
import nl.samenkracht.catalogus.register.Samenvoeging.Conflict;
import nl.samenkracht.indexer.bron.Kandidaat;
import nl.samenkracht.indexer.importeren.Importrun.Voorstel;
import nl.samenkracht.indexer.koppelen.Koppeling;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One row as it goes into the register.
 *
 * @param aanbod the entry as it must become
 * @param nieuw whether the register does not have it yet
 * @param gewijzigd whether any field differs from what the register has
 * @param velden what the source said, per field, for provenance
 * @param vervallen fields this source no longer gives
 */
record Wijziging(
        Voorstel voorstel,
        Aanbod aanbod,
        boolean nieuw,
        boolean gewijzigd,
        Map<String, JsonNode> velden,
        Set<String> vervallen,
        List<Conflict> conflicten) {

    Kandidaat kandidaat() {
        return voorstel.kandidaat();
    }

    String bronId() {
        return voorstel.bronId();
    }

    String vingerafdruk() {
        return voorstel.vingerafdruk();
    }

    List<Koppeling.Twijfel> twijfels() {
        return voorstel.koppeling().twijfels();
    }

    Koppeling.@Nullable Waarom waarom() {
        return voorstel.koppeling().waarom();
    }
}
