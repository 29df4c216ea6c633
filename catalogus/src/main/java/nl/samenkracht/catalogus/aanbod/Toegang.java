package nl.samenkracht.catalogus.aanbod;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** How one gets in. */
public enum Toegang {
    /** Walk in. */
    BINNENLOPEN("binnenlopen"),
    /** Phone first. */
    BELLEN("bellen"),
    /** Sign up yourself. */
    ZELF_AANMELDEN("zelf-aanmelden"),
    /** Through the Sociaal Plein, with an indication. */
    SOCIAAL_PLEIN("sociaal-plein"),
    /** With a referral by the huisarts. */
    HUISARTS("huisarts"),
    /** Someone else must apply for you. */
    VIA_EEN_ANDER("via-een-ander"),
    /** By a decision of another body. */
    ANDER_BESLUIT("ander-besluit");

    private final String code;

    Toegang(String code) {
        this.code = code;
    }

    /** The code in register, index and addresses; never shown to a visitor. */
    @JsonValue
    public String code() {
        return code;
    }

    /** The value with this code, or empty for an unknown code. */
    public static Optional<Toegang> vanCode(String code) {
        return Arrays.stream(values())
                .filter(waarde -> waarde.code.equals(code))
                .findFirst();
    }

    @JsonCreator
    static Toegang uitJson(String code) {
        return vanCode(code).orElseThrow(() -> new IllegalArgumentException("Unknown code for Toegang: " + code));
    }
}
