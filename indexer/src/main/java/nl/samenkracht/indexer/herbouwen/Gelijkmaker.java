package nl.samenkracht.indexer.herbouwen;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import nl.samenkracht.indexer.controleren.Indexmodel;
import nl.samenkracht.indexer.controleren.Steekproef;
import nl.samenkracht.indexer.controleren.Vergelijker;
import nl.samenkracht.indexer.controleren.Verschil;
import nl.samenkracht.indexer.index.Bijwerker;
import nl.samenkracht.indexer.index.Doel;
import nl.samenkracht.indexer.index.Elastic;
import nl.samenkracht.indexer.index.Grafstenen;
import nl.samenkracht.indexer.index.RegisterWegException;
import nl.samenkracht.indexer.index.Weigering;

/**
 * Makes an index agree with the register before visitors get it. This repairs what a slow fill may have brought back after its tombstone
 * was forgotten, and replays into a kept index everything that changed since it was last in use.
 */
final class Gelijkmaker {
    private static final int RONDES = 10;

    private final DataSource bron;
    private final Elastic elastic;
    private final Bijwerker bijwerker;
    private final Vergelijker vergelijker;
    private final Steekproef steekproef;

    Gelijkmaker(DataSource bron, Elastic elastic, Bijwerker bijwerker, Vergelijker vergelijker, Steekproef steekproef) {
        this.bron = bron;
        this.elastic = elastic;
        this.bijwerker = bijwerker;
        this.vergelijker = vergelijker;
        this.steekproef = steekproef;
    }

    /**
     * Compares, repairs, and compares again until nothing differs but the refused, then compares a sample of documents in full.
     *
     * @return number of entries that agree
     * @throws HerbouwException when they cannot be made to agree
     */
    long maakGelijk(Doel doel, List<Weigering> alGeweigerd) throws SQLException {
        Set<UUID> geweigerd = new HashSet<>();
        alGeweigerd.forEach(weigering -> geweigerd.add(weigering.aanbodId()));
        Indexmodel model = new Indexmodel(elastic, doel.naam());
        for (int ronde = 0; ronde < RONDES; ronde++) {
            Steekproef.Trekking trekking = steekproef.nieuw();
            long[] hersteld = {0};
            Vergelijker.Telling telling =
                    vergelijker.vergelijk(doel.gemeente(), model, trekking::bekijk, verschillen -> {
                        hersteld[0] += herstel(doel, verschillen, geweigerd);
                    });
            if (hersteld[0] == 0) {
                trekking.afwijkend(doel).ifPresent(id -> {
                    throw new HerbouwException(HerbouwException.Reden.BLIJFT_ONGELIJK, id);
                });
                return telling.gelijk();
            }
        }
        throw new HerbouwException(HerbouwException.Reden.BLIJFT_ONGELIJK, doel.naam());
    }

    private long herstel(Doel doel, List<Verschil> verschillen, Set<UUID> geweigerd) {
        Map<UUID, Set<String>> werk = new HashMap<>();
        for (Verschil verschil : verschillen) {
            if (verschil.soort() == Verschil.Soort.NIEUWER) {
                throw new HerbouwException(
                        HerbouwException.Reden.INDEX_NIEUWER, verschil.id().toString());
            }
            if (!geweigerd.contains(verschil.id())) {
                werk.put(verschil.id(), Set.of(doel.gemeente()));
            }
        }
        if (!werk.isEmpty()) {
            try (Connection register = bron.getConnection()) {
                Grafstenen.leg(register, doel.gemeente(), werk.keySet());
                for (Weigering weigering : bijwerker.werkBij(register, werk, List.of(doel))) {
                    geweigerd.add(weigering.aanbodId());
                }
            } catch (SQLException fout) {
                throw new RegisterWegException(fout);
            }
        }
        return werk.size();
    }
}
