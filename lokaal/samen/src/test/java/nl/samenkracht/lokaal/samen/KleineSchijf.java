package nl.samenkracht.lokaal.samen;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small disk in memory, to fill. Only root may make one. */
final class KleineSchijf implements AutoCloseable {
    private static final int STUK = 1 << 20;
    private static final long MEGABYTE = 1_000_000;

    private final Path map;

    KleineSchijf(Path map, int megabyte) throws IOException {
        this.map = map;
        if (!gelukt("mount", "-t", "tmpfs", "-o", "size=" + megabyte * MEGABYTE, "samenkracht", map.toString())) {
            throw new IOException("no disk could be made at " + map);
        }
    }

    /** Whether this machine lets us; says loudly if not, for a skipped test must be seen. */
    static boolean mogelijk() throws IOException {
        Path proef = Files.createTempDirectory("schijf");
        try (KleineSchijf schijf = new KleineSchijf(proef, 1)) {
            return Files.isDirectory(schijf.map);
        } catch (IOException verboden) {
            System.out.println("LET OP: FULL DISK TESTS SKIPPED: only root can make a small disk, and not everywhere");
            return false;
        } finally {
            Files.deleteIfExists(proef);
        }
    }

    Path map() {
        return map;
    }

    /** Leaves this much free; 0: nothing at all. */
    void vul(int megabyteVrij) throws IOException {
        byte[] stuk = new byte[STUK];
        try (OutputStream uit = Files.newOutputStream(vulling())) {
            while (Files.getFileStore(map).getUsableSpace() - STUK >= megabyteVrij * MEGABYTE) {
                uit.write(stuk);
            }
            if (megabyteVrij == 0) {
                uit.write(stuk, 0, (int) Files.getFileStore(map).getUsableSpace());
            }
        }
    }

    /** Frees again what {@link #vul} took. */
    void maakRuimte() throws IOException {
        Files.delete(vulling());
    }

    @Override
    public void close() throws IOException {
        if (!gelukt("umount", map.toString())) {
            throw new IOException("the small disk is still in use: " + map);
        }
    }

    private Path vulling() {
        return map.resolve("vulling");
    }

    private static boolean gelukt(String... opdracht) {
        try {
            return new ProcessBuilder(opdracht)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException ontbreekt) {
            return false;
        } catch (InterruptedException gestopt) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
