package nl.samenkracht.indexer.importeren;

import java.util.Objects;
import java.util.Optional;
import nl.samenkracht.catalogus.aanbod.Locatie;
import nl.samenkracht.catalogus.aanbod.Punt;
import nl.samenkracht.catalogus.gebied.Gebiedsindeling;
import nl.samenkracht.catalogus.gebied.Wijk;
import nl.samenkracht.indexer.Teksten;
import nl.samenkracht.indexer.importeren.Plaatskeuze.Opgave;
import nl.samenkracht.indexer.verslag.Bevinding;
import nl.samenkracht.indexer.verslag.Reden;
import nl.samenkracht.indexer.vertalen.Kolom;
import org.jspecify.annotations.Nullable;

/** Says where a row and the place it got do not agree. */
final class Plaatsverschil {
    private Plaatsverschil() {}

    /** The gravest difference between what this row said and what the place became; a wijk that only follows from a postcode is no difference. */
    static Optional<Bevinding> van(Opgave opgave, Gebiedsindeling indeling, Locatie wordt, double zelfdeKm) {
        Punt gaf = opgave.locatie().punt();
        Punt werd = wordt.punt();
        if (gaf != null && werd != null && (gaf.kilometerTot(werd) > zelfdeKm || isInAndereWijk(opgave, wordt))) {
            return Optional.of(bevinding(
                    opgave,
                    Kolom.PUNT,
                    gaf.lat() + ", " + gaf.lon(),
                    Reden.PUNT_WIJKT_AF,
                    String.valueOf(Math.round(gaf.kilometerTot(werd) * 1000))));
        }
        if (opgave.wijk() == null) {
            return Optional.empty();
        }
        String genoemd = naam(indeling, opgave.wijk());
        if (!opgave.wijk().equals(wordt.wijk())) {
            return Optional.of(
                    bevinding(opgave, Kolom.WIJK, genoemd, Reden.WIJK_WIJKT_AF, naam(indeling, wordt.wijk())));
        }
        // A buurt is one of this wijk: then the address service says so too, or the outline does.
        Optional<String> getekend = Optional.ofNullable(wordt.buurt() == null ? werd : null)
                .map(punt -> indeling.wijkVan(punt).orElse(""));
        return getekend.filter(wijk -> !wijk.equals(opgave.wijk()))
                .map(wijk -> bevinding(opgave, Kolom.WIJK, genoemd, Reden.WIJK_BIJ_GRENS, naam(indeling, wijk)));
    }

    private static boolean isInAndereWijk(Opgave opgave, Locatie wordt) {
        return opgave.wijk() == null
                && !Objects.equals(opgave.locatie().punt(), wordt.punt())
                && !Objects.equals(opgave.locatie().wijk(), wordt.wijk());
    }

    /** Other entries went along to another wijk. */
    static Bevinding verhuisd(Opgave door, Gebiedsindeling indeling, Locatie had, Locatie wordt) {
        String naam =
                wordt.naam() == null && wordt.adres() != null ? wordt.adres().straat() : wordt.naam();
        String vanNaar = Teksten.tekst("gebied.van-naar", naam(indeling, had.wijk()), naam(indeling, wordt.wijk()));
        return bevinding(door, Kolom.LOCATIE, naam, Reden.PLEK_VERHUISD, vanNaar);
    }

    private static Bevinding bevinding(Opgave opgave, Kolom kolom, @Nullable String waarde, Reden reden, String bij) {
        return new Bevinding(opgave.rij().kandidaat().plek(), kolom.code(), waarde, reden, bij);
    }

    private static String naam(Gebiedsindeling indeling, @Nullable String wijk) {
        return indeling.wijk(wijk).map(Wijk::naam).orElseGet(() -> Teksten.tekst("gebied.geen-wijk"));
    }
}
