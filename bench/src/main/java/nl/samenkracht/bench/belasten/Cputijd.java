package nl.samenkracht.bench.belasten;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Processor time of a process and of the processes under it, from Linux's {@code /proc}. */
final class Cputijd {
    /** Ticks per second of every Linux we know ({@code getconf CLK_TCK}). */
    private static final long TIKKEN = 100;

    private Cputijd() {}

    /** Of this program alone, without the servers it started. */
    static long eigenMillis() {
        return tikken(ProcessHandle.current().pid()) * 1000 / TIKKEN;
    }

    /** User and system time in milliseconds since the processes began; 0 where there is no {@code /proc}. */
    static long millis(long pid) {
        Stream<ProcessHandle> kinderen = ProcessHandle.of(pid).stream().flatMap(ProcessHandle::descendants);
        return Stream.concat(Stream.of(pid), kinderen.map(ProcessHandle::pid))
                        .mapToLong(Cputijd::tikken)
                        .sum()
                * 1000
                / TIKKEN;
    }

    private static long tikken(long pid) {
        try {
            String regel = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            // The name of the program, in brackets, may hold blanks.
            String[] velden = regel.substring(regel.lastIndexOf(')') + 2).split(" ");
            return Long.parseLong(velden[11]) + Long.parseLong(velden[12]);
        } catch (IOException weg) {
            return 0;
        }
    }
}
