package nl.samenkracht.indexer.adres;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.samenkracht.catalogus.aanbod.Adres;
import nl.samenkracht.catalogus.aanbod.Locatie;
import nl.samenkracht.catalogus.aanbod.Punt;
import nl.samenkracht.catalogus.gebied.Gebiedsindeling;
import nl.samenkracht.catalogus.gebied.Wijk;
import nl.samenkracht.indexer.bron.Bronomgeving;
import org.jspecify.annotations.Nullable;

/**
 * Completes a place: point from the address; wijk and buurt from what the address service says of it, else the wijk from the source, else both from
 * the outlines; see {@link Gebiedsindeling#wijkVan(Punt, String)} for a source that contradicts the point. Without a point the wijk is what the
 * source said, else the one most of its postcode lies in; the buurt is then unknown. What is not known stays empty.
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
        Adresvondst vondst = locatie.punt() != null || adres == null ? null : zoek(adres);
        Punt punt = vondst == null ? locatie.punt() : vondst.punt();
        Optional<String> wijk = wijk(vondst)
                .or(() -> punt == null
                        ? Optional.ofNullable(locatie.wijk()).or(() -> omgeving.wijkBij(adres))
                        : omgeving.indeling().wijkVan(punt, locatie.wijk()));
        return new Locatie(
                locatie.id(),
                locatie.plaatssoort(),
                locatie.naam(),
                adres,
                punt,
                wijk.orElse(null),
                buurt(vondst, punt, wijk).orElse(null),
                locatie.toegankelijkheid());
    }

    /** The service may know a newer division than the outlines: then it says nothing. */
    private Optional<String> wijk(@Nullable Adresvondst vondst) {
        return Optional.ofNullable(vondst)
                .flatMap(hier -> Optional.ofNullable(hier.buurt())
                        .flatMap(omgeving.indeling()::wijkVanBuurt)
                        .or(() -> omgeving.indeling().wijk(hier.wijk()).map(Wijk::code)));
    }

    /** Never one of another wijk. */
    private Optional<String> buurt(@Nullable Adresvondst vondst, @Nullable Punt punt, Optional<String> wijk) {
        Gebiedsindeling indeling = omgeving.indeling();
        return Optional.ofNullable(vondst)
                .flatMap(hier -> Optional.ofNullable(hier.buurt()))
                .filter(code -> indeling.wijkVanBuurt(code).isPresent())
                .or(() -> Optional.ofNullable(punt).flatMap(indeling::buurtVan))
                .filter(code -> indeling.wijkVanBuurt(code).equals(wijk));
    }

    /** Whether the address service was asked for this address and does not know it. */
    public boolean isOnbekend(Adres adres) {
        return onbekend.contains(adres);
    }

    /** Whether the address service could not be asked, so that points are missing. */
    public boolean dienstIsWeg() {
        return mislukt >= GENOEG_GEPROBEERD;
    }

    private @Nullable Adresvondst zoek(Adres adres) {
        if (zoeker.equals(Adreszoeker.GEEN) || dienstIsWeg()) {
            return null;
        }
        try {
            Optional<Adresvondst> vondst = zoeker.zoek(adres);
            mislukt = 0;
            if (vondst.isEmpty()) {
                onbekend.add(adres);
            }
            return vondst.orElse(null);
        } catch (Adreszoeker.AdresdienstWeg weg) {
            mislukt++;
            return null;
        }
    }
}
