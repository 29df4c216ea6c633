package nl.samenkracht.lokaal.samen;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What must hold before anything is started; each failure is a sentence that says what to do. */
final class Voorwaarden {
    private static final int JAVA = 17;
    private static final long MEGABYTE = 1024 * 1024;
    private static final long NODIG_MB = 2_000;

    private Voorwaarden() {}

    /** Checks Java, folder, disk and port, and holds the folder for this process until it ends. */
    static FileLock controleer(Path map, int poort) {
        if (Runtime.version().feature() < JAVA) {
            throw new StartFout("fout.java", Runtime.version().feature());
        }
        FileLock slot = houdVast(map);
        vrijeSchijf(map);
        vrijePoort(poort);
        return slot;
    }

    private static FileLock houdVast(Path map) {
        try {
            Files.createDirectories(map);
            FileChannel kanaal =
                    FileChannel.open(map.resolve("slot"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock slot = kanaal.tryLock();
            if (slot == null) {
                throw new StartFout("fout.bezet", map);
            }
            return slot;
        } catch (OverlappingFileLockException zelfdeProces) {
            throw new StartFout("fout.bezet", map);
        } catch (IOException fout) {
            throw new StartFout("fout.map", map, String.valueOf(fout.getMessage()));
        }
    }

    private static void vrijeSchijf(Path map) {
        try {
            long vrij = Files.getFileStore(map).getUsableSpace() / MEGABYTE;
            if (vrij < NODIG_MB) {
                throw new StartFout("fout.schijf", map, Long.toString(vrij));
            }
        } catch (IOException fout) {
            throw new StartFout("fout.map", map, String.valueOf(fout.getMessage()));
        }
    }

    private static void vrijePoort(int poort) {
        for (InetAddress adres : new InetAddress[] {InetAddress.getLoopbackAddress()}) {
            try (ServerSocket proef = new ServerSocket(poort, 1, adres)) {
                proef.setReuseAddress(true);
            } catch (IOException bezet) {
                throw new StartFout("fout.poort", Integer.toString(poort));
            }
        }
    }
}
