package nl.samenkracht.indexer.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads and changes the table {@code index_doel}, in the transaction of the given connection. */
public final class Doelen {
    private Doelen() {}

    /** Every index of any gemeente, also the kept ones. */
    public static List<Doel> alle(Connection register) throws SQLException {
        return lees(register, "select naam, gemeente, staat from index_doel order by naam");
    }

    /** Every index of one gemeente. */
    public static List<Doel> van(Connection register, String gemeente) throws SQLException {
        return lees(
                register, "select naam, gemeente, staat from index_doel where gemeente = ? order by naam", gemeente);
    }

    /** The index of this gemeente in this state. */
    public static Optional<Doel> met(Connection register, String gemeente, Doelstaat staat) throws SQLException {
        return van(register, gemeente).stream()
                .filter(doel -> doel.staat() == staat)
                .findFirst();
    }

    /** The gemeenten that have an index, or are getting one. */
    public static Set<String> gemeenten(Connection register) throws SQLException {
        Set<String> gemeenten = new TreeSet<>();
        for (Doel doel : lees(register, "select naam, gemeente, staat from index_doel")) {
            gemeenten.add(doel.gemeente());
        }
        return gemeenten;
    }

    /** Writes down an index; one of this name gets the new state. */
    public static void zet(Connection register, String naam, String gemeente, Doelstaat staat) throws SQLException {
        voerUit(
                register,
                "insert into index_doel (naam, gemeente, staat) values (?, ?, ?) on conflict (naam) do update set staat = excluded.staat",
                naam,
                gemeente,
                staat.code());
    }

    /** Forgets an index. */
    public static void vergeet(Connection register, String naam) throws SQLException {
        voerUit(register, "delete from index_doel where naam = ?", naam);
    }

    private static void voerUit(Connection register, String sql, String... waarden) throws SQLException {
        try (PreparedStatement opdracht = register.prepareStatement(sql)) {
            for (int i = 0; i < waarden.length; i++) {
                opdracht.setString(i + 1, waarden[i]);
            }
            opdracht.executeUpdate();
        }
    }

    private static List<Doel> lees(Connection register, String sql, String... waarden) throws SQLException {
        try (PreparedStatement vraag = register.prepareStatement(sql)) {
            for (int i = 0; i < waarden.length; i++) {
                vraag.setString(i + 1, waarden[i]);
            }
            List<Doel> doelen = new ArrayList<>();
            try (ResultSet rij = vraag.executeQuery()) {
                while (rij.next()) {
                    doelen.add(new Doel(rij.getString(1), rij.getString(2), Doelstaat.lees(rij.getString(3))));
                }
            }
            return doelen;
        }
    }
}
