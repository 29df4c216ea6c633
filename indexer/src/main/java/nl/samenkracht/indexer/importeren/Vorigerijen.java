package nl.samenkracht.indexer.importeren;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenkracht.catalogus.Json;
import nl.samenkracht.indexer.koppelen.Koppelaar;
import nl.samenkracht.indexer.koppelen.Sleutel;
import org.jspecify.annotations.Nullable;

/** The rows of one source that the register knows from before, and which of them were seen now. */
final class Vorigerijen {
    private static final int PAK = 500;
    private static final String GEZIEN =
            "update bronrecord set gezien_op = now() where bron = ? and bron_id in (select jsonb_array_elements_text(?::jsonb))";
    private static final String WEG =
            "delete from bronrecord where bron = ? and bron_id in (select jsonb_array_elements_text(?::jsonb))";

    private final Connection register;
    private final String bron;
    private final Koppelaar koppelaar;
    private final Map<String, Rij> rijen = new HashMap<>();
    private final Map<String, List<Rij>> opNaam = new HashMap<>();
    private final Map<UUID, List<Rij>> opAanbod = new HashMap<>();
    private final Set<String> gezien = new HashSet<>();
    private final List<String> pak = new ArrayList<>(PAK);

    /**
     * A row as it was.
     *
     * @param bronId its number in the register, see {@link Vingerafdruk#alsNummer} for one that had none of its own
     * @param blad the sheet it was on, empty when on none
     */
    record Rij(String bronId, UUID aanbod, String vingerafdruk, String bestand, String blad) {
        boolean heeftEigenNummer() {
            return !Vingerafdruk.isAlsNummer(bronId);
        }
    }

    Vorigerijen(Connection register, String bron, Koppelaar koppelaar, Collection<Rij> bekend) {
        this.register = register;
        this.bron = bron;
        this.koppelaar = koppelaar;
        for (Rij rij : bekend) {
            rijen.put(rij.bronId(), rij);
            opAanbod.computeIfAbsent(rij.aanbod(), nieuw -> new ArrayList<>(1)).add(rij);
            koppelaar
                    .sleutel(rij.aanbod())
                    .ifPresent(sleutel -> opNaam.computeIfAbsent(sleutel.naam(), nieuw -> new ArrayList<>(1))
                            .add(rij));
        }
    }

    boolean kent(String bronId) {
        return rijen.containsKey(bronId);
    }

    /** What the row with this number said; {@code null} when there was none. */
    @Nullable
    String vingerafdruk(String bronId) {
        Rij rij = rijen.get(bronId);
        return rij == null ? null : rij.vingerafdruk();
    }

    /** Whether both numbers are known and were made one entry: an editor did. */
    boolean isSamengevoegd(String een, String ander) {
        Rij links = rijen.get(een);
        Rij rechts = rijen.get(ander);
        return !een.equals(ander)
                && links != null
                && rechts != null
                && links.aanbod().equals(rechts.aanbod());
    }

    /** The row with this number is in the source still. */
    void zie(String bronId) {
        if (rijen.containsKey(bronId) && gezien.add(bronId)) {
            pak.add(bronId);
            if (pak.size() >= PAK) {
                verwerk();
            }
        }
    }

    /** Rows of this file that were not seen (yet), with this name; of two rows with a number of their own none is the other. */
    List<Rij> nietGezien(String bestand, Sleutel sleutel, boolean eigenNummer) {
        return opNaam.getOrDefault(sleutel.naam(), List.of()).stream()
                .filter(rij -> rij.bestand().equals(bestand)
                        && !gezien.contains(rij.bronId())
                        && !(eigenNummer && rij.heeftEigenNummer()))
                .toList();
    }

    /** Rows of this file that were not seen (yet) and became this entry. */
    List<Rij> nietGezien(String bestand, UUID aanbod) {
        return opAanbod.getOrDefault(aanbod, List.of()).stream()
                .filter(rij -> rij.bestand().equals(bestand) && !gezien.contains(rij.bronId()))
                .toList();
    }

    /** Rows of this file that were not seen (yet). */
    Stream<Rij> nietGezien(String bestand) {
        return rijen.values().stream().filter(rij -> rij.bestand().equals(bestand) && !gezien.contains(rij.bronId()));
    }

    /** What the register knows of the entry of a row. */
    Sleutel sleutel(Rij rij) {
        return koppelaar.sleutel(rij.aanbod()).orElseGet(() -> Sleutel.van("", "", ""));
    }

    /** What the entry of a row is called, for comparing. */
    String naam(Rij rij) {
        return sleutel(rij).naam();
    }

    /** Writes down which rows were seen. */
    void verwerk() {
        doe(GEZIEN, pak);
        pak.clear();
    }

    /** Entries whose row goes by another number now: under the old one it would seem unchanged another time. */
    void vergeet(Set<UUID> vernummerd) {
        doe(
                WEG,
                vernummerd.stream()
                        .flatMap(aanbod -> opAanbod.getOrDefault(aanbod, List.of()).stream())
                        .map(Rij::bronId)
                        .filter(bronId -> !gezien.contains(bronId))
                        .toList());
    }

    private void doe(String sql, List<String> nummers) {
        if (nummers.isEmpty()) {
            return;
        }
        try (PreparedStatement opdracht = register.prepareStatement(sql)) {
            opdracht.setString(1, bron);
            opdracht.setString(2, Json.tekst(nummers));
            opdracht.executeUpdate();
        } catch (SQLException fout) {
            throw new Registerfout(fout);
        }
    }
}
