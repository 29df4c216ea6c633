package nl.samenkracht.indexer.terugval;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.samenkracht.indexer.index.Terugdraaien;

/**
 * First half of a change's way: out of the outbox into {@code zoekdocument}. Needs no Elasticsearch, so the fallback shows changes while
 * it is away. The outbox row stays, and learns which gemeenten are concerned, for the second half.
 */
public final class Terugvalstap {
    private static final int RIJEN_PER_KEER = 500;

    private static final String CLAIM = "select id, aanbod_id from outbox where gemeenten is null"
            + " order by id limit " + RIJEN_PER_KEER + " for update skip locked";
    private static final String KLAAR = "update outbox set gemeenten = ? where id = any(?)";

    private final Terugvalschrijver schrijver;

    /** Writes through {@code schrijver}. */
    public Terugvalstap(Terugvalschrijver schrijver) {
        this.schrijver = schrijver;
    }

    /**
     * Handles one batch in one transaction.
     *
     * @param register connection without a transaction in progress
     * @return number of outbox rows handled; 0 when nothing waits
     */
    public int verwerk(Connection register) throws SQLException {
        register.setAutoCommit(false);
        try {
            Map<UUID, List<Long>> geclaimd = claim(register);
            if (!geclaimd.isEmpty()) {
                markeer(register, geclaimd, schrijver.werkBij(register, geclaimd.keySet()));
            }
            register.commit();
            return geclaimd.values().stream().mapToInt(List::size).sum();
        } catch (SQLException | RuntimeException fout) {
            Terugdraaien.na(fout, register);
            throw fout;
        }
    }

    private static Map<UUID, List<Long>> claim(Connection register) throws SQLException {
        Map<UUID, List<Long>> geclaimd = new LinkedHashMap<>();
        try (PreparedStatement vraag = register.prepareStatement(CLAIM);
                ResultSet rij = vraag.executeQuery()) {
            while (rij.next()) {
                geclaimd.computeIfAbsent(rij.getObject(2, UUID.class), id -> new ArrayList<>())
                        .add(rij.getLong(1));
            }
        }
        return geclaimd;
    }

    private static void markeer(Connection register, Map<UUID, List<Long>> geclaimd, Map<UUID, Set<String>> betrokken)
            throws SQLException {
        try (PreparedStatement opdracht = register.prepareStatement(KLAAR)) {
            for (Map.Entry<UUID, List<Long>> rijen : geclaimd.entrySet()) {
                Object[] gemeenten =
                        betrokken.getOrDefault(rijen.getKey(), Set.of()).toArray();
                Array namen = register.createArrayOf("text", gemeenten);
                opdracht.setArray(1, namen);
                opdracht.setArray(
                        2, register.createArrayOf("bigint", rijen.getValue().toArray()));
                opdracht.addBatch();
            }
            opdracht.executeBatch();
        }
    }
}
