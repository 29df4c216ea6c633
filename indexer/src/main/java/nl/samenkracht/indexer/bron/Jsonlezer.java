package nl.samenkracht.indexer.bron;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import nl.samenkracht.catalogus.Json;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads JSON of others: bounded in depth, in length of texts, and in the size of one entry. What is too large is passed over, so that the rest can be read. */
public final class Jsonlezer {
    private static final int DIEPST = 100;
    /** Deeper the parser itself gives up. */
    private static final int DIEPST_OVERGESLAGEN = 10_000;

    private static final int MEESTE_KNOPEN = 100_000;
    private static final int MEESTE_TEKENS = 8_000_000;
    /** Of a whole document: some hundred megabytes in memory. */
    private static final int MEESTE_KNOPEN_HEEL = 2_000_000;

    private static final int MEESTE_TEKENS_HEEL = 64 << 20;
    /** More digits than this no price, age or coordinate has; 1e999999999 written out would fill the memory. */
    private static final Pattern GEWOON_GETAL = Pattern.compile("-?\\d{1,30}(?:\\.\\d{1,30})?(?:[eE][+-]?\\d{1,2})?");

    private static final int MEESTE_CIJFERS = 30;

    /** Longer than what the sieve before it lets through. */
    private static final JsonFactory FABRIEK = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DIEPST_OVERGESLAGEN)
                    .maxStringLength(Jsonzeef.LANGSTE_TEKST * 2)
                    .maxNameLength(Jsonzeef.LANGSTE_NAAM * 2)
                    .maxNumberLength(Jsonzeef.LANGSTE_GETAL * 2)
                    .build())
            .build();

    private Jsonlezer() {}

    /** A parser over a stream of UTF-8; the stream is closed with it. */
    public static JsonParser open(InputStream in) {
        return open(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
    }

    /** A parser over a file, in whatever character set it is. */
    public static JsonParser open(Path bestand) throws IOException {
        return open(Tekenset.open(bestand, Tekenset.van(bestand)));
    }

    /** A parser over a text. */
    public static JsonParser open(String tekst) {
        return open(new StringReader(tekst));
    }

    private static JsonParser open(Reader tekst) {
        return FABRIEK.createParser(ObjectReadContext.empty(), new Jsonzeef(tekst));
    }

    /**
     * The value the parser stands on, as a tree.
     *
     * @throws tools.jackson.core.JacksonException when it is broken, too deep or too large
     */
    public static JsonNode boom(JsonParser json) {
        return heel(json, voorraad());
    }

    /**
     * A whole document as a tree.
     *
     * @throws tools.jackson.core.JacksonException when it is broken, too deep or too large
     */
    public static JsonNode heleBoom(JsonParser json) {
        return heel(json, new Voorraad(MEESTE_KNOPEN_HEEL, MEESTE_TEKENS_HEEL));
    }

    private static JsonNode heel(JsonParser json, Voorraad over) {
        JsonNode boom = begin(json, over);
        if (over.isOp()) {
            throw new StreamConstraintsException("Too many values, too much text, or too deep");
        }
        return boom;
    }

    /** What one entry may hold. */
    public static Voorraad voorraad() {
        return new Voorraad(MEESTE_KNOPEN, MEESTE_TEKENS);
    }

    /**
     * The value the parser stands on, as a tree, as far as it fits; the parser is brought to its end.
     *
     * @param over what may still come; used up when something did not fit
     * @throws tools.jackson.core.JacksonException when it is broken
     */
    public static JsonNode begin(JsonParser json, Voorraad over) {
        return begin(json, over, 1);
    }

    /** How much may still come. */
    public static final class Voorraad {
        private int knopen;
        private int tekens;
        private boolean op;

        private Voorraad(int knopen, int tekens) {
            this.knopen = knopen;
            this.tekens = tekens;
        }

        /** Whether something was passed over. */
        public boolean isOp() {
            return op;
        }

        private boolean neemKnoop(int diepte) {
            op |= --knopen < 0 || diepte > DIEPST;
            return !op;
        }

        private boolean neemTekst(String tekst) {
            tekens -= tekst.length();
            // What was cut off by the sieve may be what keeps an address secret.
            op |= tekens < 0 || tekst.length() >= Jsonzeef.LANGSTE_TEKST;
            return !op;
        }
    }

    private static JsonNode begin(JsonParser json, Voorraad over, int diepte) {
        JsonToken teken = json.currentToken();
        if (teken == null) {
            throw new StreamReadException(json, "No value");
        }
        if (!over.neemKnoop(diepte)) {
            json.skipChildren();
            return Json.MAPPER.getNodeFactory().nullNode();
        }
        if (teken == JsonToken.START_OBJECT) {
            ObjectNode object = Json.MAPPER.createObjectNode();
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String naam = json.currentName();
                json.nextToken();
                JsonNode deel = begin(json, over, diepte + 1);
                if (over.neemTekst(naam)) {
                    object.set(naam, deel);
                }
            }
            return object;
        }
        if (teken == JsonToken.START_ARRAY) {
            ArrayNode rij = Json.MAPPER.createArrayNode();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                JsonNode deel = begin(json, over, diepte + 1);
                if (!over.isOp()) {
                    rij.add(deel);
                }
            }
            return rij;
        }
        JsonNode waarde = waarde(json, teken);
        return over.neemTekst(waarde.asString(""))
                ? waarde
                : Json.MAPPER.getNodeFactory().nullNode();
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
