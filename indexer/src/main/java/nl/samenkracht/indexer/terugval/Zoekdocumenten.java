package nl.samenkracht.indexer.terugval;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import nl.samenkracht.catalogus.Json;
import nl.samenkracht.indexer.index.Gemaakt;
import nl.samenkracht.indexer.index.Stand;

/**
 * Writes {@code zoekdocument}, in the transaction of the given connection.
 *
 * <p>Who writes holds one lock, and only writes what the register still says under that lock. A row made of an older state can therefore
 * never come after, or bring back, what a newer state changed or removed: the newer state's own turn follows in the outbox.
 */
final class Zoekdocumenten {
    private static final String SLOT = "select pg_advisory_xact_lock(hashtext('zoekdocument'))";

    private static final String ZET =
            "insert into zoekdocument (gemeente, aanbod_id, index_versie, naam, soort, leefgebied, doelgroep, toegang, dient, in_wijk,"
                    + " lat, lon, eind_op, termen, document, afdruk, week, moment, gesloten)"
                    + " select r.gemeente, r.id, r.versie, r.document->>'naam', r.document->>'soort',"
                    + lijst("leefgebied") + lijst("doelgroep") + lijst("toegang") + lijst("dient") + lijst("inWijk")
                    + " (r.punt->>'lat')::float8, (r.punt->>'lon')::float8, (r.document->>'eind')::date, "
                    + gewogen("naam", 'A') + " || " + gewogen("overig", 'B') + " || " + gewogen("omschrijving", 'C')
                    + " || coalesce(r.hulp, '')::tsvector || coalesce(r.delen, '')::tsvector"
                    + ", r.document, r.afdruk,"
                    + bereiken("week", "int4range((x->>'gte')::int, (x->>'lt')::int)") + ","
                    + bereiken("moment", "tsrange((x->>'gte')::timestamp, (x->>'lt')::timestamp)") + ","
                    + bereiken("gesloten", "daterange((x->>'gte')::date, (x->>'lte')::date, '[]')")
                    + " from jsonb_to_recordset(?::jsonb) as r(id uuid, gemeente text, versie bigint, punt jsonb, naam text, overig text, omschrijving text, hulp text, delen text, afdruk bigint, document jsonb)"
                    + " join aanbod a on a.id = r.id and a.index_versie = r.versie"
                    + " on conflict (gemeente, aanbod_id) do update set index_versie = excluded.index_versie, naam = excluded.naam,"
                    + " soort = excluded.soort, leefgebied = excluded.leefgebied, doelgroep = excluded.doelgroep, toegang = excluded.toegang,"
                    + " dient = excluded.dient, in_wijk = excluded.in_wijk, lat = excluded.lat, lon = excluded.lon,"
                    + " eind_op = excluded.eind_op, termen = excluded.termen, document = excluded.document, afdruk = excluded.afdruk,"
                    + " week = excluded.week, moment = excluded.moment, gesloten = excluded.gesloten"
                    + " where zoekdocument.index_versie < excluded.index_versie or ? and zoekdocument.afdruk <> excluded.afdruk";

    private static final String VEROUDERD =
            "select n.id from unnest(?::uuid[], ?::bigint[], ?::bigint[]) as n(id, versie, afdruk)"
                    + " left join zoekdocument z on z.gemeente = ? and z.aanbod_id = n.id"
                    + " where z.aanbod_id is null or z.index_versie < n.versie or z.index_versie = n.versie and z.afdruk <> n.afdruk";

    private static final String VERWIJDER =
            "delete from zoekdocument z using unnest(?::uuid[], ?::bigint[]) as s(id, versie)"
                    + " where z.aanbod_id = s.id and z.index_versie <= s.versie"
                    + " and not exists (select 1 from unnest(?::uuid[], ?::text[]) as h(id, gemeente)"
                    + " where h.id = z.aanbod_id and h.gemeente = z.gemeente)";

    private static final String VERWIJDER_ONBEKENDE = "delete from zoekdocument z where z.aanbod_id = any(?)"
            + " and not exists (select 1 from aanbod a where a.id = z.aanbod_id)"
            + " and not exists (select 1 from grafsteen g where g.aanbod_id = z.aanbod_id)";

    private Zoekdocumenten() {}

    private static String lijst(String veld) {
        return " array(select jsonb_array_elements_text(r.document->'" + veld + "')),";
    }

