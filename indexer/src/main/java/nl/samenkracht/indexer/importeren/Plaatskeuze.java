package nl.samenkracht.indexer.importeren;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import nl.samenkracht.catalogus.aanbod.Adres;
import nl.samenkracht.catalogus.aanbod.Locatie;
import nl.samenkracht.catalogus.aanbod.Punt;
import nl.samenkracht.catalogus.gebied.Gebiedsindeling;
import nl.samenkracht.catalogus.gebied.Postcodes;
import nl.samenkracht.indexer.importeren.Plaatskennis.Gezegd;
import nl.samenkracht.indexer.lezen.Kaal;
import nl.samenkracht.indexer.verslag.Bevinding;
import org.jspecify.annotations.Nullable;

/**
 * Decides what becomes of the places of a pack of rows. Entries share a place, so one row must not move the others: point, wijk and buurt go
 * together, a row with a point wins over one without, and what the register has stays as long as somebody outside this pack says it. What differs
 * is told.
 */
final class Plaatskeuze {
    private static final double ZELFDE_KM = 0.2;

    private final Plaatskennis kennis;
    private final Gebiedsindeling indeling;
    private final Postcodes postcodes;

    Plaatskeuze(Connection register, String gemeente, String bron) {
        this.kennis = new Plaatskennis(register, bron);
        this.indeling = Gebiedsindeling.van(gemeente);
        this.postcodes = Postcodes.van(gemeente);
    }

    /** The places as they must be written, and what somebody may want to look at. */
    record Keuze(List<Locatie> locaties, List<Bevinding> bevindingen) {}

    /**
     * What one row says of a place.
     *
     * @param wijk what the source itself calls the wijk
     */
    record Opgave(Wijziging rij, Locatie locatie, @Nullable String wijk) {
        boolean heeftPunt() {
            return locatie.punt() != null;
        }
    }

    Keuze kies(List<Wijziging> wijzigingen) throws SQLException {
        Map<UUID, List<Opgave>> opgaven = new LinkedHashMap<>();
        for (Wijziging rij : wijzigingen) {
            if (rij.nieuw() || rij.gewijzigd()) {
                rij.aanbod()
                        .locaties()
                        .forEach(locatie -> opgaven.computeIfAbsent(locatie.id(), nieuw -> new ArrayList<>())
                                .add(new Opgave(rij, locatie, genoemd(rij, locatie))));
            }
        }
        Map<UUID, Locatie> bekend = kennis.plaatsen(opgaven.keySet());
        List<Locatie> locaties = new ArrayList<>();
        List<Bevinding> bevindingen = new ArrayList<>();
        for (List<Opgave> vanPlaats : opgaven.values()) {
            Locatie had = bekend.get(vanPlaats.get(0).locatie().id());
            Opgave beste = beste(vanPlaats, had);
            Locatie wordt = beste.locatie();
            if (had != null && isZelfdeAdres(had, wordt) && !heeftZelfdeGebied(had, wordt)) {
                wordt = gebied(had, beste, wijzigingen, bevindingen);
            }
            locaties.add(wordt);
            for (Opgave opgave : vanPlaats) {
                Plaatsverschil.van(opgave, indeling, wordt, ZELFDE_KM).ifPresent(bevindingen::add);
            }
        }
        return new Keuze(locaties, bevindingen);
    }

    private static @Nullable String genoemd(Wijziging rij, Locatie locatie) {
        return rij.kandidaat().aanbod().locaties().stream()
                .filter(gelezen -> gelezen.id().equals(locatie.id())
                        && locatie.plaatssoort().heeftAdres())
                .findFirst()
                .map(Locatie::wijk)
                .orElse(null);
    }

