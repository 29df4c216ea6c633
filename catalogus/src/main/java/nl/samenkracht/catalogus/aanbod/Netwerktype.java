package nl.samenkracht.catalogus.aanbod;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** The kind of network of the inventory; for professionals only. */
public enum Netwerktype {
    /** Residents make and keep the ties themselves. */
    EIGEN_RELATIES("eigen-relaties"),
    /** Support in a group. */
    GROEPSONDERSTEUNING("groepsondersteuning"),
    /** Professional or tailored support. */
    PROFESSIONEEL("professioneel");

    private final String code;

    Netwerktype(String code) {
        this.code = code;
    }

    /** The code in register, index and addresses; never shown to a visitor. */
    @JsonValue
    public String code() {
        return code;
    }

    /** The value with this code, or empty for an unknown code. */
    public static Optional<Netwerktype> vanCode(String code) {
        return Arrays.stream(values())
                .filter(waarde -> waarde.code.equals(code))
                .findFirst();
    }

    @JsonCreator
    static Netwerktype uitJson(String code) {
        return vanCode(code).orElseThrow(() -> new IllegalArgumentException("Unknown code for Netwerktype: " + code));
    }
}
