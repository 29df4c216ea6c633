package nl.samenkracht.indexer.volgen;

import static nl.samenkracht.indexer.proef.Opstelling.HILVERSUM;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
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
import org.junit.jupiter.api.io.TempDir;

/** Kills at random moments, ten times each, while the register is busy; afterwards nothing may differ. */
@Tag("zwaar")
class HardeStopIT {
    private static final int KEREN = 10;
    /** The following program never ends by itself. */
    private static final Duration EVEN_VOLGEN = Duration.ofSeconds(4);

    private static final int RIJEN = 1_000;

    private static PostgresServer postgres;
    private static ElasticsearchServer elasticsearch;

    /** Another run of the same moments: {@code -Dsamenkracht.proef.zaad=…} with what the failed run printed. */
    private static final long ZAAD = Long.getLong("samenkracht.proef.zaad", System.nanoTime());

    private final Random toeval = new Random(ZAAD);
    private Opstelling opstelling;

    @BeforeAll
    static void startServers() {
        System.out.println("kill tests: seed " + ZAAD);
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
            drukte.start();
            for (int keer = 0; keer < KEREN; keer++) {
                Process volgen = halverwege(EVEN_VOLGEN, "volgen");
                volgen.destroyForcibly().waitFor();
            }
        }
        controleer();
    }

    @Test
    void of_the_rebuilding_program_while_another_follows() throws Exception {
        Duration werk = duurVan("herbouwen");
        try (Drukte drukte = new Drukte(opstelling);
                Volger volger = opstelling.volger()) {
            drukte.start();
            volger.start();
            for (int keer = 0; keer < KEREN; keer++) {
                halverwege(werk, "herbouwen").destroyForcibly().waitFor();
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

    @Test
    void of_the_importing_program_while_another_follows(@TempDir Path map) throws Exception {
        Duration werk = duurVan("importeren", lijst(map, "Aanloop").toString());
        Path bestand = lijst(map, "Inloop");
        try (Volger volger = opstelling.volger()) {
            volger.start();
            for (int keer = 0; keer < KEREN; keer++) {
                volgendeBeurt(bestand, keer);
                halverwege(werk, "importeren", bestand.toString())
                        .destroyForcibly()
                        .waitFor();
                heelOfNiets();
            }
        }
        importeerHelemaal(bestand);
    }

    @Test
    void of_postgresql_during_an_import(@TempDir Path map) throws Exception {
        Duration werk = duurVan("importeren", lijst(map, "Aanloop").toString());
        Path bestand = lijst(map, "Inloop");
        for (int keer = 0; keer < KEREN; keer++) {
            volgendeBeurt(bestand, keer);
            Process importeren = halverwege(werk, "importeren", bestand.toString());
            postgres.doodmaken();
            postgres.herstart();
            importeren.waitFor();
            heelOfNiets();
        }
        importeerHelemaal(bestand);
    }

    @Test
    void of_elasticsearch_during_an_import_that_is_followed(@TempDir Path map) throws Exception {
        Duration werk = duurVan("importeren", lijst(map, "Aanloop").toString());
        Path bestand = lijst(map, "Inloop");
        try (Volger volger = opstelling.volger()) {
            volger.start();
            for (int keer = 0; keer < KEREN; keer++) {
                volgendeBeurt(bestand, keer);
                Process importeren = halverwege(werk, "importeren", bestand.toString());
                elasticsearch.doodmaken();
                elasticsearch.herstart();
                assertThat(importeren.waitFor()).isZero();
            }
        }
        importeerHelemaal(bestand);
    }

    private static Path lijst(Path map, String naam) throws IOException {
        StringBuilder tekst = new StringBuilder("Nr;Naam;Organisatie;Omschrijving;Wijk\n");
        for (int i = 1; i <= RIJEN; i++) {
            tekst.append(i)
                    .append(";%s nummer ".formatted(naam))
                    .append(i)
                    .append(";Versa ")
                    .append(i % 7)
                    .append(";Kom langs en praat mee. Beurt 0.;Oost\n");
        }
        return Files.writeString(map.resolve(naam.toLowerCase(Locale.ROOT) + ".csv"), tekst);
    }

    /** Every time other rows, so that there is something to import and to follow. */
    private static void volgendeBeurt(Path bestand, int keer) throws IOException {
        Files.writeString(
                bestand, Files.readString(bestand).replace("Beurt " + keer + ".", "Beurt " + (keer + 1) + "."));
    }

    /** No row without the others, and no row of one turn beside a row of another. */
    private void heelOfNiets() {
        assertThat(opstelling.getal("select count(*) from bronrecord where bron = 'gm0402:inloop'"))
                .isIn(0L, (long) RIJEN);
        assertThat(opstelling.getal("select count(*) from aanbod where naam like 'Inloop nummer %'"))
                .isIn(0L, (long) RIJEN);
        assertThat(
                        opstelling.getal(
                                "select count(distinct inhoud ->> 'omschrijving') from aanbod where naam like 'Inloop nummer %'"))
                .isLessThanOrEqualTo(1);
    }

    private void importeerHelemaal(Path bestand) throws Exception {
        assertThat(Indexerproces.start(opstelling, elasticsearch, "importeren", bestand.toString())
                        .waitFor())
                .isZero();
        assertThat(opstelling.getal("select count(*) from aanbod where naam like 'Inloop nummer %'"))
                .isEqualTo(RIJEN);
        controleer();
    }

    private void stopSteeds(Server server) throws Exception {
        Duration werk = duurVan("herbouwen");
        try (Drukte drukte = new Drukte(opstelling);
                Volger volger = opstelling.volger()) {
            drukte.start();
            volger.start();
            for (int keer = 0; keer < KEREN; keer++) {
                Process herbouwen = halverwege(werk, "herbouwen");
                server.doodmaken();
                server.herstart();
                herbouwen.waitFor();
            }
        }
        controleer();
    }

    /** How long it works when nothing disturbs it. */
    private Duration duurVan(String... opdracht) throws Exception {
        Process proces = Indexerproces.aanHetWerk(opstelling, elasticsearch, opdracht);
        long begin = System.nanoTime();
        assertThat(proces.waitFor()).isZero();
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /** Starts it, and returns at a random moment of its work. */
    private Process halverwege(Duration werk, String... opdracht) throws Exception {
        Process proces = Indexerproces.aanHetWerk(opstelling, elasticsearch, opdracht);
        Thread.sleep((long) (toeval.nextDouble() * werk.toMillis()));
        return proces;
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
