package nl.samenkracht.indexer.bron;

import java.io.InputStream;
import nl.samenkracht.catalogus.Json;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads JSON of others: bounded in depth, in length of texts, and in the size of one entry. */
public final class Jsonlezer {
    private static final int DIEPST = 100;
    private static final int LANGSTE_TEKST = 1_000_000;
    private static final int MEESTE_KNOPEN = 100_000;

    private static final JsonFactory FABRIEK = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DIEPST)
                    .maxStringLength(LANGSTE_TEKST)
                    .maxNameLength(1000)
                    .maxNumberLength(100)
                    .build())
            .build();

    private Jsonlezer() {}

    /** A parser over a stream; the stream is closed with it. */
    public static JsonParser open(InputStream in) {
        return FABRIEK.createParser(ObjectReadContext.empty(), in);
    }

    /** A parser over a text. */
    public static JsonParser open(String tekst) {
        return FABRIEK.createParser(ObjectReadContext.empty(), tekst);
    }

    /** The value the parser stands on, as a tree. @throws tools.jackson.core.JacksonException when it is broken, too deep or too large */
    public static JsonNode boom(JsonParser json) {
        return boom(json, new int[] {MEESTE_KNOPEN});
    }

    /** A whole document of bounded size as a tree, whatever its number of values. */
    public static JsonNode heleBoom(JsonParser json) {
        return boom(json, new int[] {Integer.MAX_VALUE});
    }

    private static JsonNode boom(JsonParser json, int[] over) {
        if (--over[0] < 0) {
            throw new StreamReadException(json, "More than " + MEESTE_KNOPEN + " values in one entry");
        }
        JsonToken teken = json.currentToken();
        if (teken == JsonToken.START_OBJECT) {
            ObjectNode object = Json.MAPPER.createObjectNode();
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String naam = json.currentName();
                json.nextToken();
                object.set(naam, boom(json, over));
            }
            return object;
        }
        if (teken == JsonToken.START_ARRAY) {
            ArrayNode rij = Json.MAPPER.createArrayNode();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                rij.add(boom(json, over));
            }
            return rij;
        }
        return waarde(json, teken);
    }

    private static JsonNode waarde(JsonParser json, JsonToken teken) {
        return switch (teken) {
            case VALUE_TRUE -> Json.MAPPER.getNodeFactory().booleanNode(true);
            case VALUE_FALSE -> Json.MAPPER.getNodeFactory().booleanNode(false);
            case VALUE_NULL -> Json.MAPPER.getNodeFactory().nullNode();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                Json.MAPPER.getNodeFactory().numberNode(json.getDecimalValue());
            default -> Json.MAPPER.getNodeFactory().stringNode(json.getString());
        };
    }
}
