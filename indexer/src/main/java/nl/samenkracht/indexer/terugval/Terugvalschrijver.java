package nl.samenkracht.indexer.terugval;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.samenkracht.catalogus.aanbod.Aanbod;
import nl.samenkracht.catalogus.register.AanbodCodec;
import nl.samenkracht.indexer.index.Documentbouwer;
import nl.samenkracht.indexer.index.Doelen;
import nl.samenkracht.indexer.index.Gemaakt;
import nl.samenkracht.indexer.index.Registerlezer;
import nl.samenkracht.indexer.index.Stand;
import nl.samenkracht.indexer.index.Weigering;
import nl.samenkracht.indexer.index.Weigeringen;

/**
 * Makes {@code zoekdocument} say of some entries what the register says of them now; what it does not take keeps its present rows and is listed
 * in {@code indexweigering}. Repeating it does no harm.
 */
public final class Terugvalschrijver {
    private final Documentbouwer bouwer;

    /** Makes documents with this builder. */
    public Terugvalschrijver(Documentbouwer bouwer) {
        this.bouwer = bouwer;
    }

    /**
     * Writes and removes rows in every gemeente, in the transaction of the connection.
     *
     * @return per entry the gemeenten that show it, or showed it until now
     */
    public Map<UUID, Set<String>> werkBij(Connection register, Collection<UUID> ids) throws SQLException {
        bouwer.ververs(register);
        Set<String> bekend = Doelen.gemeenten(register);
        List<Bouwsel> bouwsels = new ArrayList<>();
        for (Stand stand : Registerlezer.lees(register, ids)) {
            Set<String> gemeenten = new TreeSet<>(bekend);
            gemeenten.add(stand.gemeente());
            bouwsels.add(bouw(stand, gemeenten));
        }
        Zoekdocumenten.vergrendel(register);
        Map<UUID, Set<String>> betrokken = Zoekdocumenten.gemeenten(register, ids);
        Zoekdocumenten.verwijderOnbekende(register, ids);
        Weigeringen.vanZoekdocument(register, ids, schrijf(register, bouwsels, false));
        for (Bouwsel bouwsel : bouwsels) {
            Set<String> gemeenten = betrokken.computeIfAbsent(bouwsel.stand().id(), id -> new TreeSet<>());
            gemeenten.add(bouwsel.stand().gemeente());
            bouwsel.rijen().forEach(rij -> gemeenten.add(rij.gemeente()));
        }
        return betrokken;
    }

    /** Rows that are ready to be written, in the transaction of the connection. */
    public interface Klaar {
        /** Writes them. */
        void schrijf(Connection register) throws SQLException;
    }

    /** Of which of these entries the row in a gemeente is not there, or is not what would be written now. */
    public static Set<UUID> verouderd(Connection register, String gemeente, List<Gemaakt> documenten)
            throws SQLException {
        return Zoekdocumenten.verouderd(register, gemeente, documenten);
    }

    /**
     * Makes the rows of one gemeente once more, to be written also where the version is the same: the analysis may have changed. Needs no
     * connection, so that several can be made at a time.
     */
    public Klaar herschrijf(List<Stand> standen, String gemeente) {
        List<Bouwsel> bouwsels =
                standen.stream().map(stand -> bouw(stand, Set.of(gemeente))).toList();
        List<UUID> ids = standen.stream().map(Stand::id).toList();
        return register -> {
            Zoekdocumenten.vergrendel(register);
            Weigeringen.vanZoekdocument(register, ids, schrijf(register, bouwsels, true));
        };
    }

    /** An entry and its rows; {@code leesbaar} is false when no document could be made and the present rows had better stay. */
    private record Bouwsel(Stand stand, List<Zoekrij> rijen, boolean leesbaar) {}

    private Bouwsel bouw(Stand stand, Set<String> gemeenten) {
        if (stand.volledig() == null) {
            return new Bouwsel(stand, List.of(), true);
        }
        try {
            Aanbod aanbod = AanbodCodec.lees(stand.volledig());
            List<Zoekrij> rijen = new ArrayList<>();
            for (String gemeente : gemeenten) {
                bouwer.maak(aanbod, gemeente)
                        .ifPresent(document -> rijen.add(Zoekrij.van(stand.id(), stand.versie(), document)));
            }
            return new Bouwsel(stand, rijen, true);
        } catch (RuntimeException fout) {
            // The index meets the same fault, and lists it.
            return new Bouwsel(stand, List.of(), false);
        }
    }

    private static List<Weigering> schrijf(Connection register, List<Bouwsel> bouwsels, boolean alleenZetten)
            throws SQLException {
        if (bouwsels.isEmpty()) {
            return List.of();
        }
        Savepoint begin = register.setSavepoint();
        try {
            List<Bouwsel> leesbaar = bouwsels.stream().filter(Bouwsel::leesbaar).toList();
            List<Zoekrij> rijen = leesbaar.stream()
                    .flatMap(bouwsel -> bouwsel.rijen().stream())
                    .toList();
            if (!alleenZetten) {
                Zoekdocumenten.verwijderOverige(
                        register, leesbaar.stream().map(Bouwsel::stand).toList(), rijen);
            }
            Zoekdocumenten.zet(register, rijen, alleenZetten);
            return List.of();
        } catch (SQLException fout) {
            if (!ligtAanDeInhoud(fout)) {
                throw fout;
            }
            register.rollback(begin);
            if (bouwsels.size() == 1) {
                return List.of(geweigerd(bouwsels.get(0).stand(), fout));
            }
            // One by one, so that a single strange entry does not hold up the others.
            List<Weigering> geweigerd = new ArrayList<>();
            for (Bouwsel bouwsel : bouwsels) {
                geweigerd.addAll(schrijf(register, List.of(bouwsel), alleenZetten));
            }
            return geweigerd;
        }
    }

    private static Weigering geweigerd(Stand stand, SQLException fout) {
        return new Weigering(stand.id(), Weigeringen.ZOEKDOCUMENT, stand.versie(), String.valueOf(fout.getMessage()));
    }

    /** Data exceptions (class 22) and program limits (class 54), such as a term vector that is too long. */
    private static boolean ligtAanDeInhoud(SQLException fout) {
        String code = fout.getSQLState();
        return code != null && (code.startsWith("22") || code.startsWith("54"));
    }
}
