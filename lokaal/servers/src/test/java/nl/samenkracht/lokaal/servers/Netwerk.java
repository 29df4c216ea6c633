package nl.samenkracht.lokaal.servers;

import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.util.List;

/** Who hears a server. */
final class Netwerk {

    private static final int GEDULD_MILLIS = 2_000;

    private Netwerk() {}

    /** Fails if the port answers on an address of this machine that others can reach. */
    static void assertAlleenHier(int port) throws IOException {
        List<InetAddress> buiten = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(adres -> adres instanceof Inet4Address && !adres.isLoopbackAddress())
                .toList();
        assumeThat(buiten).as("addresses besides loopback").isNotEmpty();
        for (InetAddress adres : buiten) {
            try (Socket socket = new Socket()) {
                assertThatIOException()
                        .as("%s", adres)
                        .isThrownBy(() -> socket.connect(new InetSocketAddress(adres, port), GEDULD_MILLIS));
            }
        }
    }
}
