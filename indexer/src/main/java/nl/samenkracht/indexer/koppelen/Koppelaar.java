package nl.samenkracht.indexer.koppelen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenkracht.indexer.koppelen.Koppeling.Reden;
import nl.samenkracht.indexer.koppelen.Koppeling.Twijfel;
import nl.samenkracht.indexer.koppelen.Koppeling.Waarom;
import org.jspecify.annotations.Nullable;

/**
 * Finds the known entry a source row is about. Holds the keys of one gemeente in memory, about 300 bytes an entry.
 *
 * <p>Sure is: the same number in the same source; the entry's own id; the same name, organisation and place, or these but for a slip of spelling.
 * All else that looks alike is doubtful: it becomes an entry of its own and a pair for an editor.
 */
public final class Koppelaar {
    private static final double LIJKT = 0.72;
    private static final double LIJKT_ERG = 0.85;
    private static final int MEESTE_PER_BLOK = 60;
    private static final int MEESTE_TWIJFELS = 3;
    private static final int BEGIN = 4;

    private record Bekende(UUID id, Sleutel sleutel) {}

    private final Map<UUID, Bekende> bekenden = new HashMap<>();
    private final Map<UUID, UUID> doorverwijzingen = new HashMap<>();
    private final Map<String, UUID> nummers = new HashMap<>();
    private final Set<UUID> metNummer = new HashSet<>();
    private final Map<Sleutel, List<UUID>> opSleutel = new HashMap<>();
    private final Map<String, List<UUID>> blokken = new HashMap<>();

    /** An entry of the register, or one this import has just made. */
    public void ken(UUID id, Sleutel sleutel) {
        bekenden.put(id, new Bekende(id, sleutel));
        opSleutel.computeIfAbsent(sleutel, nieuw -> new ArrayList<>(1)).add(id);
        blokken(sleutel).forEach(blok -> {
            List<UUID> ids = blokken.computeIfAbsent(blok, nieuw -> new ArrayList<>(2));
            if (ids.size() < MEESTE_PER_BLOK) {
                ids.add(id);
            }
        });
    }

    /** An id that was merged into another. */
    public void kenDoorverwijzing(UUID oud, UUID nieuw) {
        doorverwijzingen.put(oud, nieuw);
    }

    /** A number of this source that is known. */
    public void kenNummer(String bronId, UUID aanbod) {
        nummers.put(bronId, aanbod);
        metNummer.add(aanbod);
    }

    /** An entry that could not be written after all. */
    public void vergeet(UUID id) {
        Bekende weg = bekenden.remove(id);
        if (weg != null) {
            opSleutel.getOrDefault(weg.sleutel(), new ArrayList<>()).remove(id);
            blokken(weg.sleutel())
                    .forEach(blok ->
                            blokken.getOrDefault(blok, new ArrayList<>()).remove(id));
            nummers.values().removeIf(id::equals);
        }
    }

    /** What an entry is recognised by; empty when it is unknown. */
    public Optional<Sleutel> sleutel(UUID id) {
        return Optional.ofNullable(bekenden.get(id)).map(Bekende::sleutel);
    }

    /** The entry this id stands for now, following merges; empty when unknown. */
    public Optional<UUID> opId(UUID id) {
        UUID nu = id;
        for (int stap = 0; doorverwijzingen.containsKey(nu) && stap < doorverwijzingen.size(); stap++) {
            nu = Objects.requireNonNull(doorverwijzingen.get(nu));
        }
        return bekenden.containsKey(nu) ? Optional.of(nu) : Optional.empty();
    }

    /**
     * The match for a row.
     *
     * @param bronId its number in the source
     * @param eigenId the id the row would get
     * @param vasteId whether the source itself gave that id: then only that id is a match, whatever it looks like
     * @param eigenNummer whether the number came from the source: two numbers of one source are two entries
     */
    public Koppeling zoek(String bronId, UUID eigenId, boolean vasteId, boolean eigenNummer, Sleutel sleutel) {
        UUID opNummer = nummers.get(bronId);
        if (opNummer != null && !vasteId && bekenden.containsKey(opNummer)) {
            return Koppeling.zeker(opNummer, Waarom.ZELFDE_NUMMER);
        }
        Optional<UUID> opId = opId(eigenId);
        if (opId.isPresent()) {
            return Koppeling.zeker(opId.get(), Waarom.ZELFDE_ID);
        }
        if (!vasteId) {
            UUID gelijk = vrij(opSleutel.getOrDefault(sleutel, List.of()), eigenNummer);
            if (gelijk != null && !sleutel.organisatie().isEmpty()) {
                return Koppeling.zeker(gelijk, Waarom.ZELFDE_GEGEVENS);
            }
            UUID bijna = vrij(opSpelling(sleutel), eigenNummer);
            if (bijna != null) {
                return Koppeling.zeker(bijna, Waarom.ZELFDE_OP_SPELLING_NA);
            }
        }
        return alsNieuw(sleutel);
    }

