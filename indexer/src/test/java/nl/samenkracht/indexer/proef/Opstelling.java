package nl.samenkracht.indexer.proef;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.samenkracht.catalogus.Json;
import nl.samenkracht.catalogus.zoekindex.Indexnaam;
import nl.samenkracht.indexer.controleren.Controlerapport;
import nl.samenkracht.indexer.controleren.Controleur;
import nl.samenkracht.indexer.herbouwen.Herbouwer;
import nl.samenkracht.indexer.index.Documentbouwer;
import nl.samenkracht.indexer.index.Elastic;
import nl.samenkracht.indexer.migreren.Registerschema;
import nl.samenkracht.indexer.volgen.Volger;
import nl.samenkracht.indexer.volgen.Volgmelder;
import nl.samenkracht.lokaal.servers.Database;
import nl.samenkracht.lokaal.servers.ElasticsearchServer;
import nl.samenkracht.lokaal.servers.GedeeldeServers;
import nl.samenkracht.lokaal.servers.PostgresServer;
import org.postgresql.ds.PGSimpleDataSource;
import tools.jackson.databind.JsonNode;

/** A fresh register in a database of its own, and a cluster without any index of ours. */
public final class Opstelling implements AutoCloseable {
    /** The gemeente with real wijken. */
    public static final String HILVERSUM = "GM0402";

    private final Database database;
    private final DataSource bron;
    private final Elastic elastic;

    private Opstelling(PostgresServer postgres, ElasticsearchServer elasticsearch) {
        database = postgres.nieuweDatabase();
        bron = bron(database.jdbcUrl(), database.gebruiker(), database.wachtwoord());
        elastic = elastic(elasticsearch);
        Registerschema.bijwerken(bron);
        wisIndices();
    }

    /** On the servers all tests of this JVM share. */
    public static Opstelling gedeeld() {
        return new Opstelling(GedeeldeServers.postgres(), GedeeldeServers.elasticsearch());
    }

    /** On servers of its own, that a test may kill. */
    public static Opstelling op(PostgresServer postgres, ElasticsearchServer elasticsearch) {
        return new Opstelling(postgres, elasticsearch);
    }

    /** A data source as the program itself makes it. */
    public static DataSource bron(String jdbc, String gebruiker, String wachtwoord) {
        PGSimpleDataSource bron = new PGSimpleDataSource();
        bron.setUrl(jdbc);
        bron.setUser(gebruiker);
        bron.setPassword(wachtwoord);
        return bron;
    }

    /** A client with the rights of the indexer, no more. */
    public static Elastic elastic(ElasticsearchServer server) {
        return Elastic.verbind(
                List.of(server.uri()),
                ElasticsearchServer.Gebruiker.INDEXER.naam(),
                server.wachtwoord(ElasticsearchServer.Gebruiker.INDEXER));
    }

    public Database database() {
        return database;
    }

    public DataSource bron() {
        return bron;
    }

    public Elastic elastic() {
        return elastic;
    }

    public Herbouwer herbouwer() {
        return new Herbouwer(bron, elastic, Clock.systemUTC(), aantal -> {});
    }

    public Volger volger() {
        return new Volger(bron, elastic, List.of(HILVERSUM), Clock.systemUTC(), Volgmelder.STIL);
    }

    public Controlerapport controleer(boolean herstel) {
        return new Controleur(bron, elastic, new Documentbouwer(Clock.systemUTC()), () -> volger().eenmaal())
                .controleer(HILVERSUM, herstel);
    }

    /** Removes every index of ours from the cluster. */
    public void wisIndices() {
        for (String index : elastic.vraag("GET", "/aanbod-*/_alias", null).propertyNames()) {
            elastic.vraag("DELETE", "/" + index, null);
        }
    }

    /** How many entries a visitor would find with any of these words in the name; none while there is no index. */
    public long gevonden(String woord) {
        String vraag = Json.MAPPER
                .createObjectNode()
                .set(
                        "query",
                        Json.MAPPER
                                .createObjectNode()
                                .set("match", Json.MAPPER.createObjectNode().put("naam", woord)))
                .toString();
        JsonNode antwoord =
                elastic.vraag("POST", "/" + Indexnaam.alias(HILVERSUM) + "/_count?ignore_unavailable=true", vraag);
        // A shard that cannot be asked counts nothing.
        assertThat(antwoord.path("_shards").path("failed").asInt())
                .as(antwoord.toString())
                .isZero();
        return antwoord.path("count").asLong();
    }

