package nl.samenkracht.backend.hulpvragen;

import static org.assertj.core.api.Assertions.assertThat;

import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactoryOptions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.samenkracht.catalogus.hulpvragen.Hulpvragen;
import nl.samenkracht.indexer.hulpvragen.Woordenlijsten;
import nl.samenkracht.indexer.migreren.Registerschema;
import nl.samenkracht.lokaal.servers.Database;
import nl.samenkracht.lokaal.servers.GedeeldeServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.r2dbc.core.DatabaseClient;

/** Which vocabulary the portal uses, asked with its rights. */
class WoordenlijstIT {
    private static final String GEMEENTE = "GM0402";
    private static final String BIJEN = """
            bijen-houden\tnaam\tbijen houden
            bijen-houden\tname\tkeeping bees
            bijen-houden\tleefgebied\tmeedoen
            bijen-houden\thulp\timkervereniging
            bijen-houden\tzin\tik wil bijen houden
            """;

    private final Database database = GedeeldeServers.postgres().nieuweDatabase();
    private final List<Gewisseld> gehoord = new ArrayList<>();

    @BeforeEach
    void richtIn() {
        PGSimpleDataSource bron = new PGSimpleDataSource();
        bron.setUrl(database.jdbcUrl());
        bron.setUser(database.gebruiker());
        bron.setPassword(database.wachtwoord());
        Registerschema.bijwerken(bron);
        database.laatAanmelden(List.of(Registerschema.PORTAALROL, Registerschema.INDEXERROL));
    }

    @Test
    void without_one_of_the_gemeente_it_is_that_of_the_product() throws SQLException {
        publiceer("GM0363", BIJEN);

        assertThat(portaal(database.port()).nu()).isSameAs(Hulpvragen.standaard());
    }

    @Test
    void what_was_published_before_the_start_is_used_from_the_start() throws SQLException {
        publiceer(GEMEENTE, BIJEN);

        assertThat(portaal(database.port()).nu().vraag("bijen-houden")).isPresent();
    }

    @Test
    void what_is_published_later_is_told_once_and_going_back_as_well() throws SQLException {
        Woordenlijst portaal = portaal(database.port());
        portaal.kijk().block();
        assertThat(gehoord).isEmpty();

        publiceer(GEMEENTE, BIJEN);
        portaal.kijk().block();
        portaal.kijk().block();
        assertThat(gehoord).hasSize(1);
        assertThat(portaal.nu().vraag("bijen-houden")).isPresent();

        try (Connection register = alsIndexer()) {
            Woordenlijsten.terug(register, GEMEENTE, "redactie");
        }
        portaal.kijk().block();
        assertThat(gehoord).hasSize(2);
        assertThat(portaal.nu()).isSameAs(Hulpvragen.standaard());
    }

    @Test
    void one_that_cannot_be_read_gives_way_to_that_of_the_product_at_the_start_and_later() throws SQLException {
        Woordenlijst portaal = portaal(database.port());
        publiceer(GEMEENTE, BIJEN);
        portaal.kijk().block();
        publiceer(GEMEENTE, "oud\tveld\twaarde\n");

        portaal.kijk().block();

        assertThat(portaal.nu()).isSameAs(Hulpvragen.standaard());
        assertThat(portaal(database.port()).nu()).isSameAs(Hulpvragen.standaard());
    }

    @Test
    void a_register_that_is_away_stops_nothing_and_what_is_in_use_stays() throws SQLException {
        assertThat(portaal(1).nu()).isSameAs(Hulpvragen.standaard());

        publiceer(GEMEENTE, BIJEN);
        Woordenlijst portaal = portaal(database.port());
        try (Connection register = alsEigenaar()) {
            register.createStatement().execute("alter table woordenlijst rename to weg");
        }
        portaal.kijk().block();

        assertThat(portaal.nu().vraag("bijen-houden")).isPresent();
        assertThat(gehoord).isEmpty();
    }

    private void publiceer(String gemeente, String inhoud) throws SQLException {
        try (Connection register = alsIndexer()) {
            Woordenlijsten.publiceer(register, gemeente, inhoud, "redactie");
        }
    }

    private Connection alsIndexer() throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), Registerschema.INDEXERROL, database.wachtwoord());
    }

    private Connection alsEigenaar() throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.gebruiker(), database.wachtwoord());
    }

    private Woordenlijst portaal(int poort) {
        DatabaseClient client = DatabaseClient.create(ConnectionFactories.get(ConnectionFactoryOptions.parse(
                        "r2dbc:postgresql://" + database.host() + ":" + poort + "/" + database.naam())
                .mutate()
                .option(ConnectionFactoryOptions.USER, Registerschema.PORTAALROL)
                .option(ConnectionFactoryOptions.PASSWORD, database.wachtwoord())
                .build()));
        return new Woordenlijst(
                new Woordenlijstregister(client, GEMEENTE), gebeurtenis -> gehoord.add((Gewisseld) gebeurtenis));
    }
}
