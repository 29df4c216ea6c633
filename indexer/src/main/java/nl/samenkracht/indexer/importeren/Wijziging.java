package nl.samenkracht.indexer.importeren;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.samenkracht.catalogus.aanbod.Aanbod;
import nl.samenkracht.catalogus.aanbod.Staat;
import nl.samenkracht.catalogus.register.Samenvoeging.Conflict;
import nl.samenkracht.indexer.bron.Kandidaat;
import nl.samenkracht.indexer.importeren.Importrun.Voorstel;
import nl.samenkracht.indexer.koppelen.Koppeling;
import nl.samenkracht.indexer.verslag.Veldverschil;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One row as it goes into the register.
 *
 * @param aanbod the entry as it must become
 * @param nieuw whether the register does not have it yet
 * @param verschillen the fields that differ from what the register has; empty for a new one
 * @param organisaties who offered it before and who does now
 * @param velden what the source said, per field, for provenance
 * @param vervallen fields this source no longer gives
 */
record Wijziging(
        Voorstel voorstel,
        Aanbod aanbod,
        boolean nieuw,
        List<Veldverschil> verschillen,
        Set<UUID> organisaties,
        Map<String, JsonNode> velden,
        Set<String> vervallen,
        List<Conflict> conflicten) {

    boolean gewijzigd() {
        return !verschillen.isEmpty();
    }

    /** Whether anybody may see it, now or formerly. */
    boolean isOpenbaar() {
        return aanbod.staat() == Staat.GEPUBLICEERD || aanbod.staat() == Staat.BEEINDIGD;
    }

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