    /** The row that says what the register has already; else the first that gives a point and its wijk, or only a point, or only a wijk; else the first. */
    private static Opgave beste(List<Opgave> opgaven, @Nullable Locatie had) {
        Predicate<Opgave> alsBekend =
                opgave -> had != null && opgave.heeftPunt() && heeftZelfdeGebied(had, opgave.locatie());
        return eerste(opgaven, alsBekend)
                .or(() -> eerste(
                        opgaven,
                        opgave -> opgave.heeftPunt()
                                && opgave.wijk() != null
                                && opgave.wijk().equals(opgave.locatie().wijk())))
                .or(() -> eerste(opgaven, Opgave::heeftPunt))
                .or(() -> eerste(opgaven, opgave -> opgave.wijk() != null))
                .orElse(opgaven.get(0));
    }

    private static Optional<Opgave> eerste(List<Opgave> opgaven, Predicate<Opgave> die) {
        return opgaven.stream().filter(die).findFirst();
    }

    /** The place with point, wijk and buurt of the register, or with those of the row. */
    private Locatie gebied(Locatie had, Opgave beste, List<Wijziging> wijzigingen, List<Bevinding> bevindingen)
            throws SQLException {
        Locatie komt = beste.locatie();
        boolean isMinder = had.punt() == null ? komt.punt() == null && komt.wijk() == null : komt.punt() == null;
        if (isMinder) {
            return met(komt, had);
        }
        boolean nietsTeVerliezen =
                had.punt() == null && (had.wijk() == null || had.wijk().equals(komt.wijk()));
        if (nietsTeVerliezen) {
            return komt;
        }
        Gezegd anderen = kennis.anderen(had.id(), wijzigingen);
        if (houden(had, beste, anderen)) {
            return met(komt, had);
        }
        if (anderen.zijnEr() && !Objects.equals(had.wijk(), komt.wijk())) {
            bevindingen.add(Plaatsverschil.verhuisd(beste, indeling, had, komt));
        }
        return komt;
    }

    /** Whether others say what the register has, and know it as well as this row does. */
    private boolean houden(Locatie had, Opgave beste, Gezegd anderen) {
        if (had.punt() != null) {
            return anderen.zeggen(had.punt(), ZELFDE_KM);
        }
        boolean weetMeer = beste.heeftPunt() || (beste.wijk() != null && isGeschat(had));
        return !weetMeer && had.wijk() != null && anderen.zeggen(had.wijk());
    }

    /** Whether the wijk may follow from the postcode only. */
    private boolean isGeschat(Locatie had) {
        return Optional.ofNullable(had.adres())
                .flatMap(adres -> Optional.ofNullable(adres.postcode()))
                .flatMap(postcodes::zoek)
                .flatMap(Postcodes.Plek::wijk)
                .filter(wijk -> wijk.equals(had.wijk()))
                .isPresent();
    }

    private static boolean isZelfdeAdres(Locatie had, Locatie komt) {
        return had.plaatssoort() == komt.plaatssoort() && adres(had).equals(adres(komt));
    }

    private static List<String> adres(Locatie locatie) {
        Adres adres = Objects.requireNonNullElse(locatie.adres(), new Adres("", null, null));
        return List.of(
                Kaal.van(adres.straat()),
                Objects.requireNonNullElse(adres.postcode(), ""),
                Kaal.van(Objects.requireNonNullElse(adres.plaats(), "")));
    }

    private static boolean heeftZelfdeGebied(Locatie had, Locatie komt) {
        return Objects.equals(had.wijk(), komt.wijk()) && isDichtbij(had.punt(), komt.punt());
    }

    private static boolean isDichtbij(@Nullable Punt een, @Nullable Punt ander) {
        if (een == null || ander == null) {
            return een == null && ander == null;
        }
        return een.kilometerTot(ander) <= ZELFDE_KM;
    }

    private static Locatie met(Locatie locatie, Locatie gebied) {
        return new Locatie(
                locatie.id(),
                locatie.plaatssoort(),
                locatie.naam(),
                locatie.adres(),
                gebied.punt(),
                gebied.wijk(),
                gebied.buurt(),
                locatie.toegankelijkheid());
    }
}
