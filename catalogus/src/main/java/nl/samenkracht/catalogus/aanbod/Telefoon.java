package nl.samenkracht.catalogus.aanbod;

import org.jspecify.annotations.Nullable;

/**
 * A public phone number.
 *
 * @param nummer digits as one dials them in the Netherlands, or with + and country code; short numbers such as 14035 are allowed
 * @param toelichting whose number it is or when it is answered; {@code null} if nothing was said
 */
public record Telefoon(String nummer, @Nullable String toelichting) {}
