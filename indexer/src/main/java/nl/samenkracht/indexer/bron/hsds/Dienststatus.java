package nl.samenkracht.indexer.bron.hsds;

import java.util.Map;
import nl.samenkracht.catalogus.aanbod.Staat;
import nl.samenkracht.indexer.lezen.Kaal;
import tools.jackson.databind.JsonNode;

/** What a service says of itself, however it is written: feeds differ in capitals, spaces and hyphens. */
enum Dienststatus {
    ACTIEF(Staat.GEPUBLICEERD),
    TIJDELIJK_DICHT(Staat.GEPUBLICEERD),
    GESTOPT(Staat.BEEINDIGD),
    /** Nobody knows what is meant: not shown until somebody does. */
    ONBEKEND(Staat.VERBORGEN);

    private static final Map<String, Dienststatus> WOORDEN = Map.of(
            "", ACTIEF,
            "active", ACTIEF,
            "actief", ACTIEF,
            "temporarily closed", TIJDELIJK_DICHT,
            "tijdelijk gesloten", TIJDELIJK_DICHT,
            "inactive", GESTOPT,
            "inactief", GESTOPT,
            "defunct", GESTOPT);

    private final Staat staat;

    Dienststatus(Staat staat) {
        this.staat = staat;
    }

    /** Without a status it is active; of one that is a list or an object nobody knows what is meant. */
    static Dienststatus van(JsonNode dienst) {
        if (dienst.path("status").isContainer()) {
            return ONBEKEND;
        }
        return WOORDEN.getOrDefault(Kaal.van(dienst.path("status").asString("")), ONBEKEND);
    }

    Staat staat() {
        return staat;
    }
}
