package nl.samenkracht.indexer.bron.hsds;

import java.io.IOException;
import nl.samenkracht.catalogus.Json;
import nl.samenkracht.indexer.bron.Jsonlezer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One JSON document of HSDS: a single service, a page object with {@code contents}, or a bare list. Services come out one by one. */
final class Hsdsdocument {
    private Hsdsdocument() {}

    /** Takes a service. What is wrong with one is its own affair. */
    interface Ontvanger {
        /**
         * One of them.
         *
         * @param heel whether that is all of it: of one that is too large only the beginning comes
         * @throws IOException when it cannot be kept
         */
        void dienst(JsonNode dienst, boolean heel) throws IOException;
    }

    /**
     * Reads one root value.
     *
     * @throws StreamReadException when it is neither an object nor a list
     * @return the members of a page besides its contents, for paging; for a single service empty
     */
    static ObjectNode lees(JsonParser json, Ontvanger ontvanger) throws IOException {
        ObjectNode overig = Json.MAPPER.createObjectNode();
        if (json.currentToken() == JsonToken.START_ARRAY) {
            diensten(json, ontvanger);
            return overig;
        }
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw new StreamReadException(json, "No object and no list");
        }
        boolean isLijst = false;
        Jsonlezer.Voorraad over = Jsonlezer.voorraad();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String naam = json.currentName();
            // An organization has services too, and an id before them.
            boolean lijst = json.nextToken() == JsonToken.START_ARRAY
                    && (naam.equals("contents") || (naam.equals("services") && !overig.has("id")));
            if (lijst) {
                diensten(json, ontvanger);
                isLijst = true;
            } else {
                overig.set(naam, Jsonlezer.begin(json, over));
            }
        }
        if (!isLijst) {
            ontvanger.dienst(overig, !over.isOp());
            return Json.MAPPER.createObjectNode();
        }
        return overig;
    }

    private static void diensten(JsonParser json, Ontvanger ontvanger) throws IOException {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            Jsonlezer.Voorraad over = Jsonlezer.voorraad();
            JsonNode dienst = Jsonlezer.begin(json, over);
            ontvanger.dienst(dienst, !over.isOp());
        }
    }
}
