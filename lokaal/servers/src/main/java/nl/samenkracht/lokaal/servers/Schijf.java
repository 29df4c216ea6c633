package nl.samenkracht.lokaal.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The disk under the servers' directories. */
final class Schijf {

    private static final long MEGABYTE = 1_000_000;

    private Schijf() {}

    /** Refuses to start on a disk with less than {@code nodigMegabyte} left, before a half-written start can do harm. */
    static void controleerRuimte(Path map, long nodigMegabyte) {
        try {
            long vrij = Files.getFileStore(map).getUsableSpace() / MEGABYTE;
            if (vrij < nodigMegabyte) {
                throw new ServerFout(ServerFout.Oorzaak.SCHIJF_VOL, map, vrij, nodigMegabyte);
            }
        } catch (IOException e) {
            throw bestandsfout(map, e);
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

    static ServerFout bestandsfout(Path pad, IOException e) {
        return new ServerFout(ServerFout.Oorzaak.BESTAND, e, pad, e.toString());
    }
}
