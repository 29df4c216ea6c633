package nl.samenkracht.indexer.index;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.samenkracht.catalogus.aanbod.Aanbod;
import nl.samenkracht.catalogus.register.AanbodCodec;
import nl.samenkracht.catalogus.zoekindex.Indexnaam;
import org.jspecify.annotations.Nullable;

/** Makes indices say of some entries what the register says of them now. Repeating it, late or twice, does no harm. */
public final class Bijwerker {
    private static final int GROOTSTE_VERZOEK = 5_000_000;

    private final Elastic elastic;
    private final Documentbouwer bouwer;

    /** Writes to this cluster. */
    public Bijwerker(Elastic elastic, Documentbouwer bouwer) {
        this.elastic = elastic;
        this.bouwer = bouwer;
    }

    /**
     * Writes or removes the entries.
     *
     * @param gemeenten per entry the gemeenten whose indices are looked after
     * @param doelen the indices to write to, of any gemeente
     * @return the entries that could not be put somewhere; all others are right now
     * @throws ElasticWegException when not everything could be sent
     * @throws IndexWegException when an index that visitors search does not exist any more
     */
    public List<Weigering> werkBij(Connection register, Map<UUID, Set<String>> gemeenten, List<Doel> doelen)
            throws SQLException {
        bouwer.ververs(register);
        Opdracht opdracht = new Opdracht(doelen, document -> {});
        for (Stand stand : Registerlezer.lees(register, gemeenten.keySet())) {
            Set<String> betrokken = gemeenten.getOrDefault(stand.id(), Set.of());
            opdracht.voegToe(
                    stand,
                    doelen.stream()
                            .filter(doel -> betrokken.contains(doel.gemeente()))
                            .toList());
        }
        return opdracht.rondAf();
    }

    /**
     * Writes states already read; for the rest as {@link #werkBij}.
     *
     * @param gemaakt hears of every document that was made, before it is sent
     */
    public List<Weigering> schrijf(List<Stand> standen, Doel doel, Consumer<Gemaakt> gemaakt) {
        Opdracht opdracht = new Opdracht(List.of(doel), gemaakt);
        for (Stand stand : standen) {
            opdracht.voegToe(stand, List.of(doel));
        }
        return opdracht.rondAf();
    }

    private final class Opdracht {
        private final Bulk bulk = new Bulk();
        private final List<Weigering> geweigerd = new ArrayList<>();
        private final Set<String> inGebruik;
        private final Set<String> bewaard;
        private final Consumer<Gemaakt> gemaakt;

        Opdracht(List<Doel> doelen, Consumer<Gemaakt> gemaakt) {
            this.gemaakt = gemaakt;
            inGebruik = met(doelen, Doelstaat.ACTIEF);
            bewaard = met(doelen, Doelstaat.TERUGVAL);
        }

        void voegToe(Stand stand, List<Doel> doelen) {
            if (doelen.isEmpty()) {
                return;
            }
            Map<Doel, Optional<byte[]>> documenten = new LinkedHashMap<>();
            try {
                Aanbod aanbod = lees(stand);
                for (Doel doel : doelen) {
                    Optional<byte[]> json = aanbod == null ? Optional.empty() : bouwer.json(aanbod, doel.gemeente());
                    if (gaatDitAan(doel, aanbod, json)) {
                        documenten.put(doel, json);
                    }
                }
            } catch (RuntimeException fout) {
                // Content this version cannot read may not hold up the others.
                String alias = Indexnaam.alias(doelen.get(0).gemeente());
                geweigerd.add(new Weigering(stand.id(), alias, stand.versie(), String.valueOf(fout.getMessage())));
                return;
            }
            documenten.forEach((doel, json) -> schrijf(stand, doel, json));
        }

        /** A kept index stays as it was, but not for what must not be known any more. */
        private boolean gaatDitAan(Doel doel, @Nullable Aanbod aanbod, Optional<byte[]> json) {
            return doel.staat() != Doelstaat.TERUGVAL || aanbod == null || json.isEmpty() || aanbod.geheimAdres();
        }

        private void schrijf(Stand stand, Doel doel, Optional<byte[]> json) {
            json.ifPresent(document -> gemaakt.accept(new Gemaakt(stand, document)));
            json.ifPresentOrElse(
                    document -> bulk.zet(doel.naam(), stand.id(), stand.versie(), document),
                    () -> bulk.verwijder(doel.naam(), stand.id(), stand.versie()));
            if (bulk.grootte() > GROOTSTE_VERZOEK) {
                verstuur();
            }
        }

        List<Weigering> rondAf() {
            verstuur();
            return geweigerd;
        }

        private void verstuur() {
            Bulk.Uitkomst uitkomst = bulk.verstuur(elastic);
            for (Weigering weigering : uitkomst.geweigerd()) {
                if (bewaard.contains(weigering.doel())) {
                    // An older index may not take the new document; the old one must go all the same.
                    bulk.verwijder(weigering.doel(), weigering.aanbodId(), weigering.versie());
                } else {
                    geweigerd.add(weigering);
                }
            }
            bulk.verstuur(elastic);
            // A half-filled index may be gone (an interrupted rebuild was cleaned up); one in use may not.
            if (uitkomst.ontbrekend().stream().anyMatch(inGebruik::contains)) {
                throw new IndexWegException(uitkomst.ontbrekend());
            }
        }
    }

    private static Set<String> met(List<Doel> doelen, Doelstaat staat) {
        return doelen.stream()
                .filter(doel -> doel.staat() == staat)
                .map(Doel::naam)
                .collect(Collectors.toSet());
    }

    private static @Nullable Aanbod lees(Stand stand) {
        return stand.volledig() == null ? null : AanbodCodec.lees(stand.volledig());
    }
}
