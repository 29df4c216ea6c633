package nl.samenkracht.backend.zoeken;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import nl.samenkracht.backend.Hangend;
import nl.samenkracht.backend.inrichting.Proefinrichting;
import org.junit.jupiter.api.Test;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.test.scheduler.VirtualTimeScheduler;

class WoordenschatTest {
    @Test
    void after_a_database_that_hung_the_words_are_read_again() throws IOException {
        Hangend database = new Hangend();
        VirtualTimeScheduler tijd = VirtualTimeScheduler.getOrSet();
        try {
            Woordenschat woorden =
                    new Woordenschat(new PostgresZoeker(DatabaseClient.create(database), Proefinrichting.met()));
            woorden.houdBij();

            tijd.advanceTimeBy(Duration.ofHours(1));

            assertThat(database.gevraagd()).isGreaterThan(2);
        } finally {
            VirtualTimeScheduler.reset();
        }
    }
}