    /** A new entry, whatever it looks like. */
    public Koppeling alsNieuw(Sleutel sleutel) {
        return new Koppeling(null, null, twijfels(sleutel));
    }

    /** The only one that has no number in this source yet; several is no certainty. */
    private @Nullable UUID vrij(List<UUID> ids, boolean eigenNummer) {
        List<UUID> vrij = ids.stream()
                .filter(id -> !eigenNummer || !metNummer.contains(id))
                .toList();
        return ids.size() == 1 && vrij.size() == 1 ? vrij.get(0) : null;
    }

    private List<UUID> opSpelling(Sleutel sleutel) {
        if (sleutel.organisatie().isEmpty() || sleutel.plaats().isEmpty()) {
            return List.of();
        }
        return buren(sleutel)
                .filter(ander -> ander.sleutel().organisatie().equals(sleutel.organisatie())
                        && ander.sleutel().plaats().equals(sleutel.plaats())
                        && ander.sleutel().cijfers().equals(sleutel.cijfers())
                        && Gelijkenis.zelfdeOpSpellingNa(ander.sleutel().naam(), sleutel.naam()))
                .map(Bekende::id)
                .toList();
    }

    private List<Twijfel> twijfels(Sleutel sleutel) {
        Map<UUID, Twijfel> gevonden = new LinkedHashMap<>();
        Stream.concat(
                        opSleutel.getOrDefault(sleutel, List.of()).stream()
                                .map(bekenden::get)
                                .filter(Objects::nonNull),
                        buren(sleutel))
                .forEach(ander ->
                        twijfel(sleutel, ander).ifPresent(twijfel -> gevonden.putIfAbsent(ander.id(), twijfel)));
        return gevonden.values().stream()
                .sorted(Comparator.comparingDouble(Twijfel::gelijkenis).reversed())
                .limit(MEESTE_TWIJFELS)
                .toList();
    }

    private Optional<Twijfel> twijfel(Sleutel een, Bekende bekende) {
        Sleutel ander = bekende.sleutel();
        if (!een.cijfers().equals(ander.cijfers())) {
            return Optional.empty();
        }
        boolean organisatie = een.organisatie().equals(ander.organisatie());
        boolean plaats = een.plaats().equals(ander.plaats());
        double gelijkenis = een.naam().equals(ander.naam()) ? 1 : Gelijkenis.stukjes(een.naam(), ander.naam());
        // A source that gives both keeps them apart itself, unless they differ in nothing but the name.
        boolean zelfdeBron = metNummer.contains(bekende.id());
        Reden reden = null;
        if (gelijkenis == 1 && organisatie && plaats) {
            reden = Reden.ALLES_GELIJK;
        } else if (gelijkenis >= LIJKT && organisatie && plaats) {
            reden = Reden.NAAM_LIJKT;
        } else if (gelijkenis >= LIJKT_ERG && plaats && !een.plaats().isEmpty() && !zelfdeBron) {
            reden = Reden.ANDERE_ORGANISATIE;
        } else if (gelijkenis >= LIJKT_ERG && organisatie && !een.organisatie().isEmpty() && !zelfdeBron) {
            reden = Reden.ANDERE_PLAATS;
        }
        return Optional.ofNullable(reden).map(waarom -> new Twijfel(bekende.id(), ander.naam(), gelijkenis, waarom));
    }

    private Stream<Bekende> buren(Sleutel sleutel) {
        return blokken(sleutel)
                .flatMap(blok -> blokken.getOrDefault(blok, List.of()).stream())
                .distinct()
                .map(bekenden::get)
                .filter(Objects::nonNull);
    }

    /** Entries are only compared when they share the beginning of a word and the organisation or the place. */
    private static Stream<String> blokken(Sleutel sleutel) {
        return Stream.of(sleutel.naam().split(" "))
                .filter(woord -> woord.length() >= BEGIN)
                .map(woord -> woord.substring(0, BEGIN))
                .distinct()
                .flatMap(begin -> Stream.of("o" + begin + sleutel.organisatie(), "p" + begin + sleutel.plaats()));
    }
}
