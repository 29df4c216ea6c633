package nl.samenkracht.indexer.controleren;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javax.sql.DataSource;
import nl.samenkracht.indexer.index.Documentbouwer;
import nl.samenkracht.indexer.index.RegisterWegException;
import org.jspecify.annotations.Nullable;

/**
 * Lays register and read model side by side, both sorted by id, while changes go on.
 *
 * <p>What differs in the two frozen pictures is looked at again as it is now: first the register (with what still waits in the outbox, in one
 * statement), then the read model. A change that no longer waits has been accepted, so the read model must then be at least as new.
 */
public final class Vergelijker {
    private static final int VERDACHTEN_PER_KEER = 1_000;
    private static final int KEREN_KIJKEN = 3;

    private static final String REGISTER = "select id::text, index_versie, werkgebied from aanbod"
            + " where staat = 'gepubliceerd' and gemeenten_van(werkgebied) && array[?::text, 'NL'] order by id";
    private static final String NU = "select u.id::text, a.index_versie, coalesce(a.werkgebied, '{}'),"
            + " exists (select 1 from outbox o where o.aanbod_id = u.id and %s)"
            + " from unnest(?::uuid[]) as u(id) left join aanbod a on a.id = u.id and a.staat = 'gepubliceerd'";

    private final DataSource bron;
    private final Documentbouwer bouwer;

    /** Compares with the register in this database. */
    public Vergelijker(DataSource bron, Documentbouwer bouwer) {
        this.bron = bron;
        this.bouwer = bouwer;
    }

    /** Number of entries that agree, and of ones about which a change is on its way. */
    public record Telling(long gelijk, long onderweg) {}

    /**
     * Compares everything of a gemeente.
     *
     * @param gelijk hears the id of every entry that agrees
     * @param verschillen hears of differences, at most a thousand at a time
     */
    public Telling vergelijk(
            String gemeente, Leesmodel model, Consumer<String> gelijk, Consumer<List<Verschil>> verschillen) {
        Ronde ronde = new Ronde(gemeente, model, gelijk, verschillen);
        try (Stroom register =
                        Sqlstroom.open(bron, REGISTER, gemeente, werkgebied -> bouwer.bedient(gemeente, werkgebied));
                Stroom ander = model.open()) {
            IdVersie links = register.volgende();
            IdVersie rechts = ander.volgende();
            while (links != null || rechts != null) {
                int orde = orde(links, rechts);
                ronde.leg(orde <= 0 ? links : null, orde >= 0 ? rechts : null);
                links = orde <= 0 ? register.volgende() : links;
                rechts = orde >= 0 ? ander.volgende() : rechts;
            }
        }
        return ronde.rondAf();
    }

    private static int orde(@Nullable IdVersie links, @Nullable IdVersie rechts) {
        if (links == null) {
            return 1;
        }
        return rechts == null ? -1 : links.id().compareTo(rechts.id());
    }

    private final class Ronde {
        private final String gemeente;
        private final Leesmodel model;
        private final Consumer<String> gelijk;
        private final Consumer<List<Verschil>> verschillen;
        private final Set<String> verdacht = new TreeSet<>();
        private long aantalGelijk;
        private long aantalOnderweg;

        Ronde(String gemeente, Leesmodel model, Consumer<String> gelijk, Consumer<List<Verschil>> verschillen) {
            this.gemeente = gemeente;
            this.model = model;
            this.gelijk = gelijk;
            this.verschillen = verschillen;
        }

        void leg(@Nullable IdVersie links, @Nullable IdVersie rechts) {
            if (links != null && links.equals(rechts)) {
                meldGelijk(links.id());
                return;
            }
            verdacht.add(Objects.requireNonNull(links != null ? links : rechts).id());
            if (verdacht.size() >= VERDACHTEN_PER_KEER) {
                kijkNogEens();
            }
        }

        Telling rondAf() {
            kijkNogEens();
            return new Telling(aantalGelijk, aantalOnderweg);
        }

        private void meldGelijk(String id) {
            aantalGelijk++;
            gelijk.accept(id);
        }

        /** Several looks, since between looking at the register and at the model the entry may change once more. */
        private void kijkNogEens() {
            List<Verschil> over = List.of();
            for (int keer = 0; keer < KEREN_KIJKEN && !verdacht.isEmpty(); keer++) {
                over = nu();
            }
            verdacht.clear();
            if (!over.isEmpty()) {
                verschillen.accept(over);
            }
        }

        /** Strikes from the suspects who is cleared, and returns the differences that remain. */
        private List<Verschil> nu() {
            Map<String, @Nullable Long> register = new HashMap<>();
            Set<String> onderweg = new HashSet<>();
            leesRegister(register, onderweg);
            Map<String, Long> ander = model.versies(verdacht);
            List<Verschil> over = new ArrayList<>();
            for (String id : List.copyOf(verdacht)) {
                Long hier = register.get(id);
                Long daar = ander.get(id);
                if (onderweg.contains(id)) {
                    aantalOnderweg++;
                    verdacht.remove(id);
                } else if (Objects.equals(hier, daar)) {
                    verdacht.remove(id);
                    if (hier != null) {
                        meldGelijk(id);
                    }
                } else {
                    over.add(Verschil.van(id, hier, daar));
                }
            }
            return over;
        }

        private void leesRegister(Map<String, @Nullable Long> versies, Set<String> onderweg) {
            try (Connection register = bron.getConnection();
                    PreparedStatement vraag = register.prepareStatement(NU.formatted(model.onderweg()))) {
                vraag.setArray(1, register.createArrayOf("text", verdacht.toArray()));
                try (ResultSet rij = vraag.executeQuery()) {
                    while (rij.next()) {
                        lees(rij, versies, onderweg);
                    }
                }
            } catch (SQLException fout) {
                throw new RegisterWegException(fout);
            }
        }

        private void lees(ResultSet rij, Map<String, @Nullable Long> versies, Set<String> onderweg)
                throws SQLException {
            String id = rij.getString(1);
            long versie = rij.getLong(2);
            boolean openbaar = !rij.wasNull();
            List<String> werkgebied = List.of((String[]) rij.getArray(3).getArray());
            versies.put(id, openbaar && bouwer.bedient(gemeente, werkgebied) ? versie : null);
            if (rij.getBoolean(4)) {
                onderweg.add(id);
            }
        }
    }
}
