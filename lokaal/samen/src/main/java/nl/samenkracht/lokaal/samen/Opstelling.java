package nl.samenkracht.lokaal.samen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.samenkracht.backend.Portaal;
import nl.samenkracht.catalogus.tijd.Landtijd;
import nl.samenkracht.indexer.Indexer;
import nl.samenkracht.indexer.index.Elastic;
import nl.samenkracht.indexer.migreren.Registerschema;
import nl.samenkracht.indexer.volgen.Volger;
import nl.samenkracht.indexer.volgen.Volgmelder;
import nl.samenkracht.lokaal.servers.Database;
import nl.samenkracht.lokaal.servers.ElasticsearchServer;
import nl.samenkracht.lokaal.servers.ElasticsearchServer.Gebruiker;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Register, follower and portal over servers that run already, each with no more rights than in production. Closing stops the follower
 * and the portal, not the servers.
 */
public final class Opstelling implements AutoCloseable {
    /** The municipality of the sample inventory. */
    public static final String GEMEENTE = "GM0402";

    private final Database database;
    private final ElasticsearchServer elasticsearch;
    private final String wachtwoord;
    private @Nullable Elastic elastic;
    private @Nullable Volger volger;
    private @Nullable ConfigurableApplicationContext portaal;

    /** Prepares; nothing is written yet. */
    public Opstelling(Database database, ElasticsearchServer elasticsearch) {
        this.database = database;
        this.elasticsearch = elasticsearch;
        // Local roles: as secret as the server's own password, which lies beside its data.
        this.wachtwoord = database.wachtwoord();
    }

    /** Makes the roles and the tables, as the owner of the database. Doing it again changes nothing. */
    public void richtIn() {
        Registerschema.bijwerken(bron(database.gebruiker()));
        database.laatAanmelden(List.of(Registerschema.PORTAALROL, Registerschema.INDEXERROL));
    }

    /** Whether a file of this name was imported to its end before. */
    public boolean isIngelezen(String bestand) {
        try (Connection verbinding =
                        DriverManager.getConnection(database.jdbcUrl(), database.gebruiker(), database.wachtwoord());
                PreparedStatement vraag =
                        verbinding.prepareStatement("select exists (select 1 from import_run where bestand = ?)")) {
            vraag.setString(1, bestand);
            try (ResultSet rijen = vraag.executeQuery()) {
                return rijen.next() && rijen.getBoolean(1);
            }
        } catch (SQLException fout) {
            throw new StartFout("fout.anders", String.valueOf(fout.getMessage()));
        }
    }

    /**
     * Imports one file with the indexer's own command.
     *
     * @return its exit code
     */
    public int leesIn(Path bestand, String... opties) {
        List<String> woorden = new ArrayList<>(List.of("importeren", bestand.toString()));
        woorden.addAll(List.of(
                "--jdbc", database.jdbcUrl(), "--gebruiker", Registerschema.INDEXERROL, "--wachtwoord", wachtwoord));
        woorden.addAll(List.of(opties));
        return Indexer.run(woorden.toArray(new String[0]));
    }

    /**
     * Writes what the indexer's own commands need to work on this register, as lines a shell reads ({@code . indexer.env}). Ports differ from
     * start to start. Only the owner of the file can read it.
     */
    public void schrijfToegang(Path bestand) throws IOException {
        List<String> regels = List.of(
                "export SAMENKRACHT_JDBC='" + database.jdbcUrl() + "'",
                "export SAMENKRACHT_GEBRUIKER=" + Registerschema.INDEXERROL,
                "export SAMENKRACHT_WACHTWOORD='" + wachtwoord + "'",
                "export SAMENKRACHT_ELASTICSEARCH=" + elasticsearch.uri(),
                "export SAMENKRACHT_ELASTICSEARCH_GEBRUIKER=" + Gebruiker.INDEXER.naam(),
                "export SAMENKRACHT_ELASTICSEARCH_WACHTWOORD='" + elasticsearch.wachtwoord(Gebruiker.INDEXER) + "'");
        Files.deleteIfExists(bestand);
        Files.createFile(bestand, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(bestand, regels);
    }

    /**
     * Brings all that waits into the index, then goes on following.
     *
     * @param melder hears what the follower meets
     */
    public void volg(Volgmelder melder) {
        elastic = Elastic.verbind(
                List.of(elasticsearch.uri()), Gebruiker.INDEXER.naam(), elasticsearch.wachtwoord(Gebruiker.INDEXER));
        Clock klok = Clock.system(Landtijd.ZONE);
        volger = new Volger(bron(Registerschema.INDEXERROL), elastic, List.of(GEMEENTE), klok, melder);
        volger.eenmaal();
        volger.start();
    }

    /**
     * Starts the portal.
     *
     * @param poort 0 for a free one
     * @return the port it listens on
     */
    public int portaal(int poort) {
        Map<String, Object> inrichting = new HashMap<>();
        inrichting.put("server.port", poort);
        inrichting.put("server.address", "127.0.0.1");
        inrichting.put("management.server.port", 0);
        inrichting.put("spring.r2dbc.url", "r2dbc:" + database.jdbcUrl().substring("jdbc:".length()));
        inrichting.put("spring.r2dbc.username", Registerschema.PORTAALROL);
        inrichting.put("spring.r2dbc.password", wachtwoord);
        inrichting.put("samenkracht.elasticsearch.adres", elasticsearch.uri().toString());
        inrichting.put("samenkracht.elasticsearch.gebruiker", Gebruiker.PORTAAL.naam());
        inrichting.put("samenkracht.elasticsearch.wachtwoord", elasticsearch.wachtwoord(Gebruiker.PORTAAL));
        inrichting.put("samenkracht.voorbeeldgegevens", true);
        inrichting.put("spring.main.log-startup-info", false);
        String[] regels = inrichting.entrySet().stream()
                .map(regel -> "--" + regel.getKey() + "=" + regel.getValue())
                .toArray(String[]::new);
        ConfigurableApplicationContext gestart = new SpringApplicationBuilder(Portaal.class)
                .registerShutdownHook(false)
                .run(regels);
        portaal = gestart;
        return Integer.parseInt(gestart.getEnvironment().getProperty("local.server.port", "0"));
    }

    /**
     * The port of the portal's health and measures.
     *
     * @throws IllegalStateException when no portal was started
     */
    public int beheerpoort() {
        if (portaal == null) {
            throw new IllegalStateException("no portal");
        }
        return Integer.parseInt(portaal.getEnvironment().getProperty("local.management.port", "0"));
    }

    private PGSimpleDataSource bron(String gebruiker) {
        PGSimpleDataSource bron = new PGSimpleDataSource();
        bron.setUrl(database.jdbcUrl());
        bron.setUser(gebruiker);
        bron.setPassword(gebruiker.equals(database.gebruiker()) ? database.wachtwoord() : wachtwoord);
        return bron;
    }

    @Override
    public void close() {
        if (portaal != null) {
            portaal.close();
        }
        if (volger != null) {
            volger.close();
        }
        if (elastic != null) {
            elastic.close();
        }
    }
}
