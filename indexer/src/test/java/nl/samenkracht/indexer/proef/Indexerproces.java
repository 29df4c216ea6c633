package nl.samenkracht.indexer.proef;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.samenkracht.indexer.Indexer;
import nl.samenkracht.lokaal.servers.ElasticsearchServer;
import nl.samenkracht.lokaal.servers.ElasticsearchServer.Gebruiker;

/** The program in a process of its own, that can be killed. */
public final class Indexerproces {
    /** How the program's connections call themselves. */
    private static final String NAAM = "samenkracht-indexer";

    private static final Duration GEDULD = Duration.ofMinutes(5);

    private Indexerproces() {}

    /** As {@link #start}, returning once it asks the register something: before that there is nothing to disturb. */
    public static Process aanHetWerk(Opstelling opstelling, ElasticsearchServer elasticsearch, String... opdracht)
            throws IOException {
        Process proces = start(opstelling, elasticsearch, opdracht);
        Wacht.tot("indexer " + opdracht[0] + " at work", GEDULD, () -> !proces.isAlive() || vraagtIets(opstelling));
        return proces;
    }

    private static boolean vraagtIets(Opstelling opstelling) {
        return opstelling.getal("select count(*) from pg_stat_activity where application_name = '" + NAAM
                        + "' and datname = current_database()")
                > 0;
    }

    /** Starts {@code indexer <opdracht>} on these servers. */
    public static Process start(Opstelling opstelling, ElasticsearchServer elasticsearch, String... opdracht)
            throws IOException {
        String klassen = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> regel = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                klassen,
                Indexer.class.getName()));
        regel.addAll(List.of(opdracht));
        ProcessBuilder bouwer = new ProcessBuilder(regel).redirectErrorStream(true);
        bouwer.redirectOutput(ProcessBuilder.Redirect.INHERIT);
        bouwer.environment().put("SAMENKRACHT_JDBC", opstelling.database().jdbcUrl());
        bouwer.environment().put("SAMENKRACHT_GEBRUIKER", opstelling.database().gebruiker());
        bouwer.environment().put("SAMENKRACHT_WACHTWOORD", opstelling.database().wachtwoord());
        bouwer.environment()
                .put("SAMENKRACHT_ELASTICSEARCH", elasticsearch.uri().toString());
        bouwer.environment().put("SAMENKRACHT_ELASTICSEARCH_GEBRUIKER", Gebruiker.INDEXER.naam());
        bouwer.environment().put("SAMENKRACHT_ELASTICSEARCH_WACHTWOORD", elasticsearch.wachtwoord(Gebruiker.INDEXER));
        return bouwer.start();
    }
}
