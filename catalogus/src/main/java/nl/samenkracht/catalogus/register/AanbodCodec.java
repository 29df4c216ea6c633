package nl.samenkracht.catalogus.register;

import java.util.List;
import java.util.function.UnaryOperator;
import nl.samenkracht.catalogus.Json;
import nl.samenkracht.catalogus.aanbod.Aanbod;
import nl.samenkracht.catalogus.aanbod.Inhoud;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Between the register's JSON and records. {@code inhoud} of an older schema is raised by numbered pure functions on reading. */
public final class AanbodCodec {
    /** Step n raises a content of schema n + 1 to n + 2; schema 1 is the first. */
    private static final List<UnaryOperator<ObjectNode>> STAPPEN = List.of();

    /** The schema this version writes. */
    public static final int SCHEMA = STAPPEN.size() + 1;

    private AanbodCodec() {}

    /**
     * Reads the column {@code volledig} of the view {@code aanbod_volledig}.
     *
     * @throws IllegalStateException when the content was written by a newer version of the product
     */
    public static Aanbod lees(String volledig) {
        ObjectNode boom = (ObjectNode) Json.boom(volledig);
        int schema = boom.path("inhoudSchema").asInt(SCHEMA);
        if (schema > SCHEMA) {
            throw new IllegalStateException(
                    "Content schema " + schema + " is newer than " + SCHEMA + ": upgrade this program");
        }
        ObjectNode inhoud = boom.withObject("inhoud");
        for (UnaryOperator<ObjectNode> stap : STAPPEN.subList(schema - 1, STAPPEN.size())) {
            inhoud = stap.apply(inhoud);
        }
        boom.set("inhoud", inhoud);
        return Json.MAPPER.treeToValue(boom, Aanbod.class);
    }

    /** The content as it goes into the column {@code inhoud}, in schema {@link #SCHEMA}. */
    public static String schrijf(Inhoud inhoud) {
        return Json.tekst(inhoud);
    }

    /** A whole entry as a tree of its fields, for merging and provenance; absent and empty fields are left out. */
    public static ObjectNode boom(Aanbod aanbod) {
        JsonNode boom = Json.MAPPER.valueToTree(aanbod);
        return (ObjectNode) boom;
    }
}
