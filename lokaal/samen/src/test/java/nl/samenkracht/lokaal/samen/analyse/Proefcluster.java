package nl.samenkracht.lokaal.samen.analyse;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import nl.samenkracht.lokaal.servers.ElasticsearchServer;
import nl.samenkracht.lokaal.servers.ElasticsearchServer.Gebruiker;
import nl.samenkracht.lokaal.servers.GedeeldeServers;

/** Where the table is tried: our own server, or a stock cluster named by system properties. */
record Proefcluster(URI uri, String bewijs) {

    static Proefcluster kies() {
        String stock = System.getProperty("samenkracht.stock.uri");
        if (stock != null) {
            return new Proefcluster(URI.create(stock), basic(System.getProperty("samenkracht.stock.wie", "elastic:")));
        }
        ElasticsearchServer server = GedeeldeServers.elasticsearch();
        return new Proefcluster(
                server.uri(), basic(Gebruiker.INDEXER.naam() + ":" + server.wachtwoord(Gebruiker.INDEXER)));
    }

    private static String basic(String naamEnWachtwoord) {
        return "Basic " + Base64.getEncoder().encodeToString(naamEnWachtwoord.getBytes(StandardCharsets.UTF_8));
    }
}
