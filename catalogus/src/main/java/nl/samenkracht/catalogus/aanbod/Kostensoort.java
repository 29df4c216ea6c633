package nl.samenkracht.catalogus.aanbod;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** Whether it costs money. */
public enum Kostensoort {
    /** Free. */
    GRATIS("gratis"),
    /** Costs something; the text says what. */
    BETAALD("betaald"),
    /** Nobody told us. */
    ONBEKEND("onbekend");

    private final String code;

    Kostensoort(String code) {
        this.code = code;
    }

    /** The code in register, index and addresses; never shown to a visitor. */
    @JsonValue
    public String code() {
        return code;
    }

    /** The value with this code, or empty for an unknown code. */
    public static Optional<Kostensoort> vanCode(String code) {
        return Arrays.stream(values())
                .filter(waarde -> waarde.code.equals(code))
                .findFirst();
    }

    @JsonCreator
    static Kostensoort uitJson(String code) {
        return vanCode(code).orElseThrow(() -> new IllegalArgumentException("Unknown code for Kostensoort: " + code));
    }
}
