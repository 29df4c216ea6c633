package nl.samenkracht.catalogus.aanbod;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** What kind of place a locatie is. */
public enum Plaatssoort {
    /** An address one can visit. */
    BEZOEKADRES("bezoekadres"),
    /** Somewhere in the wijk, without an address. */
    ALLEEN_WIJK("alleen-wijk"),
    /** They come to you. */
    BIJ_U_THUIS("bij-u-thuis"),
    /** By phone or online. */
    TELEFOON_OF_ONLINE("telefoon-of-online"),
    /** The address must stay secret: no address, no point, no wijk is kept. */
    GEHEIM("geheim");

    private final String code;

    Plaatssoort(String code) {
        this.code = code;
    }

    /** Whether a visitor may be sent to its address; of any other place no address and no point is kept. */
    public boolean heeftAdres() {
        return this == BEZOEKADRES || this == TELEFOON_OF_ONLINE;
    }

    /** The code in register, index and addresses; never shown to a visitor. */
    @JsonValue
    public String code() {
        return code;
    }

    /** The value with this code, or empty for an unknown code. */
    public static Optional<Plaatssoort> vanCode(String code) {
        return Arrays.stream(values())
                .filter(waarde -> waarde.code.equals(code))
                .findFirst();
    }

    @JsonCreator
    static Plaatssoort uitJson(String code) {
        return vanCode(code).orElseThrow(() -> new IllegalArgumentException("Unknown code for Plaatssoort: " + code));
    }
}
