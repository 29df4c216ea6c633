package nl.samenkracht.catalogus.aanbod;

import org.jspecify.annotations.Nullable;

/**
 * A visiting address.
 *
 * @param straat street with house number and addition, as on the door
 * @param postcode written "1211 NG"
 */
public record Adres(
        String straat, @Nullable String postcode, @Nullable String plaats) {}
