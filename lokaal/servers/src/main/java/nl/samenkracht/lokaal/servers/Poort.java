package nl.samenkracht.lokaal.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Ports on the loopback address. */
final class Poort {

    private Poort() {}

    /** The asked port if nobody listens on it, a free one if 0 is asked. */
    static int kies(int gevraagd) {
        try (ServerSocket proef = new ServerSocket(gevraagd, 1, InetAddress.getLoopbackAddress())) {
            return proef.getLocalPort();
        } catch (IOException e) {
            if (gevraagd == 0) {
                throw new UncheckedIOException(e);
            }
            throw new ServerFout(ServerFout.Oorzaak.POORT_BEZET, e, gevraagd);
        }
    }
}
