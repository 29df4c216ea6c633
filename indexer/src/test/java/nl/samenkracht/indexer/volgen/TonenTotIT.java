package nl.samenkracht.indexer.volgen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.samenkracht.indexer.Voortgang;
import nl.samenkracht.indexer.importeren.Importeur;
import nl.samenkracht.indexer.importeren.Importopdracht;
import nl.samenkracht.indexer.migreren.Registerschema;
import nl.samenkracht.indexer.proef.Opstelling;
import nl.samenkracht.indexer.verslag.Telling;
import nl.samenkracht.lokaal.servers.Database;
import nl.samenkracht.lokaal.servers.GedeeldeServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a source lets be shown until a day, on a real register. */
class TonenTotIT {
    private static final LocalDate DAG = LocalDate.of(2026, 11, 23);
    private static final String KOP = "Naam;Organisatie;Tonen tot\n";
    private static final String STATEN = "select naam || ' ' || staat from aanbod order by 1";

    private DataSource register;

    @TempDir
    private Path map;

    @BeforeEach
    void begin() {
        Database database = GedeeldeServers.postgres().nieuweDatabase();
        register = Opstelling.bron(database.jdbcUrl(), database.gebruiker(), database.wachtwoord());
        Registerschema.bijwerken(register);
    }

    @Test
    void naDeLaatsteDagVerdwijntHetZonderDatHetBestandOpnieuwGelezenWordt() throws IOException, SQLException {
        lees(DAG, KOP + "Koffie;Versa;23-11-2026\nSoep;Versa;24-11-2026\nThee;Versa;\n");
        vernieuw(DAG);
        assertThat(vraag(STATEN)).containsExactly("Koffie gepubliceerd", "Soep gepubliceerd", "Thee gepubliceerd");
        doe("delete from outbox");

        vernieuw(DAG.plusDays(1));

        assertThat(vraag(STATEN)).containsExactly("Koffie verborgen", "Soep gepubliceerd", "Thee gepubliceerd");
        assertThat(vraag("select a.naam from outbox o join aanbod a on a.id = o.aanbod_id"))
                .as("and so from every read model")
                .containsExactly("Koffie");
    }

    @Test
    void deBronMagHetDaarnaWeerLatenZien() throws IOException, SQLException {
        String lijst = KOP + "Koffie;Versa;23-11-2026\n";
        lees(DAG, lijst);
        vernieuw(DAG.plusDays(1));

        assertThat(lees(DAG.plusDays(1), lijst).ongewijzigd()).isEqualTo(1);
        lees(DAG.plusDays(1), KOP + "Koffie;Versa;25-11-2026\n");
        assertThat(vraag(STATEN)).containsExactly("Koffie gepubliceerd");

        lees(DAG.plusDays(1), KOP + "Koffie;Versa;26-11-2026\n");
        vernieuw(DAG.plusDays(3));
        assertThat(vraag(STATEN)).containsExactly("Koffie gepubliceerd");
        lees(DAG.plusDays(3), KOP + "Koffie;Versa;\n");
        vernieuw(DAG.plusDays(9));
        assertThat(vraag(STATEN)).as("no term any more").containsExactly("Koffie gepubliceerd");
    }

    @Test
    void watDeRedactieVanDeStaatZegtBlijft() throws IOException, SQLException {
        lees(DAG, KOP + "Koffie;Versa;23-11-2026\n");
        doe(
                "insert into herkomst select id, 'staat', 'redactie', 'redactie', now(), '\"gepubliceerd\"'::jsonb from aanbod");

        vernieuw(DAG.plusDays(1));

        assertThat(vraag(STATEN)).containsExactly("Koffie gepubliceerd");
    }

    private Telling lees(LocalDate dag, String inhoud) throws IOException {
        Path lijst = Files.writeString(map.resolve("lijst.csv"), inhoud);
        Clock klok = Clock.fixed(dag.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return new Importeur(register, klok, new Voortgang(new PrintWriter(Writer.nullWriter())))
                .importeer(new Importopdracht(
                        List.of(lijst.toString()),
                        Opstelling.HILVERSUM,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        false,
                        Optional.empty()))
                .telling();
    }

    private void vernieuw(LocalDate dag) throws SQLException {
        try (Connection verbinding = register.getConnection()) {
            assertThat(Vernieuwer.vernieuw(verbinding, dag, Volger.GESCHIEDENIS))
                    .isPresent();
        }
    }

    private void doe(String sql) throws SQLException {
        try (Connection verbinding = register.getConnection()) {
            verbinding.createStatement().execute(sql);
        }
    }

    private List<String> vraag(String sql) throws SQLException {
        List<String> rijen = new ArrayList<>();
        try (Connection verbinding = register.getConnection();
                ResultSet rij = verbinding.createStatement().executeQuery(sql)) {
            while (rij.next()) {
                rijen.add(rij.getString(1));
            }
        }
        return rijen;
    }
}
