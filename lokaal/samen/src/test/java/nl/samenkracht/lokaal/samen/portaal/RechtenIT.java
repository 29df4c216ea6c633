package nl.samenkracht.lokaal.samen.portaal;

import static nl.samenkracht.lokaal.samen.proef.Registerhand.voerUit;
import static nl.samenkracht.lokaal.samen.proef.Registerhand.wijzig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import nl.samenkracht.indexer.migreren.Registerschema;
import nl.samenkracht.lokaal.samen.proef.Portaal;
import nl.samenkracht.lokaal.servers.Database;
import nl.samenkracht.lokaal.servers.ElasticsearchServer;
import nl.samenkracht.lokaal.servers.ElasticsearchServer.Gebruiker;
import nl.samenkracht.lokaal.servers.GedeeldeServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a portal that is taken over cannot do. */
class RechtenIT {
    @ParameterizedTest
    @CsvSource({
        "GET,    /aanbod-gm0402/_count,       200",
        "PUT,    /aanbod-gm0402/_doc/1,       403",
        "DELETE, /aanbod-gm0402-1,            403",
        "PUT,    /iets-anders,                403",
        "GET,    /_security/user,             403"
    })
    void in_the_search_server_it_only_reads_what_is_public(String methode, String pad, int status) throws Exception {
        assertThat(stuur(methode, pad)).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update aanbod set naam = naam",
                "delete from zoekdocument",
                "update organisatie set naam = naam",
                "select * from foutmelding",
                "select * from achtergehouden",
                "select * from twijfelgeval",
                "select * from gebruik_telling",
                "insert into gebruik_telling values ('GM0402', now(), 'woord', 'x', 1)",
                "select * from gebruik_oordeel",
                "select * from gebruik_woord",
                "insert into gebruik_woord values ('GM0402', now(), 'naam', 9)",
                "select * from gebruik_sleutel",
                "select * from gebruik_onbekend",
                "delete from wisbeurt",
                "insert into woordenlijst (gemeente, nummer, vorige, wie) values ('GM0402', 1, 0, 'portaal')",
                "update woordenlijst set inhoud = null",
                "create table van_mij (id int)",
                "alter role current_user superuser"
            })
    void in_the_register_it_changes_nothing_and_reads_nothing_kept_for_editors(String sql) throws SQLException {
        try (Connection verbinding = als(Registerschema.PORTAALROL)) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> verbinding.createStatement().execute(sql))
                    .satisfies(fout -> assertThat(fout.getSQLState()).isEqualTo("42501"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"update woordenlijst set inhoud = null", "delete from woordenlijst"})
    void whoever_publishes_a_vocabulary_changes_none_that_was_published(String sql) throws SQLException {
        try (Connection verbinding = als(Registerschema.INDEXERROL)) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> verbinding.createStatement().execute(sql))
                    .satisfies(fout -> assertThat(fout.getSQLState()).isEqualTo("42501"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"select * from gebruik_sleutel", "select * from gebruik_onbekend"})
    void whoever_reads_counts_for_editors_reads_no_key_and_nothing_made_with_it(String sql) throws SQLException {
        try (Connection verbinding = als(Registerschema.INDEXERROL)) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> verbinding.createStatement().execute(sql))
                    .satisfies(fout -> assertThat(fout.getSQLState()).isEqualTo("42501"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"concept", "verborgen"})
    void what_is_not_public_is_not_there_for_it_with_its_organisation_and_its_place(String staat) throws SQLException {
        String organisatie = UUID.randomUUID().toString();
        String locatie = UUID.randomUUID().toString();
        String id = UUID.randomUUID().toString();
        wijzig("insert into organisatie (id, gemeente, naam) values (?::uuid, 'GM0402', 'Stille kring')", organisatie);
        wijzig("insert into locatie (id, plaatssoort, naam) values (?::uuid, 'bezoekadres', 'Stille zaal')", locatie);
        wijzig(
                "insert into aanbod (id, gemeente, soort, staat, naam, organisatie_id, werkgebied, inhoud, inhoud_schema)"
                        + " values (?::uuid, 'GM0402', 'activiteit', ?, 'Stil', ?::uuid, '{GM0402}', '{}', 1)",
                id,
                staat,
                organisatie);
        wijzig("insert into aanbod_locatie (aanbod_id, locatie_id) values (?::uuid, ?::uuid)", id, locatie);

        try (Connection verbinding = alsPortaal()) {
            String[] vragen = {
                "select count(*) from aanbod where staat not in ('gepubliceerd', 'beeindigd')",
                "select count(*) from aanbod_volledig where id = '" + id + "'",
                "select count(*) from organisatie where id = '" + organisatie + "'",
                "select count(*) from locatie where id = '" + locatie + "'",
                "select count(*) from aanbod_locatie where aanbod_id = '" + id + "'"
            };
            for (String vraag : vragen) {
                assertThat(getal(verbinding, vraag)).as(vraag).isZero();
            }
            wijzig("update aanbod set staat = 'beeindigd' where id = ?::uuid", id);
            for (String vraag : List.of(vragen).subList(1, vragen.length)) {
                assertThat(getal(verbinding, vraag)).as(vraag).isEqualTo(1);
            }
        }
    }

    @Test
    void the_indexer_keeps_the_tables_of_later_migrations_as_well_and_the_portal_reads_none_of_them()
            throws SQLException {
        voerUit("create table later (id int)");
        try (Connection indexer = als(Registerschema.INDEXERROL);
                Connection portaal = alsPortaal()) {
            assertThat(getal(indexer, "select count(*) from later")).isZero();
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> getal(portaal, "select count(*) from later"));
        } finally {
            voerUit("drop table later");
        }
    }

    private static long getal(Connection verbinding, String vraag) throws SQLException {
        try (ResultSet rij = verbinding.createStatement().executeQuery(vraag)) {
            rij.next();
            return rij.getLong(1);
        }
    }

    private static int stuur(String methode, String pad) throws IOException, InterruptedException {
        Portaal.adres();
        ElasticsearchServer server = GedeeldeServers.elasticsearch();
        String bewijs = Gebruiker.PORTAAL.naam() + ":" + server.wachtwoord(Gebruiker.PORTAAL);
        HttpRequest vraag = HttpRequest.newBuilder(URI.create(server.uri() + pad))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(bewijs.getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/json")
                .method(
                        methode,
                        methode.equals("PUT")
                                ? HttpRequest.BodyPublishers.ofString("{}")
                                : HttpRequest.BodyPublishers.noBody())
                .build();
        return HttpClient.newHttpClient()
                .send(vraag, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private static Connection alsPortaal() throws SQLException {
        return als(Registerschema.PORTAALROL);
    }

    /** Its password is the database's own on a local machine, see Opstelling. */
    private static Connection als(String rol) throws SQLException {
        Database database = Portaal.database();
        return DriverManager.getConnection(database.jdbcUrl(), rol, database.wachtwoord());
    }
}
