package nl.samenkracht.lokaal.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The disk under the servers' directories. */
final class Schijf {

    private static final long MEGABYTE = 1_000_000;
    /** The largest piece that PostgreSQL asks for at once is a file of its log: 16 MiB. */
    private static final long VOL_BYTES = 17L << 20;

    private Schijf() {}

    /** Refuses to start on a disk with less than {@code nodigMegabyte} left, before a half-written start can do harm. */
    static void controleerRuimte(Path map, long nodigMegabyte) {
        try {
            long vrij = Files.getFileStore(map).getUsableSpace() / MEGABYTE;
            if (vrij < nodigMegabyte) {
                throw new ServerFout(ServerFout.Oorzaak.WEINIG_RUIMTE, map, vrij, nodigMegabyte);
            }
        } catch (IOException e) {
            throw bestandsfout(map, e);
        }
    }

    /** Whether nothing can be written under this directory any more; a message would say it in the language of the machine. */
    static boolean isVol(Path map) {
        try {
            return Files.getFileStore(map).getUsableSpace() < VOL_BYTES;
        } catch (IOException e) {
            return false;
        }
    }

    /** Removes a directory and all in it; nothing happens if it is not there. */
    static void verwijder(Path map) {
        if (!Files.exists(map)) {
            return;
        }
        try (Stream<Path> alles = Files.walk(map)) {
            for (Path pad : alles.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(pad);
            }
        } catch (IOException e) {
            throw bestandsfout(map, e);
        }
    }

    /** The sentence for a file that could not be read, written or removed; that the disk is full is one of its own. */
    static ServerFout bestandsfout(Path pad, IOException e) {
        Path map = pad.toAbsolutePath();
        while (map.getParent() != null && !Files.exists(map)) {
            map = map.getParent();
        }
        return isVol(map)
                ? new ServerFout(ServerFout.Oorzaak.SCHIJF_VOL, e, map)
                : new ServerFout(ServerFout.Oorzaak.BESTAND, e, pad, e.toString());
    }
}
