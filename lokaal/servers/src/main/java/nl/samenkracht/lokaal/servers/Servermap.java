package nl.samenkracht.lokaal.servers;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The directory of one server: its data, log, passwords and process ids, claimed by this JVM with a file lock.
 *
 * <p>The lock is what tells a living owner from a killed one: the operating system drops it when the owner dies, however
 * it dies. A server found still running in a directory nobody claims is an orphan, and is stopped.
 */
final class Servermap implements AutoCloseable {

    private static final String TIJDELIJK = "samenkracht-server-";
    private static final String SLOT = "slot";
    /** Claims of this JVM: a file lock tells JVMs apart, and closing a second channel would drop it. */
    private static final Set<Path> VAN_ONS = ConcurrentHashMap.newKeySet();

    /** What we started, and what Elasticsearch and PostgreSQL themselves write: a kill may come before we wrote ours. */
    private static final List<String> PIDS = List.of("starter.pid", "server.pid", "data/postmaster.pid");

    private static final Duration GEDULD = Duration.ofSeconds(10);

    private final Path pad;
    private final boolean tijdelijk;
    private final FileChannel slotbestand;

    private Servermap(Path pad, boolean tijdelijk, FileChannel slotbestand) {
        this.pad = pad;
        this.tijdelijk = tijdelijk;
        this.slotbestand = slotbestand;
    }

    /** Claims the directory (made if absent), and stops what a killed predecessor left running in it. */
    static Servermap van(Path pad) {
        Path map = pad.toAbsolutePath().normalize();
        Servermap claim = claim(map, false);
        if (claim == null) {
            throw new ServerFout(ServerFout.Oorzaak.AL_IN_GEBRUIK, map);
        }
        claim.stopWezen();
        return claim;
    }

    /** A fresh directory that disappears at {@link #close()}; also clears what killed JVMs left behind. */
    static Servermap tijdelijk() {
        try {
            Path map = Files.createTempDirectory(TIJDELIJK);
            Servermap claim = claim(map, true);
            if (claim == null) {
                throw new ServerFout(ServerFout.Oorzaak.AL_IN_GEBRUIK, map);
            }
            ruimNalatenschapOp(map);
            return claim;
        } catch (IOException e) {
            throw Schijf.bestandsfout(Path.of(System.getProperty("java.io.tmpdir")), e);
        }
    }

    Path pad() {
        return pad;
    }

    /** A directory inside, made if absent. */
    Path map(String naam) {
        Path map = pad.resolve(naam);
        try {
            return Files.createDirectories(map);
        } catch (IOException e) {
            throw Schijf.bestandsfout(map, e);
        }
    }

    /** Remembers the process, so that a later owner can stop it if we are killed; what cannot be remembered may not run. */
    Proces onthoud(Proces nieuw) {
        try {
            schrijf(pad.resolve("starter.pid"), Long.toString(nieuw.pid()));
            return nieuw;
        } catch (ServerFout e) {
            nieuw.doodmaken();
            throw e;
        }
    }

    /** The processes of {@link #PIDS} that still run <em>from this directory</em>. */
    List<ProcessHandle> processen() {
        return PIDS.stream()
                .map(pad::resolve)
                .filter(Files::exists)
                .flatMap(Servermap::proces)
                .filter(proces -> Proces.noemt(proces, pad))
                .toList();
    }

    private void stopWezen() {
        List<ProcessHandle> wezen = processen();
        // Asked now: of a process that ended nobody knows the children any more.
        List<ProcessHandle> kinderen =
                wezen.stream().flatMap(ProcessHandle::descendants).toList();
        wezen.forEach(ProcessHandle::destroy);
        wezen.forEach(wees -> Proces.wachtOpEinde(wees, GEDULD));
        wezen.forEach(Proces::doodMetKinderen);
        kinderen.forEach(Proces::doodMetKinderen);
    }

    /** Gives the directory back, and deletes it if it was temporary; the server must have ended. */
    @Override
    public void close() {
        if (tijdelijk) {
            Schijf.verwijder(pad);
        }
        laatLos();
    }

    /** Gives the directory back with everything in it, so that the log of a failed start can be read. */
    void laatLos() {
        VAN_ONS.remove(pad);
        try {
            slotbestand.close();
        } catch (IOException e) {
            throw Schijf.bestandsfout(pad, e);
        }
    }

    /** Writes beside its place and renames: a kill or a full disk half-way must not leave an empty password. */
    static void schrijf(Path bestand, String inhoud) {
        Path nieuw = bestand.resolveSibling(bestand.getFileName() + ".nieuw");
        try {
            Files.deleteIfExists(nieuw);
            Files.createFile(nieuw, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(nieuw, inhoud);
            Files.move(nieuw, bestand, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw Schijf.bestandsfout(bestand, e);
        }
    }

    private static Stream<ProcessHandle> proces(Path bestand) {
        try {
            String tekst = Files.readString(bestand).lines().findFirst().orElse("");
            return tekst.matches("\\d{1,18}") ? ProcessHandle.of(Long.parseLong(tekst)).stream() : Stream.empty();
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    private static @Nullable Servermap claim(Path map, boolean tijdelijk) {
        if (!VAN_ONS.add(map)) {
            return null;
        }
        try {
            Files.createDirectories(map);
            FileChannel kanaal =
                    FileChannel.open(map.resolve(SLOT), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (kanaal.tryLock() != null) {
                return new Servermap(map, tijdelijk, kanaal);
            }
            kanaal.close();
            VAN_ONS.remove(map);
            return null;
        } catch (IOException e) {
            VAN_ONS.remove(map);
            throw Schijf.bestandsfout(map, e);
        }
    }

    private static boolean isTijdelijk(Path map) {
        return map.getFileName().toString().startsWith(TIJDELIJK)
                && Files.isDirectory(map, LinkOption.NOFOLLOW_LINKS)
                && Files.isWritable(map)
                && Files.exists(map.resolve(SLOT));
    }

    private static void ruimNalatenschapOp(Path eigen) throws IOException {
        try (Stream<Path> buren = Files.list(eigen.toAbsolutePath().getParent())) {
            for (Path buur : buren.filter(Servermap::isTijdelijk).toList()) {
                Servermap nalatenschap = claim(buur, true);
                if (nalatenschap != null) {
                    nalatenschap.stopWezen();
                    nalatenschap.close();
                }
            }
        }
    }
}
