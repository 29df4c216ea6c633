package nl.samenkracht.catalogus.aanbod;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where an entry takes place; not whom it serves (that is {@link Aanbod#werkgebied()}).
 *
 * @param naam name of the building or place, {@code null} if it has none
 * @param wijk CBS code ("WK040201") from the address, as told by the source or by point-in-polygon; {@code null} when unknown
 * @param buurt CBS code ("BU04020101"); {@code null} when unknown
 * @param toegankelijkheid what a wheelchair user or a blind visitor should know of the building
 */
public record Locatie(
        UUID id,
        Plaatssoort plaatssoort,
        @Nullable String naam,
        @Nullable Adres adres,
        @Nullable Punt punt,
        @Nullable String wijk,
        @Nullable String buurt,
        @Nullable String toegankelijkheid) {

    public Locatie {
        // What is not kept cannot leak: "somewhere in the wijk" and "at your home" have no address anywhere in the
        // product.
        if (!plaatssoort.heeftAdres()) {
            adres = null;
            punt = null;
        }
        if (plaatssoort == Plaatssoort.GEHEIM) {
            naam = null;
            wijk = null;
            buurt = null;
        }
    }
}
