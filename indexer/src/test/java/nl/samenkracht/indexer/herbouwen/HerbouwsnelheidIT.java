package nl.samenkracht.indexer.herbouwen;

import static nl.samenkracht.indexer.proef.Opstelling.HILVERSUM;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.samenkracht.catalogus.register.AanbodCodec;
import nl.samenkracht.catalogus.zoekindex.Indexnaam;
import nl.samenkracht.indexer.index.Bulk;
import nl.samenkracht.indexer.index.Documentbouwer;
import nl.samenkracht.indexer.index.Indices;
import nl.samenkracht.indexer.index.Registerlezer;
import nl.samenkracht.indexer.index.Stand;
import nl.samenkracht.indexer.proef.Opstelling;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rebuilding against writing the very same documents, made beforehand, as fast as Elasticsearch takes them. */
@Tag("zwaar")
class HerbouwsnelheidIT {
    private static final int AANTAL = Integer.getInteger("samenkracht.proef.aantal", 20_000);
    private static final int PER_VERZOEK = 500;

    @Test
    void filling_reaches_at_least_half_of_raw_bulk_speed() throws Exception {
        try (Opstelling opstelling = Opstelling.gedeeld()) {
            opstelling.veel(AANTAL, HILVERSUM, null);
            opstelling.sql("analyze");
            ruw(opstelling);
            Duration ruw = ruw(opstelling);
            opstelling.herbouwer().herbouw(HILVERSUM);
            Herbouwverslag verslag = opstelling.herbouwer().herbouw(HILVERSUM);
            Duration nogmaals = ruw(opstelling);
            Duration gemiddeld = ruw.plus(nogmaals).dividedBy(2);
            double verhouding = (double) gemiddeld.toMillis() / verslag.vullen().toMillis();
            System.out.printf(
                    "%d entries: raw bulk %d/s, fill %d/s (%.2f of raw), whole rebuild with check and fallback %.1f s%n",
                    AANTAL,
                    AANTAL * 1000L / gemiddeld.toMillis(),
                    AANTAL * 1000L / verslag.vullen().toMillis(),
                    verhouding,
                    verslag.geheel().toMillis() / 1000.0);
            assertThat(verhouding).isGreaterThanOrEqualTo(0.5);
        }
    }

    /** Three requests in flight, as the rebuild has. */
    private static Duration ruw(Opstelling opstelling) throws Exception {
        List<Map<Stand, byte[]>> delen = documenten(opstelling);
        Indices indices = new Indices(opstelling.elastic());
        String index = Indexnaam.alias("GM9999") + "-20200101000000000";
        indices.maak(index);
        ExecutorService draden = Executors.newFixedThreadPool(3);
        long begin = System.nanoTime();
        for (Map<Stand, byte[]> deel : delen) {
            draden.execute(() -> {
                Bulk bulk = new Bulk();
                deel.forEach((stand, json) -> bulk.zet(index, stand.id(), stand.versie(), json));
                bulk.verstuur(opstelling.elastic());
            });
        }
        draden.shutdown();
        assertThat(draden.awaitTermination(10, TimeUnit.MINUTES)).isTrue();
        indices.gevuld(index);
        Duration duur = Duration.ofNanos(System.nanoTime() - begin);
        indices.verwijder(index);
        return duur;
    }

    private static List<Map<Stand, byte[]>> documenten(Opstelling opstelling) throws Exception {
        Documentbouwer bouwer = new Documentbouwer(Clock.systemUTC());
        List<Map<Stand, byte[]>> delen = new ArrayList<>();
        try (Connection register = opstelling.bron().getConnection()) {
            Registerlezer.leesAlles(register, HILVERSUM, stand -> {
                if (delen.isEmpty() || delen.get(delen.size() - 1).size() == PER_VERZOEK) {
                    delen.add(new LinkedHashMap<>());
                }
                delen.get(delen.size() - 1)
                        .put(
                                stand,
                                bouwer.json(AanbodCodec.lees(String.valueOf(stand.volledig())), HILVERSUM)
                                        .orElseThrow());
            });
        }
        return delen;
    }
}
