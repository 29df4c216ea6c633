package nl.samenkracht.indexer.redactie;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.samenkracht.indexer.redactie.Gebruiksrapport.Regel;
import nl.samenkracht.indexer.redactie.Gebruiksrapport.Slecht;
import org.jspecify.annotations.Nullable;

/** Reads the counts of some days. What is too small to tell apart stands in the order of the alphabet, not of its number. */
final class Gebruikslezer {
    private static final int MEESTE = 50;
    private static final String OP_VOLGORDE = " order by case when sum(aantal) < " + Gebruiksrapport.KLEINSTE
            + " then 0 else sum(aantal) end desc, 1 limit " + MEESTE;
    private static final String IN_DE_DAGEN = " from %s where gemeente = ? and dag between ? and ? ";

    private static final String TELLING =
            "select code, sum(aantal)" + IN_DE_DAGEN.formatted("gebruik_telling") + "and soort = '%s' group by code";
    private static final String OORDEEL = "select oordeel, sum(aantal)" + IN_DE_DAGEN.formatted("gebruik_oordeel")
            + "and hulpvraag = '' group by oordeel";
    private static final String WOORD =
            "select woord, sum(aantal) from gebruik_woord where gemeente = ? and week + 6 >= ? and week <= ? group by woord";

    private static final String SLECHT = """
            with geteld as (
                select code, soort as wat, aantal from gebruik_telling where gemeente = ? and dag between ? and ? and soort in ('hulpvraag', 'mager')
                union all
                select hulpvraag, oordeel, aantal from gebruik_oordeel
                where gemeente = ? and dag between ? and ? and hulpvraag <> '' and oordeel in ('ja', 'nee')
            ), samen as (
                select code, coalesce(sum(aantal) filter (where wat = 'hulpvraag'), 0), coalesce(sum(aantal) filter (where wat = 'mager'), 0),
                       coalesce(sum(aantal) filter (where wat = 'ja'), 0), coalesce(sum(aantal) filter (where wat = 'nee'), 0)
                from geteld group by code
            )
            select * from samen as s (code, gevraagd, mager, ja, nee) where mager + nee >= %d order by mager + nee desc, code limit %d
            """.formatted(Gebruiksrapport.KLEINSTE, MEESTE);

    private final Connection register;
    private final String gemeente;
    private final LocalDate van;
    private final LocalDate tot;

    Gebruikslezer(Connection register, String gemeente, LocalDate van, LocalDate tot) {
        this.register = register;
        this.gemeente = gemeente;
        this.van = van;
        this.tot = tot;
    }

    Gebruiksrapport lees() throws SQLException {
        List<Regel> vragen = regels(TELLING.formatted("kenmerk"));
        List<Regel> oordelen = regels(OORDEEL);
        List<Regel> gevraagd = regels(TELLING.formatted("hulpvraag"));
        List<Slecht> slecht = slecht();
        List<Regel> woorden = regels(TELLING.formatted("woord"));
        List<Regel> onbekend = regels(WOORD);
        try (PreparedStatement vraag = register.prepareStatement(
                "select maanden, w.dag, coalesce(w.rijen, 0) from bewaartermijn b left join wisbeurt w on w.wat = b.wat"
                        + " where b.wat = 'gebruik' order by w.dag desc nulls last limit 1")) {
            ResultSet rij = vraag.executeQuery();
            rij.next();
            @Nullable LocalDate gewist = rij.getObject(2, LocalDate.class);
            return new Gebruiksrapport(
                    gemeente,
                    van,
                    tot,
                    vragen,
                    oordelen,
                    gevraagd,
                    slecht,
                    woorden,
                    onbekend,
                    rij.getInt(1),
                    gewist,
                    rij.getLong(3));
        }
    }

    private List<Regel> regels(String sql) throws SQLException {
        try (PreparedStatement vraag = register.prepareStatement(sql + OP_VOLGORDE)) {
            zet(vraag, 1);
            ResultSet rij = vraag.executeQuery();
            List<Regel> regels = new ArrayList<>();
            while (rij.next()) {
                regels.add(new Regel(rij.getString(1), Gebruiksrapport.aantal(rij.getLong(2))));
            }
            return regels;
        }
    }

    private List<Slecht> slecht() throws SQLException {
        try (PreparedStatement vraag = register.prepareStatement(SLECHT)) {
            zet(vraag, 1);
            zet(vraag, 4);
            ResultSet rij = vraag.executeQuery();
            List<Slecht> regels = new ArrayList<>();
            while (rij.next()) {
                regels.add(new Slecht(
                        rij.getString(1),
                        Gebruiksrapport.aantal(rij.getLong(2)),
                        Gebruiksrapport.aantal(rij.getLong(3)),
                        Gebruiksrapport.aantal(rij.getLong(4)),
                        Gebruiksrapport.aantal(rij.getLong(5))));
            }
            return regels;
        }
    }

    private void zet(PreparedStatement vraag, int eerste) throws SQLException {
        vraag.setString(eerste, gemeente);
        vraag.setObject(eerste + 1, van);
        vraag.setObject(eerste + 2, tot);
    }
}
