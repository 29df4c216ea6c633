package nl.samenkracht.indexer.redactie;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** Erases counts of use that are older than the municipality keeps them (table {@code bewaartermijn}), and writes down how many (table {@code wisbeurt}). */
public final class Wisbeurt {
    private static final String TERMIJN =
            "make_interval(months => (select maanden from bewaartermijn where wat = 'gebruik'))";
    private static final List<String> OUD = List.of(
            "delete from gebruik_telling where dag < ?::date - " + TERMIJN,
            "delete from gebruik_oordeel where dag < ?::date - " + TERMIJN,
            "delete from gebruik_woord where week + 6 < ?::date - " + TERMIJN);

    /**
     * PostgreSQL itself knows which rows were written in one transaction and lie beside each other: what was asked in the same seconds. A day that is
     * over is written anew as one, in the order of the alphabet.
     */
    private static final List<String> SCHUD = List.of(
            "with dag as (delete from gebruik_telling where dag between ?::date - 7 and ?::date - 1 returning *)"
                    + " insert into gebruik_telling select * from dag order by dag, soort, code",
            "with dag as (delete from gebruik_oordeel where dag between ?::date - 7 and ?::date - 1 returning *)"
                    + " insert into gebruik_oordeel select * from dag order by dag, oordeel, resultaten, hulpvraag");

    private static final String SCHRIJF = """
            insert into wisbeurt as w (dag, wat, rijen) values (?, 'gebruik', ?)
            on conflict (dag, wat) do update set rijen = w.rijen + excluded.rijen""";

    private Wisbeurt() {}

    /**
     * Does it, also for the key of weeks that are over (portals do that themselves, unless none runs), and for the traces of what was counted together.
     *
     * @param vandaag local day
     * @return how many rows went
     */
    public static long doe(Connection register, LocalDate vandaag) throws SQLException {
        try (PreparedStatement vergeet = register.prepareStatement("select gebruik_vergeet(?)")) {
            vergeet.setObject(1, vandaag.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
            vergeet.execute();
        }
        long rijen = 0;
        for (String sql : OUD) {
            try (PreparedStatement wis = register.prepareStatement(sql)) {
                wis.setObject(1, vandaag);
                rijen += wis.executeUpdate();
            }
        }
        for (String sql : SCHUD) {
            try (PreparedStatement schud = register.prepareStatement(sql)) {
                schud.setObject(1, vandaag);
                schud.setObject(2, vandaag);
                schud.executeUpdate();
            }
        }
        try (PreparedStatement schrijf = register.prepareStatement(SCHRIJF)) {
            schrijf.setObject(1, vandaag);
            schrijf.setLong(2, rijen);
            schrijf.executeUpdate();
        }
        return rijen;
    }
}
