package nl.samenkracht.indexer.bron.gids;

import nl.samenkracht.indexer.vertalen.Geheimvraag;
import tools.jackson.databind.JsonNode;

/** Whether a product, or the organisation that offers it, says anywhere that its address is secret: in what is shown or in what is kept back. */
final class Gidsgeheim {
    private Gidsgeheim() {}

    static boolean staatIn(JsonNode knoop) {
        return staatIn("", knoop);
    }

    private static boolean staatIn(String naam, JsonNode knoop) {
        if (knoop.isObject()) {
            return knoop.properties().stream()
                    .anyMatch(
                            lid -> staatIn(naam.isEmpty() ? lid.getKey() : naam + "." + lid.getKey(), lid.getValue()));
        }
        return knoop.isArray()
                ? knoop.valueStream().anyMatch(deel -> staatIn(naam, deel))
                : !knoop.isNull() && Geheimvraag.zegtJa(naam, knoop.asString(""));
    }
}
