package nl.samenkracht.lokaal.servers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/** A server's process, with its output in a file. */
final class Proces {

    private final String naam;
    private final Process proces;
    private final Path log;

    private Proces(String naam, Process proces, Path log) {
        this.naam = naam;
        this.proces = proces;
        this.log = log;
    }

    /**
     * Starts a command in a session of its own, so that Ctrl-C reaches only the program that started the servers and it can
     * stop them in the right order.
     *
     * @param map where it runs
     * @param logNaam the file in {@code map} that gets the output, and is emptied first
     */
    static Proces start(String naam, List<String> opdracht, Map<String, String> omgeving, Path map, String logNaam) {
        Path log = map.resolve(logNaam);
        List<String> geheel = new ArrayList<>();
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            geheel.add("/usr/bin/setsid");
        }
        geheel.addAll(opdracht);
        ProcessBuilder bouwer = new ProcessBuilder(geheel)
                .directory(map.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        bouwer.environment().putAll(omgeving);
        try {
            Process proces = bouwer.start();
            proces.getOutputStream().close();
            return new Proces(naam, proces, log);
        } catch (IOException e) {
            throw new ServerFout(ServerFout.Oorzaak.GESTOPT, e, naam, e.toString(), log);
        }
    }

    long pid() {
        return proces.pid();
    }

    boolean leeft() {
        return proces.isAlive();
    }

    /** Waits until the server answers; a server that stops or stays silent becomes a sentence, and is not left running. */
    void wachtTot(BooleanSupplier antwoordt, Duration geduld) {
        try {
            boolean opTijd = Gereed.wacht(
                    () -> {
                        boolean antwoord = antwoordt.getAsBoolean();
                        if (!proces.isAlive()) {
                            throw gestopt();
                        }
                        return antwoord;
                    },
                    geduld);
            if (!opTijd) {
                throw new ServerFout(ServerFout.Oorzaak.NIET_OP_TIJD, naam, geduld.toSeconds(), log);
            }
        } catch (RuntimeException e) {
            doodmaken();
            throw e;
        }
    }

    /** Waits for a command that ends by itself. */
    void wachtOpGoedEinde(Duration geduld) {
        wachtOpEinde(proces.toHandle(), geduld);
        if (proces.isAlive()) {
            doodMetKinderen(proces.toHandle());
            throw new ServerFout(ServerFout.Oorzaak.NIET_OP_TIJD, naam, geduld.toSeconds(), log);
        }
        if (proces.exitValue() != 0) {
            throw gestopt();
        }
    }

    /** Sends the signal (INT, TERM) and waits; what does not listen is killed. */
    void stop(String signaal, Duration geduld) {
        if (proces.isAlive()) {
            List<ProcessHandle> kinderen = proces.descendants().toList();
            stuur(signaal);
            wachtOpEinde(proces.toHandle(), geduld);
            kinderen.forEach(Proces::doodMetKinderen);
            doodMetKinderen(proces.toHandle());
        }
    }

    void doodmaken() {
        doodMetKinderen(proces.toHandle());
    }

    /** SIGKILL for a process and everything under it, deepest last so that nobody can start a replacement. */
    static void doodMetKinderen(ProcessHandle proces) {
        List<ProcessHandle> kinderen = proces.descendants().toList();
        proces.destroyForcibly();
        kinderen.forEach(ProcessHandle::destroyForcibly);
        wachtOpEinde(proces, Duration.ofSeconds(10));
        kinderen.forEach(kind -> wachtOpEinde(kind, Duration.ofSeconds(10)));
    }

    static void wachtOpEinde(ProcessHandle proces, Duration geduld) {
        try {
            proces.onExit().get(geduld.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            // Still there: the caller looks again.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether the command line of a process mentions a path: a number alone may long be somebody else's process. */
    static boolean noemt(ProcessHandle proces, Path pad) {
        Path opdrachtregel = Path.of("/proc", Long.toString(proces.pid()), "cmdline");
        try {
            String tekst = Files.isReadable(opdrachtregel)
                    ? new String(Files.readAllBytes(opdrachtregel), StandardCharsets.UTF_8)
                    : proces.info().commandLine().orElse("");
            return tekst.contains(pad.toString());
        } catch (IOException e) {
            return false;
        }
    }

    static void slaap(Duration tijd) {
        try {
            Thread.sleep(tijd.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void stuur(String signaal) {
        try {
            new ProcessBuilder("kill", "-" + signaal, Long.toString(proces.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            proces.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private ServerFout gestopt() {
        List<String> regels = regels();
        if (Schijf.isVol(log) || regels.stream().anyMatch(regel -> regel.contains("No space left on device"))) {
            return new ServerFout(ServerFout.Oorzaak.SCHIJF_VOL, log);
        }
        String reden = regels.stream()
                .filter(regel -> regel.matches(".*(FATAL|ERROR|[Ee]rror:|[Ee]xception).*"))
                .findFirst()
                .orElse(regels.isEmpty() ? "?" : regels.get(regels.size() - 1));
        return new ServerFout(ServerFout.Oorzaak.GESTOPT, naam, reden.strip(), log);
    }

    private List<String> regels() {
        try {
            return new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
