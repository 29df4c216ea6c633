package nl.samenkracht.indexer.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.UUID;

/** Versions of removed entries: what an index needs to know that nothing is newer than something. */
public final class Grafstenen {
    private static final String LEG = "insert into grafsteen (aanbod_id, gemeente, index_versie)"
            + " select u.id, ?, nextval('index_versie') from unnest(?::uuid[]) as u(id)"
            + " where not exists (select 1 from aanbod a where a.id = u.id)"
            + " on conflict (aanbod_id) do nothing";
    private static final String RUIM_OP = "delete from grafsteen where verwijderd < now() - interval '30 days'"
            + " and not exists (select 1 from outbox o where o.aanbod_id = grafsteen.aanbod_id)";

    private Grafstenen() {}

    /** Gives those of these entries that the register has never known, or has forgotten, a version of their absence. */
    public static void leg(Connection register, String gemeente, Collection<UUID> ids) throws SQLException {
        try (PreparedStatement opdracht = register.prepareStatement(LEG)) {
            opdracht.setString(1, gemeente);
            opdracht.setArray(2, register.createArrayOf("uuid", ids.toArray()));
            opdracht.executeUpdate();
        }
    }

    /** Forgets removals of more than 30 days ago; Elasticsearch itself has forgotten them after an hour. */
    public static void ruimOp(Connection register) throws SQLException {
        try (PreparedStatement opdracht = register.prepareStatement(RUIM_OP)) {
            opdracht.executeUpdate();
        }
    }
}
