package nl.samenkracht.lokaal.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a temporary PostgreSQL promises, whether it is a process or a container. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PostgresBelofte {

    private PostgresServer server;

    abstract PostgresServer tijdelijk();

    @BeforeAll
    void start() {
        server = tijdelijk();
    }

    @AfterAll
    void sluit() {
        server.close();
    }

    @Test
    void after_a_kill_what_was_committed_is_there_and_the_port_is_the_same() throws SQLException {
        int port = server.port();
        Database register = server.nieuweDatabase();
        voerUit(register, "create table woord (tekst text)", "insert into woord values ('wijk')");

        server.doodmaken();
        assertThat(server.leeft()).isFalse();
        server.herstart();

        assertThat(server.port()).isEqualTo(port);
        assertThat(vraag(register, "select tekst from woord")).containsExactly("wijk");
    }

    @Test
    void a_restart_of_a_living_server_keeps_what_was_committed() throws SQLException {
        Database register = server.nieuweDatabase();
        voerUit(register, "create table woord (tekst text)", "insert into woord values ('buurt')");
        long eerder = server.pid();

        server.herstart();

        assertThat(server.pid()).isNotEqualTo(eerder);
        assertThat(vraag(register, "select tekst from woord")).containsExactly("buurt");
    }

    @Test
    void commits_are_durable_and_dutch_words_sort_as_a_reader_expects() throws SQLException {
        Database database = server.nieuweDatabase();

        for (String instelling : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            assertThat(vraag(database, "show " + instelling)).containsExactly("on");
        }
        assertThat(vraag(
                        database,
                        "select naam from (values ('zorg'), ('Één'), ('eten'), ('Buurt')) n(naam) order by naam"))
                .containsExactly("Buurt", "Één", "eten", "zorg");
    }

    @Test
    void nobody_gets_in_without_the_password() {
        Database database = server.database("postgres");

        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), database.gebruiker(), "geraden"));
    }

    @Test
    void only_this_machine_hears_it() throws Exception {
        Netwerk.assertAlleenHier(server.port());
    }

    @Test
    void two_tests_never_get_the_same_database() {
        assertThat(server.nieuweDatabase()).isNotEqualTo(server.nieuweDatabase());
    }

    @Test
    void the_process_id_is_that_of_the_server_itself() {
        assertThat(ProcessHandle.of(server.pid()).orElseThrow().info().command().orElseThrow())
                .endsWith("/postgres");
    }

    @Test
    void a_temporary_server_leaves_nothing_behind() {
        PostgresServer ander = tijdelijk();
        long pid = ander.pid();

        ander.close();
        ander.close();

        assertThat(ProcessHandle.of(pid)).isEmpty();
    }

    static void voerUit(Database database, String... opdrachten) throws SQLException {
        try (Connection verbinding = verbind(database);
                Statement opdracht = verbinding.createStatement()) {
            for (String tekst : opdrachten) {
                opdracht.execute(tekst);
            }
        }
    }

    static List<String> vraag(Database database, String vraag) throws SQLException {
        List<String> antwoord = new ArrayList<>();
        try (Connection verbinding = verbind(database);
                ResultSet rijen = verbinding.createStatement().executeQuery(vraag)) {
            while (rijen.next()) {
                antwoord.add(rijen.getString(1));
            }
        }
        return antwoord;
    }

    private static Connection verbind(Database database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.gebruiker(), database.wachtwoord());
    }
}
