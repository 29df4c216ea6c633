package nl.samenkracht.indexer.adres;

import nl.samenkracht.catalogus.aanbod.Punt;
import org.jspecify.annotations.Nullable;

/**
 * What an address service knows of an address: degrees in WGS 84, and of which buurt and wijk it is part.
 *
 * @param buurt CBS code of the newest division, which the outlines may not know; {@code null} when it was not told
 * @param wijk the same of the wijk
 */
public record Adresvondst(
        double lat,
        double lon,
        @Nullable String buurt,
        @Nullable String wijk) {

    /** Where it is. */
    public Punt punt() {
        return new Punt(lat, lon);
    }
}
