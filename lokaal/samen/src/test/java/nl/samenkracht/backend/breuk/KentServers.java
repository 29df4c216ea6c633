package nl.samenkracht.backend.breuk;

import nl.samenkracht.lokaal.servers.GedeeldeServers;

final class KentServers {
    String adres() {
        return GedeeldeServers.elasticsearch().uri().toString();
    }
}
