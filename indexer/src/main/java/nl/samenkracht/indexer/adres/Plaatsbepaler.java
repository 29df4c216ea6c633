package nl.samenkracht.indexer.adres;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.samenkracht.catalogus.aanbod.Adres;
import nl.samenkracht.catalogus.aanbod.Locatie;
import nl.samenkracht.catalogus.aanbod.Punt;
import nl.samenkracht.catalogus.gebied.Gebiedsindeling;
import nl.samenkracht.indexer.bron.Bronomgeving;
import org.jspecify.annotations.Nullable;

/**
 * Completes a place: point from the address, wijk and buurt from the point. Without a point the wijk is what the source said, else the one most
 * of its postcode lies in; the buurt is then unknown. What is not known stays empty.
 */
public final class Plaatsbepaler {
    private static final int GENOEG_GEPROBEERD = 3;

    private final Bronomgeving omgeving;
    private final Adreszoeker zoeker;
    private final Set<Adres> onbekend = new HashSet<>();
    private int mislukt;

    public Plaatsbepaler(Bronomgeving omgeving, Adreszoeker zoeker) {
        this.omgeving = omgeving;
        this.zoeker = zoeker;
    }

    /** The place as complete as can be. After three failures in a row the address service is not asked any more. */
    public Locatie bepaal(Locatie locatie) {
        Adres adres = locatie.adres();
        if (!locatie.plaatssoort().heeftAdres()) {
            return locatie;
        }
        Punt punt = locatie.punt() != null || adres == null ? locatie.punt() : zoek(adres);
        Gebiedsindeling indeling = omgeving.indeling();
        Optional<String> wijk = Optional.ofNullable(punt).flatMap(indeling::wijkVan);
        Optional<String> buurt = Optional.ofNullable(punt).flatMap(indeling::buurtVan);
        return new Locatie(
                locatie.id(),
                locatie.plaatssoort(),
                locatie.naam(),
                adres,
                punt,
                wijk.or(() -> Optional.ofNullable(punt == null ? locatie.wijk() : null))
                        .or(() -> punt == null ? omgeving.wijkBij(adres) : Optional.empty())
                        .orElse(null),
                buurt.orElse(null),
                locatie.toegankelijkheid());
    }

    /** Whether the address service was asked for this address and does not know it. */
    public boolean isOnbekend(Adres adres) {
        return onbekend.contains(adres);
    }

    /** Whether the address service could not be asked, so that points are missing. */
    public boolean dienstIsWeg() {
        return mislukt >= GENOEG_GEPROBEERD;
    }

    private @Nullable Punt zoek(Adres adres) {
        if (zoeker == Adreszoeker.GEEN || dienstIsWeg()) {
            return null;
        }
        try {
            Optional<Punt> punt = zoeker.zoek(adres);
            mislukt = 0;
            if (punt.isEmpty()) {
                onbekend.add(adres);
            }
            return punt.orElse(null);
        } catch (Adreszoeker.AdresdienstWeg weg) {
            mislukt++;
            return null;
        }
    }
}
