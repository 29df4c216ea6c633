package nl.samenkracht.indexer.volgen;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.samenkracht.catalogus.zoekindex.Indexinrichting;
import nl.samenkracht.catalogus.zoekindex.Indexnaam;
import nl.samenkracht.indexer.herbouwen.HerbouwException;
import nl.samenkracht.indexer.herbouwen.Herbouwer;
import nl.samenkracht.indexer.index.Doel;
import nl.samenkracht.indexer.index.Doelen;
import nl.samenkracht.indexer.index.Doelstaat;
import nl.samenkracht.indexer.index.Indices;

/** Sees to it that every gemeente has an index that exists and is made as this program makes them, or a newer one: those named, and those that keep an entry of their own in the register. */
final class Indexzorg {
    /** Jumps from gemeente to gemeente through the index, instead of reading every entry. */
    private static final String MET_AANBOD =
            "with recursive g as ((select gemeente from aanbod order by gemeente limit 1) union all"
                    + " select (select a.gemeente from aanbod a where a.gemeente > g.gemeente order by a.gemeente limit 1)"
                    + " from g where g.gemeente is not null) select gemeente from g where gemeente is not null";

    private final Collection<String> genoemd;
    private final Indices indices;
    private final Herbouwer herbouwer;
    private final Volgmelder melder;

    Indexzorg(Collection<String> genoemd, Indices indices, Herbouwer herbouwer, Volgmelder melder) {
        this.genoemd = Set.copyOf(genoemd);
        this.indices = indices;
        this.herbouwer = herbouwer;
        this.melder = melder;
    }

    /** Builds what is missing; one that somebody else is building is left to them. */
    void zorg(Connection register) throws SQLException {
        register.setAutoCommit(true);
        Map<String, String> aliassen = indices.aliassen();
        Map<String, Integer> versies = indices.versies();
        Map<String, String> actief = Doelen.alle(register).stream()
                .filter(doel -> doel.staat() == Doelstaat.ACTIEF)
                .collect(Collectors.toMap(Doel::gemeente, Doel::naam));
        for (String gemeente : gemeenten(register)) {
            String gezocht = aliassen.get(Indexnaam.alias(gemeente));
            if (gezocht == null
                    || !gezocht.equals(actief.get(gemeente))
                    // One of a newer program is left alone: while two versions run beside each other it is theirs to
                    // look after.
                    || versies.getOrDefault(gezocht, 0) < Indexinrichting.VERSIE) {
                bouw(gemeente);
            }
        }
    }

    private void bouw(String gemeente) {
        try {
            melder.gebouwd(herbouwer.herbouw(gemeente));
        } catch (HerbouwException fout) {
            if (fout.reden() != HerbouwException.Reden.AL_BEZIG) {
                throw fout;
            }
        }
    }

    private Set<String> gemeenten(Connection register) throws SQLException {
        Set<String> gemeenten = new TreeSet<>(genoemd);
        try (PreparedStatement vraag = register.prepareStatement(MET_AANBOD);
                ResultSet rij = vraag.executeQuery()) {
            while (rij.next()) {
                gemeenten.add(rij.getString(1));
            }
        }
        return gemeenten;
    }
}
