package nl.samenkracht.indexer.bron;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.regex.Pattern;
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
    /** Of a whole document: some hundred megabytes in memory. */
    private static final int MEESTE_KNOPEN_HEEL = 2_000_000;
    /** More digits than this no price, age or coordinate has; 1e999999999 written out would fill the memory. */
    private static final Pattern GEWOON_GETAL = Pattern.compile("-?\\d{1,30}(?:\\.\\d{1,30})?(?:[eE][+-]?\\d{1,2})?");

    private static final int MEESTE_CIJFERS = 30;

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
        return boom(json, new Voorraad(MEESTE_KNOPEN));
    }

    /** A whole document as a tree. @throws tools.jackson.core.JacksonException when it is broken, too deep or too large */
    public static JsonNode heleBoom(JsonParser json) {
        return boom(json, new Voorraad(MEESTE_KNOPEN_HEEL));
    }

    /** How many values may still come. */
    private static final class Voorraad {
        private final int hoogstens;
        private int over;

        Voorraad(int hoogstens) {
            this.hoogstens = hoogstens;
            this.over = hoogstens;
        }

        void neem(JsonParser json) {
            if (--over < 0) {
                throw new StreamReadException(json, "More than " + hoogstens + " values");
            }
        }
    }

    private static JsonNode boom(JsonParser json, Voorraad over) {
        over.neem(json);
        JsonToken teken = json.currentToken();
        if (teken == null) {
            throw new StreamReadException(json, "No value");
        }
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

    /** A number of ordinary size; any other stays the text it was, which no reader takes for a number. */
    private static JsonNode getal(String tekst) {
        if (GEWOON_GETAL.matcher(tekst).matches()) {
            BigDecimal getal = new BigDecimal(tekst);
            if (getal.precision() <= MEESTE_CIJFERS && Math.abs(getal.scale()) <= MEESTE_CIJFERS) {
                return Json.MAPPER.getNodeFactory().numberNode(getal);
            }
        }
        return Json.MAPPER.getNodeFactory().stringNode(tekst);
    }

    private static JsonNode waarde(JsonParser json, JsonToken teken) {
        return switch (teken) {
            case VALUE_TRUE -> Json.MAPPER.getNodeFactory().booleanNode(true);
            case VALUE_FALSE -> Json.MAPPER.getNodeFactory().booleanNode(false);
            case VALUE_NULL -> Json.MAPPER.getNodeFactory().nullNode();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> getal(json.getString());
            default -> Json.MAPPER.getNodeFactory().stringNode(json.getString());
        };
    }
}
