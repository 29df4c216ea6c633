package nl.samenkracht.indexer.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Lists in {@code indexweigering} what a read model does not take, for an operator; the indices and the fallback each keep their own part. */
public final class Weigeringen {
    /** The fallback, as {@link Weigering#doel()}. */
    public static final String ZOEKDOCUMENT = "zoekdocument";

    private static final String SCHOON =
            "delete from indexweigering where aanbod_id = any(?) and (doel = '" + ZOEKDOCUMENT + "') = ?";
    private static final String GEWEIGERD = "insert into indexweigering (aanbod_id, doel, index_versie, reden)"
            + " values (?, ?, ?, ?) on conflict (aanbod_id, doel) do update"
            + " set index_versie = excluded.index_versie, reden = excluded.reden, gezien_op = now()";

    private Weigeringen() {}

    /** These entries were put in the indices, but for what is refused. */
    public static void vanIndices(Connection register, Collection<UUID> ids, List<Weigering> geweigerd)
            throws SQLException {
        schrijfOp(register, ids, false, geweigerd);
    }

    /** These entries were put in {@code zoekdocument}, but for what is refused. */
    public static void vanZoekdocument(Connection register, Collection<UUID> ids, List<Weigering> geweigerd)
            throws SQLException {
        schrijfOp(register, ids, true, geweigerd);
    }

    private static void schrijfOp(
            Connection register, Collection<UUID> ids, boolean zoekdocument, List<Weigering> geweigerd)
            throws SQLException {
        try (PreparedStatement schoon = register.prepareStatement(SCHOON);
                PreparedStatement noteer = register.prepareStatement(GEWEIGERD)) {
            schoon.setArray(1, register.createArrayOf("uuid", ids.toArray()));
            schoon.setBoolean(2, zoekdocument);
            schoon.executeUpdate();
            for (Weigering weigering : geweigerd) {
                noteer.setObject(1, weigering.aanbodId());
                noteer.setString(2, weigering.doel());
                noteer.setLong(3, weigering.versie());
                noteer.setString(4, weigering.reden());
                noteer.addBatch();
            }
            noteer.executeBatch();
        }
    }
}
