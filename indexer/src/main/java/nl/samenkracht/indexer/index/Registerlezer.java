package nl.samenkracht.indexer.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Reads entries from the register, always version and content in one statement, so that they belong together. */
public final class Registerlezer {
    private static final String OP_ID =
            "select u.id, coalesce(v.gemeente, g.gemeente), coalesce(v.index_versie, g.index_versie), v.volledig"
                    + " from unnest(?::uuid[]) as u(id)"
                    + " left join aanbod_volledig v on v.id = u.id"
                    + " left join grafsteen g on g.aanbod_id = u.id and v.id is null"
                    + " where v.id is not null or g.aanbod_id is not null";

    /** Every public entry that may serve a gemeente: the division of the gemeente has the last word on it. */
    private static final String VAN_GEMEENTE = " from aanbod_volledig"
            + " where staat = 'gepubliceerd' and gemeenten_van(werkgebied) && array[?::text, 'NL']";

    private static final int RIJEN_PER_KEER = 500;

    private Registerlezer() {}

    /** The present state of these entries; ones the register has never known are left out. */
    public static List<Stand> lees(Connection register, Collection<UUID> ids) throws SQLException {
        try (PreparedStatement vraag = register.prepareStatement(OP_ID)) {
            vraag.setArray(1, register.createArrayOf("uuid", ids.toArray()));
            List<Stand> standen = new ArrayList<>();
            try (ResultSet rij = vraag.executeQuery()) {
                while (rij.next()) {
                    standen.add(stand(rij));
                }
            }
            return standen;
        }
    }

    /** Called for every row of a long read. */
    public interface Ontvanger {
        /** Takes one entry; may block, which slows the reading down. */
        void ontvang(Stand stand) throws SQLException;
    }

    /**
     * Hands over every public entry that may serve the gemeente, as of one instant, in constant memory.
     *
     * @param register connection of which the transaction is used and ended
     */
    public static void leesAlles(Connection register, String gemeente, Ontvanger ontvanger) throws SQLException {
        register.setAutoCommit(false);
        try (PreparedStatement vraag =
                register.prepareStatement("select id, gemeente, index_versie, volledig" + VAN_GEMEENTE)) {
            vraag.setFetchSize(RIJEN_PER_KEER);
            vraag.setString(1, gemeente);
            try (ResultSet rij = vraag.executeQuery()) {
                while (rij.next()) {
                    ontvanger.ontvang(stand(rij));
                }
            }
        }
        register.commit();
    }

    private static Stand stand(ResultSet rij) throws SQLException {
        return new Stand(rij.getObject(1, UUID.class), rij.getString(2), rij.getLong(3), rij.getString(4));
    }
}