    private static String bereiken(String veld, String bereik) {
        return " coalesce((select range_agg(" + bereik + ") from jsonb_array_elements(r.document->'" + veld
                + "') x), '{}')";
    }

    private static String gewogen(String veld, char gewicht) {
        return " setweight(coalesce(r." + veld + ", '')::tsvector, '" + gewicht + "')";
    }

    /** Waits for other writers; the lock is kept until the transaction ends. */
    static void vergrendel(Connection register) throws SQLException {
        try (Statement opdracht = register.createStatement()) {
            opdracht.execute(SLOT);
        }
    }

    /** In which gemeenten these entries are shown at present. */
    static Map<UUID, Set<String>> gemeenten(Connection register, Collection<UUID> ids) throws SQLException {
        Map<UUID, Set<String>> gevonden = new HashMap<>();
        try (PreparedStatement vraag =
                register.prepareStatement("select aanbod_id, gemeente from zoekdocument where aanbod_id = any(?)")) {
            vraag.setArray(1, register.createArrayOf("uuid", ids.toArray()));
            try (ResultSet rij = vraag.executeQuery()) {
                while (rij.next()) {
                    gevonden.computeIfAbsent(rij.getObject(1, UUID.class), id -> new TreeSet<>())
                            .add(rij.getString(2));
                }
            }
        }
        return gevonden;
    }

    /** Of which of these entries the row in a gemeente is not there, is older, or was made of something else. */
    static Set<UUID> verouderd(Connection register, String gemeente, List<Gemaakt> documenten) throws SQLException {
        try (PreparedStatement vraag = register.prepareStatement(VEROUDERD)) {
            vraag.setArray(
                    1, array(register, "uuid", documenten, een -> een.stand().id()));
            vraag.setArray(
                    2, array(register, "bigint", documenten, een -> een.stand().versie()));
            vraag.setArray(3, array(register, "bigint", documenten, een -> Rijafdruk.van(een.json())));
            vraag.setString(4, gemeente);
            Set<UUID> verouderd = new HashSet<>();
            try (ResultSet rij = vraag.executeQuery()) {
                while (rij.next()) {
                    verouderd.add(rij.getObject(1, UUID.class));
                }
            }
            return verouderd;
        }
    }

    private static <T> Array array(Connection register, String soort, List<T> van, Function<T, Object> wat)
            throws SQLException {
        return register.createArrayOf(soort, van.stream().map(wat).toArray());
    }

    /** Writes the rows; with {@code ookGelijke} those of an equal version too that were made of something else (the analysis may have changed). */
    static void zet(Connection register, List<Zoekrij> rijen, boolean ookGelijke) throws SQLException {
        try (PreparedStatement opdracht = register.prepareStatement(ZET)) {
            opdracht.setString(1, Json.tekst(rijen));
            opdracht.setBoolean(2, ookGelijke);
            opdracht.executeUpdate();
        }
    }

    /** Removes rows of entries the register knows nothing of, not even that they are gone. */
    static void verwijderOnbekende(Connection register, Collection<UUID> ids) throws SQLException {
        try (PreparedStatement opdracht = register.prepareStatement(VERWIJDER_ONBEKENDE)) {
            opdracht.setArray(1, register.createArrayOf("uuid", ids.toArray()));
            opdracht.executeUpdate();
        }
    }

    /** Removes the rows of these entries that are not among {@code rijen}, unless they are newer than what was read. */
    static void verwijderOverige(Connection register, List<Stand> standen, List<Zoekrij> rijen) throws SQLException {
        try (PreparedStatement opdracht = register.prepareStatement(VERWIJDER)) {
            opdracht.setArray(
                    1,
                    register.createArrayOf(
                            "uuid", standen.stream().map(Stand::id).toArray()));
            opdracht.setArray(
                    2,
                    register.createArrayOf(
                            "bigint", standen.stream().map(Stand::versie).toArray()));
            opdracht.setArray(
                    3,
                    register.createArrayOf(
                            "uuid", rijen.stream().map(Zoekrij::id).toArray()));
            opdracht.setArray(
                    4,
                    register.createArrayOf(
                            "text", rijen.stream().map(Zoekrij::gemeente).toArray()));
            opdracht.executeUpdate();
        }
    }
}
