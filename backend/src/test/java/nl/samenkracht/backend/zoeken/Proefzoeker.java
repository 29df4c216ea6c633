package nl.samenkracht.backend.zoeken;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Map;
import nl.samenkracht.backend.Hangend;
import nl.samenkracht.backend.inrichting.PortaalInrichting;
import nl.samenkracht.backend.inrichting.Proefinrichting;
import nl.samenkracht.backend.web.Gebied;
import nl.samenkracht.backend.zoeken.Zoekvraag.Sortering;
import nl.samenkracht.catalogus.hulpvragen.Gehoord;
import org.springframework.r2dbc.core.DatabaseClient;

/** Searches at an address, with a database that never answers. */
record Proefzoeker(ElasticZoeker elastic, PostgresZoeker postgres) {
    /** For everything there is. */
    static final Zoekvraag ALLES = new Zoekvraag(
            "",
            "",
            Gehoord.NIETS,
            null,
            Map.of(),
            null,
            null,
            null,
            Sortering.RELEVANTIE,
            1,
            LocalDateTime.parse("2026-11-23T12:00"));

    static Proefzoeker bij(String adres) throws IOException {
        PortaalInrichting inrichting = Proefinrichting.met("elasticsearch.adres=" + adres);
        PostgresZoeker postgres = new PostgresZoeker(DatabaseClient.create(new Hangend()), inrichting);
        return new Proefzoeker(
                new ElasticZoeker(inrichting, new Gebied(inrichting), new Woordenschat(postgres)), postgres);
    }
}
