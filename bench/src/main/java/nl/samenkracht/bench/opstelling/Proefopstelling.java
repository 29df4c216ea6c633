package nl.samenkracht.bench.opstelling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import nl.samenkracht.indexer.Indexer;
import nl.samenkracht.indexer.index.Elastic;
import nl.samenkracht.indexer.migreren.Registerschema;
import nl.samenkracht.lokaal.servers.Database;
import nl.samenkracht.lokaal.servers.ElasticsearchServer;
import nl.samenkracht.lokaal.servers.ElasticsearchServer.Gebruiker;
import nl.samenkracht.lokaal.servers.PostgresServer;
import org.postgresql.ds.PGSimpleDataSource;

/** Real PostgreSQL and Elasticsearch on a folder of their own, with the roles of production. */
public final class Proefopstelling implements AutoCloseable {
    /** System property: the portal's own jar. */
    private static final String PORTAALJAR = "samenkracht.portaal.jar";
    /** System property: more words for the portal's JVM, such as a flight recording. */
    private static final String PORTAALOPTIES = "samenkracht.portaal.opties";

    private final Path map;
    private final PostgresServer postgres;
    private final ElasticsearchServer elasticsearch;
    private final Database database;

    private Proefopstelling(Path map, PostgresServer postgres, ElasticsearchServer elasticsearch) {
        this.map = map;
        this.postgres = postgres;
        this.elasticsearch = elasticsearch;
        this.database = postgres.maakDatabase("samenkracht");
    }

    /** Starts the servers and brings the tables up to date. What is in the folder stays. */
    public static Proefopstelling start(Path map) {
        Path volledig = map.toAbsolutePath().normalize();
        PostgresServer postgres = PostgresServer.start(volledig.resolve("postgres"), 0);
        try {
            Proefopstelling opstelling = new Proefopstelling(
                    volledig, postgres, ElasticsearchServer.start(volledig.resolve("elasticsearch"), 0));
            // Also when it is broken off: a server left behind spoils the next measurement.
            Runtime.getRuntime().addShutdownHook(new Thread(opstelling::close));
            Registerschema.bijwerken(opstelling.eigenaar());
            opstelling.database.laatAanmelden(List.of(Registerschema.PORTAALROL, Registerschema.INDEXERROL));
            return opstelling;
        } catch (RuntimeException fout) {
            postgres.close();
            throw fout;
        }
    }

    /** Connections of the superuser. */
    public DataSource eigenaar() {
        return register(database.gebruiker());
    }

    /** Connections of a role. */
    public DataSource register(String rol) {
        PGSimpleDataSource bron = new PGSimpleDataSource();
        bron.setUrl(database.jdbcUrl());
        bron.setUser(rol);
        bron.setPassword(wachtwoord());
        return bron;
    }

    /** The database. */
    public PostgresServer postgres() {
        return postgres;
    }

    /** The search server. */
    public ElasticsearchServer elasticsearch() {
        return elasticsearch;
    }

    /** A connection with the indexer's rights. */
    public Elastic elastic() {
        return Elastic.verbind(
                List.of(elasticsearch.uri()), Gebruiker.INDEXER.naam(), elasticsearch.wachtwoord(Gebruiker.INDEXER));
    }

    /** Starts a portal for a gemeente; it may not answer yet. */
    public Portaal portaal(String gemeente) {
        return portaal(gemeente, Path.of(System.getProperty(PORTAALJAR, "")));
    }

    /** Starts a portal from another jar, to compare two versions. */
    public Portaal portaal(String gemeente, Path jar) {
        int poort = vrijePoort();
        List<String> woorden = new ArrayList<>(List.of("-Xmx512m"));
        woorden.addAll(List.of(System.getProperty(PORTAALOPTIES, "").split(" ")));
        woorden.removeIf(String::isEmpty);
        woorden.addAll(List.of(
                "-jar",
                jar.toString(),
                "--server.address=127.0.0.1",
                "--server.port=" + poort,
                "--management.server.port=0",
                "--samenkracht.gemeente.code=" + gemeente,
                "--samenkracht.elasticsearch.adres=" + elasticsearch.uri(),
                "--samenkracht.elasticsearch.gebruiker=" + Gebruiker.PORTAAL.naam(),
                "--samenkracht.voorbeeldgegevens=true",
                "--spring.r2dbc.url=r2dbc:" + database.jdbcUrl().substring("jdbc:".length()),
                "--spring.r2dbc.username=" + Registerschema.PORTAALROL));
        Map<String, String> geheimen = Map.of(
                "SPRING_R2DBC_PASSWORD",
                wachtwoord(),
                "SAMENKRACHT_ELASTICSEARCH_WACHTWOORD",
                elasticsearch.wachtwoord(Gebruiker.PORTAAL));
        Path log = map.resolve("portaal-" + gemeente.toLowerCase(Locale.ROOT) + "-" + poort + ".log");
        return new Portaal(new Javaproces(woorden, geheimen, log), URI.create("http://127.0.0.1:" + poort));
    }

    /** Starts the following indexer for a gemeente. */
    public Javaproces volger(String gemeente) {
        List<String> woorden = List.of(
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                Indexer.class.getName(),
                "volgen",
                "--jdbc",
                database.jdbcUrl(),
                "--gebruiker",
                Registerschema.INDEXERROL,
                "--elasticsearch",
                elasticsearch.uri().toString(),
                "--elasticsearch-gebruiker",
                Gebruiker.INDEXER.naam(),
                "--gemeente",
                gemeente);
        Map<String, String> geheimen = Map.of(
                "SAMENKRACHT_WACHTWOORD",
                wachtwoord(),
                "SAMENKRACHT_ELASTICSEARCH_WACHTWOORD",
                elasticsearch.wachtwoord(Gebruiker.INDEXER));
        return new Javaproces(woorden, geheimen, map.resolve("volger.log"));
    }

    private String wachtwoord() {
        return database.wachtwoord();
    }

    private static int vrijePoort() {
        try (ServerSocket proef = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return proef.getLocalPort();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    @Override
    public void close() {
        elasticsearch.close();
        postgres.close();
    }
}
