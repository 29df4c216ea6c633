package nl.samenkracht.catalogus;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one JSON mapper of the product: dates as ISO text. So that version N and N-1 can run together, unknown properties are ignored and a
 * yes-or-no that is absent is no.
 */
public final class Json {
    /** Shared and thread-safe. */
    public static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusie -> inclusie.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private Json() {}

    /**
     * The text as a tree.
     *
     * @throws tools.jackson.core.JacksonException when it is no JSON
     */
    public static JsonNode boom(String tekst) {
        return MAPPER.readTree(tekst);
    }

    /** Writes a value as compact JSON; empty and null properties are left out. */
    public static String tekst(Object waarde) {
        return MAPPER.writeValueAsString(waarde);
    }
}
