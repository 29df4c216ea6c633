package nl.samenkracht.lokaal.servers;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIf;

@Tag("zwaar")
@EnabledIf("nl.samenkracht.lokaal.servers.Containermotor#antwoordt")
class PostgresContainerIT extends PostgresBelofte {

    @Override
    PostgresServer tijdelijk() {
        return PostgresContainer.start(Containermotor.image(PostgresServer.IMAGE, "POSTGRES_IMAGE"));
    }
}
