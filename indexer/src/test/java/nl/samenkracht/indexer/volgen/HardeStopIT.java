package nl.samenkracht.indexer.volgen;

import static nl.samenkracht.indexer.proef.Opstelling.HILVERSUM;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import nl.samenkracht.catalogus.Json;
import nl.samenkracht.indexer.controleren.Controlerapport;
import nl.samenkracht.indexer.proef.Drukte;
import nl.samenkracht.indexer.proef.Indexerproces;
import nl.samenkracht.indexer.proef.Opstelling;
import nl.samenkracht.indexer.proef.Wacht;
import nl.samenkracht.lokaal.servers.ElasticsearchServer;
import nl.samenkracht.lokaal.servers.PostgresServer;
import nl.samenkracht.lokaal.servers.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Kills at random moments, ten times each, while the register is busy; afterwards nothing may differ. */
@Tag("zwaar")
class HardeStopIT {
    private static final int KEREN = 10;
    private static final int LANGSTE_WACHT_MILLIS = 2_500;

    private static PostgresServer postgres;
    private static ElasticsearchServer elasticsearch;

    private final Random toeval = new Random();
    private Opstelling opstelling;

    @BeforeAll
    static void startServers() {
        postgres = PostgresServer.tijdelijk();
        elasticsearch = ElasticsearchServer.tijdelijk();
    }

    @AfterAll
    static void stopServers() {
        elasticsearch.close();
        postgres.close();
    }

    @BeforeEach
    void begin() {
        opstelling = Opstelling.op(postgres, elasticsearch);
        opstelling.veel(3_000, HILVERSUM, null);
        opstelling.volger().eenmaal();
    }

    @AfterEach
    void eind() {
        opstelling.close();
    }

    @Test
    void of_the_following_program() throws Exception {
        try (Drukte drukte = new Drukte(opstelling)) {
            for (int keer = 0; keer < KEREN; keer++) {
                Process volgen = Indexerproces.start(opstelling, elasticsearch, "volgen");
                wachtEven(2_000);
                volgen.destroyForcibly().waitFor();
            }
        }
        controleer();
    }

    @Test
    void of_the_rebuilding_program_while_another_follows() throws Exception {
        try (Drukte drukte = new Drukte(opstelling);
                Volger volger = opstelling.volger()) {
            volger.start();
            for (int keer = 0; keer < KEREN; keer++) {
                Process herbouwen = Indexerproces.start(opstelling, elasticsearch, "herbouwen");
                wachtEven(1_000);
                herbouwen.destroyForcibly().waitFor();
            }
        }
        controleer();
        opstelling.herbouwer().herbouw(HILVERSUM);
        controleer();
    }

    @Test
    void of_elasticsearch_during_following_and_rebuilding() throws Exception {
        stopSteeds(elasticsearch);
    }

    @Test
    void of_postgresql_during_following_and_rebuilding() throws Exception {
        stopSteeds(postgres);
    }

    private void stopSteeds(Server server) throws Exception {
        try (Drukte drukte = new Drukte(opstelling);
                Volger volger = opstelling.volger()) {
            volger.start();
            for (int keer = 0; keer < KEREN; keer++) {
                Process herbouwen = Indexerproces.start(opstelling, elasticsearch, "herbouwen");
                wachtEven(500);
                server.doodmaken();
                server.herstart();
                herbouwen.waitFor();
            }
        }
        controleer();
    }

    private void wachtEven(int minstensMillis) throws InterruptedException {
        Thread.sleep(minstensMillis + toeval.nextInt(LANGSTE_WACHT_MILLIS));
    }

    /** First everything that waits has its turn, by a follower that knows nothing of the trouble before. */
    private void controleer() {
        try (Volger volger = opstelling.volger()) {
            volger.start();
            Wacht.tot(
                    "outbox empty", Duration.ofMinutes(3), () -> opstelling.getal("select count(*) from outbox") == 0);
        }
        Controlerapport rapport = opstelling.controleer(false);
        assertThat(rapport.inOrde()).as(Json.tekst(rapport)).isTrue();
        assertThat(rapport.modellen().get(0).gelijk()).isGreaterThan(1_000);
    }
}
