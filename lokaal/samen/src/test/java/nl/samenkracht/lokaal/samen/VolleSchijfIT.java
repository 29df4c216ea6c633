package nl.samenkracht.lokaal.samen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.samenkracht.lokaal.servers.Database;
import nl.samenkracht.lokaal.servers.PostgresServer;
import nl.samenkracht.lokaal.servers.ServerFout;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** A disk that really is too small or fills up, at every moment of the start command. */
@EnabledIf("nl.samenkracht.lokaal.samen.KleineSchijf#mogelijk")
class VolleSchijfIT {
    private static final Duration GEDULD = Duration.ofMinutes(10);

    @TempDir
    private Path map;

    @Test
    void a_disk_too_small_ends_the_start_with_one_sentence() throws Exception {
        try (KleineSchijf schijf = new KleineSchijf(map, 100);
                Startproces start = new Startproces(schijf.map().resolve("samenkracht"))) {
            assertThat(start.einde(GEDULD)).isEqualTo(1);
            assertThat(start.tekst())
                    .startsWith("Er is te weinig ruimte op de schijf")
                    .contains("100 MB vrij", "Maak ruimte");
        }
    }

    @Test
    void a_database_that_cannot_start_on_a_full_disk_says_so_and_starts_when_there_is_room() throws Exception {
        try (KleineSchijf schijf = new KleineSchijf(map, 400);
                PostgresServer postgres = PostgresServer.start(schijf.map().resolve("postgres"), 0)) {
            Database register = postgres.maakDatabase("register");
            voerUit(register, "create table woord as select 'wijk' tekst");
            schijf.vul(0);
            postgres.doodmaken();

            ServerFout fout = catchThrowableOfType(ServerFout.class, postgres::herstart);

            assertThat(fout.oorzaak()).isEqualTo(ServerFout.Oorzaak.SCHIJF_VOL);
            assertThat(fout).hasMessageContaining(map.toString());
            schijf.maakRuimte();
            postgres.herstart();
            voerUit(register, "insert into woord values ('buurt')");
        }
    }

    @Test
    void a_disk_that_fills_up_and_a_server_that_stops_are_told_once_each_time() throws Exception {
        List<String> gezegd = new ArrayList<>();
        try (KleineSchijf schijf = new KleineSchijf(map, 700);
                PostgresServer postgres = PostgresServer.start(schijf.map().resolve("postgres"), 0)) {
            Bewaker bewaker = new Bewaker(schijf.map(), gezegd::add);
            bewaker.bewaak("gestopt.postgres", postgres);
            bewaker.run();
            assertThat(gezegd).isEmpty();

            schijf.vul(350);
            bewaker.run();
            bewaker.run();
            assertThat(gezegd)
                    .singleElement()
                    .asString()
                    .contains("nog maar 35", "Maak ruimte, tot er minstens 500 MB vrij is");

            schijf.maakRuimte();
            bewaker.run();
            assertThat(gezegd).last().asString().contains("weer genoeg ruimte");

            postgres.doodmaken();
            bewaker.run();
            bewaker.run();
            assertThat(gezegd).hasSize(3).last().asString().contains("PostgreSQL) is gestopt", "Ctrl-C");

            postgres.herstart();
            bewaker.run();
            postgres.doodmaken();
            bewaker.run();
            assertThat(gezegd).hasSize(4);
        }
    }

    @Test
    @Tag("zwaar")
    void a_disk_that_fills_up_during_the_first_start_is_told_and_the_next_start_finishes_it() throws Exception {
        try (KleineSchijf schijf = new KleineSchijf(map, 2_000)) {
            Path gegevens = schijf.map().resolve("samenkracht");
            try (Startproces start = new Startproces(gegevens)) {
                start.wachtOp("3/5", GEDULD);
                schijf.vul(0);
                assertThat(start.einde(GEDULD)).isEqualTo(1);
                assertThat(start.tekst()).contains("op de schijf", "Maak ruimte", "Gestopt.");
                assertThat(start.servers()).isEmpty();
            }
            schijf.maakRuimte();
            try (Startproces start = new Startproces(gegevens)) {
                start.wachtOp("Klaar na", GEDULD);
                start.stop(GEDULD);
                assertThat(start.servers()).isEmpty();
            }
        }
    }

    private static void voerUit(Database database, String tekst) throws SQLException {
        try (Connection verbinding =
                        DriverManager.getConnection(database.jdbcUrl(), database.gebruiker(), database.wachtwoord());
                Statement opdracht = verbinding.createStatement()) {
            opdracht.execute(tekst);
        }
    }
}
