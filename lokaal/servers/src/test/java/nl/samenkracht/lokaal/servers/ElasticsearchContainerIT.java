package nl.samenkracht.lokaal.servers;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIf;

@Tag("zwaar")
@EnabledIf("nl.samenkracht.lokaal.servers.Containermotor#antwoordt")
class ElasticsearchContainerIT extends ElasticsearchBelofte {

    @Override
    ElasticsearchServer tijdelijk() {
        return ElasticsearchContainer.start(
                Containermotor.image(ElasticsearchServer.IMAGE, "ELASTICSEARCH_IMAGE"),
                List.of("-Xms512m", "-Xmx512m", "-XX:TieredStopAtLevel=1"));
    }
}
