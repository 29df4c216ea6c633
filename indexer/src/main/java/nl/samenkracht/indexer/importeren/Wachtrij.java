package nl.samenkracht.indexer.importeren;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.samenkracht.indexer.bron.Kandidaat;
import nl.samenkracht.indexer.importeren.Vorigerijen.Rij;
import nl.samenkracht.indexer.koppelen.Koppeling;
import nl.samenkracht.indexer.koppelen.Koppeling.Reden;
import nl.samenkracht.indexer.koppelen.Koppeling.Twijfel;
import nl.samenkracht.indexer.koppelen.Koppeling.Waarom;
import nl.samenkracht.indexer.koppelen.Sleutel;

/**
 * Rows that look new but have the name of a row of the same file from before: when a column got another meaning, all rows do. Only at the end of
 * the file is it known which old rows are gone. Holds no row of a file that is read for the first time.
 */
final class Wachtrij {
    private static final int MEESTE_TWIJFELS = 3;

    private final Vorigerijen vorige;
    private final Predicate<UUID> gezien;
    private final List<Wachtende> rijen = new ArrayList<>();

    /** @param gezien whether an entry was met in this file */
    Wachtrij(Vorigerijen vorige, Predicate<UUID> gezien) {
        this.vorige = vorige;
        this.gezien = gezien;
    }

    private record Wachtende(Kandidaat kandidaat, Sleutel sleutel, String vingerafdruk) {}

    /** A row that waited, and what it must be taken for if nothing else knows it. */
    record Uitkomst(Kandidaat kandidaat, Koppeling koppeling) {}

    /**
     * Whether a row has to wait.
     *
     * @param koppeling what it was matched with
     */
    boolean moetWachten(Kandidaat kandidaat, Sleutel sleutel, Koppeling koppeling) {
        if (kandidaat.vasteId()) {
            return false;
        }
        UUID aanbod = koppeling.aanbod();
        return aanbod == null
                ? !kansen(kandidaat, sleutel).isEmpty()
                : koppeling.waarom() == Waarom.ZELFDE_OP_SPELLING_NA
                        && !vorige.nietGezien(kandidaat.plek().bestand(), aanbod)
                                .isEmpty();
    }

    void voegToe(Kandidaat kandidaat, Sleutel sleutel, String vingerafdruk) {
        rijen.add(new Wachtende(kandidaat, sleutel, vingerafdruk));
    }

    /** Whether a row that the source hides may be one that was seen before. */
    boolean kanBekendZijn(Kandidaat kandidaat, Sleutel sleutel) {
        return !kansen(kandidaat, sleutel).isEmpty();
    }

    /** What a row that the source hides must be taken for, at the end of the file; nothing when in doubt. */
    Koppeling verborgen(Kandidaat kandidaat, Sleutel sleutel) {
        Wachtende rij = new Wachtende(kandidaat, sleutel, "");
        List<Rij> kansen = kansen(kandidaat, sleutel);
        return koppeling(
                rij,
                kansen,
                kansen.stream().collect(Collectors.toMap(Rij::aanbod, oud -> Set.of(""), (een, ander) -> een)));
    }

    private List<Rij> kansen(Kandidaat kandidaat, Sleutel sleutel) {
        return vorige.nietGezien(kandidaat.plek().bestand(), sleutel, kandidaat.bronId() != null).stream()
                .filter(oud -> !gezien.test(oud.aanbod()))
                .toList();
    }

    /** At the end of the file: each row and the one old row that it must be, or the old rows that it may be. */
    List<Uitkomst> uitkomsten() {
        IdentityHashMap<Wachtende, List<Rij>> kansen = new IdentityHashMap<>();
        Map<UUID, Set<String>> gegadigden = new HashMap<>();
        for (Wachtende rij : rijen) {
            List<Rij> over = kansen(rij.kandidaat(), rij.sleutel());
            kansen.put(rij, over);
            over.stream()
                    .filter(oud -> past(rij, oud))
                    .forEach(oud -> gegadigden
                            .computeIfAbsent(oud.aanbod(), nieuw -> new HashSet<>())
                            .add(rij.vingerafdruk()));
        }
        return rijen.stream()
                .map(rij ->
                        new Uitkomst(rij.kandidaat(), koppeling(rij, kansen.getOrDefault(rij, List.of()), gegadigden)))
                .toList();
    }

    private Koppeling koppeling(Wachtende rij, List<Rij> kansen, Map<UUID, Set<String>> gegadigden) {
        List<UUID> passend = kansen.stream()
                .filter(oud -> past(rij, oud))
                .map(Rij::aanbod)
                .distinct()
                .toList();
        if (passend.size() == 1
                && gegadigden.getOrDefault(passend.get(0), Set.of()).size() == 1) {
            return new Koppeling(passend.get(0), Waarom.ZELFDE_NAAM, List.of());
        }
        return new Koppeling(
                null,
                null,
                kansen.stream()
                        .map(oud ->
                                new Twijfel(oud.aanbod(), vorige.sleutel(oud).naam(), 1, Reden.VORIGE_RIJ))
                        .distinct()
                        .limit(MEESTE_TWIJFELS)
                        .toList());
    }

    /** Who offers it is the same, or one of the two does not say. */
    private boolean past(Wachtende rij, Rij oud) {
        String nu = rij.sleutel().organisatie();
        String toen = vorige.sleutel(oud).organisatie();
        return nu.isEmpty() || toen.isEmpty() || nu.equals(toen);
    }
}
