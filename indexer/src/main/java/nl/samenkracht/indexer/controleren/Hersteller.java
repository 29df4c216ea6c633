package nl.samenkracht.indexer.controleren;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.samenkracht.indexer.index.Grafstenen;
import nl.samenkracht.indexer.index.RegisterWegException;
import nl.samenkracht.indexer.index.Terugdraaien;
import nl.samenkracht.indexer.index.Versiereeks;

/**
 * Puts differences right without writing to a read model itself: the entries get a new version and go through the outbox once more, so
 * that everything that keeps changes in order holds for a repair too.
 */
final class Hersteller {
    private static final String RAAK_AAN = "update aanbod set index_versie = -1 where id = any(?)";
    private static final String HERNIEUW_GRAFSTEEN = "update grafsteen set index_versie = nextval('index_versie')"
            + " where aanbod_id = any(?) and not exists (select 1 from aanbod a where a.id = grafsteen.aanbod_id)";
    /** Twice: once for zoekdocument, and once for the index of this gemeente, which nothing else may know to be concerned. */
    private static final String MELD =
            "insert into outbox (aanbod_id, gemeenten) select u.id, g.namen from unnest(?::uuid[]) as u(id),"
                    + " (values (null::text[]), (array[?::text])) as g(namen)";

    private final DataSource bron;

    Hersteller(DataSource bron) {
        this.bron = bron;
    }

    void herstel(String gemeente, List<Verschil> verschillen) {
        List<UUID> ids = verschillen.stream().map(Verschil::id).toList();
        long hoogste = verschillen.stream()
                .mapToLong(verschil -> verschil.modelVersie() == null ? 0 : verschil.modelVersie())
                .max()
                .orElse(0);
        try (Connection register = bron.getConnection()) {
            register.setAutoCommit(false);
            try {
                Versiereeks.tilOp(register, hoogste);
                Grafstenen.leg(register, gemeente, ids);
                voerUit(register, HERNIEUW_GRAFSTEEN, ids);
                voerUit(register, RAAK_AAN, ids);
                meld(register, gemeente, ids);
                register.commit();
            } catch (SQLException fout) {
                Terugdraaien.na(fout, register);
                throw fout;
            }
        } catch (SQLException fout) {
            throw new RegisterWegException(fout);
        }
    }

    private static void voerUit(Connection register, String sql, List<UUID> ids) throws SQLException {
        try (PreparedStatement opdracht = register.prepareStatement(sql)) {
            opdracht.setArray(1, register.createArrayOf("uuid", ids.toArray()));
            opdracht.executeUpdate();
        }
    }

    private static void meld(Connection register, String gemeente, List<UUID> ids) throws SQLException {
        try (PreparedStatement opdracht = register.prepareStatement(MELD)) {
            opdracht.setArray(1, register.createArrayOf("uuid", ids.toArray()));
            opdracht.setString(2, gemeente);
            opdracht.executeUpdate();
        }
    }
}
