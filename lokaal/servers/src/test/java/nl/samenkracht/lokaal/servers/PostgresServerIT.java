package nl.samenkracht.lokaal.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerIT {

    @TempDir
    private Path map;

    @Test
    @Tag("zwaar")
    void a_restart_on_the_same_directory_keeps_the_data_and_the_password() throws SQLException {
        String wachtwoord;
        try (PostgresServer server = PostgresServer.start(map, 0)) {
            wachtwoord = server.wachtwoord();
            voerUit(
                    server.maakDatabase("register"),
                    "create table woord (tekst text)",
                    "insert into woord values ('buurt')");
        }
        try (PostgresServer server = PostgresServer.start(map, 0)) {
            assertThat(server.wachtwoord()).isEqualTo(wachtwoord);
            assertThat(vraag(server.maakDatabase("register"), "select tekst from woord"))
                    .containsExactly("buurt");
        }
    }

    @Test
    void after_a_kill_what_was_committed_is_there_and_the_port_is_the_same() throws SQLException {
        try (PostgresServer server = PostgresServer.tijdelijk()) {
            int port = server.port();
            Database register = server.nieuweDatabase();
            voerUit(register, "create table woord (tekst text)", "insert into woord values ('wijk')");

            server.doodmaken();
            assertThat(server.leeft()).isFalse();
            server.herstart();

            assertThat(server.port()).isEqualTo(port);
            assertThat(vraag(register, "select tekst from woord")).containsExactly("wijk");
        }
    }

    @Test
    void commits_are_durable_and_dutch_words_sort_as_a_reader_expects() throws SQLException {
        Database database = GedeeldeServers.postgres().nieuweDatabase();

        for (String instelling : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            assertThat(vraag(database, "show " + instelling)).containsExactly("on");
        }
        assertThat(vraag(database, "show listen_addresses")).containsExactly("127.0.0.1");
        assertThat(vraag(
                        database,
                        "select naam from (values ('zorg'), ('Één'), ('eten'), ('Buurt')) n(naam) order by naam"))
                .containsExactly("Buurt", "Één", "eten", "zorg");
    }

    @Test
    void nobody_gets_in_without_the_password() {
        Database database = GedeeldeServers.postgres().database("postgres");

        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), database.gebruiker(), "geraden"));
    }

    @Test
    void two_tests_never_get_the_same_database() {
        PostgresServer server = GedeeldeServers.postgres();

        assertThat(server.nieuweDatabase()).isNotEqualTo(server.nieuweDatabase());
    }

    @Test
    void a_taken_port_is_told_in_one_sentence_with_the_port() throws Exception {
        try (ServerSocket bezet = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            ServerFout fout =
                    catchThrowableOfType(ServerFout.class, () -> PostgresServer.start(map, bezet.getLocalPort()));

            assertThat(fout.oorzaak()).isEqualTo(ServerFout.Oorzaak.POORT_BEZET);
            assertThat(fout).hasMessageContaining(Integer.toString(bezet.getLocalPort()));
        }
    }

    @Test
    void a_directory_in_use_is_refused() {
        try (PostgresServer server = PostgresServer.start(map, 0)) {
            ServerFout fout = catchThrowableOfType(ServerFout.class, () -> PostgresServer.start(map, 0));

            assertThat(fout.oorzaak()).isEqualTo(ServerFout.Oorzaak.AL_IN_GEBRUIK);
            assertThat(server.leeft()).isTrue();
        }
    }

    @Test
    @Tag("zwaar")
    void a_server_whose_starter_was_killed_is_stopped_by_the_next_start() throws Exception {
        Process starter = AndereJvm.start(map);
        long wees = AndereJvm.pidVanServer(starter);
        starter.destroyForcibly().waitFor();
        assertThat(ProcessHandle.of(wees)).isPresent();

        try (PostgresServer server = PostgresServer.start(map, 0)) {
            assertThat(ProcessHandle.of(wees)).isEmpty();
            assertThat(server.pid()).isNotEqualTo(wees);
        }
    }

    @Test
    @Tag("zwaar")
    void a_stale_pid_of_another_process_does_not_stop_the_start() throws Exception {
        PostgresServer.start(map, 0).close();
        Files.writeString(
                map.resolve("data/postmaster.pid"), ProcessHandle.current().pid() + "\n");

        PostgresServer server = PostgresServer.start(map, 0);

        assertThat(server.leeft()).isTrue();
        server.close();
    }

    @Test
    void a_temporary_server_leaves_nothing_behind() {
        PostgresServer server = PostgresServer.tijdelijk();
        long pid = server.pid();

        server.close();
        server.close();

        assertThat(ProcessHandle.of(pid)).isEmpty();
    }

    private static void voerUit(Database database, String... opdrachten) throws SQLException {
        try (Connection verbinding = verbind(database);
                Statement opdracht = verbinding.createStatement()) {
            for (String tekst : opdrachten) {
                opdracht.execute(tekst);
            }
        }
    }

    private static List<String> vraag(Database database, String vraag) throws SQLException {
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
