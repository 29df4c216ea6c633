package nl.samenkracht.indexer.herbouwen;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenkracht.indexer.index.Doel;
import nl.samenkracht.indexer.index.Doelen;
import nl.samenkracht.indexer.index.Doelstaat;
import nl.samenkracht.indexer.index.Indices;
import nl.samenkracht.indexer.index.Terugdraaien;

/**
 * Brings the table {@code index_doel} and the indices of a gemeente in agreement. What visitors search (the alias) is the truth; the rest
 * follows from it. This finishes a swap, and after an interruption at any step clears what was left behind.
 *
 * <p>Only for who holds the lock on rebuilding: nobody else may be filling an index.
 */
final class Opruimer {
    private final Indices indices;

    Opruimer(Indices indices) {
        this.indices = indices;
    }

    void ruimOp(Connection register, String gemeente) throws SQLException {
        Set<String> bestaand = new HashSet<>(indices.van(gemeente));
        Optional<String> gezocht = indices.achterAlias(gemeente);
        register.setAutoCommit(false);
        try {
            maakTabelWaar(register, gemeente, bestaand, gezocht);
            register.commit();
        } catch (SQLException | RuntimeException fout) {
            Terugdraaien.na(fout, register);
            throw fout;
        } finally {
            register.setAutoCommit(true);
        }
        // The table first: an index that is still listed may be written to.
        for (Doel doel : Doelen.van(register, gemeente)) {
            bestaand.remove(doel.naam());
        }
        bestaand.forEach(indices::verwijder);
    }

    private static void maakTabelWaar(
            Connection register, String gemeente, Set<String> bestaand, Optional<String> gezocht) throws SQLException {
        List<Doel> doelen = Doelen.van(register, gemeente);
        for (Doel doel : doelen) {
            boolean half = doel.staat() == Doelstaat.VULT && !gezocht.equals(Optional.of(doel.naam()));
            if (half || !bestaand.contains(doel.naam())) {
                Doelen.vergeet(register, doel.naam());
            }
        }
        if (gezocht.isPresent() && bestaand.contains(gezocht.get())) {
            maakActief(register, gemeente, gezocht.get());
        }
        Optional<Doel> herleeft = Doelen.met(register, gemeente, Doelstaat.HERLEEFT);
        if (herleeft.isPresent()) {
            Doelen.zet(register, herleeft.get().naam(), gemeente, Doelstaat.TERUGVAL);
        }
    }

    private static void maakActief(Connection register, String gemeente, String gezocht) throws SQLException {
        Optional<Doel> actief = Doelen.met(register, gemeente, Doelstaat.ACTIEF);
        if (actief.isPresent() && actief.get().naam().equals(gezocht)) {
            return;
        }
        Doelen.vergeet(register, gezocht);
        if (actief.isPresent()) {
            Optional<Doel> terugval = Doelen.met(register, gemeente, Doelstaat.TERUGVAL);
            if (terugval.isPresent()) {
                Doelen.vergeet(register, terugval.get().naam());
            }
            Doelen.zet(register, actief.get().naam(), gemeente, Doelstaat.TERUGVAL);
        }
        Doelen.zet(register, gezocht, gemeente, Doelstaat.ACTIEF);
    }
}
