package nl.samenkracht.backend.suggesties;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import nl.samenkracht.backend.Hangend;
import nl.samenkracht.backend.inrichting.Proefinrichting;
import org.junit.jupiter.api.Test;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.test.scheduler.VirtualTimeScheduler;

class NamenlijstTest {
    @Test
    void after_a_database_that_hung_the_names_are_read_again() throws IOException {
        Hangend database = new Hangend();
        VirtualTimeScheduler tijd = VirtualTimeScheduler.getOrSet();
        try {
            Clock klok = Clock.systemUTC();
            Namenlijst namen = new Namenlijst(
                    new Naamregister(DatabaseClient.create(database), klok, Proefinrichting.met()), klok);
            namen.houdBij();

            tijd.advanceTimeBy(Duration.ofHours(1));

            assertThat(database.gevraagd()).isGreaterThan(2);
        } finally {
            VirtualTimeScheduler.reset();
        }
    }
}
