package nl.samenkracht.frontend.deel;

import java.util.List;

/**
 * What is wrong with one field of a form. Shown on top, linked, and at the field.
 *
 * @param veld name of the field ({@code postcode})
 * @param code which message: key {@code fout.<veld>.<code>} in the bundle
 * @param waarden arguments of that message
 */
public record Veldfout(String veld, String code, List<String> waarden) {

    /** A fault whose message needs no arguments. */
    public static Veldfout van(String veld, String code) {
        return new Veldfout(veld, code, List.of());
    }
}
