package nl.samenkracht.catalogus.aanbod;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** The circle of help; for professionals only (Agenda Wmo, Bijlage 1). */
public enum Cirkel {
    /** Residents for and with each other. */
    A("A"),
    /** Freely accessible. */
    B("B"),
    /** Tailored, on indication. */
    C("C");

    private final String code;

    Cirkel(String code) {
        this.code = code;
    }

    /** The code in register, index and addresses; never shown to a visitor. */
    @JsonValue
    public String code() {
        return code;
    }

    /** The value with this code, or empty for an unknown code. */
    public static Optional<Cirkel> vanCode(String code) {
        return Arrays.stream(values())
                .filter(waarde -> waarde.code.equals(code))
                .findFirst();
    }

    @JsonCreator
    static Cirkel uitJson(String code) {
        return vanCode(code).orElseThrow(() -> new IllegalArgumentException("Unknown code for Cirkel: " + code));
    }
}
