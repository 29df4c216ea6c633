package nl.samenkracht.catalogus;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The one JSON mapper of the product: dates as ISO text, unknown properties ignored so that version N and N-1 can run together. */
public final class Json {
    /** Shared and thread-safe. */
    public static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusie -> inclusie.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .build();

    private Json() {}

    /** The text as a tree. @throws tools.jackson.core.JacksonException when it is no JSON */
    public static JsonNode boom(String tekst) {
        return MAPPER.readTree(tekst);
    }

    /** Writes a value as compact JSON; empty and null properties are left out. */
    public static String tekst(Object waarde) {
        return MAPPER.writeValueAsString(waarde);
    }
}
