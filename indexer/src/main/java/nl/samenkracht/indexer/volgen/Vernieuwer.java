package nl.samenkracht.indexer.volgen;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Period;
import java.util.OptionalInt;
import nl.samenkracht.catalogus.zoekindex.Documentmaker;
import nl.samenkracht.indexer.index.Grafstenen;
import nl.samenkracht.indexer.index.Terugdraaien;
import nl.samenkracht.indexer.redactie.Wisbeurt;

/**
 * Once per local day: entries with dated moments, closed days, weeks of the month, or a begin or end nearby get a new version, so that the read
 * models are written out 90 days ahead again. An entry whose last day is over stays in the read models: a query leaves it out by the clock, so that
 * nothing has to happen exactly at midnight. What a source let be shown for a time is hidden when that is over. Reports of visitors older than a
 * year go, what entries said too long ago, and counts that were kept long enough.
 */
final class Vernieuwer {
    private static final String EENS_PER_DAG = "update dagtaak set gedaan = ? where naam = 'vernieuwen' and gedaan < ?";
    private static final String RAAK_AAN = "update aanbod set index_versie = -1 where staat = 'gepubliceerd' and ("
            + "jsonb_path_exists(inhoud, '$.openingstijden.momenten[*]')"
            + " or jsonb_path_exists(inhoud, '$.openingstijden.gesloten[*]')"
            + " or jsonb_path_exists(inhoud, '$.openingstijden.week[*].wekenVanDeMaand[*]')"
            // Just begun counts too: a day on which nobody renewed must not leave it written out for ever.
            + " or begin_op >= ?::date - " + Documentmaker.DAGEN_VOORUIT
            + " or eind_op between ?::date and ?::date + " + Documentmaker.DAGEN_VOORUIT + ")";

    /**
     * What a source let be shown until yesterday, as that source would say it today; so that it may also show it again. What somebody else said
     * of it stays.
     */
    private static final String VERBERG = """
            with voorbij as (
                select h.aanbod_id, h.bron from herkomst h join aanbod a on a.id = h.aanbod_id
                where h.veld = 'tonen-tot' and (h.waarde #>> '{}')::date < ?::date and a.staat = 'gepubliceerd'
                  and not exists (select from herkomst e where e.aanbod_id = a.id and e.veld = 'staat' and e.wie <> 'import')
                order by a.id for update of a),
            weg as (update aanbod a set staat = 'verborgen' from voorbij v where a.id = v.aanbod_id)
            update herkomst h set waarde = '"verborgen"', wanneer = now() from voorbij v
            where h.aanbod_id = v.aanbod_id and h.bron = v.bron and h.veld = 'staat'""";

    /** What a visitor wrote may say more than was asked: the privacy page promises a year at most. */
    private static final String OUDE_MELDINGEN = "delete from foutmelding where gemeld_op < now() - interval '1 year'";

    /** Kept from the day on which an entry said something else: what it says now always stays. */
    private static final String OUDE_GESCHIEDENIS =
            "delete from aanbod_versie v where exists (select from aanbod_versie later"
                    + " where later.aanbod_id = v.aanbod_id and later.index_versie > v.index_versie and later.wanneer < ?::date)";

    private Vernieuwer() {}

    /**
     * Renews unless somebody did today; returns how many entries, or nothing when it was done already.
     *
     * @param geschiedenis how long it is kept what an entry said before
     */
    static OptionalInt vernieuw(Connection register, LocalDate vandaag, Period geschiedenis) throws SQLException {
        register.setAutoCommit(false);
        try {
            boolean aanDeBeurt = begin(register, vandaag);
            int aantal = 0;
            if (aanDeBeurt) {
                Grafstenen.ruimOp(register);
                try (PreparedStatement opdracht = register.prepareStatement(OUDE_MELDINGEN)) {
                    opdracht.executeUpdate();
                }
                try (PreparedStatement opdracht = register.prepareStatement(OUDE_GESCHIEDENIS)) {
                    opdracht.setDate(1, Date.valueOf(vandaag.minus(geschiedenis)));
                    opdracht.executeUpdate();
                }
                Wisbeurt.doe(register, vandaag);
                try (PreparedStatement opdracht = register.prepareStatement(VERBERG)) {
                    opdracht.setDate(1, Date.valueOf(vandaag));
                    opdracht.executeUpdate();
                }
                try (PreparedStatement opdracht = register.prepareStatement(RAAK_AAN)) {
                    opdracht.setDate(1, Date.valueOf(vandaag));
                    opdracht.setDate(2, Date.valueOf(vandaag));
                    opdracht.setDate(3, Date.valueOf(vandaag));
                    aantal = opdracht.executeUpdate();
                }
            }
            register.commit();
            return aanDeBeurt ? OptionalInt.of(aantal) : OptionalInt.empty();
        } catch (SQLException | RuntimeException fout) {
            Terugdraaien.na(fout, register);
            throw fout;
        }
    }

    private static boolean begin(Connection register, LocalDate vandaag) throws SQLException {
        try (PreparedStatement opdracht = register.prepareStatement(EENS_PER_DAG)) {
            opdracht.setDate(1, Date.valueOf(vandaag));
            opdracht.setDate(2, Date.valueOf(vandaag));
            return opdracht.executeUpdate() == 1;
        }
    }
}
