package nl.samenkracht.catalogus.aanbod;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** Where an entry is in its life; only {@link #GEPUBLICEERD} is public. */
public enum Staat {
    /** Being written. */
    CONCEPT("concept"),
    /** Public. */
    GEPUBLICEERD("gepubliceerd"),
    /** Taken out of sight by an editor. */
    VERBORGEN("verborgen"),
    /** Has ended; its address keeps answering. */
    BEEINDIGD("beeindigd");

    private final String code;

    Staat(String code) {
        this.code = code;
    }

    /** The code in register, index and addresses; never shown to a visitor. */
    @JsonValue
    public String code() {
        return code;
    }

    /** The value with this code, or empty for an unknown code. */
    public static Optional<Staat> vanCode(String code) {
        return Arrays.stream(values())
                .filter(waarde -> waarde.code.equals(code))
                .findFirst();
    }

    @JsonCreator
    static Staat uitJson(String code) {
        return vanCode(code).orElseThrow(() -> new IllegalArgumentException("Unknown code for Staat: " + code));
    }
}
