package nl.samenkracht.backend.weergave;

import java.util.Optional;
import nl.samenkracht.catalogus.aanbod.Adres;
import nl.samenkracht.catalogus.aanbod.Locatie;
import nl.samenkracht.catalogus.aanbod.Plaatssoort;
import nl.samenkracht.catalogus.gebied.Gebiedsindeling;
import nl.samenkracht.catalogus.gebied.Wijk;
import nl.samenkracht.catalogus.zoekindex.IndexDocument;
import nl.samenkracht.frontend.deel.Plek;
import nl.samenkracht.frontend.deel.Punt;
import org.jspecify.annotations.Nullable;

/** Where something is, as pages show it. Address and point only for a place one can visit. */
public final class Plekken {
    private Plekken() {}

    /** From the register. */
    public static Plek van(Locatie locatie, Gebiedsindeling gebied) {
        return van(locatie, gebied, null);
    }

    /**
     * From the register.
     *
     * @param gebouw what the entry says of the building, for a place that says nothing itself; {@code null} for nothing
     */
    public static Plek van(Locatie locatie, Gebiedsindeling gebied, @Nullable String gebouw) {
        boolean bezoek = locatie.plaatssoort() == Plaatssoort.BEZOEKADRES;
        Optional<Wijk> wijk = gebied.wijk(locatie.wijk());
        Adres adres = bezoek ? locatie.adres() : null;
        return new Plek(
                locatie.plaatssoort().code(),
                locatie.naam(),
                adres == null ? null : adres.straat(),
                adres == null ? null : adres.postcode(),
                adres == null ? null : adres.plaats(),
                bezoek ? punt(locatie.punt()) : null,
                wijk.map(Wijk::slug).orElse(null),
                wijk.map(Wijk::naam).orElse(null),
                Optional.ofNullable(locatie.toegankelijkheid()).orElse(bezoek ? gebouw : null));
    }

    /** The main place, from the index; {@code null} when it has none. */
    public static @Nullable Plek van(IndexDocument document, Gebiedsindeling gebied) {
        Plaatssoort soort = document.kaart().plaatssoort();
        if (soort == null) {
            return null;
        }
        Optional<Wijk> wijk = document.inWijk().stream().findFirst().flatMap(gebied::wijk);
        boolean bezoek = soort == Plaatssoort.BEZOEKADRES;
        return new Plek(
                soort.code(),
                document.kaart().plaats(),
                bezoek ? document.kaart().adres() : null,
                null,
                null,
                bezoek ? document.punt().stream().findFirst().map(Plekken::punt).orElse(null) : null,
                wijk.map(Wijk::slug).orElse(null),
                wijk.map(Wijk::naam).orElse(null),
                null);
    }

    private static @Nullable Punt punt(nl.samenkracht.catalogus.aanbod.@Nullable Punt punt) {
        return punt == null ? null : new Punt(punt.lat(), punt.lon());
    }
}
