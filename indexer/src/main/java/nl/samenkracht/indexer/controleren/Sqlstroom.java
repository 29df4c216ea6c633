package nl.samenkracht.indexer.controleren;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Predicate;
import javax.sql.DataSource;
import nl.samenkracht.indexer.index.RegisterWegException;
import org.jspecify.annotations.Nullable;

/** Reads id, version and werkgebied from PostgreSQL through a cursor on a connection of its own. */
final class Sqlstroom implements Stroom {
    private static final int RIJEN_PER_KEER = 5_000;

    private final Connection verbinding;
    private final PreparedStatement vraag;
    private final ResultSet rij;
    private final Predicate<List<String>> hoortErbij;

    private Sqlstroom(DataSource bron, String sql, String gemeente, Predicate<List<String>> hoortErbij)
            throws SQLException {
        this.hoortErbij = hoortErbij;
        verbinding = bron.getConnection();
        try {
            verbinding.setAutoCommit(false);
            verbinding.setReadOnly(true);
            vraag = verbinding.prepareStatement(sql);
            vraag.setFetchSize(RIJEN_PER_KEER);
            vraag.setString(1, gemeente);
            rij = vraag.executeQuery();
        } catch (SQLException fout) {
            verbinding.close();
            throw fout;
        }
    }

    /**
     * Opens the stream.
     *
     * @param sql selects id, version and werkgebied (text array), in the order of id
     * @param hoortErbij which areas of service count
     */
    static Sqlstroom open(DataSource bron, String sql, String gemeente, Predicate<List<String>> hoortErbij) {
        try {
            return new Sqlstroom(bron, sql, gemeente, hoortErbij);
        } catch (SQLException fout) {
            throw new RegisterWegException(fout);
        }
    }

    @Override
    public @Nullable IdVersie volgende() {
        try {
            while (rij.next()) {
                if (hoortErbij.test(List.of((String[]) rij.getArray(3).getArray()))) {
                    return new IdVersie(rij.getString(1), rij.getLong(2));
                }
            }
            return null;
        } catch (SQLException fout) {
            throw new RegisterWegException(fout);
        }
    }

    @Override
    public void close() {
        try (verbinding;
                vraag;
                rij) {
            verbinding.rollback();
        } catch (SQLException fout) {
            throw new RegisterWegException(fout);
        }
    }
}
