package nl.samenkracht.indexer.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Second half of a change's way: from the outbox into every index it concerns. The outbox row goes in the transaction that commits only
 * after Elasticsearch has accepted everything: whatever breaks in between is done again (at least once), and the external version
 * makes that harmless.
 */
public final class Indexstap {
    private static final int RIJEN_PER_KEER = 500;

    private static final String CLAIM =
            "delete from outbox where id in (select id from outbox where gemeenten is not null" + " order by id limit "
                    + RIJEN_PER_KEER + " for update skip locked) returning aanbod_id, gemeenten";

    private final Bijwerker bijwerker;
    private final Consumer<Weigering> melder;

    /** Writes through {@code bijwerker}; an entry that is refused is listed, and told to {@code melder}. */
    public Indexstap(Bijwerker bijwerker, Consumer<Weigering> melder) {
        this.bijwerker = bijwerker;
        this.melder = melder;
    }

    /**
     * Handles one batch in one transaction.
     *
     * @param register connection without a transaction in progress
     * @return number of outbox rows handled; 0 when nothing waits
     * @throws ElasticWegException when Elasticsearch did not take everything; nothing is lost
     * @throws IndexWegException when an index in use has disappeared; nothing is lost
     */
    public int verwerk(Connection register) throws SQLException {
        register.setAutoCommit(false);
        try {
            Map<UUID, Set<String>> gemeenten = new HashMap<>();
            int rijen = claim(register, gemeenten);
            if (rijen > 0) {
                // The list of indices is read after the claim: a rebuild that lists its index first misses no change.
                List<Weigering> geweigerd = bijwerker.werkBij(register, gemeenten, Doelen.alle(register));
                Weigeringen.vanIndices(register, gemeenten.keySet(), geweigerd);
                geweigerd.forEach(melder);
            }
            register.commit();
            return rijen;
        } catch (SQLException | RuntimeException fout) {
            Terugdraaien.na(fout, register);
            throw fout;
        }
    }

    private static int claim(Connection register, Map<UUID, Set<String>> gemeenten) throws SQLException {
        int rijen = 0;
        try (PreparedStatement vraag = register.prepareStatement(CLAIM);
                ResultSet rij = vraag.executeQuery()) {
            while (rij.next()) {
                String[] genoemd = (String[]) rij.getArray(2).getArray();
                gemeenten
                        .computeIfAbsent(rij.getObject(1, UUID.class), id -> new TreeSet<>())
                        .addAll(List.of(genoemd));
                rijen++;
            }
        }
        return rijen;
    }
}
