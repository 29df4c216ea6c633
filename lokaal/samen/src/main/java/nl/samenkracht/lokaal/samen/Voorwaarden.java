package nl.samenkracht.lokaal.samen;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * What must hold before anything is started; each failure is a sentence that says what to do. Java, Maven and Node are checked by the
 * build before this runs.
 */
final class Voorwaarden {
    /** The servers' files, and then what Elasticsearch wants left before it takes no more. */
    private static final long NODIG_MB = 1_500;

    private static final int HOOGSTE_POORT = 65_535;
    private static final int VERBIND_MILLIS = 300;
    /** Where a browser looks for {@code localhost}. */
    private static final List<String> ADRESSEN = List.of("127.0.0.1", "::1");

    private Voorwaarden() {}

    /** The port that was asked for; 0 asks for a free one. */
    static int poort(String tekst) {
        if (!tekst.matches("\\d{1,5}") || Integer.parseInt(tekst) > HOOGSTE_POORT) {
            throw new StartFout("fout.poort.getal", tekst);
        }
        return Integer.parseInt(tekst);
    }

    /** Checks folder, disk and port, and holds the folder for this process until it ends. */
    static FileLock controleer(Path map, int poort) {
        return controleer(map, poort, NODIG_MB);
    }

    static FileLock controleer(Path map, int poort, long nodigMegabyte) {
        try {
            Files.createDirectories(map);
            vrijeSchijf(map, nodigMegabyte);
            FileLock slot = houdVast(map);
            vrijePoort(poort);
            return slot;
        } catch (IOException fout) {
            throw new StartFout("fout.map", map, fout.toString());
        }
    }

    private static void vrijeSchijf(Path map, long nodigMegabyte) throws IOException {
        long vrij = Bewaker.vrijeMegabytes(map);
        if (vrij < nodigMegabyte) {
            throw new StartFout("fout.schijf", map, Long.toString(vrij), Long.toString(nodigMegabyte));
        }
    }

    private static FileLock houdVast(Path map) throws IOException {
        FileChannel kanaal = FileChannel.open(map.resolve("slot"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock slot = kanaal.tryLock();
            if (slot != null) {
                return slot;
            }
        } catch (OverlappingFileLockException zelfdeProces) {
            // Held by this program itself: in use all the same.
        }
        kanaal.close();
        throw new StartFout("fout.bezet", map);
    }

    private static void vrijePoort(int poort) {
        if (poort == 0) {
            return;
        }
        // Asked, not only tried: on some systems one may listen on an address while another listens on all.
        if (ADRESSEN.stream().anyMatch(adres -> antwoordt(adres, poort))) {
            throw poortBezet(poort);
        }
        try {
            new ServerSocket(poort, 1, InetAddress.getLoopbackAddress()).close();
        } catch (IOException bezet) {
            throw poortBezet(poort);
        }
    }

    static StartFout poortBezet(int poort) {
        return new StartFout("fout.poort", Integer.toString(poort));
    }

    private static boolean antwoordt(String adres, int poort) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(adres, poort), VERBIND_MILLIS);
            return true;
        } catch (IOException niemand) {
            return false;
        }
    }
}
