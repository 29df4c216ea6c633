package nl.samenkracht.indexer.redactie;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.samenkracht.indexer.IndexerFout;

/** Entries of one gemeente that are, or may be, the same. Everything happens in one transaction, and never during an import. */
public final class Dubbelen {
    private static final String WACHT = "select pg_advisory_xact_lock(hashtext('importeren'), hashtext(?))";
    private static final String WIE = "select set_config('samenkracht.wie', 'redactie', true)";
    private static final String KENT = "select 1 from aanbod where gemeente = ? and id = ? for update";
    private static final String GING_NAAR = "select nieuw from doorverwijzing where oud = ?";

    /** Parameters: the entry that stays, the one that goes. */
    private static final List<String> VOEG_SAMEN = List.of(
            "insert into doorverwijzing (nieuw, oud) values (?, ?)",
            "update doorverwijzing set nieuw = ? where nieuw = ?",
            // What a source says of the one that goes is about the one that stays from now on.
            "update bronrecord set aanbod_id = ? where aanbod_id = ?",
            "update foutmelding set aanbod_id = ? where aanbod_id = ?",
            """
            with paar as (select ?::uuid as blijft, ?::uuid as vervalt)
            insert into twijfelgeval (aanbod_id, lijkt_op, reden, gelijkenis)
            select case when aanbod_id = vervalt then blijft else aanbod_id end, case when lijkt_op = vervalt then blijft else lijkt_op end,
                reden, gelijkenis
            from twijfelgeval, paar
            where afgehandeld_op is null and vervalt in (aanbod_id, lijkt_op) and blijft not in (aanbod_id, lijkt_op)
            on conflict (aanbod_id, lijkt_op) do nothing""",
            """
            with paar as (select ?::uuid as blijft, ?::uuid as vervalt)
            update twijfelgeval set afgehandeld_op = now() from paar where afgehandeld_op is null and vervalt in (aanbod_id, lijkt_op)""",
            // Its own row stays, for its history; the trigger writes the outbox, and so it leaves every index.
            "with paar as (select ?::uuid as blijft, ?::uuid as vervalt) update aanbod set staat = 'beeindigd' from paar where id = vervalt");

    private static final String OPEN = """
            select t.id, a.id, a.naam, b.id, b.naam, t.reden from twijfelgeval t
            join aanbod a on a.id = t.aanbod_id join aanbod b on b.id = t.lijkt_op
            where t.afgehandeld_op is null and a.gemeente = ?
                and not exists (select from doorverwijzing d where d.oud in (a.id, b.id))
            order by t.gelijkenis desc, t.id""";

    private static final String HANDEL_AF = """
            update twijfelgeval t set afgehandeld_op = now() from aanbod a
            where a.id = t.aanbod_id and t.id = ? and a.gemeente = ? and t.afgehandeld_op is null""";

    private final DataSource bron;
    private final String gemeente;

    /** Works on this register. */
    public Dubbelen(DataSource bron, String gemeente) {
        this.bron = bron;
        this.gemeente = gemeente;
    }

    /**
     * A pair nobody has decided on yet.
     *
     * @param reden why they may be one, a Dutch phrase
     */
    public record Paar(long nummer, UUID id, String naam, UUID lijktOp, String lijktOpNaam, String reden) {}

    /**
     * Makes one entry of two: the id of the second leads to the first from now on.
     *
     * @throws IndexerFout with a sentence when either is unknown here, or was merged before; nothing is changed then
     */
    public void voegSamen(UUID blijft, UUID vervalt) {
        if (blijft.equals(vervalt)) {
            throw IndexerFout.gebruik("fout.samenvoegen-zelfde", vervalt.toString());
        }
        inEenKeer(register -> {
            // In one order, so that two editors do not wait for each other.
            for (UUID id : blijft.compareTo(vervalt) < 0 ? List.of(blijft, vervalt) : List.of(vervalt, blijft)) {
                eis(register, id);
            }
            for (String sql : VOEG_SAMEN) {
                try (PreparedStatement opdracht = register.prepareStatement(sql)) {
                    opdracht.setObject(1, blijft);
                    opdracht.setObject(2, vervalt);
                    opdracht.executeUpdate();
                }
            }
        });
    }

    /** Only what was never merged may take part: so merges cannot go round in a circle. */
    private void eis(Connection register, UUID id) throws SQLException {
        try (PreparedStatement vraag = register.prepareStatement(KENT)) {
            vraag.setString(1, gemeente);
            vraag.setObject(2, id);
            if (!vraag.executeQuery().next()) {
                throw IndexerFout.gebruik("fout.samenvoegen-onbekend", id.toString(), gemeente);
            }
        }
        try (PreparedStatement vraag = register.prepareStatement(GING_NAAR)) {
            vraag.setObject(1, id);
            ResultSet rij = vraag.executeQuery();
            if (rij.next()) {
                throw IndexerFout.gebruik("fout.samenvoegen-al", id.toString(), rij.getString(1));
            }
        }
    }

    /** Every pair nobody has decided on yet, the most alike first. */
    public List<Paar> open() {
        List<Paar> paren = new ArrayList<>();
        inEenKeer(register -> {
            try (PreparedStatement vraag = register.prepareStatement(OPEN)) {
                vraag.setString(1, gemeente);
                ResultSet rij = vraag.executeQuery();
                while (rij.next()) {
                    paren.add(new Paar(
                            rij.getLong(1),
                            rij.getObject(2, UUID.class),
                            rij.getString(3),
                            rij.getObject(4, UUID.class),
                            rij.getString(5),
                            rij.getString(6)));
                }
            }
        });
        return paren;
    }

    /**
     * Writes down that a pair is two entries; it is not asked again.
     *
     * @throws IndexerFout with a sentence when there is no such open pair
     */
    public void isGeenDubbel(long nummer) {
        inEenKeer(register -> {
            try (PreparedStatement opdracht = register.prepareStatement(HANDEL_AF)) {
                opdracht.setLong(1, nummer);
                opdracht.setString(2, gemeente);
                if (opdracht.executeUpdate() == 0) {
                    throw IndexerFout.gebruik("fout.twijfel-onbekend", Long.toString(nummer));
                }
            }
        });
    }

    private void inEenKeer(Transactie.Werk werk) {
        Transactie.doe(bron, register -> {
            try (PreparedStatement wacht = register.prepareStatement(WACHT);
                    PreparedStatement wie = register.prepareStatement(WIE)) {
                wacht.setString(1, gemeente);
                wacht.execute();
                wie.execute();
            }
            werk.doe(register);
        });
    }
}
