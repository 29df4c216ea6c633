package nl.samenkracht.backend.weergave;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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

    /**
     * The one place of an entry that a line or a card shows: the nearest to {@code hier}, else the first in the wijk, else the first.
     *
     * @param wijk CBS code of the chosen wijk; {@code null} for none
     * @param hier where the visitor is; {@code null} when not told
     */
    public static Optional<Locatie> kies(
            IndexDocument document, @Nullable String wijk, nl.samenkracht.catalogus.aanbod.@Nullable Punt hier) {
        List<Locatie> plekken = document.kaart().plekken();
        return dichtstbij(plekken, hier)
                .or(() -> plekken.stream()
                        .filter(plek -> wijk != null && wijk.equals(plek.wijk()))
                        .findFirst())
                .or(() -> plekken.stream().findFirst());
    }

    private static Optional<Locatie> dichtstbij(
            List<Locatie> plekken, nl.samenkracht.catalogus.aanbod.@Nullable Punt hier) {
        return plekken.stream()
                .filter(plek -> hier != null && plek.punt() != null)
                .min(Comparator.comparingDouble(
                        plek -> Objects.requireNonNull(hier).kilometerTot(Objects.requireNonNull(plek.punt()))));
    }

    private static @Nullable Punt punt(nl.samenkracht.catalogus.aanbod.@Nullable Punt punt) {
        return punt == null ? null : new Punt(punt.lat(), punt.lon());
    }
}
