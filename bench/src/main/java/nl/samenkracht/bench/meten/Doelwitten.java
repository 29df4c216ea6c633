package nl.samenkracht.bench.meten;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import nl.samenkracht.bench.belasten.Doelwit;
import nl.samenkracht.bench.belasten.Vragen;
import nl.samenkracht.bench.genereren.Genereer;
import nl.samenkracht.bench.opstelling.Portaal;
import nl.samenkracht.bench.opstelling.Proefopstelling;
import nl.samenkracht.catalogus.gebied.Gebiedsindeling;
import nl.samenkracht.catalogus.tijd.Landtijd;
import nl.samenkracht.catalogus.zoekindex.Indexnaam;
import nl.samenkracht.lokaal.servers.ElasticsearchServer.Gebruiker;

/** What the measurements ask. */
final class Doelwitten {
    /** The heading link of a card: the design promises one to a card. */
    private static final String KAARTJE = "href=\"/aanbod/";

    private Doelwitten() {}

    /** The search page, with all its filters. */
    static Doelwit zoeken(String naam, Portaal portaal, String gemeente) {
        return Doelwit.paginas(
                naam, portaal.adres(), new Vragen(Genereer.ZAAD).zoekpaden(Gebiedsindeling.van(gemeente)), KAARTJE, 1);
    }

    /** The raw query behind it. */
    static Doelwit ruw(String naam, Proefopstelling opstelling, String gemeente) {
        var server = opstelling.elasticsearch();
        String wie = Gebruiker.PORTAAL.naam() + ":" + server.wachtwoord(Gebruiker.PORTAAL);
        LocalDateTime nu = LocalDateTime.now(Landtijd.ZONE).truncatedTo(ChronoUnit.MINUTES);
        return Doelwit.vragen(
                naam,
                server.uri(),
                "/" + Indexnaam.alias(gemeente) + "/_search?request_cache=false",
                "Basic " + Base64.getEncoder().encodeToString(wie.getBytes(StandardCharsets.UTF_8)),
                new Vragen(Genereer.ZAAD).ruw(gemeente, nu));
    }

    /** Pages of entries. */
    static Doelwit aanbod(String naam, Portaal portaal, String gemeente, int aantal) {
        return Doelwit.paginas(naam, portaal.adres(), Vragen.aanbodpaden(Genereer.ZAAD, gemeente, aantal), "<h1", 1);
    }
}
