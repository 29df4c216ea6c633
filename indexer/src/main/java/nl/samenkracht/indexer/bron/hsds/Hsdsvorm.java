package nl.samenkracht.indexer.bron.hsds;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** What an object of HSDS is about, told by its members: the specification gives objects no type of their own. */
enum Hsdsvorm {
    DIENST,
    /** A service_at_location with its service inside. */
    DIENST_OP_PLEK,
    /** An organization, perhaps with its services inside. */
    ORGANISATIE,
    /** A location, taxonomy or term: nothing to find. */
    ANDERS;

    private static final List<String> VAN_ORGANISATIE = List.of(
            "services",
            "legal_status",
            "tax_status",
            "year_incorporated",
            "parent_organization_id",
            "organization_identifiers");
    private static final List<String> VAN_ANDERS = List.of("location_type", "taxonomy_detail", "term_uri", "version");

    static Hsdsvorm van(JsonNode knoop) {
        if (knoop.path("service").isObject()) {
            return DIENST_OP_PLEK;
        }
        if (knoop.has("status")) {
            return DIENST;
        }
        if (VAN_ORGANISATIE.stream().anyMatch(knoop::has)) {
            return ORGANISATIE;
        }
        return VAN_ANDERS.stream().anyMatch(knoop::has) ? ANDERS : DIENST;
    }
}
