package nl.samenkracht.lokaal.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The promise, and what a process on a directory that stays adds to it. */
class PostgresServerIT extends PostgresBelofte {

    @TempDir
    private Path map;

    @Override
    PostgresServer tijdelijk() {
        return PostgresServer.tijdelijk();
    }

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
    void a_taken_port_is_told_in_one_sentence_with_the_port() throws Exception {
        try (ServerSocket bezet = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
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
    void a_start_killed_while_making_the_data_is_finished_by_the_next() throws Exception {
        Process starter = AndereJvm.start(map);
        Path half = map.resolve("data.nieuw");
        while (!Files.exists(half.resolve("base"))) {
            assertThat(starter.isAlive()).isTrue();
            Thread.sleep(5);
        }
        starter.destroyForcibly().waitFor();
        ProcessHandle initdb = ProcessHandle.of(Long.parseLong(Files.readString(map.resolve("starter.pid"))))
                .orElseThrow();

        try (PostgresServer server = PostgresServer.start(map, 0)) {
            assertThat(initdb.isAlive()).isFalse();
            assertThat(half).doesNotExist();
            voerUit(server.maakDatabase("register"), "create table woord (tekst text)");
        }
    }

    @Test
    @Tag("zwaar")
    void an_orphan_nobody_wrote_down_is_found_by_its_own_note() throws Exception {
        Process starter = AndereJvm.start(map);
        long wees = AndereJvm.pidVanServer(starter);
        starter.destroyForcibly().waitFor();
        Files.delete(map.resolve("starter.pid"));

        try (PostgresServer server = PostgresServer.start(map, 0)) {
            assertThat(ProcessHandle.of(wees)).isEmpty();
            assertThat(server.leeft()).isTrue();
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
}