    /** Runs SQL; returns the number of rows of the last statement. */
    public int sql(String tekst, Object... waarden) {
        try (Connection verbinding = bron.getConnection();
                PreparedStatement opdracht = verbinding.prepareStatement(tekst)) {
            for (int i = 0; i < waarden.length; i++) {
                opdracht.setObject(i + 1, waarden[i]);
            }
            opdracht.execute();
            return opdracht.getUpdateCount();
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    /** The single number a query gives. */
    public long getal(String tekst, Object... waarden) {
        try (Connection verbinding = bron.getConnection();
                PreparedStatement vraag = verbinding.prepareStatement(tekst)) {
            for (int i = 0; i < waarden.length; i++) {
                vraag.setObject(i + 1, waarden[i]);
            }
            try (ResultSet rij = vraag.executeQuery()) {
                rij.next();
                return rij.getLong(1);
            }
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    /** Adds an organisation. */
    public UUID organisatie(String naam) {
        UUID id = UUID.randomUUID();
        sql("insert into organisatie (id, gemeente, naam) values (?, 'GM0402', ?)", id, naam);
        return id;
    }

    /** Adds one published entry for all of Hilversum. */
    public UUID aanbod(String naam) {
        return aanbod(naam, HILVERSUM, HILVERSUM);
    }

    /** Adds one published entry of a gemeente that serves one area. */
    public UUID aanbod(String naam, String gemeente, String werkgebied) {
        UUID id = UUID.randomUUID();
        sql(
                "insert into aanbod (id, gemeente, soort, staat, naam, werkgebied, inhoud, inhoud_schema)"
                        + " values (?, ?, 'activiteit', 'gepubliceerd', ?, array[?], '{\"omschrijving\": \"Samen iets doen in de buurt.\"}', 1)",
                id,
                gemeente,
                naam,
                werkgebied);
        return id;
    }

    /** Adds many entries of a realistic size, in one statement; {@code organisatie} may be null. */
    public void veel(int aantal, String gemeente, @org.jspecify.annotations.Nullable UUID organisatie) {
        sql(VEEL, gemeente, String.valueOf(organisatie), gemeente, aantal);
    }

    private static final String VEEL =
            "insert into aanbod (id, gemeente, soort, staat, naam, organisatie_id, leefgebieden, doelgroepen,"
                    + " toegang, werkgebied, gecontroleerd_op, inhoud, inhoud_schema)"
                    + " select gen_random_uuid(), ?, (array['activiteit', 'wijkpunt', 'spreekuur', 'regeling'])[1 + i % 4], 'gepubliceerd',"
                    + " 'Samen ' || (array['eten', 'wandelen', 'koken', 'lezen', 'tuinieren', 'zingen'])[1 + i % 6] || ' ' || i, nullif(?, 'null')::uuid,"
                    + " array['sociaal-netwerk', 'meedoen'], array['iedereen', 'ouderen'], array['binnenlopen'], array[?], current_date,"
                    + " jsonb_build_object('omschrijving', 'Iedere week ontmoeten buurtgenoten elkaar in het buurthuis om samen te eten, te praten"
                    + " en nieuwe mensen te leren kennen. Vrijwilligers begeleiden de groep en helpen met vervoer, formulieren en vragen over geld,"
                    + " gezondheid en huisvesting. U hoeft zich niet aan te melden; loop gerust binnen en drink een kop koffie mee. Nummer ' || i,"
                    + " 'samenvatting', 'Ontmoet buurtgenoten en eet gezellig mee.', 'trefwoorden', array['koffie', 'ontmoeten', 'eenzaamheid'],"
                    + " 'openingstijden', jsonb_build_object('week', jsonb_build_array("
                    + " jsonb_build_object('dag', 'MONDAY', 'van', '10:00', 'tot', '12:00'), jsonb_build_object('dag', 'WEDNESDAY', 'van', '13:30', 'tot', '16:00'))),"
                    + " 'kosten', jsonb_build_object('soort', 'gratis'), 'telefoons', jsonb_build_array(jsonb_build_object('nummer', '035-0000101')), 'voorbeeld', true), 1"
                    + " from generate_series(1, ?) as i";

    /** The ids of every entry, in no order. */
    public List<UUID> ids() {
        List<UUID> ids = new ArrayList<>();
        try (Connection verbinding = bron.getConnection();
                Statement vraag = verbinding.createStatement();
                ResultSet rij = vraag.executeQuery("select id from aanbod")) {
            while (rij.next()) {
                ids.add(rij.getObject(1, UUID.class));
            }
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
        return ids;
    }

    @Override
    public void close() {
        wisIndices();
        elastic.close();
    }
}
