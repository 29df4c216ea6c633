package nl.samenkracht.backend.zoeken;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.LocalDateTime;
import java.util.Map;
import nl.samenkracht.backend.Hangend;
import nl.samenkracht.backend.inrichting.PortaalInrichting;
import nl.samenkracht.backend.inrichting.Proefinrichting;
import nl.samenkracht.backend.zoeken.Zoekvraag.Sortering;
import nl.samenkracht.catalogus.hulpvragen.Gehoord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;

class ZoekdienstTest {
    private static final Zoekvraag ALLES = new Zoekvraag(
            "",
            "",
            Gehoord.NIETS,
            null,
            Map.of(),
            null,
            null,
            Sortering.RELEVANTIE,
            1,
            LocalDateTime.parse("2026-11-23T12:00"));

    private final MeterRegistry meters = new SimpleMeterRegistry();

    @Test
    @Timeout(60)
    void aMeterTellsThatPostgresqlAnswersInPlaceOfTheSearchServer() throws Exception {
        PortaalInrichting inrichting = Proefinrichting.met("elasticsearch.adres=http://127.0.0.1:1");
        PostgresZoeker postgres = new PostgresZoeker(DatabaseClient.create(new Hangend()), inrichting);
        ElasticZoeker elastic = new ElasticZoeker(inrichting, new Woordenschat(postgres));
        Zoekdienst dienst = new Zoekdienst(elastic, postgres, meters);

        assertThat(terugval()).isZero();
        Flux.range(0, 5).flatMap(keer -> dienst.zoek(ALLES, false)).subscribe();
        while (terugval() == 0) {
            Thread.sleep(20);
        }
        assertThat(terugval()).isEqualTo(1);
    }

    private double terugval() {
        return meters.get("samenkracht.terugval.aan").gauge().value();
    }
}
