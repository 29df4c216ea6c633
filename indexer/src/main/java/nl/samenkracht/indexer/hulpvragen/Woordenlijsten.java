package nl.samenkracht.indexer.hulpvragen;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The table {@code woordenlijst}, in the transaction of the given connection. Rows come, none changes or goes. */
public final class Woordenlijsten {
    /** Until the transaction ends: two editors publish one after the other. */
    private static final String WACHT = "select pg_advisory_xact_lock(hashtext('woordenlijst'), hashtext(?))";

    private static final String IN_GEBRUIK =
            "select nummer, inhoud, wie, wanneer, vorige from woordenlijst where gemeente = ?";
    private static final String LAATSTE = " order by nummer desc limit 1";
    private static final String NUMMERS = "select gemeente, max(nummer) from woordenlijst group by gemeente";
    private static final String VOEG_TOE =
            "insert into woordenlijst (gemeente, nummer, inhoud, vorige, wie) values (?, ?, ?, ?, ?)";

    private record Rij(Woordenlijst lijst, int vorige) {}

    private Woordenlijsten() {}

    /** The one in use. */
    public static Woordenlijst inGebruik(Connection register, String gemeente) throws SQLException {
        return laatste(register, gemeente).lijst;
    }

    /** The number in use in every gemeente that ever published one. */
    static Map<String, Integer> nummers(Connection register) throws SQLException {
        Map<String, Integer> nummers = new HashMap<>();
        try (PreparedStatement vraag = register.prepareStatement(NUMMERS);
                ResultSet rij = vraag.executeQuery()) {
            while (rij.next()) {
                nummers.put(rij.getString(1), rij.getInt(2));
            }
        }
        return nummers;
    }

    /**
     * Takes a file into use. Whether it is a good one is for the caller to know.
     *
     * @return its number
     */
    public static int publiceer(Connection register, String gemeente, String inhoud, String wie) throws SQLException {
        wacht(register, gemeente);
        int nu = laatste(register, gemeente).lijst.nummer();
        return voegToe(register, gemeente, nu, inhoud, nu, wie);
    }

    /**
     * Takes the one into use that was before the present one; going back once more goes further back.
     *
     * @return what is in use now; empty when the product's own already was, and nothing was before it
     */
    public static Optional<Woordenlijst> terug(Connection register, String gemeente, String wie) throws SQLException {
        wacht(register, gemeente);
        Rij nu = laatste(register, gemeente);
        if (nu.vorige == 0 && nu.lijst.isVanHetProduct()) {
            return Optional.empty();
        }
        Rij daarvoor = met(register, gemeente, nu.vorige);
        voegToe(register, gemeente, nu.lijst.nummer(), daarvoor.lijst.inhoud(), daarvoor.vorige, wie);
        return Optional.of(inGebruik(register, gemeente));
    }

    private static void wacht(Connection register, String gemeente) throws SQLException {
        try (PreparedStatement opdracht = register.prepareStatement(WACHT)) {
            opdracht.setString(1, gemeente);
            opdracht.execute();
        }
    }

    private static int voegToe(
            Connection register, String gemeente, int na, @Nullable String inhoud, int vorige, String wie)
            throws SQLException {
        try (PreparedStatement opdracht = register.prepareStatement(VOEG_TOE)) {
            opdracht.setString(1, gemeente);
            opdracht.setInt(2, na + 1);
            opdracht.setString(3, inhoud);
            opdracht.setInt(4, vorige);
            opdracht.setString(5, wie);
            opdracht.executeUpdate();
        }
        return na + 1;
    }

    private static Rij laatste(Connection register, String gemeente) throws SQLException {
        try (PreparedStatement vraag = register.prepareStatement(IN_GEBRUIK + LAATSTE)) {
            vraag.setString(1, gemeente);
            return rij(vraag);
        }
    }

    private static Rij met(Connection register, String gemeente, int nummer) throws SQLException {
        try (PreparedStatement vraag = register.prepareStatement(IN_GEBRUIK + " and nummer = ?")) {
            vraag.setString(1, gemeente);
            vraag.setInt(2, nummer);
            return rij(vraag);
        }
    }

    private static Rij rij(PreparedStatement vraag) throws SQLException {
        try (ResultSet rij = vraag.executeQuery()) {
            return rij.next()
                    ? new Rij(
                            new Woordenlijst(
                                    rij.getInt(1),
                                    rij.getString(2),
                                    rij.getString(3),
                                    rij.getObject(4, OffsetDateTime.class)),
                            rij.getInt(5))
                    : new Rij(Woordenlijst.GEEN, 0);
        }
    }
}
