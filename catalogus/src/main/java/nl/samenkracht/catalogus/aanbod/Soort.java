package nl.samenkracht.catalogus.aanbod;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** What kind of thing an entry is (design, section 3). */
public enum Soort {
    /** Low-threshold place in every wijk with an access function and a walk-in. */
    WIJKPUNT("wijkpunt"),
    /** Place to meet others. */
    ONTMOETINGSPLEK("ontmoetingsplek"),
    /** Nine to twelve neighbours who help each other, with a coach. */
    BUURTCIRKEL("buurtcirkel"),
    /** Something to take part in. */
    ACTIVITEIT("activiteit"),
    /** Help anyone can use without an indication (Wmo 2015). */
    ALGEMENE_VOORZIENING("algemene-voorziening"),
    /** Advice, at set hours or by appointment. */
    SPREEKUUR("spreekuur"),
    /** A scheme or fund, for example for a low income. */
    REGELING("regeling"),
    /** Help by phone or chat. */
    HULPLIJN("hulplijn"),
    /** Care under another law, such as district nursing. */
    ZORG_BUITEN_WMO("zorg-buiten-wmo"),
    /** Information about help that needs an indication. */
    MAATWERKVOORZIENING("maatwerkvoorziening"),
    /** Someone is looking for a volunteer. */
    VRIJWILLIGERSVACATURE("vrijwilligersvacature"),
    /** Something residents do for each other. */
    BEWONERSINITIATIEF("bewonersinitiatief");

    private final String code;

    Soort(String code) {
        this.code = code;
    }

    /** The code in register, index and addresses; never shown to a visitor. */
    @JsonValue
    public String code() {
        return code;
    }

    /** The value with this code, or empty for an unknown code. */
    public static Optional<Soort> vanCode(String code) {
        return Arrays.stream(values())
                .filter(waarde -> waarde.code.equals(code))
                .findFirst();
    }

    @JsonCreator
    static Soort uitJson(String code) {
        return vanCode(code).orElseThrow(() -> new IllegalArgumentException("Unknown code for Soort: " + code));
    }
}
